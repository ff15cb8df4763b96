#pragma once

#include "core/journal/journal_view.h"

#include <optional>
#include <vector>

/// What stops or bounds training, before any dose is thought of (clinical.md C "A professional", D).
namespace limber {

/// Days on which training is not allowed, both ends included. An open end lies far in the future.
struct RestPeriod {
    Day from;
    Day until;

    bool operator==(const RestPeriod&) const = default;
};

struct SafetyState {
    /// The latest screening.
    std::optional<ScreeningRow> screening;
    /// A full screening is due: never done, four weeks old, or a long break since.
    bool screeningDue = false;
    /// The end of an illness or injury after which nobody was screened yet.
    std::optional<Day> unscreenedIllness;
    /// The pause that covers today.
    std::optional<Pause> pause;
    /// Two sessions with limb symptoms within seven days, and no clear screening since.
    bool tinglingTwiceAWeek = false;
    /// Tingling that was still there after ten minutes, and no clear screening since: the day of the latest.
    std::optional<Day> lastingTingling;
    /// Sessions with limb symptoms in the last 28 days since the last clear screening.
    int tinglingSessions = 0;
    /// It got worse two weeks running.
    bool worsening = false;
    /// Pauses, blocks and the like, for the weeks that do not count.
    std::vector<RestPeriod> rests;

    bool operator==(const SafetyState&) const = default;
    [[nodiscard]] bool blocked() const {
        return screening && (screening->fact.result == ScreeningResult::Red ||
                             screening->fact.result == ScreeningResult::Urgent);
    }
    /// Somebody has to look at the tingling before anything goes on.
    [[nodiscard]] bool tinglingRests() const { return tinglingTwiceAWeek || lastingTingling.has_value(); }
    /// Tingling that came back: for a professional, even where the programme goes on.
    [[nodiscard]] bool tinglingRecurs() const { return tinglingSessions >= 2; }
    [[nodiscard]] bool amber() const { return screening && screening->fact.result == ScreeningResult::Amber; }
};

[[nodiscard]] SafetyState judgeSafety(const JournalView& view, Day today);

/// Pain of 5 or more on most days for two weeks.
[[nodiscard]] bool painOnMostDays(const JournalView& view, Day today);
/// The weekly median of session or morning pain rose by a point or more two weeks running.
[[nodiscard]] bool worseningTwoWeeksRunning(const JournalView& view, Day today);

/// Whether a pause for that reason asks for a screening before training goes on (R16).
[[nodiscard]] constexpr bool asksForScreening(PauseReason reason) {
    return reason != PauseReason::Holiday;
}

} // namespace limber
