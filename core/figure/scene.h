#pragma once

#include "core/figure/drawing.h"

#include <array>

/// What stands about in a drawing, before it is put into painting order.
namespace limber::figure {

/// A ball that stands in for a bit of a thing when depths are compared.
struct DepthBall {
    Vec3 at;
    double radius = 0.0;
};

/// Something painted in one go.
struct Item {
    static constexpr std::size_t maxBalls = 24;

    enum class Kind { BodyPiece, Box, Round, Chain } kind = Kind::BodyPiece;
    PieceId piece = PieceId::Count;
    Role role = Role::Skin;
    Role second = Role::Skin;
    /// Always behind (-1) or before (+1) everything else.
    int layer = 0;
    std::array<DepthBall, maxBalls> balls;
    std::size_t ballCount = 0;
    /// In view coordinates.
    double left = 0, right = 0, bottom = 0, top = 0, depth = 0;

    // Box: centre, frame and half sizes. Round: a ball, or a cylinder along frame.y. Chain: balls in a row.
    Vec3 centre;
    Mat3 frame;
    Vec3 half;
    double turn = 0.0;
    double opacity = 1.0;
    bool cylinder = false;
    /// Lies on the trunk, on the side that this points to; zero for everything else.
    Vec3 outward;
    /// In the hands.
    bool held = false;

    void add(Vec3 at, double radius) {
        if (ballCount < maxBalls)
            balls[ballCount++] = {at, radius};
    }
};

inline constexpr std::size_t maxItems = 48;

struct Scene {
    std::array<Item, maxItems> items;
    std::size_t count = 0;
    std::array<std::size_t, maxItems> order;

    Item& add() {
        Item& item = items[count < maxItems ? count++ : maxItems - 1];
        item.ballCount = 0;
        item.layer = 0;
        item.opacity = 1.0;
        item.cylinder = false;
        item.held = false;
        item.outward = {};
        item.turn = 0.0;
        item.piece = PieceId::Count;
        return item;
    }
};

/// Adds the clip's things in the places where the posed body has them.
void addProps(const Clip& clip, const Skeleton& skeleton, const Proportions& build, const Mat3& view,
              Scene& scene);

/// Body and things in painting order.
void composeScene(const Clip& clip, const Skeleton& skeleton, const Proportions& build, const Body& body,
                  const Mat3& view, bool withProps, Scene& scene);

/// Sorts far to near so that overlaps come out right from any angle.
void sortScene(const Mat3& view, Scene& scene);

} // namespace limber::figure
