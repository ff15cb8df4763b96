#pragma once

#include "core/figure/body/rotation.h"
#include "core/figure/skeleton.h"

/// How each bone of the skin moves from the rest pose to a pose.
namespace limber::figure::body {

/// Bones of one side. "Half" bones turn by half of a joint's angle and keep its flesh from collapsing; those
/// in rows spread the twist of a limb along it.
enum class SideBone {
    Clavicle,
    ShoulderHalf,
    Upper0,
    UpperLast = Upper0 + 7,
    ElbowHalf,
    Fore0,
    ForeLast = Fore0 + 7,
    WristHalf,
    Hand,
    Finger1,
    Finger2,
    Thumb,
    HipHalf,
    Thigh0,
    Thigh1,
    Thigh2,
    KneeHalf,
    Shank,
    AnkleHalf,
    Foot,
    Toes,
    Count
};
/// How many bones share the twist of an upper arm or a forearm.
inline constexpr std::size_t armBones = 8;
inline constexpr std::size_t sideBones = static_cast<std::size_t>(SideBone::Count);
inline constexpr std::size_t pelvisBone = 0;
inline constexpr std::size_t spineBone = 1;
inline constexpr std::size_t headBone = spineBone + spineSteps;
inline constexpr std::size_t boneCount = headBone + 1 + 2 * sideBones;
[[nodiscard]] constexpr std::size_t boneOf(SideBone bone, std::size_t side) {
    return headBone + 1 + side * sideBones + static_cast<std::size_t>(bone);
}
/// The bone that is `i` further down the limb's row.
[[nodiscard]] constexpr std::size_t boneOf(SideBone bone, std::size_t side, std::size_t i) {
    return boneOf(bone, side) + i;
}
/// +1 right, -1 left.
[[nodiscard]] constexpr float outwardOf(std::size_t side) {
    return side == 0 ? 1.0f : -1.0f;
}

/// p becomes turn * p + shift.
struct Motion {
    Mat3f turn;
    Vec3f shift;

    [[nodiscard]] Vec3f operator()(Vec3f p) const { return turn * p + shift; }
};
using Motions = std::array<Motion, boneCount>;

/// The skeleton in the single precision that flesh is computed in.
struct Frame {
    struct Arm {
        Vec3f clavicle, shoulder, elbow, wrist;
        Mat3f hand;
        Vec3f fingers;
        /// front, along the limb away from the trunk, outward to the body's side
        Mat3f upper, fore;
        float curl = 0;
    };
    struct Leg {
        Vec3f hip, knee, ankle;
        Mat3f foot, toes, thigh, shank;
    };
    Vec3f root, sacrum, headBase;
    Mat3f pelvis, head;
    std::array<Vec3f, spineSteps> spine;
    std::array<Mat3f, spineSteps> spineFrames;
    std::array<Arm, 2> arms;
    std::array<Leg, 2> legs;
    float breath = 0;
};
[[nodiscard]] Frame frameOf(const Skeleton& skeleton);

/// The pose in which flesh is modelled. Every joint rests half bent, so that it bends less far either way.
[[nodiscard]] Skeleton restSkeleton(const Proportions& build);

void trunkMotions(const Frame& rest, const Frame& pose, Motions& out);
/// Needs the trunk's motions.
void armMotions(const Frame& rest, const Frame& pose, std::size_t side, Motions& out);
void legMotions(const Frame& rest, const Frame& pose, std::size_t side, Motions& out);
void boneMotions(const Frame& rest, const Frame& pose, Motions& out);

} // namespace limber::figure::body
