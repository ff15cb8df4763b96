#pragma once

#include "core/exercise/exercise.h"
#include "core/progress/day_plan.h"

#include <string>
#include <vector>

namespace limber {

/// What can be done in one go now: the next ladder session of the day, and the daily reset that the kit
/// allows (the first of the catalogue whose required equipment is at hand; else the one that needs least).
/// Empty when no ladder session is left, or when there is no reset.
[[nodiscard]] std::vector<ExerciseId> queueOf(const Catalogue& catalogue, const DayPlan& plan,
                                              const std::vector<std::string>& equipment);

} // namespace limber
