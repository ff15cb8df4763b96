#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

/// Small fixed vectors for the figure. Lengths are in body heights; x is forward, y up, z to the figure's
/// right.
namespace limber::figure {

[[nodiscard]] constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180.0;
}
[[nodiscard]] constexpr double degreesOf(double rad) {
    return rad * 180.0 / std::numbers::pi;
}

struct Vec2 {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Vec2&) const = default;
};

struct Vec3 {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    bool operator==(const Vec3&) const = default;
};

[[nodiscard]] constexpr Vec3 operator+(Vec3 a, Vec3 b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
[[nodiscard]] constexpr Vec3 operator-(Vec3 a, Vec3 b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
[[nodiscard]] constexpr Vec3 operator-(Vec3 a) {
    return {-a.x, -a.y, -a.z};
}
[[nodiscard]] constexpr Vec3 operator*(Vec3 a, double s) {
    return {a.x * s, a.y * s, a.z * s};
}
[[nodiscard]] constexpr double dot(Vec3 a, Vec3 b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
[[nodiscard]] constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(Vec3 a) {
    return std::sqrt(dot(a, a));
}
/// `fallback` when the vector is too short to have a direction.
[[nodiscard]] inline Vec3 normalized(Vec3 a, Vec3 fallback = {0.0, 1.0, 0.0}) {
    const double l = length(a);
    return l > 1e-9 ? a * (1.0 / l) : fallback;
}
[[nodiscard]] constexpr Vec3 mix(Vec3 a, Vec3 b, double t) {
    return a + (b - a) * t;
}
/// The part of `a` at right angles to the unit vector `u`.
[[nodiscard]] constexpr Vec3 across(Vec3 a, Vec3 u) {
    return a - u * dot(a, u);
}

/// Three columns: where the axes front, up and right point to.
struct Mat3 {
    Vec3 x{1.0, 0.0, 0.0};
    Vec3 y{0.0, 1.0, 0.0};
    Vec3 z{0.0, 0.0, 1.0};

    bool operator==(const Mat3&) const = default;
};

[[nodiscard]] constexpr Vec3 operator*(const Mat3& m, Vec3 v) {
    return m.x * v.x + m.y * v.y + m.z * v.z;
}
[[nodiscard]] constexpr Mat3 operator*(const Mat3& a, const Mat3& b) {
    return {a * b.x, a * b.y, a * b.z};
}
[[nodiscard]] constexpr Mat3 transposed(const Mat3& m) {
    return {{m.x.x, m.y.x, m.z.x}, {m.x.y, m.y.y, m.z.y}, {m.x.z, m.y.z, m.z.z}};
}
/// Scales the three columns.
[[nodiscard]] constexpr Mat3 scaled(const Mat3& m, double sx, double sy, double sz) {
    return {m.x * sx, m.y * sy, m.z * sz};
}

[[nodiscard]] inline Mat3 rotationX(double degrees) {
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}
[[nodiscard]] inline Mat3 rotationY(double degrees) {
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}
[[nodiscard]] inline Mat3 rotationZ(double degrees) {
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}
/// Bends an upright body forward.
[[nodiscard]] inline Mat3 bendForward(double degrees) {
    return rotationZ(-degrees);
}
/// Turns `v` about the unit axis.
[[nodiscard]] inline Vec3 turned(Vec3 v, Vec3 axis, double degrees) {
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1.0 - c));
}
/// A frame whose y axis is `up` and whose x axis lies as near to `front` as can be.
[[nodiscard]] inline Mat3 frameOf(Vec3 up, Vec3 front) {
    const Vec3 y = normalized(up);
    Vec3 x = across(front, y);
    if (length(x) < 1e-6)
        x = across(std::abs(y.y) < 0.9 ? Vec3{0, 1, 0} : Vec3{1, 0, 0}, y);
    x = normalized(x);
    return {x, y, cross(x, y)};
}

/// 0 below a, 1 above b, smooth between.
[[nodiscard]] inline double smoothStep(double a, double b, double v) {
    const double t = std::clamp((v - a) / (b - a), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

} // namespace limber::figure
