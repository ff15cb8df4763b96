#include "core/figure/contact.h"
#include "core/figure/scene.h"

namespace limber::figure {

namespace {

/// Fills a box with balls for depth comparison.
void fillBalls(Item& item) {
    const double r = std::max(0.01, std::min({item.half.x, item.half.y, item.half.z}));
    for (const double x : {-0.8, 0.0, 0.8})
        for (const double z : {-0.8, 0.8})
            item.add(item.centre + item.frame * Vec3{x * item.half.x, 0, z * item.half.z}, r);
    item.add(item.centre + item.frame.y * item.half.y, 0.3 * r);
    item.add(item.centre - item.frame.y * item.half.y, 0.3 * r);
    for (const double x : {-1.0, 1.0})
        for (const double y : {-1.0, 1.0})
            for (const double z : {-1.0, 1.0})
                item.add(item.centre + item.frame * Vec3{x * item.half.x, y * item.half.y, z * item.half.z},
                         0.002);
}

Item& box(Scene& scene, Vec3 low, Vec3 high, Role role, double turn, Vec3 about) {
    Item& item = scene.add();
    item.kind = Item::Kind::Box;
    item.role = role;
    item.frame = rotationY(turn);
    item.centre = about + item.frame * mix(low, high, 0.5);
    item.half = (high - low) * 0.5;
    fillBalls(item);
    return item;
}

Item& ball(Scene& scene, Vec3 at, double r, Role role) {
    Item& item = scene.add();
    item.kind = Item::Kind::Round;
    item.role = role;
    item.centre = at;
    item.half = {r, r, r};
    item.add(at, r);
    return item;
}

/// A cylinder along `axis`.
Item& cylinder(Scene& scene, Vec3 at, Vec3 axis, double radius, double halfLength, Role role, Role second) {
    Item& item = scene.add();
    item.kind = Item::Kind::Round;
    item.cylinder = true;
    item.role = role;
    item.second = second;
    item.centre = at;
    item.frame = frameOf(axis, {0, 1, 0.01});
    item.half = {radius, halfLength, radius};
    const int steps = std::clamp(static_cast<int>(halfLength / std::max(radius, 0.01) * 2), 1, 12);
    for (int i = 0; i <= steps; ++i)
        item.add(at + item.frame.y * (halfLength * (2.0 * i / steps - 1.0)), radius);
    return item;
}

Item& chain(Scene& scene, Role role) {
    Item& item = scene.add();
    item.kind = Item::Kind::Chain;
    item.role = role;
    return item;
}

void addKettlebell(Scene& scene, const Skeleton& s, double r) {
    // Held by the horns: the handle lies between the hands, the bell beyond.
    const Mat3& f = s.heldFrame;
    const Vec3 right = s.arms[0].wrist + s.arms[0].hand.y * 0.036 + s.arms[0].hand.x * 0.010;
    const Vec3 left = s.arms[1].wrist + s.arms[1].hand.y * 0.036 + s.arms[1].hand.x * 0.010;
    const Vec3 middle = mix(right, left, 0.5);
    const Vec3 side = normalized(right - left);
    const Vec3 out = normalized(across(f.y, side));
    const Vec3 centre = middle + out * (r + 0.030);
    Item& bell = ball(scene, centre, r, Role::Iron);
    bell.second = Role::IronLight;
    bell.frame = Mat3{cross(out, side), out, side};
    Item& handle = chain(scene, Role::IronLight);
    const Vec3 across3 = side * 0.026;
    handle.add(centre - out * (0.80 * r) + across3 * 1.15, 0.0075);
    handle.add(middle + across3 * 1.15 - out * 0.004, 0.0070);
    handle.add(middle + across3 * 0.75 - out * 0.022, 0.0070);
    handle.add(middle - across3 * 0.75 - out * 0.022, 0.0070);
    handle.add(middle - across3 * 1.15 - out * 0.004, 0.0070);
    handle.add(centre - out * (0.80 * r) - across3 * 1.15, 0.0075);
}

void addDumbbell(Scene& scene, const Skeleton& s, double r) {
    // Cupped under the upper plate; the rest hangs straight down.
    const Vec3 down{0, -1, 0};
    const Vec3 grip = s.held;
    const double length = 0.125;
    cylinder(scene, grip + down * -0.010, down, r, 0.014, Role::Iron, Role::IronLight);
    cylinder(scene, grip + down * (0.5 * length - 0.010), down, 0.0105, 0.5 * length - 0.02, Role::IronLight,
             Role::IronLight);
    cylinder(scene, grip + down * (length - 0.010), down, r, 0.014, Role::Iron, Role::IronLight);
}

void addChair(Scene& scene, const Prop& prop, double height) {
    const auto part = [&](Vec3 low, Vec3 high, Role role) {
        box(scene, low, high, role, prop.turn, prop.at);
    };
    for (const double x : {-0.115, 0.115})
        for (const double z : {-0.115, 0.115})
            part({x - 0.010, 0, z - 0.010}, {x + 0.010, height - 0.03, z + 0.010}, Role::WoodDark);
    part({-0.14, height - 0.03, -0.135}, {0.13, height, 0.135}, Role::Wood);
    for (const double z : {-0.12, 0.12})
        part({-0.145, height, z - 0.010}, {-0.125, height + 0.25, z + 0.010}, Role::WoodDark);
    part({-0.148, height + 0.15, -0.135}, {-0.126, height + 0.26, 0.135}, Role::Wood);
}

void addTable(Scene& scene, const Prop& prop, double height) {
    const auto part = [&](Vec3 low, Vec3 high, Role role) {
        box(scene, low, high, role, prop.turn, prop.at);
    };
    for (const double z : {-0.24, 0.24})
        part({-0.16, 0, z - 0.012}, {0.16, height - 0.02, z + 0.012}, Role::WoodDark);
    part({-0.20, height - 0.02, -0.30}, {0.20, height, 0.30}, Role::Wood);
}

void addBench(Scene& scene, const Prop& prop, double height) {
    const auto part = [&](Vec3 low, Vec3 high, Role role) {
        box(scene, low, high, role, prop.turn, prop.at);
    };
    for (const double x : {-0.20, 0.20}) {
        part({x - 0.012, 0, -0.08}, {x + 0.012, 0.015, 0.08}, Role::Metal);
        part({x - 0.012, 0.015, -0.012}, {x + 0.012, height - 0.04, 0.012}, Role::Metal);
    }
    part({-0.30, height - 0.04, -0.075}, {0.30, height, 0.075}, Role::Cushion);
}

/// A smooth line through the places, as a chain.
template <std::size_t N> void curve(Item& item, const std::array<Vec3, N>& places, double radius) {
    constexpr int between = 4;
    const auto at = [&](std::size_t i, int step) {
        const int index = std::clamp(static_cast<int>(i) + step, 0, static_cast<int>(N) - 1);
        return places[static_cast<std::size_t>(index)];
    };
    for (std::size_t i = 0; i + 1 < N; ++i)
        for (int k = 0; k < between; ++k) {
            const double t = static_cast<double>(k) / between;
            const Vec3 a = at(i, -1), p = at(i, 0), q = at(i, 1), d = at(i, 2);
            item.add((p * 2.0 + (q - a) * t + (a * 2.0 - p * 5.0 + q * 4.0 - d) * (t * t) +
                      (p * 3.0 - a - q * 3.0 + d) * (t * t * t)) *
                         0.5,
                     radius);
        }
    item.add(places[N - 1], radius);
}

void addBand(Scene& scene, const Skeleton& s, const Proportions& build, double r) {
    // A figure of eight: a loop round each shoulder, joined between the blades.
    std::array<Ellipsoid, trunkRings> rings;
    buildTrunkRings(s, build, rings);
    const auto onSkin = [&](std::size_t rib, double angle, double side) {
        const Ellipsoid& ring = rings[3 + lumbarSteps + rib];
        const double a = angle * std::numbers::pi / 180.0;
        const double more = 0.004;
        return ring.centre + normalized(ring.axes.x) * (std::cos(a) * (length(ring.axes.x) + more)) +
               normalized(ring.axes.z) * (side * std::sin(a) * (length(ring.axes.z) + more));
    };
    const Mat3& chest = s.spineFrames[lumbarSteps + 4];
    const Vec3 knot = onSkin(4, 180, 1.0);
    for (LimbSide side : {rightSide, leftSide}) {
        const ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
        const double out = outward(side);
        const Vec3 top =
            mix(s.spine[trunkSteps - 1], arm.shoulder, 0.62) + chest.y * 0.030 * build.trunkGirth;
        const Vec3 pit = onSkin(3, 92, out);
        Item& rear = chain(scene, Role::BandStrip);
        rear.outward = -chest.x;
        curve(rear, std::array{top, onSkin(6, 138, out), knot, onSkin(3, 132, out), pit}, r);
        Item& face = chain(scene, Role::BandStrip);
        face.outward = chest.x;
        curve(face, std::array{top, onSkin(6, 50, out), onSkin(5, 56, out), onSkin(4, 70, out), pit}, r);
    }
    Item& joint = ball(scene, knot, 1.5 * r, Role::BandStrip);
    joint.outward = -chest.x;
}

} // namespace

void addProps(const Clip& clip, const Skeleton& s, const Proportions& build, const Mat3& view, Scene& scene) {
    for (const Prop& prop : clip.props) {
        const std::size_t firstItem = scene.count;
        const double size = sizeOf(prop);
        const Vec3 at = prop.at + Vec3{prop.rolls ? s.propShift : 0.0, 0, 0};
        const bool lengthwise = std::abs(prop.turn) > 45;
        switch (prop.kind) {
        case PropKind::Mat:
            box(scene, {-size, -0.010, -0.20}, {size, 0, 0.20}, Role::Mat, prop.turn, prop.at).layer = -3;
            break;
        case PropKind::Wall: {
            const bool behind = (view * Vec3{-1, 0, 0}).z < -0.02;
            Item& wall = box(scene, {0, 0, -0.34}, {0.035, size, 0.34}, Role::Wall, 0, at);
            wall.layer = behind ? 2 : -2;
            wall.opacity = behind ? 0.35 : 1.0;
            break;
        }
        case PropKind::Roller:
            cylinder(scene, at + Vec3{0, size, 0}, lengthwise ? Vec3{1, 0, 0} : Vec3{0, 0, 1}, size,
                     lengthwise ? 0.27 : 0.17, Role::Roller, Role::RollerCore);
            break;
        case PropKind::Towel:
            cylinder(scene, at + Vec3{0, size, 0}, lengthwise ? Vec3{1, 0, 0} : Vec3{0, 0, 1}, size,
                     lengthwise ? 0.26 : 0.20, Role::Cloth, Role::RollerCore);
            break;
        case PropKind::Ball: {
            Item& item = ball(scene, at + Vec3{0, size, 0}, size, Role::Ball);
            item.second = Role::BallStripe;
            item.turn = -degreesOf((prop.rolls ? s.propShift : 0.0) / size);
            break;
        }
        case PropKind::Kettlebell:
            addKettlebell(scene, s, size);
            break;
        case PropKind::Dumbbell:
            addDumbbell(scene, s, size);
            break;
        case PropKind::Block:
            if (blockOnWall(clip) > 0) {
                for (const ArmPose& arm : s.arms)
                    box(scene, {clip.wallX - size, arm.wrist.y - 0.02, arm.wrist.z - 0.045},
                        {clip.wallX, arm.wrist.y + 0.11, arm.wrist.z + 0.045}, Role::Cushion, 0, {});
                break;
            }
            box(scene, {-0.055, 0, -0.09}, {0.055, size, 0.09}, Role::Cushion, prop.turn, at);
            break;
        case PropKind::Plate:
            box(scene, {-0.12, 0, -0.17}, {0.12, size, 0.17}, Role::Wood, prop.turn, at);
            break;
        case PropKind::Pillow:
            box(scene, {-0.07, 0, -0.11}, {0.07, size, 0.11}, Role::Cloth, prop.turn, at);
            break;
        case PropKind::Sofa:
            box(scene, {-0.25, 0.03, -0.32}, {0.10, size, 0.32}, Role::Cushion, prop.turn, at);
            box(scene, {-0.33, 0.03, -0.36}, {-0.25, size + 0.16, 0.36}, Role::CushionDark, prop.turn, at);
            break;
        case PropKind::Bench:
            addBench(scene, prop, size);
            break;
        case PropKind::Chair:
            addChair(scene, prop, size);
            break;
        case PropKind::Desk:
            addTable(scene, prop, size);
            break;
        case PropKind::Disc:
            cylinder(scene, at + Vec3{0, 0.015, 0}, discUp(s), size, 0.014, Role::Disc, Role::Disc);
            break;
        case PropKind::Band:
            addBand(scene, s, build, size);
            break;
        }
        const bool held = prop.kind == PropKind::Kettlebell || prop.kind == PropKind::Dumbbell;
        for (std::size_t i = firstItem; i < scene.count; ++i)
            scene.items[i].held = held;
    }
}

} // namespace limber::figure
