// Where muscles show, and the balls that shade folds.

#include "core/figure/body/skin.h"

namespace limber::figure::body {

namespace {

/// A rod on the right side at rest; on a limb the places are (front, share of its length, outward).
struct Patch {
    enum Limb { None, UpperArm, Thigh } limb;
    Muscle muscle;
    Vec3f from;
    Vec3f to;
    float radius;
};

constexpr std::array<Patch, muscleCount> patches{{
    {Patch::None, Muscle::Chest, {0.075f, 0.750f, 0.030f}, {0.050f, 0.770f, 0.075f}, 0.032f},
    {Patch::None, Muscle::Lats, {-0.036f, 0.670f, 0.060f}, {-0.016f, 0.752f, 0.088f}, 0.030f},
    {Patch::None, Muscle::Abdominals, {0.068f, 0.690f, 0.024f}, {0.066f, 0.595f, 0.019f}, 0.024f},
    {Patch::None, Muscle::Obliques, {0.026f, 0.670f, 0.072f}, {0.038f, 0.605f, 0.064f}, 0.026f},
    {Patch::None, Muscle::BackExtensors, {-0.045f, 0.600f, 0.027f}, {-0.062f, 0.785f, 0.028f}, 0.019f},
    {Patch::None, Muscle::LowBack, {-0.048f, 0.590f, 0.028f}, {-0.048f, 0.665f, 0.028f}, 0.022f},
    {Patch::None, Muscle::LowerTrapezius, {-0.060f, 0.700f, 0.012f}, {-0.062f, 0.765f, 0.050f}, 0.020f},
    {Patch::None, Muscle::Rhomboids, {-0.062f, 0.800f, 0.018f}, {-0.062f, 0.762f, 0.044f}, 0.020f},
    {Patch::UpperArm, Muscle::RearShoulder, {-0.027f, 0.02f, 0.004f}, {-0.027f, 0.26f, 0.006f}, 0.025f},
    {Patch::UpperArm, Muscle::Triceps, {-0.026f, 0.28f, 0}, {-0.024f, 0.74f, 0}, 0.020f},
    {Patch::None, Muscle::Gluteals, {-0.062f, 0.540f, 0.046f}, {-0.054f, 0.500f, 0.060f}, 0.046f},
    {Patch::Thigh, Muscle::Hamstrings, {-0.046f, 0.26f, 0.014f}, {-0.036f, 0.78f, 0.010f}, 0.033f},
}};

} // namespace

MuscleShares musclesAt(const Shape& shape, Vec3f p) {
    const Frame& rest = shape.rest();
    const auto side = static_cast<std::size_t>(p.z < 0);
    const Frame::Arm& a = rest.arms[side];
    const Frame::Leg& l = rest.legs[side];
    const auto trunkGirth = static_cast<float>(shape.build().trunkGirth);
    const auto limbGirth = static_cast<float>(shape.build().limbGirth);
    const auto place = [&](const Patch& patch, Vec3f q) {
        if (patch.limb == Patch::UpperArm)
            return mix(a.shoulder, a.elbow, q.y) + a.upper.x * (q.x * limbGirth) +
                   a.upper.z * (q.z * limbGirth);
        if (patch.limb == Patch::Thigh)
            return mix(l.hip, l.knee, q.y) + l.thigh.x * (q.x * limbGirth) + l.thigh.z * (q.z * limbGirth);
        return Vec3f{q.x * trunkGirth, q.y, q.z * trunkGirth * outwardOf(side)};
    };
    MuscleShares shares{};
    for (const Patch& patch : patches) {
        const Rod rod{place(patch, patch.from), place(patch, patch.to), 0, 0};
        const float share = 1 - smoothStep(0.20f, 1.30f, rod.distance(p) / patch.radius);
        shares[static_cast<std::size_t>(patch.muscle)] = static_cast<std::uint8_t>(255 * share);
    }
    return shares;
}

std::array<Shade, shadeCount> shadesOf(const Frame& rest, const Proportions& build) {
    std::array<Shade, shadeCount> shades{};
    std::size_t n = 0;
    const auto t = static_cast<float>(build.trunkGirth);
    const auto g = static_cast<float>(build.limbGirth);
    const auto add = [&](std::size_t bone, Vec3f at, float radius) { shades[n++] = {bone, at, radius}; };
    add(pelvisBone, rest.root + Vec3f{-0.004f, 0, 0.035f * t}, 0.060f * t);
    add(pelvisBone, rest.root + Vec3f{-0.004f, 0, -0.035f * t}, 0.060f * t);
    add(spineBone + 2, {0.010f, 0.630f, 0}, 0.062f * t);
    add(spineBone + 6, {0.008f, 0.705f, 0}, 0.066f * t);
    add(spineBone + 9, {0.005f, 0.765f, 0}, 0.066f * t);
    add(headBone, rest.headBase + rest.head * Vec3f{0.002f, 0.065f, 0}, 0.052f);
    for (std::size_t side = 0; side < 2; ++side) {
        const Frame::Arm& a = rest.arms[side];
        const Frame::Leg& l = rest.legs[side];
        const auto bone = [&](SideBone b) { return boneOf(b, side); };
        add(boneOf(SideBone::Upper0, side, 1), mix(a.shoulder, a.elbow, 0.15f), 0.030f * g);
        add(boneOf(SideBone::Upper0, side, 5), mix(a.shoulder, a.elbow, 0.65f), 0.026f * g);
        add(boneOf(SideBone::Fore0, side, 2), mix(a.elbow, a.wrist, 0.3f), 0.024f * g);
        add(boneOf(SideBone::Fore0, side, 6), mix(a.elbow, a.wrist, 0.85f), 0.018f * g);
        add(bone(SideBone::Hand), a.wrist + a.hand.y * 0.04f, 0.020f);
        add(bone(SideBone::Thigh0), mix(l.hip, l.knee, 0.25f), 0.054f * g);
        add(bone(SideBone::Thigh1), mix(l.hip, l.knee, 0.55f), 0.046f * g);
        add(bone(SideBone::Thigh2), mix(l.hip, l.knee, 0.88f), 0.038f * g);
        add(bone(SideBone::Shank), mix(l.knee, l.ankle, 0.28f), 0.036f * g);
        add(bone(SideBone::Shank), mix(l.knee, l.ankle, 0.70f), 0.026f * g);
        add(bone(SideBone::Foot), l.ankle + l.foot * Vec3f{0.02f, -0.015f, 0}, 0.026f);
    }
    return shades;
}

} // namespace limber::figure::body
