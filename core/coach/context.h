#pragma once

#include "core/coach/answer.h"
#include "core/coach/flares.h"
#include "core/coach/safety.h"
#include "core/coach/stage_clock.h"

#include <string>
#include <utility>

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

/// A total under the name of its unit, "seconds" or "reps", so that it can be put into words.
[[nodiscard]] inline std::pair<std::string, double> amount(const Exercise& exercise, int total) {
    return {exercise.dose.kind == DoseKind::Repetitions ? "reps" : "seconds", total};
}

[[nodiscard]] inline Reason reason(std::string code,
                                   std::vector<std::pair<std::string, double>> values = {}) {
    return {std::move(code), std::move(values)};
}

} // namespace limber
