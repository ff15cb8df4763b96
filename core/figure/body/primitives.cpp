#include "core/figure/body/primitives.h"

namespace limber::figure::body {

namespace {

/// Cubic Hermite through unevenly spaced values.
float hermite(std::array<float, 4> at, std::array<float, 4> value, float t) {
    const float h = at[2] - at[1];
    const float m1 = (value[2] - value[0]) / (at[2] - at[0]) * h;
    const float m2 = (value[3] - value[1]) / (at[3] - at[1]) * h;
    const float u = 1 - t;
    return value[1] * (1 + 2 * t) * u * u + m1 * t * u * u + value[2] * t * t * (3 - 2 * t) - m2 * t * t * u;
}

} // namespace

std::vector<Girth> widened(std::vector<Girth> girths, float factor, float more) {
    for (Girth& g : girths)
        for (float Girth::*m : {&Girth::front, &Girth::back, &Girth::outer, &Girth::inner})
            g.*m = g.*m * factor + more;
    return girths;
}

Loft::Loft(Vec3f origin, const Mat3f& frame, const std::vector<Girth>& girths, float power, float cap)
    : m_origin(origin), m_inverse(transposed(frame)), m_first(girths.front().along * 0.001f),
      m_last(girths.back().along * 0.001f), m_power(power), m_cap(cap) {
    const auto last = static_cast<int>(girths.size()) - 1;
    int k = 0;
    for (int i = 0; i <= samples; ++i) {
        const float y = 1000 * (m_first + (m_last - m_first) * static_cast<float>(i) / samples);
        while (k + 1 < last && y > girths[static_cast<std::size_t>(k + 1)].along)
            ++k;
        std::array<Girth, 4> row{};
        for (int j = 0; j < 4; ++j)
            row[static_cast<std::size_t>(j)] =
                girths[static_cast<std::size_t>(std::clamp(k - 1 + j, 0, last))];
        const float t = (y - row[1].along) / (row[2].along - row[1].along);
        const auto curve = [&](float Girth::*m) {
            return 0.001f * hermite({row[0].along, row[1].along, row[2].along, row[3].along},
                                    {row[0].*m, row[1].*m, row[2].*m, row[3].*m}, t);
        };
        m_sections[static_cast<std::size_t>(i)] = {curve(&Girth::front), curve(&Girth::back),
                                                   curve(&Girth::outer), curve(&Girth::inner)};
    }
}

float Loft::distance(Vec3f p) const {
    const Vec3f q = m_inverse * (p - m_origin);
    const float y = std::clamp(q.y, m_first, m_last);
    const float s = (y - m_first) / (m_last - m_first) * samples;
    const auto i = static_cast<std::size_t>(std::min(static_cast<int>(s), samples - 1));
    const float t = s - static_cast<float>(i);
    const Section& a = m_sections[i];
    const Section& b = m_sections[i + 1];
    const auto mixed = [&](float Section::*m) { return a.*m + (b.*m - a.*m) * t; };
    const float front = mixed(&Section::front);
    const float back = mixed(&Section::back);
    const float outer = mixed(&Section::outer);
    const float inner = mixed(&Section::inner);
    // Front and back need not lie on both sides of the axis: the section is centred between them.
    const float rx = 0.5f * (front + back);
    const float rz = 0.5f * (outer + inner);
    const float x = q.x - 0.5f * (front - back);
    const float z = q.z - 0.5f * (outer - inner);
    const float ax = std::abs(x) / rx;
    const float az = std::abs(z) / rz;
    const float f = m_power == 2 ? std::sqrt(ax * ax + az * az)
                                 : std::pow(std::pow(ax, m_power) + std::pow(az, m_power), 1 / m_power);
    // Along the ray from the axis, or from the end of it into an elliptic dome: one measure for side and cap,
    // or the inside grows cavities.
    const float beyond = std::max({m_first - q.y, q.y - m_last, 0.0f});
    const float g = std::hypot(f, beyond / m_cap);
    return g > 1e-4f ? std::sqrt(x * x + z * z + beyond * beyond) * (g - 1) / g : -std::min(rx, rz);
}

Egg egg(Vec3f centre, const Mat3f& frame, Vec3f radii) {
    return {centre, transposed(frame), radii * 0.001f};
}

float Egg::distance(Vec3f p) const {
    const Vec3f q = inverse * (p - centre);
    const Vec3f n{q.x / radii.x, q.y / radii.y, q.z / radii.z};
    const Vec3f m{n.x / radii.x, n.y / radii.y, n.z / radii.z};
    const float k0 = length(n);
    const float k1 = length(m);
    return k1 > 1e-6f ? k0 * (k0 - 1) / k1 : -std::min({radii.x, radii.y, radii.z});
}

float Rod::distance(Vec3f p) const {
    const Vec3f ab = b - a;
    const float t = std::clamp(dot(p - a, ab) / std::max(dot(ab, ab), 1e-12f), 0.0f, 1.0f);
    return length(p - mix(a, b, t)) - (ra + (rb - ra) * t);
}

void Box::add(Vec3f p, float r) {
    low = {std::min(low.x, p.x - r), std::min(low.y, p.y - r), std::min(low.z, p.z - r)};
    high = {std::max(high.x, p.x + r), std::max(high.y, p.y + r), std::max(high.z, p.z + r)};
}

float Box::distance(Vec3f p) const {
    return length(Vec3f{std::max({low.x - p.x, p.x - high.x, 0.0f}),
                        std::max({low.y - p.y, p.y - high.y, 0.0f}),
                        std::max({low.z - p.z, p.z - high.z, 0.0f})});
}

} // namespace limber::figure::body
