#include "core/figure/render/solid.h"

namespace limber::figure::render {

namespace {

/// How many facets a round needs: a towel fewer than a ball.
std::uint32_t aroundOf(float radius) {
    return static_cast<std::uint32_t>(std::clamp(12 + 260 * radius, 14.0f, 40.0f));
}

Vec3f component(std::size_t axis, float v, std::size_t second = 3, float w = 0, std::size_t third = 3,
                float u = 0) {
    std::array<float, 4> p{};
    p[axis] = v;
    p[second] = w;
    p[third] = u;
    return {p[0], p[1], p[2]};
}

/// A smooth line through the places.
std::vector<Vec3f> smoothed(const std::vector<Vec3f>& places) {
    constexpr int between = 4;
    std::vector<Vec3f> line;
    const auto at = [&](std::size_t i, int step) {
        return places[static_cast<std::size_t>(
            std::clamp(static_cast<int>(i) + step, 0, static_cast<int>(places.size()) - 1))];
    };
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        for (int k = 0; k < between; ++k) {
            const float t = static_cast<float>(k) / between;
            const Vec3f a = at(i, -1), p = at(i, 0), q = at(i, 1), d = at(i, 2);
            line.push_back((p * 2.0f + (q - a) * t + (a * 2.0f - p * 5.0f + q * 4.0f - d) * (t * t) +
                            (p * 3.0f - a - q * 3.0f + d) * (t * t * t)) *
                           0.5f);
        }
    line.push_back(places.back());
    return line;
}

} // namespace

void Solid::clear() {
    at.clear();
    normal.clear();
    triangles.clear();
    materials.clear();
}

std::uint32_t Solid::add(Vec3f p, Vec3f n) {
    at.push_back(p);
    normal.push_back(n);
    return static_cast<std::uint32_t>(at.size()) - 1;
}

void Solid::face(std::uint32_t a, std::uint32_t b, std::uint32_t c, Material m) {
    triangles.push_back({a, b, c});
    materials.push_back(m);
}

void Solid::quad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d, Material m) {
    face(a, b, c, m);
    face(a, c, d, m);
}

void Solid::turned(Vec3f origin, const Mat3f& frame, const std::vector<Ring>& profile, Material m,
                   bool smooth) {
    const auto slope = [&](std::size_t i, std::size_t j) {
        return normalized(
            Vec3f{profile[j].along - profile[i].along, profile[i].radius - profile[j].radius, 0});
    };
    float widest = 0;
    for (const Ring& ring : profile)
        widest = std::max(widest, ring.radius);
    const std::uint32_t around = aroundOf(widest);
    for (std::size_t k = 0; k + 1 < profile.size(); ++k) {
        const Vec3f n0 = smooth ? slope(k == 0 ? 0 : k - 1, k + 1) : slope(k, k + 1);
        const Vec3f n1 = smooth ? slope(k, std::min(k + 2, profile.size() - 1)) : n0;
        const auto base = static_cast<std::uint32_t>(at.size());
        for (std::uint32_t i = 0; i < around; ++i) {
            const float a = 2 * body::pi * static_cast<float>(i) / static_cast<float>(around);
            const float c = std::cos(a);
            const float s = std::sin(a);
            const auto ring = [&](const Ring& r, Vec3f n) {
                add(origin + frame * Vec3f{r.radius * c, r.along, r.radius * s},
                    frame * Vec3f{n.x * c, n.y, n.x * s});
            };
            ring(profile[k], n0);
            ring(profile[k + 1], n1);
        }
        for (std::uint32_t i = 0; i < around; ++i) {
            const std::uint32_t p = base + 2 * i;
            const std::uint32_t q = base + 2 * ((i + 1) % around);
            quad(p, p + 1, q + 1, q, m);
        }
    }
}

void Solid::cylinder(Vec3f origin, const Mat3f& frame, float r, float low, float high, float chamfer,
                     Material m) {
    turned(origin, frame,
           {{0.0005f, low},
            {r - chamfer, low},
            {r, low + chamfer},
            {r, high - chamfer},
            {r - chamfer, high},
            {0.0005f, high}},
           m);
}

void Solid::ball(Vec3f centre, float radius, Material m) {
    constexpr int rings = 24;
    std::vector<Ring> profile;
    for (int i = 0; i <= rings; ++i) {
        const float a = body::pi * (static_cast<float>(i) / rings - 0.5f);
        profile.push_back({std::max(radius * std::cos(a), 0.0002f), radius * std::sin(a)});
    }
    turned(centre, {}, profile, m, true);
}

