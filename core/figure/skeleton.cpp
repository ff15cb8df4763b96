#include "core/figure/skeleton.h"

#include "core/figure/contact.h"

namespace limber::figure {

namespace {

constexpr std::size_t secondThoracic = lumbarSteps + 6;
constexpr double wristAboveFloor = 0.0142;
/// How high a knee that kneels carries the joint, measured on the skin of the three builds.
double kneeHeight(const Proportions& build) {
    return 0.0381 + 0.026 * (build.limbGirth - 1.0);
}

using C = Channel;

void buildSpine(const Proportions& build, const PoseValues& v, Skeleton& s) {
    s.sacrum = s.root + s.pelvis * Vec3{-0.006, build.pelvis, 0};
    Vec3 at = s.sacrum;
    Mat3 frame = s.pelvis * bendForward(8);
    const auto run = [&](std::size_t first, std::size_t count, double total, double flexion, double bend,
                         double twist) {
        const double share = 1.0 / static_cast<double>(count);
        const Mat3 step = bendForward(flexion * share) * rotationY(twist * share) * rotationX(bend * share);
        for (std::size_t i = first; i < first + count; ++i) {
            frame = frame * step;
            at = at + frame.y * (total * share);
            s.spine[i] = at;
            s.spineFrames[i] = frame;
        }
    };
    run(0, lumbarSteps, build.lumbar, -18 - v.at(C::Lumbar), v.at(C::LumbarBend), v.at(C::LumbarTwist));
    run(lumbarSteps, thoracicSteps, build.thoracic, 23 - v.at(C::Thoracic), v.at(C::ThoracicBend),
        v.at(C::ThoracicTwist));
    // The neck leaves the chest tilted forward and carries two thirds of the movement, the head the rest.
    const double neck = v.at(C::Neck);
    frame = frame * bendForward(8);
    run(trunkSteps, neckSteps, build.neck, -3 - 0.65 * neck, 0.6 * v.at(C::NeckBend),
        0.4 * v.at(C::NeckTwist));
    s.headBase = at;
    s.head = frame * bendForward(-14 - 0.35 * neck - v.at(C::Nod)) * rotationY(0.6 * v.at(C::NeckTwist)) *
             rotationX(0.4 * v.at(C::NeckBend));
}

/// How far the line hips to neck leans forward of the pelvis' own axis, degrees.
double trunkOffset(const Skeleton& s) {
    const Vec3 line = s.spine[trunkSteps - 1] - s.root;
    return degreesOf(std::atan2(line.x, line.y));
}

void placeTrunk(const Clip& clip, const Proportions& build, const PoseValues& v, Skeleton& s) {
    s.root = {};
    s.pelvis = {};
    buildSpine(build, v, s);
    const double offset = trunkOffset(s);
    // Where the upper back is from the hips, in the trunk's own frame.
    const Vec3 upperBack = transposed(bendForward(offset)) * s.spine[secondThoracic - 1];
    const double fromUpright = 90 - v.at(C::Trunk);
    const double lean = (clip.faceUp ? -fromUpright : fromUpright) - offset;
    s.pelvis = rotationY(v.at(C::Turn)) * bendForward(lean) * rotationX(v.at(C::Roll));
    s.trunk = rotationY(v.at(C::Turn)) * bendForward(lean + offset) * rotationX(v.at(C::Roll));

    switch (clip.support) {
    case Support::Feet: {
        const double shin = 0.5 * (v.at(C::Ankle, rightSide) + v.at(C::Ankle, leftSide));
        const double knee = 0.5 * (v.at(C::Knee, rightSide) + v.at(C::Knee, leftSide));
        const double footX = 0.5 * (v.at(C::FootX, rightSide) + v.at(C::FootX, leftSide));
        const double footY = 0.5 * (v.at(C::FootY, rightSide) + v.at(C::FootY, leftSide));
        const Vec3 ankle{footX, build.ankle + footY, v.at(C::RootZ)};
        s.root = ankle + bendForward(shin).y * build.shank + bendForward(shin - knee).y * build.thigh;
        break;
    }
    case Support::Knees: {
        const Vec3 knee{v.at(C::FootX), kneeHeight(build) + v.at(C::FootY), v.at(C::RootZ)};
        s.root = knee + bendForward(v.at(C::ThighLean)).y * build.thigh;
        break;
    }
    case Support::Back:
        s.root = Vec3{v.at(C::RootX), v.at(C::RootY), v.at(C::RootZ)} - s.trunk * upperBack;
        break;
    case Support::Free:
        s.root = {v.at(C::RootX), v.at(C::RootY), v.at(C::RootZ)};
        break;
    }
    buildSpine(build, v, s);
    // Arms are told by the upper chest, so that 180 is in line with it however the back bends below.
    s.trunk = s.spineFrames[lumbarSteps + 4] * bendForward(2);
}

/// The shoulder joint: the collar bone rises and comes forward with the arm (scapulohumeral rhythm).
Vec3 shoulderAt(const Proportions& build, const PoseValues& v, const Skeleton& s, LimbSide side,
                double armElevation, Vec3& clavicle) {
    const Mat3& chest = s.spineFrames[secondThoracic];
    const double out = outward(side);
    clavicle = s.spine[secondThoracic] + chest * Vec3{0.040, -0.004, out * 0.012};
    const double lift = 26 * smoothStep(25, 165, armElevation) + v.at(C::Shrug, side);
    const double forward = 9 * smoothStep(20, 90, armElevation) * (1 - smoothStep(100, 170, armElevation)) +
                           v.at(C::Protract, side);
    const Mat3 swing = rotationY(out * forward) * rotationX(-out * lift);
    return clavicle + chest * (swing * Vec3{-0.044, -0.014, out * (build.shoulderHalf - 0.012)});
}

double elevationOf(const Skeleton& s, Vec3 arm) {
    return degreesOf(std::acos(std::clamp(-dot(normalized(arm), s.trunk.y), -1.0, 1.0)));
}

/// Which way an elbow naturally points for an arm along `arm`, in the plane of the trunk.
Vec3 elbowPole(const Skeleton& s, Vec3 arm, double swingOut, LimbSide side) {
    const Vec3 u = normalized(arm);
    const double up = dot(u, s.trunk.y);
    const double front = dot(u, s.trunk.x);
    const Vec3 pole = normalized(across(s.trunk.x * up - s.trunk.y * front, u), -s.trunk.x);
    return turned(pole, u, -outward(side) * swingOut);
}

Vec3 kneePole(const Skeleton& s, Vec3 leg, double swingOut, LimbSide side) {
    const Vec3 u = normalized(leg);
    const double up = dot(u, s.pelvis.y);
    const double front = dot(u, s.pelvis.x);
    const Vec3 pole = normalized(across(s.pelvis.y * front - s.pelvis.x * up, u), s.pelvis.x);
    return turned(pole, u, outward(side) * swingOut);
}

/// A hand with the palm turned about the line of the fingers.
Mat3 handFrame(Vec3 fingers, Vec3 palm, double turn) {
    const Vec3 y = normalized(fingers);
    const Vec3 x = normalized(across(palm, y), Vec3{1, 0, 0});
    const Vec3 t = turned(x, y, turn);
    return {t, y, cross(t, y)};
}

struct ArmTarget {
    Vec3 wrist;
    Vec3 fingers;
    Vec3 palm;
    double lower = 0.0;
};

void reachArm(const Proportions& build, const PoseValues& v, Skeleton& s, LimbSide side, Vec3 target,
              double lower) {
    ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
    double elevation = 60;
    for (int round = 0; round < 4; ++round) {
        arm.shoulder = shoulderAt(build, v, s, side, elevation, arm.clavicle);
        elevation = elevationOf(s, target - arm.shoulder);
    }
    arm.shoulder = shoulderAt(build, v, s, side, elevation, arm.clavicle);
    const Vec3 pole = elbowPole(s, target - arm.shoulder, v.at(C::ElbowOut, side), side);
    Vec3 end = target;
    arm.elbow = middleJoint(arm.shoulder, end, build.upperArm, lower, pole);
    arm.wrist = arm.elbow + normalized(end - arm.elbow) * build.forearm;
    arm.missing = length(target - end);
    arm.bend = pole;
}

void freeArm(const Proportions& build, const PoseValues& v, Skeleton& s, LimbSide side) {
    ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
    const double out = outward(side);
    const Mat3 upper = s.trunk * rotationZ(v.at(C::Shoulder, side)) *
                       rotationX(-out * v.at(C::Abduct, side)) *
                       rotationY(out * -v.at(C::ShoulderTurn, side));
    const Mat3 lower = upper * rotationZ(v.at(C::Elbow, side));
    arm.shoulder = shoulderAt(build, v, s, side, elevationOf(s, -upper.y), arm.clavicle);
    arm.elbow = arm.shoulder - upper.y * build.upperArm;
    arm.wrist = arm.elbow - lower.y * build.forearm;
    arm.bend = -upper.x;
    const Mat3 bent = lower * rotationX(0.0);
    arm.hand = handFrame(-bent.y, bent.z * -out, out * v.at(C::HandTurn, side));
    arm.missing = 0;
}

void bendWrist(ArmPose& arm, double wrist) {
    // Extension turns the knuckles away from where the palm faces.
    const Vec3 y = turned(arm.hand.y, arm.hand.z, wrist);
    const Vec3 x = turned(arm.hand.x, arm.hand.z, wrist);
    arm.hand = {x, y, cross(x, y)};
}

void meetArms(const Proportions& build, const PoseValues& v, Skeleton& s) {
    for (LimbSide side : {rightSide, leftSide}) {
        ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
        arm.shoulder = shoulderAt(build, v, s, side, v.at(C::Shoulder, side), arm.clavicle);
    }
    const Vec3 middle = mix(s.arms[0].shoulder, s.arms[1].shoulder, 0.5);
    const double half = 0.5 * length(s.arms[0].shoulder - s.arms[1].shoulder);
    for (LimbSide side : {rightSide, leftSide}) {
        ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
        const double bend = radians(v.at(C::Elbow, side));
        const double inward = half - v.at(C::HandZ, side);
        const double span2 = build.upperArm * build.upperArm + build.forearm * build.forearm +
                             2 * build.upperArm * build.forearm * std::cos(bend);
        const double forward = std::sqrt(std::max(span2 - inward * inward, 1e-6));
        const double flexion = radians(v.at(C::Shoulder, side));
        const Vec3 along = s.trunk.x * std::sin(flexion) - s.trunk.y * std::cos(flexion);
        const Vec3 target = middle + along * forward + s.trunk.z * (outward(side) * v.at(C::HandZ, side));
        Vec3 end = target;
        const Vec3 pole = elbowPole(s, target - arm.shoulder, v.at(C::ElbowOut, side), side);
        arm.elbow = middleJoint(arm.shoulder, end, build.upperArm, build.forearm, pole);
        arm.wrist = end;
        arm.missing = length(target - end);
        arm.bend = pole;
        arm.hand = handFrame(arm.wrist - arm.elbow, s.trunk.z * -outward(side),
                             outward(side) * v.at(C::HandTurn, side));
    }
}

/// The height of a desk under a hand, or the floor's.
double tableUnder(const Clip& clip, Vec3 hand) {
    for (const Prop& prop : clip.props)
        if (prop.kind == PropKind::Desk && hand.y > sizeOf(prop) - 0.02)
            return sizeOf(prop);
    return 0.0;
}

void placeArm(const Clip& clip, const Proportions& build, const PoseValues& v, Skeleton& s, LimbSide side) {
    ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
    const double out = outward(side);
    const Vec3 spot{v.at(C::HandX, side), v.at(C::HandY, side), out * v.at(C::HandZ, side)};
    const double turn = radians(v.at(C::HandTurn, side));
    switch (clip.arms[static_cast<std::size_t>(side)]) {
    case ArmMode::Place:
        if (clip.handSurface == Surface::Wall) {
            reachArm(build, v, s, side, {clip.wallX - wristAboveFloor, spot.y, spot.z}, build.forearm);
            arm.hand = handFrame({0.0, std::cos(turn), out * std::sin(turn)}, {1, 0, 0}, 0);
        } else {
            reachArm(build, v, s, side, spot + Vec3{0, wristAboveFloor, 0}, build.forearm);
            // A hand that has left the floor, or the desk, follows the forearm.
            const double lifted = smoothStep(0.02, 0.20, spot.y - tableUnder(clip, spot));
            const Vec3 flat{std::cos(turn), 0.0, out * std::sin(turn)};
            const Vec3 palm{0, clip.palmsUp ? 1.0 : -1.0, 0};
            arm.hand = handFrame(mix(flat, normalized(arm.wrist - arm.elbow), lifted),
                                 mix(palm, Vec3{1, 0, 0}, lifted * lifted), 0);
        }
        break;
    case ArmMode::Finger: {
        reachArm(build, v, s, side, {clip.wallX - blockOnWall(clip) - 0.0086, spot.y, spot.z},
                 build.forearm + build.palm);
        arm.hand = handFrame(arm.wrist - arm.elbow, {0.4, -1, 0}, 0);
        arm.fingers = {0, 1, 0};
        break;
    }
    case ArmMode::Prop: {
        const Vec3 target{clip.wallX - 0.0258 - 0.012 * (build.limbGirth - 1.0), spot.y, spot.z};
        double elevation = 90;
        for (int round = 0; round < 5; ++round) {
            arm.shoulder = shoulderAt(build, v, s, side, elevation, arm.clavicle);
            elevation = elevationOf(s, target - arm.shoulder);
        }
        const Vec3 line = target - arm.shoulder;
        arm.elbow = arm.shoulder + normalized(line) * build.upperArm;
        arm.missing = std::abs(length(line) - build.upperArm);
        const Vec3 up = normalized(Vec3{0.004, 1, -out * 0.10});
        arm.wrist = arm.elbow + up * build.forearm;
        arm.bend = normalized(across(-s.trunk.y, normalized(line)));
        arm.hand = handFrame(up, {0, 0, -out}, out * v.at(C::HandTurn, side));
        break;
    }
    case ArmMode::Head: {
        // Palms behind the ears, thumbs at the nape, fingertips towards each other at the back of the crown.
        const Vec3 wrist = s.headBase + s.head * Vec3{0.000, 0.032, out * 0.063};
        reachArm(build, v, s, side, wrist, build.forearm);
        const Vec3 tips = s.headBase + s.head * Vec3{-0.056, 0.098, out * 0.034};
        arm.hand = handFrame(tips - arm.wrist, s.head * Vec3{0.6, 0, -out}, 0);
        break;
    }
    case ArmMode::Thigh: {
        const LegPose& leg = s.legs[static_cast<std::size_t>(side)];
        const Vec3 along = normalized(leg.knee - leg.hip);
        const Vec3 above = normalized(across(leg.bend, along), Vec3{0, 1, 0});
        const Vec3 wrist = mix(leg.hip, leg.knee, 0.62) + above * (0.048 * build.limbGirth + 0.020);
        reachArm(build, v, s, side, wrist, build.forearm);
        arm.hand = handFrame(along - above * 0.18, -above, 0);
        break;
    }
    case ArmMode::Free:
    case ArmMode::Meet:
        break;
    }
}

void buildArms(const Clip& clip, const Proportions& build, const PoseValues& v, Skeleton& s) {
    if (clip.arms[0] == ArmMode::Meet)
        meetArms(build, v, s);
    for (LimbSide side : {rightSide, leftSide}) {
        const auto index = static_cast<std::size_t>(side);
        ArmPose& arm = s.arms[index];
        if (clip.arms[index] == ArmMode::Free)
            freeArm(build, v, s, side);
        else if (clip.arms[index] != ArmMode::Meet)
            placeArm(clip, build, v, s, side);
        arm.curl = v.at(C::Curl, side);
        const bool free = clip.arms[index] == ArmMode::Free || clip.arms[index] == ArmMode::Meet;
        if (free)
            bendWrist(arm, v.at(C::Wrist, side));
        if (clip.arms[index] != ArmMode::Finger)
            arm.fingers = arm.hand.y;
    }
    const Vec3 right = s.arms[0].wrist + s.arms[0].hand.y * (build.palm * 0.9);
    const Vec3 left = s.arms[1].wrist + s.arms[1].hand.y * (build.palm * 0.9);
    s.held = mix(right, left, 0.5);
    s.heldFrame = frameOf(normalized(s.arms[0].wrist - s.arms[0].elbow + s.arms[1].wrist - s.arms[1].elbow),
                          cross(normalized(right - left), Vec3{0, 1, 0}));
}

void buildLegs(const Clip& clip, const Proportions& build, const PoseValues& v, Skeleton& s) {
    for (LimbSide side : {rightSide, leftSide}) {
        const auto index = static_cast<std::size_t>(side);
        const double out = outward(side);
        LegPose& leg = s.legs[index];
        leg.hip = s.root + s.pelvis.z * (out * build.hipHalf);
        leg.missing = 0;
        switch (clip.legs[index]) {
        case LegMode::Foot: {
            Vec3 target{v.at(C::FootX, side), build.ankle + v.at(C::FootY, side), out * v.at(C::FootZ, side)};
            const double turn = radians(v.at(C::ToeOut, side));
            const Mat3 flat = frameOf({0, 1, 0}, {std::cos(turn), 0, out * std::sin(turn)});
            // The heel rises about the ball of the foot.
            const Mat3 raised = flat * rotationZ(-v.at(C::HeelUp, side));
            const Vec3 ball{0.076, -build.ankle + 0.0135, 0};
            target = target + flat * ball - raised * ball;
            leg.foot = raised;
            leg.toes = flat;
            leg.ankle = target;
            leg.bend = kneePole(s, target - leg.hip, v.at(C::KneeOut, side), side);
            leg.knee = middleJoint(leg.hip, leg.ankle, build.thigh, build.shank, leg.bend);
            leg.missing = length(target - leg.ankle);
            break;
        }
        case LegMode::Free: {
            const Mat3 thigh =
                s.pelvis * rotationZ(v.at(C::Hip, side)) * rotationX(-out * v.at(C::HipAbduct, side));
            const Mat3 shank = thigh * rotationZ(-v.at(C::Knee, side));
            leg.knee = leg.hip - thigh.y * build.thigh;
            leg.ankle = leg.knee - shank.y * build.shank;
            leg.foot = shank * rotationY(-out * v.at(C::ToeOut, side)) * rotationZ(v.at(C::Ankle, side));
            leg.toes = leg.foot;
            leg.bend = thigh.x;
            break;
        }
        case LegMode::Kneel: {
            const Mat3 thigh = rotationY(v.at(C::Turn)) * bendForward(v.at(C::ThighLean));
            leg.knee = leg.hip - thigh.y * build.thigh;
            const double drop = std::asin((kneeHeight(build) - 0.0225) / build.shank);
            const Vec3 back = normalized(Vec3{-std::cos(drop), -std::sin(drop), -out * 0.03});
            leg.ankle = leg.knee + back * build.shank;
            leg.bend = thigh.x;
            // The instep and the toes lie on the floor, the sole looks up and back.
            leg.foot = Mat3{{-0.912, -0.410, 0}, {0.410, -0.912, 0}, {0, 0, 1}};
            leg.toes = leg.foot;
            break;
        }
        }
    }
}

} // namespace

Proportions proportionsOf(Build build) {
    Proportions result;
    if (build == Build::Slimmer) {
        result.trunkGirth = 0.92;
        result.limbGirth = 0.92;
        result.shoulderHalf = 0.092;
    } else if (build == Build::Broader) {
        result.trunkGirth = 1.13;
        result.limbGirth = 1.10;
        result.shoulderHalf = 0.105;
        result.hipHalf = 0.053;
    }
    return result;
}

Vec3 middleJoint(Vec3 from, Vec3& to, double upper, double lower, Vec3 pole) {
    const Vec3 line = to - from;
    const double wanted = length(line);
    const double reach = std::clamp(wanted, std::abs(upper - lower) * 1.0001, (upper + lower) * 0.99999);
    const Vec3 u = normalized(line);
    const double along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
    const double side = std::sqrt(std::max(upper * upper - along * along, 0.0));
    to = from + u * reach;
    return from + u * along + normalized(across(pole, u)) * side;
}

void buildSkeleton(const Clip& clip, const Proportions& build, const PoseValues& values, Skeleton& out) {
    placeTrunk(clip, build, values, out);
    buildLegs(clip, build, values, out);
    buildArms(clip, build, values, out);
    out.propShift = values.at(C::PropX);
    out.tilt = values.at(C::Tilt);
    out.tiltAhead = values.at(C::TiltAhead);
    out.breath = values.at(C::Breath);
}

Vec3 discUp(const Skeleton& skeleton) {
    return rotationX(skeleton.tilt) * (rotationZ(-skeleton.tiltAhead) * Vec3{0, 1, 0});
}

} // namespace limber::figure
