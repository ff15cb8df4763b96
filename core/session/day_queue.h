#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/progress/day_plan.h"

#include <string>
#include <vector>

namespace limber {

/// What can be done in one go now: the next ladder session of the day, and the first daily reset that the
/// coach lets start. Empty when one of them is missing.
[[nodiscard]] std::vector<ExerciseId> queueOf(const Catalogue& catalogue, const DayPlan& plan,
                                              const CoachDay& coach);

} // namespace limber
