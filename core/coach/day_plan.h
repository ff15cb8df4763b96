#pragma once

#include "core/coach/coach_day.h"
#include "core/coach/context.h"

namespace limber {

/// Which sessions are due on `context.today`, done or not: those of the exercise of the day, and of the stage
/// before, kept once or twice a week. `day` holds the verdicts and the action already.
[[nodiscard]] std::vector<DueSession> planDay(const Context& context, const CoachDay& day,
                                              const Exercise* ofDay);

/// Training of the stage's own exercise is replaced by the gentle first stage.
[[nodiscard]] bool gentleOnly(const Context& context);

} // namespace limber
