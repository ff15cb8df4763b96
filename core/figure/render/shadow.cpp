#include "core/figure/render/shadow.h"

namespace limber::figure::render {

namespace {

/// How dark what touches the floor makes it, and what is above.
constexpr float nearDark = 0.42f;
constexpr float farDark = 0.26f;
constexpr float least = 0.006f;

} // namespace

FloorShadow::FloorShadow() : m_near(wide * deep), m_far(wide * deep), m_line(wide) {}

void FloorShadow::begin() {
    std::fill(m_near.begin(), m_near.end(), 0.0f);
    std::fill(m_far.begin(), m_far.end(), 0.0f);
}

void FloorShadow::cast(const std::vector<Vec3f>& at, const std::vector<body::Triangle>& triangles,
                       std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const Vec3f a = at[triangles[i][0]];
        const Vec3f b = at[triangles[i][1]];
        const Vec3f c = at[triangles[i][2]];
        const float area = 0.5f * ((b.x - a.x) * (c.z - a.z) - (b.z - a.z) * (c.x - a.x));
        if (area <= 0)
            continue;
        // A large face is spread over the cells it covers.
        const int parts = std::min(24, 1 + static_cast<int>(std::sqrt(area) / cell));
        if (parts == 1) {
            splat((a + b + c) * (1.0f / 3), area);
            continue;
        }
        const float share = area / static_cast<float>(parts * parts);
        for (int p = 0; p < parts; ++p)
            for (int q = 0; q < parts; ++q) {
                float u = (static_cast<float>(p) + 0.5f) / static_cast<float>(parts);
                float v = (static_cast<float>(q) + 0.5f) / static_cast<float>(parts);
                if (u + v > 1) {
                    u = 1 - u;
                    v = 1 - v;
                }
                splat(a + (b - a) * u + (c - a) * v, share);
            }
    }
}

void FloorShadow::splat(Vec3f p, float area) {
    const float u = gridX(p.x);
    const float v = gridZ(p.z);
    if (u < 1 || v < 1 || u > wide - 2 || v > deep - 2)
        return;
    const int i = static_cast<int>(u);
    const int j = static_cast<int>(v);
    const float s = u - static_cast<float>(i);
    const float t = v - static_cast<float>(j);
    const float y = std::max(p.y, 0.0f);
    const float cover = area / (cell * cell);
    const auto put = [&](std::vector<float>& map, float w) {
        float* c = &map[static_cast<std::size_t>(j * wide + i)];
        c[0] += w * (1 - s) * (1 - t);
        c[1] += w * s * (1 - t);
        c[wide] += w * (1 - s) * t;
        c[wide + 1] += w * s * t;
    };
    put(m_near, cover / (1 + y * y * 1200));
    put(m_far, cover / (1 + y * y * 22));
}

void FloorShadow::blur(std::vector<float>& map, int r, int rounds) {
    const auto lines = [&](int count, int length, int step, int stride) {
        for (int l = 0; l < count; ++l) {
            float* line = &map[static_cast<std::size_t>(l * stride)];
            float sum = 0;
            for (int i = 0; i < length; ++i)
                m_line[static_cast<std::size_t>(i)] = line[i * step];
            for (int i = -r; i < length; ++i) {
                if (i + r < length)
                    sum += m_line[static_cast<std::size_t>(i + r)];
                if (i - r - 1 >= 0)
                    sum -= m_line[static_cast<std::size_t>(i - r - 1)];
                if (i >= 0)
                    line[i * step] = sum / static_cast<float>(2 * r + 1);
            }
        }
    };
    for (int k = 0; k < rounds; ++k) {
        lines(deep, wide, 1, wide);
        lines(wide, deep, wide, 1);
    }
}

void FloorShadow::finish() {
    blur(m_near, 1, 2);
    blur(m_far, 4, 2);
    m_low = {9, 0, 9};
    m_high = {-9, 0, -9};
    for (int j = 0; j < deep; ++j)
        for (int i = 0; i < wide; ++i) {
            float& shade = m_near[static_cast<std::size_t>(j * wide + i)];
            const float far = m_far[static_cast<std::size_t>(j * wide + i)];
            shade = 1 - (1 - nearDark * std::min(shade, 1.0f)) * (1 - farDark * std::min(far, 1.0f));
            if (shade < least)
                continue;
            const float x = lowX + cell * (static_cast<float>(i) + 0.5f);
            const float z = lowZ + cell * (static_cast<float>(j) + 0.5f);
            m_low = {std::min(m_low.x, x - cell), 0, std::min(m_low.z, z - cell)};
            m_high = {std::max(m_high.x, x + cell), 0, std::max(m_high.z, z + cell)};
        }
    const auto inside = [](float v, int count) { return std::clamp(v, 0.0f, static_cast<float>(count - 2)); };
    m_box = {inside(gridX(m_low.x), wide), inside(gridX(m_high.x), wide), inside(gridZ(m_low.z), deep),
             inside(gridZ(m_high.z), deep)};
}

} // namespace limber::figure::render
