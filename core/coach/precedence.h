#pragma once

#include "core/coach/advice.h"

namespace limber {

/// Where several actions apply, the safer one wins. The table of docs/coach-precedence.md, safest first: a
/// higher number is safer.
[[nodiscard]] int safetyRank(Action action);

/// The safest action and, safest first, the others, each once.
struct Decision {
    Action action = Action::Continue;
    std::vector<Action> also;
};

[[nodiscard]] Decision decide(const std::vector<Advice>& advices);

} // namespace limber
