#pragma once

#include "core/figure/body/mesh.h"
#include "core/figure/render/canvas.h"

/// What everything is painted in.
namespace limber::figure::render {

/// Skin, hair and clothes to choose from; HighContrast for tired or weak eyes.
enum class Colouring { Teal, Plum, HighContrast };

/// Shaded surfaces. The first ones are the cloths of the body, in their order.
enum class Material : std::uint8_t {
    Skin,
    Shirt,
    Leggings,
    Hair,
    Eye,
    Lip,
    Mat,
    Wall,
    Roller,
    RollerCore,
    Ball,
    BallSeam,
    Iron,
    IronLight,
    Wood,
    WoodDark,
    Cushion,
    CushionDark,
    Towel,
    Band,
    Disc,
    Metal,
    Muscle,
    Ghost,
    Count
};
inline constexpr std::size_t materialCount = static_cast<std::size_t>(Material::Count);

/// Marks in one flat colour.
enum class Mark : std::uint8_t { Spine, Glow, Bead, BeadRim, Arrow, ArrowEdge, Air, Wrong, Contact, Count };
inline constexpr std::size_t markCount = static_cast<std::size_t>(Mark::Count);

/// 0xRRGGBB: lit, in shade, at the edge.
using Tones = std::array<std::uint32_t, 3>;

struct Palette {
    std::array<Tones, materialCount> materials{};
    /// 0xAARRGGBB; the alpha is how much of it covers what lies behind.
    std::array<std::uint32_t, markCount> marks{};
    std::uint32_t shadow = 0;
    HairStyle hair = HairStyle::Knot;

    [[nodiscard]] const Tones& of(Material material) const {
        return materials[static_cast<std::size_t>(material)];
    }
    [[nodiscard]] std::uint32_t of(Mark mark) const { return marks[static_cast<std::size_t>(mark)]; }
};
[[nodiscard]] Palette paletteOf(Colouring colouring, bool dark);

/// Soft clay: a wrapped key light from above left, a cooler fill, a rim from behind, darker towards the edge.
/// `nx` and `ny` are the surface's direction in the picture.
[[nodiscard]] Argb shaded(const Tones& tones, float nx, float ny, float shine);

/// A material's colour for each direction.
inline constexpr int shadeTable = 128;
inline constexpr float shadeScale = 62.5f; ///< stays inside by a margin, or silhouettes sparkle
inline constexpr float shadeMiddle = 64.0f;
using ShadeTable = std::vector<Argb>;
[[nodiscard]] ShadeTable shadeTableOf(const Palette& palette, Material material);

/// a, of which `part` in 256 becomes b.
[[nodiscard]] inline Argb blended(Argb a, Argb b, Argb part) {
    const Argb odd = ((a & 0xff00ff) * (256 - part) + (b & 0xff00ff) * part) >> 8 & 0xff00ff;
    const Argb green = ((a & 0xff00) * (256 - part) + (b & 0xff00) * part) >> 8 & 0xff00;
    return 0xff000000u | odd | green;
}
/// `light` in 256 of an opaque colour.
[[nodiscard]] inline Argb dimmed(Argb c, Argb light) {
    return (c & 0xff000000u) | ((c & 0xff00ff) * light >> 8 & 0xff00ff) |
           ((c & 0xff00) * light >> 8 & 0xff00);
}

} // namespace limber::figure::render
