#pragma once

#include "core/figure/clip.h"

#include <string_view>
#include <utility>

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

} // namespace limber::figure
