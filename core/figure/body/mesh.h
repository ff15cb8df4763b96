#pragma once

#include "core/figure/body/shape.h"

#include <cstdint>

/// A watertight triangle mesh of a shape, cut along the hems.
namespace limber::figure::body {

enum class Cloth : std::uint8_t { Skin, Shirt, Leggings, Hair, Eye, Lip };

using Triangle = std::array<std::uint32_t, 3>;

/// Vertices come in pairs: 2k on the figure's right and 2k+1, its mirror image. Triangles run anticlockwise
/// as seen from outside.
struct Mesh {
    std::vector<Vec3f> at;
    std::vector<Vec3f> normal;
    std::vector<Triangle> triangles;
    /// One a triangle.
    std::vector<Cloth> cloth;
    /// The triangles from here on are strokes of the face that lie on the surface.
    std::size_t surfaceTriangles = 0;

    [[nodiscard]] static Vec3f mirrored(Vec3f p) { return {p.x, p.y, -p.z}; }
};

/// How fine a mesh is, in body heights.
struct Fineness {
    /// Cells of head, hands and feet; the others are twice as wide.
    float cell = 0.0074f;
    bool face = true;
};
inline constexpr Fineness usualMesh{};
/// For pictures over 900 pixels, and paper.
inline constexpr Fineness fineMesh{0.0066f, true};
/// For pictures under 400 pixels.
inline constexpr Fineness coarseMesh{0.0096f, true};

[[nodiscard]] Mesh buildMesh(const Shape& shape, const Fineness& fineness = usualMesh);

/// The bare surface: dual contouring over a grid with cells of two sizes.
void buildSurface(const Shape& shape, float cell, Mesh& mesh);
/// Cuts triangles where the cover ends and dresses those under it.
void dress(const Shape& shape, Cover cover, Cloth cloth, Mesh& mesh);
void drawFace(const Shape& shape, Mesh& mesh);

} // namespace limber::figure::body
