#pragma once

#include "core/figure/body/mesh.h"

/// A soft shadow on the floor, from a grid seen from above: sharp near the floor, blurred higher up.
namespace limber::figure::render {

class FloorShadow {
public:
    FloorShadow();
    void begin();
    /// Adds what the downward faces of triangles cover.
    void cast(const std::vector<Vec3f>& at, const std::vector<body::Triangle>& triangles, std::size_t count);
    /// Blurs and mixes.
    void finish();

    /// Grid coordinates of a place on the floor, for `at`.
    [[nodiscard]] static float gridX(float x) { return (x - lowX) / cell - 0.5f; }
    [[nodiscard]] static float gridZ(float z) { return (z - lowZ) / cell - 0.5f; }
    /// 0 to 1.
    [[nodiscard]] float at(float u, float v) const {
        if (u < m_box[0] || u > m_box[1] || v < m_box[2] || v > m_box[3])
            return 0;
        const int i = static_cast<int>(u);
        const int j = static_cast<int>(v);
        const float s = u - static_cast<float>(i);
        const float t = v - static_cast<float>(j);
        const float* c = &m_near[static_cast<std::size_t>(j) * static_cast<std::size_t>(wide) +
                                 static_cast<std::size_t>(i)];
        return (c[0] * (1 - s) + c[1] * s) * (1 - t) + (c[wide] * (1 - s) + c[wide + 1] * s) * t;
    }
    /// Where there is any shadow, in body heights; empty when low.x > high.x.
    [[nodiscard]] Vec3f low() const { return m_low; }
    [[nodiscard]] Vec3f high() const { return m_high; }

private:
    static constexpr int wide = 160;
    static constexpr int deep = 96;
    static constexpr float lowX = -1.2f;
    static constexpr float lowZ = -0.72f;
    static constexpr float cell = 0.015f;

    void splat(Vec3f at, float area);
    void blur(std::vector<float>& map, int radius, int rounds);

    std::vector<float> m_near;
    std::vector<float> m_far;
    std::vector<float> m_line;
    std::array<float, 4> m_box{};
    Vec3f m_low;
    Vec3f m_high;
};

} // namespace limber::figure::render
