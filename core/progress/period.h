#pragma once

#include "core/progress/measures.h"
#include "core/progress/progress.h"

#include <optional>
#include <vector>

/// Any stretch of days in numbers: months of a year, and two periods beside each other.
namespace limber {

struct PeriodSummary {
    Day from;
    /// The last day.
    Day until;
    /// Sessions in which something was done, of any exercise.
    int sessions = 0;
    int daysTrained = 0;
    /// Medians of the sessions' peak pain and effort and of the mornings' pain, 0 to 10.
    std::optional<double> pain;
    std::optional<double> effort;
    std::optional<double> morningPain;
    /// The median of what was measured in it, in the unit of the guide.
    std::vector<OutcomeSeries> outcomes;

    bool operator==(const PeriodSummary&) const = default;
    /// Nothing when it was not measured.
    [[nodiscard]] std::optional<double> outcome(Measure measure) const;
};

[[nodiscard]] PeriodSummary summarise(const JournalView& view, Day from, Day until);

/// The `count` calendar months that end with the one of `today`, oldest first; none before the first fact.
[[nodiscard]] std::vector<PeriodSummary> monthsOf(const JournalView& view, Day today, int count = 12);

} // namespace limber
