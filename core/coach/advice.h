#pragma once

#include "core/coach/readiness.h"

namespace limber {

/// An action that one rule asks for, and why.
struct Advice {
    Action action = Action::Continue;
    Reason why;

    bool operator==(const Advice&) const = default;
};

/// Everything that any rule asks for this morning, in no order. Empty when nothing stands against going on.
[[nodiscard]] std::vector<Advice> gatherAdvice(const Context& context);

} // namespace limber
