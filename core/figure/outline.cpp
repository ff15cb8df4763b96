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

void Pen::beginOn(Role on, Role role, double opacity, double far) {
    begin(role, Tone::Flat, far, opacity);
    m_drawing.shapes.back().on = on;
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

namespace {

using Ring = std::array<Extreme, hullPoints>;

void ringOf(const Ellipse& e, Inflate inflate, Ring& ring) {
    for (std::size_t i = 0; i < hullPoints; ++i)
        ring[i] = supportOf(e, directions()[i], inflate);
}

/// Where the hull of two rings leaves the first for the second, and comes back; going round to the left.
struct Tangents {
    std::size_t out = 0;
    std::size_t back = 0;
    int changes = 0;
};

Tangents tangentsOf(const Ring& a, const Ring& b) {
    Tangents result;
    bool before = b[hullPoints - 1].value > a[hullPoints - 1].value;
    for (std::size_t i = 0; i < hullPoints; ++i) {
        const bool second = b[i].value > a[i].value;
        if (second != before) {
            (second ? result.out : result.back) = i;
            ++result.changes;
        }
        before = second;
    }
    return result;
}

constexpr std::size_t previous(std::size_t i) {
    return (i + hullPoints - 1) % hullPoints;
}

/// Steps from `from` to `to` round the ring, -20 to 19.
int stepsBetween(std::size_t from, std::size_t to) {
    const int n = static_cast<int>(hullPoints);
    const int raw = (static_cast<int>(to) - static_cast<int>(from) + n + n / 2) % n;
    return raw - n / 2;
}

Vec2 halfway(Vec2 a, Vec2 b) {
    return {0.5 * (a.x + b.x), 0.5 * (a.y + b.y)};
}

} // namespace

void Pen::strip(const Ellipse* row, std::size_t count, Inflate inflate) {
    constexpr std::size_t most = 400;
    std::array<Vec2, most> left;
    std::size_t leftCount = 0;
    Ring a;
    Ring b;
    Tangents last;
    bool open = false;
    // The far end of the row so far: round it, and back along the left side.
    const auto finish = [&](const Ring& end) {
        for (std::size_t i = last.out; i != last.back; i = (i + 1) % hullPoints)
            m_drawing.points.push_back(end[i].point);
        for (std::size_t i = leftCount; i > 0; --i)
            m_drawing.points.push_back(left[i - 1]);
        close();
        open = false;
        leftCount = 0;
    };
    ringOf(row[0], inflate, a);
    for (std::size_t k = 0; k + 1 < count; ++k, a = b) {
        ringOf(row[k + 1], inflate, b);
        const Tangents next = tangentsOf(a, b);
        if (next.changes != 2) {
            // One lies within the other, or all but: the plain hull.
            if (open)
                finish(a);
            hull(row[k], row[k + 1], inflate);
            continue;
        }
        bool joined = open;
        if (open) {
            const int right = stepsBetween(last.out, previous(next.out));
            const int other = stepsBetween(next.back, previous(last.back));
            joined = right >= -2 && other >= -2 && right < 12 && other < 12 && leftCount + 40 < most;
            if (!joined) {
                finish(a);
            } else {
                // On the outside of a bend round the ring, on the inside half way between the two tangents.
                if (right < 0)
                    m_drawing.points.push_back(halfway(a[last.out].point, a[previous(next.out)].point));
                for (int i = 0; i <= right; ++i)
                    m_drawing.points.push_back(
                        a[(last.out + static_cast<std::size_t>(i)) % hullPoints].point);
                if (other < 0)
                    left[leftCount++] = halfway(a[previous(last.back)].point, a[next.back].point);
                for (int i = 0; i <= other; ++i)
                    left[leftCount++] =
                        a[(previous(last.back) + hullPoints - static_cast<std::size_t>(i)) % hullPoints]
                            .point;
            }
        }
        if (!joined) {
            // The near end.
            for (std::size_t i = next.back; i != next.out; i = (i + 1) % hullPoints)
                m_drawing.points.push_back(a[i].point);
            open = true;
        }
        last = next;
    }
    if (open)
        finish(a);
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

void Pen::rim(const Vec3* points, std::size_t count) {
    std::array<Vec2, 64> flat;
    count = std::min(count, flat.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Vec3 p = m_view * points[i];
        flat[i] = {p.x, p.y};
    }
    polygon(flat.data(), count);
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
    std::array<Ellipse, 48> row;
    count = std::min(count, row.size());
    for (std::size_t i = 0; i < count; ++i)
        row[i] = circle(points[i], 0.5 * width);
    strip(row.data(), count);
}

} // namespace limber::figure
