// No limb is painted through a trunk: overlaps come out right from every side.

#include "core/figure/drawing.h"
#include "core/figure/scene.h"
#include "tests/figure/figure_fixture.h"

namespace {

using namespace limber;
using namespace limber::figure;

Item bodyBall(PieceId id, Vec3 at, double radius) {
    Item item;
    item.kind = Item::Kind::BodyPiece;
    item.piece = id;
    item.add(at, radius);
    return item;
}

std::size_t slotOf(const Scene& scene, std::size_t item) {
    for (std::size_t i = 0; i < scene.count; ++i)
        if (scene.order[i] == item)
            return i;
    return 99;
}

} // namespace

TEST(FigureOrder, AnArmInFrontOfTheChestIsPaintedAfterItFromBothSides) {
    for (const double yaw : {0.0, 180.0}) {
        Scene scene;
        scene.add() = bodyBall(PieceId::Torso, {0, 1, 0}, 0.08);
        scene.add() = bodyBall(PieceId::ForearmRight, {0, 1, 0.1}, 0.03);
        sortScene(Camera{yaw, 0}.matrix(), scene);
        if (yaw == 0.0)
            EXPECT_GT(slotOf(scene, 1), slotOf(scene, 0));
        else
            EXPECT_LT(slotOf(scene, 1), slotOf(scene, 0));
    }
}

TEST(FigureOrder, WhatLiesOnABenchIsPaintedAfterItFromEveryAngleAbove) {
    for (int yaw = 0; yaw < 360; yaw += 15) {
        Scene scene;
        Item& bench = scene.add();
        bench.kind = Item::Kind::Box;
        bench.centre = {0, 0.2, 0};
        bench.half = {0.3, 0.03, 0.1};
        bench.add({0.2, 0.2, 0}, 0.05);
        bench.add({-0.2, 0.2, 0}, 0.05);
        scene.add() = bodyBall(PieceId::Torso, {0, 0.31, 0}, 0.08);
        sortScene(Camera{static_cast<double>(yaw), 10}.matrix(), scene);
        EXPECT_GT(slotOf(scene, 1), slotOf(scene, 0)) << yaw;
    }
}

TEST(FigureOrder, TheSameMomentIsDrawnTheSameWay) {
    const Clip& clip = test::clipOf("thread-the-needle");
    const PreparedClip prepared = prepare(clip);
    Skeleton skeleton;
    Drawing first;
    Drawing second;
    const Moment moment = momentAt(clip, clip.phases, Seconds{5}, Milliseconds(2500));
    poseAt(prepared, moment, Side::Right, skeleton);
    draw(clip, prepared.build, skeleton, {}, first);
    poseAt(prepared, momentAt(clip, clip.phases, Seconds{5}, Milliseconds(900)), Side::Right, skeleton);
    draw(clip, prepared.build, skeleton, {}, second);
    poseAt(prepared, moment, Side::Right, skeleton);
    draw(clip, prepared.build, skeleton, {}, second);
    EXPECT_EQ(first.points, second.points);
    EXPECT_EQ(first.polygonEnds, second.polygonEnds);
}
