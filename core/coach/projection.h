#pragma once

#include "core/coach/coach.h"

#include <optional>
#include <vector>

/// A look ahead, lived day by day through the live engine; no second copy of the rules.
namespace limber {

enum class Scenario {
    AsNow,           ///< attendance, effort and pain of the last two weeks go on
    AWeekOff,        ///< seven days without training, then as now
    PainFourNextWeek ///< a week in which every session hurts 4 of 10, then as now
};

/// The plan on the first day of one of the coming weeks.
struct ProjectedWeek {
    Day from;
    int stage = 0;
    ExerciseId exercise;
    DoseKind kind = DoseKind::Repetitions;
    /// Nothing when nothing is prescribed that day.
    std::optional<int> total;
    Change change = Change::Hold;
    Action action = Action::Continue;

    bool operator==(const ProjectedWeek&) const = default;
};

/// The coming `weeks` weeks from `today` on; the first is today. Offers to advance are taken as they come.
/// Empty before the first stage was started.
[[nodiscard]] std::vector<ProjectedWeek> project(const Catalogue& catalogue, const Journal& journal,
                                                 Day today, int weeks, Scenario scenario);
/// The same from a view that holds nothing later than `today`.
[[nodiscard]] std::vector<ProjectedWeek> project(const Catalogue& catalogue, const JournalView& view,
                                                 Day today, int weeks, Scenario scenario);

} // namespace limber
