// The body as bones: angles mean what a physiotherapist takes them to mean.

#include "core/figure/contact.h"
#include "core/figure/skeleton.h"

#include <gtest/gtest.h>

namespace {

using namespace limber::figure;

Skeleton standing(PoseValues values = neutralValues(), Clip clip = {}) {
    Skeleton s;
    clip.support = Support::Feet;
    buildSkeleton(clip, {}, values, s);
    return s;
}

} // namespace

TEST(FigureSkeleton, StandsOneBodyHeightTall) {
    const Skeleton s = standing();
    const Vec3 crown = s.headBase + s.head * Vec3{0, 0.129, 0};
    EXPECT_NEAR(crown.y, 1.0, 0.02);
    EXPECT_NEAR(s.legs[0].ankle.y, Proportions{}.ankle, 1e-4);
}

TEST(FigureSkeleton, TheTrunkAngleIsTheLineFromHipsToNeck) {
    for (const double trunk : {0.0, 25.0, 60.0, 90.0}) {
        PoseValues values = neutralValues();
        values.at(Channel::Trunk) = trunk;
        values.at(Channel::Thoracic) = 15;
        const Skeleton s = standing(values);
        const Vec3 line = s.spine[trunkSteps - 1] - s.root;
        EXPECT_NEAR(degreesOf(std::atan2(line.y, line.x)), trunk, 1e-6);
    }
}

TEST(FigureSkeleton, PositiveThoracicExtends) {
    PoseValues values = neutralValues();
    values.at(Channel::Thoracic) = 20;
    const Skeleton bent = standing(values);
    const Skeleton straight = standing();
    const auto bend = [](const Skeleton& s) {
        return degreesOf(std::acos(
            std::clamp(dot(s.spineFrames[lumbarSteps - 1].y, s.spineFrames[trunkSteps - 1].y), -1.0, 1.0)));
    };
    EXPECT_NEAR(bend(straight) - bend(bent), 20.0, 1e-6);
}

TEST(FigureSkeleton, TheShoulderRisesWithTheArm) {
    PoseValues values = neutralValues();
    const Skeleton down = standing(values);
    values.at(Channel::Shoulder) = 175;
    const Skeleton up = standing(values);
    EXPECT_GT(up.arms[0].shoulder.y, down.arms[0].shoulder.y + 0.02);
    EXPECT_NEAR(length(up.arms[0].shoulder - up.arms[0].clavicle),
                length(down.arms[0].shoulder - down.arms[0].clavicle), 1e-9);
}

TEST(FigureSkeleton, AnElbowPointsOutWhenAskedTo) {
    Clip clip;
    clip.arms = {ArmMode::Place, ArmMode::Place};
    PoseValues values = neutralValues();
    values.at(Channel::HandX, rightSide) = values.at(Channel::HandX, leftSide) = 0.2;
    values.at(Channel::HandY, rightSide) = values.at(Channel::HandY, leftSide) = 0.65;
    const Skeleton in = standing(values, clip);
    values.at(Channel::ElbowOut, rightSide) = values.at(Channel::ElbowOut, leftSide) = 60;
    const Skeleton out = standing(values, clip);
    EXPECT_GT(out.arms[0].elbow.z, in.arms[0].elbow.z + 0.02);
    EXPECT_LT(out.arms[1].elbow.z, in.arms[1].elbow.z - 0.02);
}

TEST(FigureSkeleton, ALimbOutOfReachSaysHowFar) {
    Vec3 target{1.0, 0, 0};
    const Vec3 middle = middleJoint({0, 0, 0}, target, 0.2, 0.2, {0, 1, 0});
    EXPECT_NEAR(target.x, 0.4, 1e-4);
    EXPECT_NEAR(length(middle), 0.2, 1e-9);
}

TEST(FigureContacts, AGapIsMeasuredToPlaneCylinderAndBall) {
    const Vec3 place{0, 0.8, 0};
    EXPECT_NEAR(gap(place, {Solid::Kind::Plane, {}, {0, 1, 0}, 0}), 0.8, 1e-12);
    EXPECT_NEAR(gap(place, {Solid::Kind::Sphere, {}, {0, 1, 0}, 0.5}), 0.3, 1e-12);
    EXPECT_NEAR(gap(place, {Solid::Kind::Cylinder, {0, 0, 5}, {0, 0, 1}, 0.5}), 0.3, 1e-12);
    EXPECT_LT(gap(place, {Solid::Kind::Sphere, {0, 0.5, 0}, {0, 1, 0}, 0.5}), 0.0);
}