void Solid::box(Vec3f origin, const Mat3f& frame, Vec3f low, Vec3f high, Material m, bool withTop) {
    const Vec3f middle = mix(low, high, 0.5f);
    const Vec3f h = (high - low) * 0.5f;
    const std::array<float, 3> half{h.x, h.y, h.z};
    const float r = 0.18f * std::min({half[0], half[1], half[2], 0.02f});
    // The corners of the six faces, drawn in by the chamfer.
    std::array<std::array<std::array<std::uint32_t, 4>, 2>, 3> id{};
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (std::size_t s = 0; s < 2; ++s) {
            const std::size_t u = (axis + 1) % 3;
            const std::size_t v = (axis + 2) % 3;
            const float sign = s == 1 ? 1.0f : -1.0f;
            for (std::size_t k = 0; k < 4; ++k)
                id[axis][s][k] =
                    add(origin + frame * (middle + component(axis, sign * half[axis], u,
                                                             ((k & 1) != 0 ? 1.0f : -1.0f) * (half[u] - r), v,
                                                             ((k & 2) != 0 ? 1.0f : -1.0f) * (half[v] - r))),
                        frame * component(axis, sign));
            if (axis == 1 && s == 1 && !withTop)
                continue;
            const auto& f = id[axis][s];
            if (s == 1)
                quad(f[0], f[1], f[3], f[2], m);
            else
                quad(f[0], f[2], f[3], f[1], m);
        }
    for (std::size_t corner = 0; corner < 8; ++corner) {
        const std::array<std::size_t, 3> s{corner & 1, corner >> 1 & 1, corner >> 2};
        std::array<std::uint32_t, 3> p{};
        for (std::size_t axis = 0; axis < 3; ++axis)
            p[axis] = id[axis][s[axis]][s[(axis + 1) % 3] | s[(axis + 2) % 3] << 1];
        if ((s[0] + s[1] + s[2]) % 2 == 1)
            face(p[0], p[1], p[2], m);
        else
            face(p[0], p[2], p[1], m);
    }
    // Chamfers between neighbouring faces share their corners, so the light turns softly.
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (std::size_t s = 0; s < 2; ++s)
            for (std::size_t t = 0; t < 2; ++t) {
                const auto& f = id[axis][s];
                const auto& g = id[(axis + 1) % 3][t];
                const std::uint32_t a0 = f[t], a1 = f[t | 2], b0 = g[s << 1], b1 = g[s << 1 | 1];
                if (s == t)
                    quad(a0, b0, b1, a1, m);
                else
                    quad(a0, a1, b1, b0, m);
            }
}

void Solid::tube(const std::vector<Vec3f>& places, float radius, Material m) {
    constexpr std::uint32_t sides = 10;
    const std::vector<Vec3f> line = smoothed(places);
    Vec3f side = normalized(across(Vec3f{0.3f, 0.5f, 0.8f}, normalized(line[1] - line[0])));
    const auto base = static_cast<std::uint32_t>(at.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Vec3f along = normalized(line[std::min(i + 1, line.size() - 1)] - line[i == 0 ? 0 : i - 1]);
        side = normalized(across(side, along), side);
        const Vec3f other = cross(along, side);
        for (std::uint32_t k = 0; k < sides; ++k) {
            const float a = 2 * body::pi * static_cast<float>(k) / sides;
            const Vec3f n = side * std::cos(a) + other * std::sin(a);
            add(line[i] + n * radius, n);
        }
    }
    for (std::uint32_t i = 0; i + 1 < line.size(); ++i)
        for (std::uint32_t k = 0; k < sides; ++k) {
            const std::uint32_t p = base + i * sides + k;
            const std::uint32_t q = base + i * sides + (k + 1) % sides;
            quad(p, q, q + sides, p + sides, m);
        }
}

void Solid::band(const std::vector<Vec3f>& places, const std::vector<Vec3f>& up, float width, Material m) {
    const std::vector<Vec3f> line = smoothed(places);
    const std::vector<Vec3f> out = smoothed(up);
    const auto base = static_cast<std::uint32_t>(at.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Vec3f along = normalized(line[std::min(i + 1, line.size() - 1)] - line[i == 0 ? 0 : i - 1]);
        const Vec3f n = normalized(across(out[i], along));
        const Vec3f aside = cross(along, n) * (0.5f * width);
        // Three strips: the middle stands off the skin, the edges come down to it.
        for (const float s : {-1.0f, -0.6f, 0.6f, 1.0f})
            add(line[i] + aside * s + n * (std::abs(s) < 1 ? 0.0045f : 0.0f),
                normalized(n + aside * (s * 60.0f)));
    }
    for (std::uint32_t i = 0; i + 1 < line.size(); ++i)
        for (std::uint32_t k = 0; k < 3; ++k) {
            const std::uint32_t p = base + 4 * i + k;
            quad(p, p + 1, p + 5, p + 4, m);
        }
}

} // namespace limber::figure::render
