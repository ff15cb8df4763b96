#pragma once

#include "core/figure/vec.h"

#include <vector>

/// Signed distances to simple solids, negative inside, and how they are joined. Near their surfaces the
/// values are true to first order; farther away they are estimates.
namespace limber::figure::body {

/// A cross-section of a loft in thousandths of the body's height: how far the flesh reaches from the axis.
struct Girth {
    float along;
    float front;
    float back;
    float outer;
    float inner;
};

/// All reaches times `factor`, and `more` thousandths added.
[[nodiscard]] std::vector<Girth> widened(std::vector<Girth> girths, float factor, float more = 0);

/// Superelliptic cross-sections along an axis, with smooth curves between the given ones.
class Loft {
public:
    Loft() = default;
    /// `frame`: front, along, outward. `power` 2 is an ellipse, more is squarer; `cap` is the length of the
    /// rounded ends.
    Loft(Vec3f origin, const Mat3f& frame, const std::vector<Girth>& girths, float power, float cap);
    [[nodiscard]] float distance(Vec3f p) const;

private:
    static constexpr int samples = 64;
    struct Section {
        float front, back, outer, inner;
    };
    Vec3f m_origin;
    Mat3f m_inverse;
    float m_first = 0;
    float m_last = 1;
    float m_power = 2;
    float m_cap = 0.01f;
    std::array<Section, samples + 1> m_sections{};
};

/// An ellipsoid; `inverse` turns the world into its axes.
struct Egg {
    Vec3f centre;
    Mat3f inverse;
    Vec3f radii;
    [[nodiscard]] float distance(Vec3f p) const;
};
/// `radii` in thousandths.
[[nodiscard]] Egg egg(Vec3f centre, const Mat3f& frame, Vec3f radii);

/// A cone with round ends.
struct Rod {
    Vec3f a;
    Vec3f b;
    float ra = 0;
    float rb = 0;
    [[nodiscard]] float distance(Vec3f p) const;
};

/// A box that holds a part, to leave it out where it is far.
struct Box {
    Vec3f low{1e9f, 1e9f, 1e9f};
    Vec3f high{-1e9f, -1e9f, -1e9f};
    void add(Vec3f p, float radius);
    [[nodiscard]] float distance(Vec3f p) const;
};

/// Joins two distances with a fillet about k wide.
[[nodiscard]] inline float join(float a, float b, float k) {
    const float h = std::max(k - std::abs(a - b), 0.0f) / k;
    return std::min(a, b) - h * h * k * 0.25f;
}
[[nodiscard]] inline float carve(float a, float hole, float k) {
    return -join(-a, hole, k);
}

} // namespace limber::figure::body
