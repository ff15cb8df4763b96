#pragma once

#include "core/journal/facts.h"
#include "core/session/session.h"

#include <optional>

namespace limber {

/// How urgent the words are that follow a stop.
enum class StopAdvice {
    None,           ///< nothing happened: a stop is a stop
    ChangePosition, ///< tingling alone: change position, watch it for ten minutes
    StopToday,      ///< no more of this exercise today
    SeeSomeone,     ///< a doctor or advice line within days
    Emergency,      ///< the emergency number now
};

/// Where a stop leads (clinical.md D, "Stop in session").
struct StopRoute {
    StopAdvice advice = StopAdvice::None;
    /// To be written to the journal at once: it blocks the programme until a new screening.
    std::optional<ScreeningResult> screening;

    bool operator==(const StopRoute&) const = default;
};

[[nodiscard]] StopRoute routeOf(session::StopReason reason);

} // namespace limber
