#pragma once

#include "core/figure/body/mesh.h"

/// Weights that tie the mesh to the bones, and the posed body: places, normals, soft shade in folds, and the
/// tint of muscles that work.
namespace limber::figure::body {

inline constexpr std::size_t muscleCount = static_cast<std::size_t>(Muscle::Hamstrings) + 1;

/// Bones that move a place, and how much each; they add up to 1.
struct Influence {
    std::uint32_t bone;
    float weight;
};
using Weights = std::array<float, boneCount>;
[[nodiscard]] Weights weightsAt(const Shape& shape, Vec3f p);
/// Without what is too small to be seen.
void appendInfluences(const Weights& weights, std::vector<Influence>& influences);

/// A ball on a bone that takes light from what is near it.
struct Shade {
    std::size_t bone;
    Vec3f at;
    float radius;
};
inline constexpr std::size_t shadeCount = 28;
[[nodiscard]] std::array<Shade, shadeCount> shadesOf(const Frame& rest, const Proportions& build);

/// How strongly a place shows each muscle, 0 to 255.
using MuscleShares = std::array<std::uint8_t, muscleCount>;
[[nodiscard]] MuscleShares musclesAt(const Shape& shape, Vec3f p);

/// A body that can be posed.
struct Skin {
    Frame rest;
    Mesh mesh;
    /// Influences of vertex i: from first[i] up to first[i + 1].
    std::vector<std::uint32_t> first;
    std::vector<Influence> influences;
    std::vector<MuscleShares> muscles;
    /// How far a place moves out of the body with a full breath, relative to the breastbone.
    std::vector<float> breath;
    std::array<Shade, shadeCount> shades;
    /// The shading balls that a vertex belongs to, as bits: nothing shades itself.
    std::vector<std::uint32_t> own;
    /// Vertices without triangles along which a band lies, a loop round each shoulder.
    std::array<std::vector<std::uint32_t>, 2> band;
};

[[nodiscard]] Skin buildSkin(const Proportions& build, HairStyle hair, const Fineness& fineness = usualMesh);

/// Buffers are kept between frames.
struct PosedSkin {
    std::vector<Vec3f> at;
    std::vector<Vec3f> normal;
    std::vector<float> light; ///< 1 in the open, less in folds and near the floor
    std::vector<float> tint;  ///< 0 to 1: a muscle that works
};

/// `glow` is how strongly each muscle shows, 0 to 1.
void poseSkin(const Skin& skin, const Skeleton& skeleton, const std::array<float, muscleCount>& glow,
              PosedSkin& out);
/// Places alone.
void poseSkin(const Skin& skin, const Skeleton& skeleton, std::vector<Vec3f>& places);

} // namespace limber::figure::body
