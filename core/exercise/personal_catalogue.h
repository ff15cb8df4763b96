#pragma once

#include "core/exercise/care_plan.h"
#include "core/exercise/own_exercise.h"

#include <optional>
#include <vector>

namespace limber {

/// The exercises of one person: those of the product within the limits of their plan, and their own.
[[nodiscard]] Catalogue personalCatalogue(const Catalogue& shipped, const std::vector<OwnExercise>& own,
                                          const std::optional<CarePlan>& plan);

} // namespace limber
