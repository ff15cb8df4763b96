#pragma once

#include "core/coach/mornings.h"
#include "core/coach/reasons.h"
#include "core/coach/standing.h"
#include "core/journal/journal_view.h"

#include <optional>
#include <vector>

/// What stops or bounds training, before any dose is thought of (clinical.md C "A professional", D and G).
namespace limber {

/// Days on which training is not allowed, both ends included. An open end lies far in the future.
struct RestPeriod {
    Day from;
    Day until;
    /// The person planned it: its days are taken out of what was due.
    bool planned = false;

    bool operator==(const RestPeriod&) const = default;
};

struct SafetyState {
    Standing standing;
    /// A full screening is due: never done, or four weeks old.
    bool screeningDue = false;
    /// Never answered, or so long ago that nothing may rise and nothing is offered (R15).
    bool screeningOverdue = false;
    /// Never answered for so long that only gentle moving is left (R15).
    bool gentleUntilScreened = false;
    /// Questions that come before anything else today, and why.
    std::optional<Reason> screenFirst;
    /// The pause that covers today.
    std::optional<Pause> pause;
    /// Two sessions with limb symptoms within seven days, and nobody looked since.
    bool tinglingTwiceAWeek = false;
    /// Pain that moved away from the mid-back in two sessions within seven days, likewise (R21).
    bool painMoves = false;
    /// Tingling that was still there after ten minutes, and nobody looked since: the day of the latest.
    std::optional<Day> lastingTingling;
    /// Sessions with limb symptoms in the last 28 days that nobody has looked at.
    int tinglingSessions = 0;
    /// Sessions, mornings or weekly pain got worse two weeks running (R5).
    bool worsening = false;
    /// Function fell two weeks running (R5).
    bool functionFalls = false;
    /// How far weekly pain stands above the lowest of the last weeks, where that is a drift (R4).
    std::optional<double> drift;
    /// Pauses, blocks and the like, for the weeks that do not count.
    std::vector<RestPeriod> rests;
    /// Days of gentle moving only, blocks and rests: no idle weeks (R18).
    std::vector<RestPeriod> excused;

    bool operator==(const SafetyState&) const = default;
    /// Only where it is blocked.
    [[nodiscard]] Reason whyBlocked() const;
    [[nodiscard]] bool blocked() const { return standing.level == Standing::Level::Blocked; }
    /// Somebody has to look at the tingling before anything goes on.
    [[nodiscard]] bool tinglingRests() const {
        return tinglingTwiceAWeek || painMoves || lastingTingling.has_value();
    }
    /// Tingling that came back: for a professional, even where the programme goes on.
    [[nodiscard]] bool tinglingRecurs() const { return tinglingSessions >= 2; }
    /// Only the first stage's exercise, gently.
    [[nodiscard]] bool gentle() const {
        return standing.level == Standing::Level::Gentle || gentleUntilScreened;
    }
};

[[nodiscard]] SafetyState judgeSafety(const JournalView& view, const Mornings& mornings, Day today);

/// Pain of 5 or more on most days for two weeks.
[[nodiscard]] bool painOnMostDays(const JournalView& view, Day today);

/// Whether a pause for that reason asks for a screening before training goes on (R16).
[[nodiscard]] constexpr bool asksForScreening(PauseReason reason) {
    return reason != PauseReason::Holiday;
}

} // namespace limber
