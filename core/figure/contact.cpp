#include "core/figure/contact.h"

#include <limits>

namespace limber::figure {

namespace {

using Regions = std::vector<body::Region>;

const Regions& regionsOf(Part part) {
    using R = body::Region;
    static const std::array<Regions, static_cast<std::size_t>(Part::Back) + 1> table = [] {
        std::array<Regions, static_cast<std::size_t>(Part::Back) + 1> t;
        const auto set = [&](Part p, Regions regions) {
            t[static_cast<std::size_t>(p)] = std::move(regions);
        };
        set(Part::Pelvis, {R::Seat});
        set(Part::LowBack, {R::LowBack});
        set(Part::MidBack, {R::LowBack, R::MidBack, R::UpperBack});
        set(Part::UpperBack, {R::UpperBack});
        set(Part::Head, {R::Head});
        set(Part::Shoulder, {R::Shoulder});
        set(Part::Elbow, {R::Elbow});
        set(Part::Hand, {R::Hand});
        set(Part::Thigh, {R::Thigh});
        set(Part::Shin, {R::Shin});
        set(Part::Sole, {R::Sole});
        set(Part::Chest, {R::Chest});
        set(Part::Belly, {R::Belly, R::Chest});
        set(Part::Back, {R::LowBack, R::MidBack, R::UpperBack});
        return t;
    }();
    return table[static_cast<std::size_t>(part)];
}

/// Parts that belong to one side.
bool isLimb(Part part) {
    return part == Part::Shoulder || part == Part::Elbow || part == Part::Hand || part == Part::Thigh ||
           part == Part::Shin || part == Part::Sole;
}

} // namespace

double gap(Vec3 place, const Solid& solid) {
    const Vec3 away = place - solid.at;
    switch (solid.kind) {
    case Solid::Kind::Plane:
        return dot(away, solid.direction);
    case Solid::Kind::Cylinder: {
        const Vec3 spoke = across(away, solid.direction);
        const Vec3 side = normalized(cross(solid.direction, Vec3{0, 1, 0}));
        const double aside = dot(spoke, side) / solid.radius;
        if (std::abs(aside) > 0.9)
            return length(spoke) - solid.radius;
        // What lies on a thin roll lies above it, however deep it has sunk in: measured from its top.
        const double top = std::sqrt(1.0 - aside * aside);
        return (spoke.y - solid.radius * top) * top;
    }
    case Solid::Kind::Sphere:
        return length(away) - solid.radius;
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
        return 0.038;
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
        return {Solid::Kind::Plane, at + Vec3{0, discHeight, 0}, up, 0};
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

double partGap(Part part, LimbSide side, body::TouchPose& touch, const Solid& solid) {
    double least = std::numeric_limits<double>::max();
    for (const body::Region region : regionsOf(part))
        touch.visit(region, [&](const body::TouchPlace& place, Vec3f at) {
            if (!isLimb(part) || place.side == static_cast<std::size_t>(side))
                least = std::min(least, gap(toDouble(at), solid));
        });
    return least;
}

} // namespace limber::figure
