#include "core/figure/contact.h"

#include <limits>

namespace limber::figure {

namespace {

/// Rings of the trunk by region, counted from the seat.
struct RingRange {
    std::size_t first;
    std::size_t last;
};

RingRange ringsOf(Part part) {
    switch (part) {
    case Part::Pelvis:
        return {0, 2};
    case Part::LowBack:
        return {3, 5};
    case Part::MidBack:
        return {8, 11};
    case Part::UpperBack:
        return {10, 13};
    case Part::Back:
        return {3, 14};
    case Part::Chest:
        return {5, 13};
    case Part::Belly:
        return {1, 12};
    default:
        return {0, trunkRings - 1};
    }
}

Ellipsoid sphere(Vec3 centre, double r) {
    return {centre, scaled(Mat3{}, r, r, r), 1.0};
}

} // namespace

double gap(const Ellipsoid& body, const Solid& solid) {
    switch (solid.kind) {
    case Solid::Kind::Plane:
        return dot(body.centre - solid.at, solid.direction) - body.reach(solid.direction);
    case Solid::Kind::Cylinder: {
        const Vec3 away = across(body.centre - solid.at, solid.direction);
        const double distance = length(away);
        return distance - solid.radius - body.reach(normalized(away));
    }
    case Solid::Kind::Sphere: {
        const Vec3 away = body.centre - solid.at;
        return length(away) - solid.radius - body.reach(normalized(away));
    }
    }
    return 0.0;
}

double usualSize(PropKind kind) {
    // Metres over a body of 1.70 m.
    switch (kind) {
    case PropKind::Mat:
        return 0.56;
    case PropKind::Roller:
        return 0.044;
    case PropKind::Kettlebell:
        return 0.037;
    case PropKind::Wall:
        return 1.15;
    case PropKind::Block:
        return 0.06;
    case PropKind::Ball:
        return 0.152;
    case PropKind::Dumbbell:
        return 0.040;
    case PropKind::Bench:
        return 0.255;
    case PropKind::Sofa:
        return 0.25;
    case PropKind::Towel:
        return 0.022;
    case PropKind::Chair:
        return 0.262;
    case PropKind::Disc:
        return 0.100;
    case PropKind::Band:
        return 0.008;
    case PropKind::Desk:
        return 0.425;
    case PropKind::Pillow:
        return 0.03;
    case PropKind::Plate:
        return 0.10;
    }
    return 0.1;
}

double sizeOf(const Prop& prop) {
    return prop.size > 0 ? prop.size : usualSize(prop.kind);
}

double blockOnWall(const Clip& clip) {
    if (clip.handSurface != Surface::Wall)
        return 0.0;
    for (const Prop& prop : clip.props)
        if (prop.kind == PropKind::Block)
            return sizeOf(prop);
    return 0.0;
}

Solid solidOf(const Prop& prop, const Skeleton& s) {
    const double size = sizeOf(prop);
    const Vec3 at = prop.at + Vec3{prop.rolls ? s.propShift : 0.0, 0, 0};
    switch (prop.kind) {
    case PropKind::Roller: {
        const bool lengthwise = std::abs(prop.turn) > 45;
        return {Solid::Kind::Cylinder, at + Vec3{0, size, 0}, lengthwise ? Vec3{1, 0, 0} : Vec3{0, 0, 1},
                size};
    }
    case PropKind::Towel: {
        const bool lengthwise = std::abs(prop.turn) > 45;
        return {Solid::Kind::Cylinder, at + Vec3{0, size, 0}, lengthwise ? Vec3{1, 0, 0} : Vec3{0, 0, 1},
                size};
    }
    case PropKind::Sofa: // its rounded front edge
        return {Solid::Kind::Cylinder, at + Vec3{0.07, size - 0.03, 0}, {0, 0, 1}, 0.03};
    case PropKind::Ball:
        return {Solid::Kind::Sphere, at + Vec3{0, size, 0}, {0, 1, 0}, size};
    case PropKind::Wall:
        return {Solid::Kind::Plane, at, {-1, 0, 0}, 0};
    case PropKind::Disc: {
        // The cushion's top turns with the pelvis.
        const Vec3 up = discUp(s);
        return {Solid::Kind::Plane, at + Vec3{0, 0.030, 0}, up, 0};
    }
    case PropKind::Mat:
        return {Solid::Kind::Plane, {}, {0, 1, 0}, 0};
    default:
        return {Solid::Kind::Plane, at + Vec3{0, size, 0}, {0, 1, 0}, 0};
    }
}

Solid solidOf(const Clip& clip, const Contact& contact, const Skeleton& skeleton) {
    switch (contact.surface) {
    case Surface::Wall:
        return {Solid::Kind::Plane, {clip.wallX, 0, 0}, {-1, 0, 0}, 0};
    case Surface::Prop:
        if (clip.props[static_cast<std::size_t>(contact.prop)].kind == PropKind::Block &&
            blockOnWall(clip) > 0)
            return {Solid::Kind::Plane, {clip.wallX - blockOnWall(clip), 0, 0}, {-1, 0, 0}, 0};
        return solidOf(clip.props[static_cast<std::size_t>(contact.prop)], skeleton);
    case Surface::Floor:
        break;
    }
    return {};
}

double partGap(Part part, LimbSide side, const Proportions& build, const Skeleton& s, const Solid& solid) {
    const auto index = static_cast<std::size_t>(side);
    double least = std::numeric_limits<double>::max();
    const auto take = [&](const Ellipsoid& e) { least = std::min(least, gap(e, solid)); };
    const ArmPose& arm = s.arms[index];
    const LegPose& leg = s.legs[index];
    switch (part) {
    case Part::Head:
        for (const Ellipsoid& e : buildSkull(s))
            take(e);
        break;
    case Part::Shoulder:
        take(sphere(arm.shoulder, 0.0345 * build.limbGirth));
        break;
    case Part::Elbow:
        take(sphere(arm.elbow, 0.0238 * build.limbGirth));
        break;
    case Part::Hand: {
        const auto plate = [&](double along, double thick) {
            take({arm.wrist + arm.hand.y * along, scaled(arm.hand, thick, 0.015, 0.016), 1.0});
        };
        plate(0.55 * build.palm, 0.0125);
        plate(build.palm, 0.0105);
        take(sphere(arm.wrist + arm.hand.y * build.palm + arm.fingers * (0.6 * build.fingers), 0.0066));
        break;
    }
    case Part::Thigh:
        for (double t : {0.25, 0.5, 0.75})
            take(sphere(mix(leg.hip, leg.knee, t), (0.060 - 0.018 * t) * build.limbGirth));
        break;
    case Part::Shin:
        take(sphere(leg.knee, 0.0385 * build.limbGirth));
        break;
    case Part::Sole:
        take({leg.ankle + leg.foot * Vec3{-0.022, -build.ankle + 0.0200, 0}, scaled(leg.foot, .02, .02, .019),
              1.0});
        take({leg.ankle + leg.foot * Vec3{0.066, -build.ankle + 0.0165, 0}, scaled(leg.foot, .02, .0165, .02),
              1.0});
        break;
    default: {
        std::array<Ellipsoid, trunkRings> rings;
        buildTrunkRings(s, build, rings);
        const RingRange range = ringsOf(part);
        for (std::size_t i = range.first; i <= range.last; ++i)
            take(rings[i]);
        if (part == Part::Pelvis)
            for (const Ellipsoid& e : buildSeat(s, build))
                take(e);
        break;
    }
    }
    return least;
}

} // namespace limber::figure
