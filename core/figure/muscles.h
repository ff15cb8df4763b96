#pragma once

#include "core/figure/outline.h"

#include <array>
#include <string_view>
#include <utility>

/// The muscles that a movement works, as patches that glow through the clothes.
namespace limber::figure {

/// The words of resources/figure for muscles.
inline constexpr std::pair<std::string_view, Muscle> muscleWords[] = {
    {"chest", Muscle::Chest},
    {"lats", Muscle::Lats},
    {"abdominals", Muscle::Abdominals},
    {"obliques", Muscle::Obliques},
    {"back-extensors", Muscle::BackExtensors},
    {"low-back", Muscle::LowBack},
    {"lower-trapezius", Muscle::LowerTrapezius},
    {"rhomboids", Muscle::Rhomboids},
    {"rear-shoulder", Muscle::RearShoulder},
    {"triceps", Muscle::Triceps},
    {"gluteals", Muscle::Gluteals},
    {"hamstrings", Muscle::Hamstrings},
};

/// One side of a muscle: balls in a row within the flesh of one piece.
struct MusclePatch {
    PieceId piece = PieceId::Torso;
    std::array<Ellipsoid, 4> balls;
    std::size_t count = 0;
    /// Out of the body: the patch is seen while this does not point far away from the eye.
    Vec3 outward;
};

[[nodiscard]] MusclePatch patchOf(Muscle muscle, LimbSide side, const Skeleton& skeleton,
                                  const Proportions& build);

/// Paints what lies on one piece; call right after the piece itself, so that whatever covers it comes later.
void drawMuscles(Pen& pen, const Clip& clip, const Skeleton& skeleton, const Proportions& build,
                 PieceId piece, double far, double glow);

} // namespace limber::figure
