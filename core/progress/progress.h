#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/journal/journal_view.h"
#include "core/progress/measures.h"

#include <optional>
#include <vector>

/// What charts and reports show, computed from the facts alone. Weeks are calendar weeks here; the coach's
/// own weeks run from the day a stage started (clinical.md C).
namespace limber {

/// A range of totals per session.
struct Corridor {
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Corridor&) const = default;
};

/// One calendar week of a stage.
struct WeekProgress {
    Day start;
    /// Counted from 1.
    int number = 1;
    int sessions = 0;
    /// Mean amount done in a session, in seconds or repetitions; nothing without a session.
    std::optional<double> meanDone;
    std::optional<double> meanPlanned;
    /// Mean length of one hold, in seconds; of holds only.
    std::optional<double> meanHold;
    /// 5 to 10 % above what was planned in the week before (clinical.md B), never above the ceiling; for
    /// weeks to come, grown on from the last known one. Nothing in the first week.
    std::optional<Corridor> corridor;
    /// Median peak pain and effort of the week's check-ins, median morning pain.
    std::optional<double> pain;
    std::optional<double> effort;
    std::optional<double> morningPain;
    bool current = false;
    bool future = false;

    bool operator==(const WeekProgress&) const = default;
};

/// A stretch of time spent in a stage.
struct StageSpan {
    int stage = 1;
    ExerciseId exercise;
    Day from;
    /// The last day; nothing while it lasts.
    std::optional<Day> until;

    bool operator==(const StageSpan&) const = default;
};

enum class DayState {
    Before, ///< before the programme began, or yet to come
    Rest,   ///< nothing was due
    Paused, ///< a pause was entered
    Due     ///< something was due
};

struct DayAdherence {
    Day day;
    DayState state = DayState::Before;
    /// Sessions.
    int planned = 0;
    int done = 0;
    /// How much of the day's work was done, 0 to 1; the same as on Today.
    double share = 0.0;

    bool operator==(const DayAdherence&) const = default;
};

struct OutcomeSeries {
    Measure measure = Measure::OverheadGap;
    /// In the unit of the measure's guide, by day.
    std::vector<DatedValue> values;

    bool operator==(const OutcomeSeries&) const = default;
};

struct ProgressReport {
    Day today;
    /// 0 while no stage was ever started; then everything else is empty.
    int stage = 0;
    ExerciseId exercise;
    DoseKind kind = DoseKind::Repetitions;
    Day since;
    /// From the week the stage started; at least six, the last of them perhaps yet to come.
    std::vector<WeekProgress> weeks;
    /// Every stretch of every stage, in order of time.
    std::vector<StageSpan> spans;
    /// Whole weeks that end with the current one, oldest first, over all stages; never before the first week.
    std::vector<DayAdherence> days;
    std::vector<OutcomeSeries> outcomes;

    bool operator==(const ProgressReport&) const = default;
    [[nodiscard]] bool empty() const { return stage == 0; }
};

/// Progress in one stage (0: the stage of `today`), with the days since the first stage began, at most
/// `calendarWeeks` weeks of them.
[[nodiscard]] ProgressReport progressOf(const Catalogue& catalogue, const Journal& journal, Day today,
                                        int stage = 0, int calendarWeeks = 15);
/// The same from a view that holds nothing later than `today`.
[[nodiscard]] ProgressReport progressOf(const Catalogue& catalogue, const JournalView& view, Day today,
                                        int stage = 0, int calendarWeeks = 15);

} // namespace limber
