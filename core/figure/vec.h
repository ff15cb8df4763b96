#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <type_traits>

/// Small fixed vectors for the figure. Lengths are in body heights; x is forward, y up, z to the figure's
/// right. Bones are solved in double precision, flesh and pictures are computed in single.
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

template <class T> struct BasicVec3 {
    T x = 0;
    T y = 0;
    T z = 0;

    bool operator==(const BasicVec3&) const = default;
};
using Vec3 = BasicVec3<double>;
using Vec3f = BasicVec3<float>;

template <class T> using Same = std::type_identity_t<T>;

[[nodiscard]] constexpr Vec3f toFloat(Vec3 a) {
    return {static_cast<float>(a.x), static_cast<float>(a.y), static_cast<float>(a.z)};
}
[[nodiscard]] constexpr Vec3 toDouble(Vec3f a) {
    return {a.x, a.y, a.z};
}

template <class T> [[nodiscard]] constexpr BasicVec3<T> operator+(BasicVec3<T> a, Same<BasicVec3<T>> b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
template <class T> [[nodiscard]] constexpr BasicVec3<T> operator-(BasicVec3<T> a, Same<BasicVec3<T>> b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
template <class T> [[nodiscard]] constexpr BasicVec3<T> operator-(BasicVec3<T> a) {
    return {-a.x, -a.y, -a.z};
}
template <class T> [[nodiscard]] constexpr BasicVec3<T> operator*(BasicVec3<T> a, Same<T> s) {
    return {a.x * s, a.y * s, a.z * s};
}
template <class T> [[nodiscard]] constexpr T dot(BasicVec3<T> a, BasicVec3<T> b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
template <class T> [[nodiscard]] constexpr BasicVec3<T> cross(BasicVec3<T> a, BasicVec3<T> b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
template <class T> [[nodiscard]] T length(BasicVec3<T> a) {
    return std::sqrt(dot(a, a));
}
/// `fallback` when the vector is too short to have a direction.
template <class T>
[[nodiscard]] BasicVec3<T> normalized(BasicVec3<T> a, Same<BasicVec3<T>> fallback = {0, 1, 0}) {
    const T l = length(a);
    return l > T(1e-9) ? a * (T(1) / l) : fallback;
}
template <class T> [[nodiscard]] constexpr BasicVec3<T> mix(BasicVec3<T> a, BasicVec3<T> b, Same<T> t) {
    return a + (b - a) * t;
}
/// The part of `a` at right angles to the unit vector `u`.
template <class T> [[nodiscard]] constexpr BasicVec3<T> across(BasicVec3<T> a, BasicVec3<T> u) {
    return a - u * dot(a, u);
}

/// Three columns: where the axes front, up and right point to.
template <class T> struct BasicMat3 {
    BasicVec3<T> x{1, 0, 0};
    BasicVec3<T> y{0, 1, 0};
    BasicVec3<T> z{0, 0, 1};

    bool operator==(const BasicMat3&) const = default;
};
using Mat3 = BasicMat3<double>;
using Mat3f = BasicMat3<float>;

[[nodiscard]] constexpr Mat3f toFloat(const Mat3& m) {
    return {toFloat(m.x), toFloat(m.y), toFloat(m.z)};
}

template <class T>
[[nodiscard]] constexpr BasicVec3<T> operator*(const BasicMat3<T>& m, Same<BasicVec3<T>> v) {
    return m.x * v.x + m.y * v.y + m.z * v.z;
}
template <class T>
[[nodiscard]] constexpr BasicMat3<T> operator*(const BasicMat3<T>& a, const BasicMat3<T>& b) {
    return {a * b.x, a * b.y, a * b.z};
}
template <class T> [[nodiscard]] constexpr BasicMat3<T> transposed(const BasicMat3<T>& m) {
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
template <class T> [[nodiscard]] T smoothStep(Same<T> a, Same<T> b, T v) {
    const T t = std::clamp((v - a) / (b - a), T(0), T(1));
    return t * t * (T(3) - T(2) * t);
}

} // namespace limber::figure
