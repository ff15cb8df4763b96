#pragma once

#include "core/figure/vec.h"

/// Rotations between frames, for bones that turn a part of a joint's way.
namespace limber::figure::body {

inline constexpr float pi = std::numbers::pi_v<float>;

[[nodiscard]] inline Mat3f rotation(Vec3f axis, float angle) {
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    const auto turn = [&](Vec3f v) {
        return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1.0f - c));
    };
    return {turn({1, 0, 0}), turn({0, 1, 0}), turn({0, 0, 1})};
}

/// The smallest rotation that takes the unit vector a to b.
[[nodiscard]] inline Mat3f shortest(Vec3f a, Vec3f b) {
    const Vec3f axis = cross(a, b);
    const float s = length(axis);
    const float c = dot(a, b);
    if (s < 1e-6f)
        return c > 0 ? Mat3f{}
                     : rotation(normalized(across(std::abs(a.x) < 0.9f ? Vec3f{1, 0, 0} : Vec3f{0, 1, 0}, a)),
                                pi);
    return rotation(axis * (1.0f / s), std::atan2(s, c));
}

/// Axis times angle of a rotation matrix.
[[nodiscard]] inline Vec3f rotationVector(const Mat3f& m) {
    const Vec3f v{m.y.z - m.z.y, m.z.x - m.x.z, m.x.y - m.y.x};
    const float s = 0.5f * length(v);
    const float c = 0.5f * (m.x.x + m.y.y + m.z.z - 1.0f);
    if (s > 1e-4f)
        return v * (std::atan2(s, c) / (2.0f * s));
    if (c > 0)
        return v * 0.5f;
    // Half a turn: the longest column of m + 1 is the axis.
    const std::array<Vec3f, 3> columns{m.x + Vec3f{1, 0, 0}, m.y + Vec3f{0, 1, 0}, m.z + Vec3f{0, 0, 1}};
    const auto longest = std::max_element(columns.begin(), columns.end(),
                                          [](Vec3f a, Vec3f b) { return dot(a, a) < dot(b, b); });
    return normalized(*longest) * pi;
}

/// Part of the way from rotation a to rotation b.
[[nodiscard]] inline Mat3f between(const Mat3f& a, const Mat3f& b, float share) {
    const Vec3f v = rotationVector(b * transposed(a));
    const float angle = length(v);
    return angle < 1e-6f ? a : rotation(v * (1.0f / angle), angle * share) * a;
}

/// How far the rotation turns about the unit axis, radians.
[[nodiscard]] inline float twistAbout(const Mat3f& m, Vec3f axis) {
    const Vec3f v = rotationVector(m);
    const float angle = length(v);
    if (angle < 1e-6f)
        return 0;
    const float twist =
        2.0f * std::atan2(dot(v, axis) / angle * std::sin(0.5f * angle), std::cos(0.5f * angle));
    return std::remainder(twist, 2.0f * pi);
}

} // namespace limber::figure::body
