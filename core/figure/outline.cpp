#include "core/figure/outline.h"

namespace limber::figure {

namespace {

/// Directions round the circle, computed once.
const std::array<Vec2, hullPoints>& directions() {
    static const std::array<Vec2, hullPoints> table = [] {
        std::array<Vec2, hullPoints> result;
        for (std::size_t i = 0; i < hullPoints; ++i) {
            const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / hullPoints;
            result[i] = {std::cos(angle), std::sin(angle)};
        }
        return result;
    }();
    return table;
}

struct Extreme {
    Vec2 point;
    double value;
};

Extreme supportOf(const Ellipse& e, Vec2 u, Inflate inflate) {
    const double sx = e.xx * u.x + e.xy * u.y;
    const double sy = e.xy * u.x + e.yy * u.y;
    const double radius = std::sqrt(std::max(sx * u.x + sy * u.y, 1e-12));
    const double rim = inflate.rim * e.edge;
    const double scale = (1.0 - rim) / radius;
    const double out = inflate.outside * e.edge - inflate.inside * (1.0 - e.edge);
    // The lit side is shrunk and pushed towards the light, so that it stays within the whole.
    const double push = rim * std::sqrt(std::min(e.xx, e.yy));
    const Vec2 point{e.centre.x + sx * scale + u.x * out + lightDirection.x * push,
                     e.centre.y + sy * scale + u.y * out + lightDirection.y * push};
    return {point, point.x * u.x + point.y * u.y};
}

} // namespace

Ellipse project(const Mat3& view, const Ellipsoid& body) {
    const Vec3 c = view * body.centre;
    const Mat3 a = view * body.axes;
    return {{c.x, c.y},
            c.z,
            a.x.x * a.x.x + a.y.x * a.y.x + a.z.x * a.z.x,
            a.x.x * a.x.y + a.y.x * a.y.y + a.z.x * a.z.y,
            a.x.y * a.x.y + a.y.y * a.y.y + a.z.y * a.z.y,
            body.edge};
}

Ellipse circle(Vec2 centre, double radius) {
    return {centre, 0.0, radius * radius, 0.0, radius * radius, 1.0};
}

void Pen::begin(Role role, Tone tone, double far, double opacity) {
    Shape shape;
    shape.role = role;
    shape.tone = tone;
    shape.far = far;
    shape.opacity = opacity;
    shape.firstPolygon = m_drawing.polygonEnds.size();
    m_drawing.shapes.push_back(shape);
}

void Pen::end() {
    Shape& shape = m_drawing.shapes.back();
    shape.polygonCount = m_drawing.polygonEnds.size() - shape.firstPolygon;
    if (shape.polygonCount == 0)
        m_drawing.shapes.pop_back();
}

void Pen::close() {
    m_drawing.polygonEnds.push_back(m_drawing.points.size());
}

void Pen::hull(const Ellipse& a, const Ellipse& b, Inflate inflate) {
    for (const Vec2& u : directions()) {
        const Extreme first = supportOf(a, u, inflate);
        const Extreme second = supportOf(b, u, inflate);
        m_drawing.points.push_back(first.value >= second.value ? first.point : second.point);
    }
    close();
}

void Pen::hullOf(const Vec3* points, std::size_t count, double radius) {
    std::array<Vec2, 96> flat;
    count = std::min(count, flat.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Vec3 p = m_view * points[i];
        flat[i] = {p.x, p.y};
    }
    for (const Vec2& u : directions()) {
        std::size_t best = 0;
        double most = -1e9;
        for (std::size_t i = 0; i < count; ++i) {
            const double value = flat[i].x * u.x + flat[i].y * u.y;
            if (value > most) {
                most = value;
                best = i;
            }
        }
        m_drawing.points.push_back({flat[best].x + u.x * radius, flat[best].y + u.y * radius});
    }
    close();
}

void Pen::polygon(const Vec2* points, std::size_t count) {
    // All polygons run the same way round, so that overlapping ones add up under the winding rule.
    double area = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const Vec2& p = points[i];
        const Vec2& q = points[(i + 1) % count];
        area += p.x * q.y - q.x * p.y;
    }
    for (std::size_t i = 0; i < count; ++i)
        m_drawing.points.push_back(area >= 0 ? points[i] : points[count - 1 - i]);
    close();
}

void Pen::disc(Vec2 centre, double radius) {
    constexpr int around = 120;
    for (int i = 0; i < around; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / around;
        m_drawing.points.push_back(
            {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    close();
}

void Pen::stroke(const Vec2* points, std::size_t count, double width) {
    for (std::size_t i = 0; i + 1 < count; ++i)
        hull(circle(points[i], 0.5 * width), circle(points[i + 1], 0.5 * width));
}

} // namespace limber::figure
