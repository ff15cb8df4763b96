#pragma once

#include "core/figure/body/rotation.h"
#include "core/figure/render/palette.h"

/// Meshes of things, built from a few simple forms.
namespace limber::figure::render {

struct Solid {
    std::vector<Vec3f> at;
    std::vector<Vec3f> normal;
    std::vector<body::Triangle> triangles;
    std::vector<Material> materials; ///< one a triangle

    void clear();
    std::uint32_t add(Vec3f p, Vec3f n);
    /// Anticlockwise seen from outside.
    void face(std::uint32_t a, std::uint32_t b, std::uint32_t c, Material m);
    void quad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d, Material m);

    struct Ring {
        float radius;
        float along;
    };
    /// A surface of revolution about y of `frame`, from the low end to the high one. `smooth` shades it as
    /// one curve; otherwise each ring is an edge.
    void turned(Vec3f origin, const Mat3f& frame, const std::vector<Ring>& profile, Material m,
                bool smooth = false);
    void cylinder(Vec3f origin, const Mat3f& frame, float radius, float low, float high, float chamfer,
                  Material m);
    void ball(Vec3f centre, float radius, Material m);
    /// A box with narrow chamfers.
    void box(Vec3f origin, const Mat3f& frame, Vec3f low, Vec3f high, Material m, bool withTop = true);
    /// A round tube through places.
    void tube(const std::vector<Vec3f>& places, float radius, Material m);
    /// A flat band through places, lying on what they lie on: `up` is out of it, one a place.
    void band(const std::vector<Vec3f>& places, const std::vector<Vec3f>& up, float width, Material m);
};

} // namespace limber::figure::render
