#pragma once

#include "core/figure/body/shape.h"
#include "core/figure/skeleton.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// Flesh: ellipsoids hung on the bones. Neighbours in a strip are joined by the hull of their outlines.
namespace limber::figure {

enum class Role : std::uint8_t {
    Skin,
    Top,
    Trousers,
    Hair,
    Face, ///< eye and brow
    Lip,
    Mat,
    Roller,
    RollerCore,
    Iron,
    IronLight,
    Wall,
    WallEdge,
    Ball,
    BallStripe,
    Wood,
    WoodDark,
    Cushion,
    CushionDark,
    Cloth,
    Metal,
    BandStrip,
    Disc,
    Shadow,
    Glow,
    Bead,
    SpineLine,
    Ghost,
    Arrow,
    Cross,
    Ground, ///< whatever the figure is painted on
    Muscle,
    Air,
};
inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Air) + 1;

/// An ellipsoid: the columns of `axes` are its half axes.
struct Ellipsoid {
    Vec3 centre;
    Mat3 axes;
    /// How much of the outline is drawn round it, 0 where a neighbouring piece goes on.
    double edge = 1.0;

    /// Distance from the centre to the tangent plane facing the unit vector `n`.
    [[nodiscard]] double reach(Vec3 n) const {
        const double a = dot(axes.x, n);
        const double b = dot(axes.y, n);
        const double c = dot(axes.z, n);
        return std::sqrt(a * a + b * b + c * c);
    }
};

/// Consecutive ellipsoids of one colour.
struct Strip {
    Role role = Role::Skin;
    std::size_t first = 0;
    std::size_t count = 0;
    /// Resample along a smooth curve, so that the outline has no corners.
    bool smooth = true;
};

/// What is painted together, at one depth.
enum class PieceId : std::uint8_t {
    Pelvis,
    Torso,
    Neck,
    Head,
    UpperArmRight,
    UpperArmLeft,
    ForearmRight,
    ForearmLeft,
    HandRight,
    HandLeft,
    ThighRight,
    ThighLeft,
    ShankRight,
    ShankLeft,
    FootRight,
    FootLeft,
    Count,
};
inline constexpr std::size_t pieceCount = static_cast<std::size_t>(PieceId::Count);

struct Piece {
    std::size_t firstStrip = 0;
    std::size_t stripCount = 0;
};

/// The whole body; fixed storage, so that posing allocates nothing.
struct Body {
    static constexpr std::size_t maxEllipsoids = 320;
    static constexpr std::size_t maxStrips = 96;

    std::array<Ellipsoid, maxEllipsoids> ellipsoids;
    std::size_t ellipsoidCount = 0;
    std::array<Strip, maxStrips> strips;
    std::size_t stripCount = 0;
    std::array<Piece, pieceCount> pieces;
};

void buildBody(const Skeleton& skeleton, const Proportions& build, HairStyle hair, Body& out);

/// The rings of the trunk from the seat to the neck: all that can rest on something.
inline constexpr std::size_t trunkRings = 3 + trunkSteps;
void buildTrunkRings(const Skeleton& skeleton, const Proportions& build,
                     std::array<Ellipsoid, trunkRings>& out);
/// Seat, right and left.
[[nodiscard]] std::array<Ellipsoid, 2> buildSeat(const Skeleton& skeleton, const Proportions& build);
/// The head's skull and the hair over it.
[[nodiscard]] std::array<Ellipsoid, 5> buildSkull(const Skeleton& skeleton);

} // namespace limber::figure
