#pragma once

#include "core/coach/coach_day.h"
#include "core/coach/flares.h"
#include "core/coach/safety.h"
#include "core/coach/stage_clock.h"

namespace limber {

/// Longer without a session than this, the first stage is gone through again, days.

/// Everything the rules look at, gathered once for one morning.
struct Context {
    const Catalogue& catalogue;
    const JournalView& view;
    Day today;
    Mornings mornings;
    SafetyState safety;
    std::vector<Flare> flares;
    StageClock clock;
    Readiness readiness;

    /// The third flare whose rest still lasts; nullptr when there is none.
    [[nodiscard]] const Flare* resting() const;
};

/// `view` holds nothing later than `today`.
[[nodiscard]] Context gather(const Catalogue& catalogue, const JournalView& view, Day today);

/// A total in the unit of its exercise, so that it can be put into words.
[[nodiscard]] inline Amount amount(const Exercise& exercise, int total) {
    return {exercise.dose.kind, total};
}

} // namespace limber
