#pragma once

#include "core/coach/context.h"

namespace limber {

/// Which sessions are due on `context.today`, done or not: those of the stage, or of the gentle first stage
/// while the stage rests; and the exercise of the stage before, kept once or twice a week.
[[nodiscard]] std::vector<DueSession> planDay(const Context& context, Action action,
                                              const std::vector<Action>& also, Zone zone);

/// Training of the stage's own exercise is replaced by gentle stage 1.
[[nodiscard]] bool gentleOnly(const Context& context);

} // namespace limber
