#include "core/figure/draw_parts.h"

namespace limber::figure {

namespace {

constexpr std::size_t ovalPoints = 40;
using Oval = std::array<Vec2, ovalPoints>;

/// Where the body stands or lies, seen from above; hands reach out of it.
Bounds footprintOf(const Body& body) {
    Bounds b{1e9, -1e9, 1e9, -1e9};
    const auto first = [&](PieceId id) {
        return body.strips[body.pieces[static_cast<std::size_t>(id)].firstStrip].first;
    };
    for (std::size_t i = 0; i < body.ellipsoidCount; ++i) {
        const Vec3& c = body.ellipsoids[i].centre;
        const bool arm = (i >= first(PieceId::UpperArmRight) && i < first(PieceId::ThighRight)) ||
                         (i >= first(PieceId::UpperArmLeft) && i < first(PieceId::ThighLeft));
        if (c.y > 0.62 || arm)
            continue;
        b.left = std::min(b.left, c.x);
        b.right = std::max(b.right, c.x);
        b.bottom = std::min(b.bottom, c.z);
        b.top = std::max(b.top, c.z);
    }
    return b;
}

Oval ovalOf(const Mat3& view, const Bounds& footprint, double spread) {
    Oval rim;
    for (std::size_t k = 0; k < ovalPoints; ++k) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(k) / ovalPoints;
        const double halfX = (0.5 * (footprint.right - footprint.left) + 0.035) * spread;
        const double halfZ = (0.5 * (footprint.top - footprint.bottom) + 0.035) * spread;
        const Vec3 p = view * Vec3{0.5 * (footprint.left + footprint.right) + halfX * std::cos(angle), 0,
                                   0.5 * (footprint.bottom + footprint.top) + halfZ * std::sin(angle)};
        rim[k] = {p.x, p.y};
    }
    return rim;
}

/// A convex polygon; cutting it with the four sides of a mat adds a corner each at most.
struct Convex {
    std::array<Vec2, ovalPoints + 8> points;
    std::size_t count = 0;

    void add(Vec2 p) { points[count++] = p; }
};

/// What of it lies left of the line from a to b (Sutherland and Hodgman).
Convex keepLeft(const Convex& polygon, Vec2 a, Vec2 b) {
    Convex kept;
    const auto side = [&](Vec2 p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); };
    for (std::size_t i = 0; i < polygon.count; ++i) {
        const Vec2 p = polygon.points[i];
        const Vec2 q = polygon.points[(i + 1) % polygon.count];
        const double atP = side(p);
        const double atQ = side(q);
        if (atP >= 0)
            kept.add(p);
        if ((atP >= 0) != (atQ >= 0)) {
            const double t = atP / (atP - atQ);
            kept.add({p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t});
        }
    }
    return kept;
}

} // namespace

Shadow::Shadow(const Mat3& view, const Body& body) : m_view(view), m_footprint(footprintOf(body)) {}

void Shadow::onGround(Pen& pen) const {
    for (const Layer& layer : layers) {
        const Oval oval = ovalOf(m_view, m_footprint, layer.spread);
        pen.beginOn(Role::Ground, Role::Shadow, layer.opacity);
        pen.polygon(oval.data(), oval.size());
        pen.end();
    }
}

void Shadow::onMat(Pen& pen, const Item& mat) const {
    std::array<Vec2, 4> corners;
    const std::array<Vec2, 4> signs{Vec2{-1, -1}, Vec2{1, -1}, Vec2{1, 1}, Vec2{-1, 1}};
    for (std::size_t i = 0; i < 4; ++i) {
        const Vec3 p = m_view * (mat.centre + mat.frame * Vec3{signs[i].x * mat.half.x, mat.half.y,
                                                               -signs[i].y * mat.half.z});
        corners[i] = {p.x, p.y};
    }
    for (const Layer& layer : layers) {
        Convex polygon;
        for (const Vec2& p : ovalOf(m_view, m_footprint, layer.spread))
            polygon.add(p);
        for (std::size_t i = 0; i < 4; ++i)
            polygon = keepLeft(polygon, corners[i], corners[(i + 1) % 4]);
        if (polygon.count < 3)
            continue;
        pen.beginOn(Role::Mat, Role::Shadow, layer.opacity);
        pen.polygon(polygon.points.data(), polygon.count);
        pen.end();
    }
}

} // namespace limber::figure
