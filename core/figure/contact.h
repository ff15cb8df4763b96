#pragma once

#include "core/figure/body/touch.h"
#include "core/figure/clip.h"
#include "core/figure/skeleton.h"

/// Distances between the body and what it touches.
namespace limber::figure {

/// A thing's solid shape, enough to measure a distance to it.
struct Solid {
    enum class Kind { Plane, Cylinder, Sphere } kind = Kind::Plane;
    Vec3 at;
    /// The plane's normal, or the cylinder's axis.
    Vec3 direction{0, 1, 0};
    double radius = 0.0;
};

/// Signed distance of a place to a solid; negative inside.
[[nodiscard]] double gap(Vec3 place, const Solid& solid);

/// How thick a wobble disc is in its middle.
inline constexpr double discHeight = 0.038;
/// The usual size of a thing when a clip gives none, in body heights.
[[nodiscard]] double usualSize(PropKind kind);
[[nodiscard]] double sizeOf(const Prop& prop);
/// How far a block under the hands keeps them from the wall; 0 without one.
[[nodiscard]] double blockOnWall(const Clip& clip);
/// The surface that a body rests on.
[[nodiscard]] Solid solidOf(const Prop& prop, const Skeleton& skeleton);
[[nodiscard]] Solid solidOf(const Clip& clip, const Contact& contact, const Skeleton& skeleton);

/// The smallest gap of one part of the body (one limb) to a solid, measured on the skin.
[[nodiscard]] double partGap(Part part, LimbSide side, body::TouchPose& touch, const Solid& solid);

} // namespace limber::figure
