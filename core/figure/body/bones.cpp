#include "core/figure/body/bones.h"

namespace limber::figure::body {

namespace {

Mat3f limbFrame(Vec3f from, Vec3f to, Vec3f front, std::size_t side) {
    const Vec3f y = normalized(to - from);
    const Vec3f x = normalized(across(front, y));
    // Outward is z for an upright limb on either side.
    return {x, y, cross(y, x) * outwardOf(side)};
}

/// The front of the lower part of a limb, which the hinge carries away from the front of the upper part: it
/// tells the front at any angle, where the upper part's alone would fail at a right one.
Vec3f hinged(const Mat3f& upper, float way, Vec3f lower) {
    const float straight = dot(upper.y, normalized(lower));
    return upper.x * std::max(0.0f, straight) + upper.y * way;
}

Mat3f turnOf(const Mat3f& from, const Mat3f& to) {
    return to * transposed(from);
}

Motion about(const Mat3f& turn, Vec3f restPivot, Vec3f pivot) {
    return {turn, pivot - turn * restPivot};
}

/// `base` and the given share of the twist that `full` has beyond it.
Mat3f twisted(const Mat3f& base, const Mat3f& full, Vec3f axis, float share) {
    return rotation(axis, twistAbout(full * transposed(base), axis) * share) * base;
}

/// Where the knuckles and the fingers' middle joints are, from the wrist along the hand.
constexpr float knuckles = 0.050f;
constexpr float middleJoints = 0.026f;
/// A full grip turns each of the two joints by so much.
constexpr float gripDegrees = 78.0f;

void handMotions(const Frame::Arm& rest, const Frame::Arm& pose, std::size_t side, const Mat3f& hand,
                 Motions& out) {
    out[boneOf(SideBone::Hand, side)] = about(hand, rest.wrist, pose.wrist);
    const float curl = (pose.curl - rest.curl) * gripDegrees * pi / 180;
    const Vec3f knuckle = pose.wrist + pose.hand.y * knuckles;
    const Mat3f lift = shortest(normalized(hand * rest.fingers), normalized(pose.fingers));
    const Mat3f first = rotation(pose.hand.z, -curl) * lift * hand;
    out[boneOf(SideBone::Finger1, side)] = about(first, rest.wrist + rest.hand.y * knuckles, knuckle);
    const Vec3f middle = rest.wrist + rest.hand.y * (knuckles + middleJoints);
    out[boneOf(SideBone::Finger2, side)] =
        about(rotation(pose.hand.z, -curl) * first, middle, first * (rest.hand.y * middleJoints) + knuckle);
    // The thumb closes over the fingers: towards the palm and across it.
    const float close = std::max(0.0f, curl);
    const float out1 = outwardOf(side);
    const Mat3f thumb =
        rotation(pose.hand.y, -0.75f * close * out1) * rotation(pose.hand.z, -0.30f * close) * hand;
    const Vec3f root{0.001f, 0.013f, -0.012f * out1};
    out[boneOf(SideBone::Thumb, side)] =
        about(thumb, rest.wrist + rest.hand * root, pose.wrist + pose.hand * root);
}

} // namespace

Frame frameOf(const Skeleton& s) {
    Frame f;
    f.root = toFloat(s.root);
    f.sacrum = toFloat(s.sacrum);
    f.headBase = toFloat(s.headBase);
    f.pelvis = toFloat(s.pelvis);
    f.head = toFloat(s.head);
    f.breath = static_cast<float>(s.breath);
    for (std::size_t i = 0; i < spineSteps; ++i) {
        f.spine[i] = toFloat(s.spine[i]);
        f.spineFrames[i] = toFloat(s.spineFrames[i]);
    }
    for (std::size_t side = 0; side < 2; ++side) {
        const ArmPose& a = s.arms[side];
        Frame::Arm& arm = f.arms[side];
        arm = {toFloat(a.clavicle),
               toFloat(a.shoulder),
               toFloat(a.elbow),
               toFloat(a.wrist),
               toFloat(a.hand),
               toFloat(a.fingers),
               {},
               {},
               static_cast<float>(a.curl)};
        arm.upper = limbFrame(arm.shoulder, arm.elbow, -toFloat(a.bend), side);
        arm.fore = limbFrame(arm.elbow, arm.wrist, hinged(arm.upper, -1, arm.wrist - arm.elbow), side);
        const LegPose& l = s.legs[side];
        Frame::Leg& leg = f.legs[side];
        leg = {toFloat(l.hip), toFloat(l.knee), toFloat(l.ankle), toFloat(l.foot), toFloat(l.toes), {}, {}};
        leg.thigh = limbFrame(leg.hip, leg.knee, toFloat(l.bend), side);
        leg.shank = limbFrame(leg.knee, leg.ankle, hinged(leg.thigh, 1, leg.ankle - leg.knee), side);
    }
    return f;
}

Skeleton restSkeleton(const Proportions& build) {
    Clip clip;
    clip.legs = {LegMode::Free, LegMode::Free};
    PoseValues values = neutralValues();
    for (LimbSide side : {rightSide, leftSide}) {
        values.at(Channel::Shoulder, side) = 13;
        values.at(Channel::Abduct, side) = 62;
        values.at(Channel::Elbow, side) = 35;
        values.at(Channel::Curl, side) = 0.15;
        values.at(Channel::Hip, side) = 17;
        values.at(Channel::HipAbduct, side) = 13;
        values.at(Channel::Knee, side) = 25;
        values.at(Channel::Ankle, side) = -30;
    }
    Skeleton rest;
    buildSkeleton(clip, build, values, rest);
    return rest;
}

void trunkMotions(const Frame& rest, const Frame& pose, Motions& out) {
    out[pelvisBone] = about(turnOf(rest.pelvis, pose.pelvis), rest.root, pose.root);
    for (std::size_t i = 0; i < spineSteps; ++i)
        out[spineBone + i] =
            about(turnOf(rest.spineFrames[i], pose.spineFrames[i]), rest.spine[i], pose.spine[i]);
    out[headBone] = about(turnOf(rest.head, pose.head), rest.headBase, pose.headBase);
}

void armMotions(const Frame& restFrame, const Frame& poseFrame, std::size_t side, Motions& out) {
    const Frame::Arm& rest = restFrame.arms[side];
    const Frame::Arm& pose = poseFrame.arms[side];
    const auto at = [&](SideBone b, std::size_t i = 0) -> Motion& { return out[boneOf(b, side, i)]; };
    const auto share = [](std::size_t i) { return static_cast<float>(i) / (armBones - 1); };
    const Mat3f& chest = out[spineBone + lumbarSteps + 6].turn;
    const Vec3f collar = chest * normalized(rest.shoulder - rest.clavicle);
    const Mat3f clavicle = shortest(collar, normalized(pose.shoulder - pose.clavicle)) * chest;
    at(SideBone::Clavicle) = about(clavicle, rest.clavicle, pose.clavicle);
    // At the shoulder the arm swings only; the elbow's hinge is at the other end.
    const Vec3f upDirection = pose.upper.y;
    const Mat3f swing = shortest(clavicle * rest.upper.y, upDirection) * clavicle;
    const Mat3f upper = turnOf(rest.upper, pose.upper);
    for (std::size_t i = 0; i < armBones; ++i)
        at(SideBone::Upper0, i) =
            about(twisted(swing, upper, upDirection, share(i)), rest.shoulder, pose.shoulder);
    at(SideBone::ShoulderHalf) = about(between(clavicle, swing, 0.5f), rest.shoulder, pose.shoulder);
    const Mat3f fore = turnOf(rest.fore, pose.fore);
    const Mat3f hand = turnOf(rest.hand, pose.hand);
    for (std::size_t i = 0; i < armBones; ++i)
        at(SideBone::Fore0, i) = about(twisted(fore, hand, pose.fore.y, share(i)), rest.elbow, pose.elbow);
    at(SideBone::ElbowHalf) = about(between(upper, fore, 0.5f), rest.elbow, pose.elbow);
    at(SideBone::WristHalf) = about(between(at(SideBone::ForeLast).turn, hand, 0.5f), rest.wrist, pose.wrist);
    handMotions(rest, pose, side, hand, out);
}

void legMotions(const Frame& restFrame, const Frame& poseFrame, std::size_t side, Motions& out) {
    const Frame::Leg& rest = restFrame.legs[side];
    const Frame::Leg& pose = poseFrame.legs[side];
    const auto at = [&](SideBone b, std::size_t i = 0) -> Motion& { return out[boneOf(b, side, i)]; };
    const Mat3f& pelvis = out[pelvisBone].turn;
    const Mat3f swing = shortest(pelvis * rest.thigh.y, pose.thigh.y) * pelvis;
    const Mat3f thigh = turnOf(rest.thigh, pose.thigh);
    for (std::size_t i = 0; i < 3; ++i)
        at(SideBone::Thigh0, i) =
            about(twisted(swing, thigh, pose.thigh.y, static_cast<float>(i) / 2), rest.hip, pose.hip);
    at(SideBone::HipHalf) = about(between(pelvis, swing, 0.5f), rest.hip, pose.hip);
    const Mat3f shank = turnOf(rest.shank, pose.shank);
    const Mat3f foot = turnOf(rest.foot, pose.foot);
    at(SideBone::KneeHalf) = about(between(thigh, shank, 0.5f), rest.knee, pose.knee);
    at(SideBone::Shank) = about(shank, rest.knee, pose.knee);
    at(SideBone::AnkleHalf) = about(between(shank, foot, 0.5f), rest.ankle, pose.ankle);
    at(SideBone::Foot) = about(foot, rest.ankle, pose.ankle);
    const Vec3f ball{0.076f, -0.039f + 0.0135f, 0};
    at(SideBone::Toes) =
        about(turnOf(rest.toes, pose.toes), rest.ankle + rest.foot * ball, pose.ankle + pose.foot * ball);
}

void boneMotions(const Frame& rest, const Frame& pose, Motions& out) {
    trunkMotions(rest, pose, out);
    for (std::size_t side = 0; side < 2; ++side) {
        armMotions(rest, pose, side, out);
        legMotions(rest, pose, side, out);
    }
}

} // namespace limber::figure::body
