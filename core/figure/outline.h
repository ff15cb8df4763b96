#pragma once

#include "core/figure/drawing.h"

/// Projects ellipsoids and writes the hulls of their outlines into a drawing.
namespace limber::figure {

/// An ellipsoid seen by the camera: an ellipse with the quadratic form xx, xy, yy.
struct Ellipse {
    Vec2 centre;
    double depth = 0.0;
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    double edge = 1.0;
};

[[nodiscard]] Ellipse project(const Mat3& view, const Ellipsoid& body);
[[nodiscard]] Ellipse circle(Vec2 centre, double radius);

/// How an outline differs from the ellipse itself.
struct Inflate {
    /// Added all round, times the ellipse's edge.
    double outside = 0.0;
    /// Taken away where a neighbouring piece goes on, so that no line shows there.
    double inside = 0.0;
    /// Share of the radius taken away on the side that the light does not reach, times the edge.
    double rim = 0.0;
};

/// The direction of the light in the view: from above, a little from the left.
inline constexpr Vec2 lightDirection{-0.34, 0.94};

/// Collects polygons of one shape at a time.
class Pen {
public:
    Pen(Drawing& drawing, const Mat3& view) : m_drawing(drawing), m_view(view) {}

    [[nodiscard]] const Mat3& view() const { return m_view; }

    void begin(Role role, Tone tone, double far, double opacity = 1.0);
    /// A see-through shape that lies wholly on something of that role.
    void beginOn(Role on, Role role, double opacity, double far = 0.0);
    /// Drops the shape again when nothing was added.
    void end();

    /// The hulls of neighbours in a row, as few polygons: one outline as long as the row bends gently.
    void strip(const Ellipse* row, std::size_t count, Inflate inflate = {});
    /// The hull of two ellipses.
    void hull(const Ellipse& a, const Ellipse& b, Inflate inflate = {});
    /// The hull of a few world points, each a ball of that radius.
    void hullOf(const Vec3* points, std::size_t count, double radius);
    void polygon(const Vec2* points, std::size_t count);
    /// A convex rim of world points, in their order round it.
    void rim(const Vec3* points, std::size_t count);
    /// A round disc, smooth even when it is large.
    void disc(Vec2 centre, double radius);
    /// A thick line through the points, with round ends.
    void stroke(const Vec2* points, std::size_t count, double width);

private:
    void close();

    Drawing& m_drawing;
    const Mat3& m_view;
};

/// Points round a hull; enough that no corner shows at 4K.
inline constexpr std::size_t hullPoints = 40;

} // namespace limber::figure
