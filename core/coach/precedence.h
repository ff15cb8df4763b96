#pragma once

#include "core/coach/advice.h"

#include <span>
#include <string_view>

namespace limber {

/// Where several actions apply, the safer one wins: a higher number is safer.
[[nodiscard]] int safetyRank(Action action);

/// All actions, safest first: the one table that the page "How Limber decides" and docs/rules.md are made
/// from.
[[nodiscard]] std::span<const Action> actionsBySafety();

/// The word of an action in files: "see-professional".
[[nodiscard]] std::string_view wordOf(Action action);

/// The safest action and, safest first, the others, each once.
struct Decision {
    Action action = Action::Continue;
    std::vector<Action> also;
};

[[nodiscard]] Decision decide(const std::vector<Advice>& advices);

} // namespace limber
