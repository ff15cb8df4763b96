#pragma once

#include "core/coach/safety.h"
#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"

#include <optional>
#include <vector>

namespace limber {

/// Seven days counted from the day the stage started (clinical.md C).
struct CoachWeek {
    /// From 1.
    int number = 1;
    Day from;
    /// All seven days lie before today.
    bool complete = false;
    /// A day of it was an enforced rest, or most of it a planned pause.
    bool rested = false;
    /// A day of it was blocked, a rest, or for gentle moving only: no idle week (R18).
    bool excused = false;
    /// Days of it that no planned pause took out.
    int openDays = 7;
    /// 0 to 1; each day capped at 1. Of the running week, the days before today.
    double adherence = 0.0;
    /// Complete, adherence at least 50 %, no enforced rest.
    bool counted = false;
    /// Prescribed sessions that were done; more than a day asks for count once.
    double prescribedDone = 0.0;
    /// Sessions of the stage's exercise, as a range of StageClock::rows.
    std::size_t firstRow = 0;
    std::size_t endRow = 0;

    bool operator==(const CoachWeek&) const = default;
    [[nodiscard]] Day lastDay() const { return from + std::chrono::days{6}; }
};

/// The current stage and its weeks.
struct StageClock {
    int stage = 0;
    Day start;
    StageReason reason = StageReason::Started;
    /// nullptr when the catalogue has no such stage.
    const Exercise* exercise = nullptr;
    /// Sessions of the stage's exercise since the stage started in which something was done.
    std::vector<const SessionRow*> rows;
    /// The same with those in which nothing was done, and check-ins without a set: what hurt.
    std::vector<const SessionRow*> told;
    /// The last is the running week.
    std::vector<CoachWeek> weeks;
    int countedWeeks = 0;
    /// The day of the latest plain two-week extension, and the latest answer to an offer, of this stage.
    std::optional<Day> extended;
    std::optional<StageRow> answered;

    [[nodiscard]] int calendarWeek() const { return static_cast<int>(weeks.size()); }
    /// The last `count` counted weeks, oldest first; fewer when there are fewer.
    [[nodiscard]] std::vector<const CoachWeek*> lastCounted(int count) const;
    /// The week before the running one; nullptr in the first.
    [[nodiscard]] const CoachWeek* weekBefore() const;
    /// The day after the n-th counted week ended; nothing before that.
    [[nodiscard]] std::optional<Day> endOfCounted(int n) const;
    [[nodiscard]] const SessionRow* lastRow() const { return rows.empty() ? nullptr : rows.back(); }
};

/// The stage in which `today` lies, without its weeks. Stage 0 before the first.
[[nodiscard]] StageClock findStage(const Catalogue& catalogue, const JournalView& view);
/// All sessions of an exercise as a track of its own, with the weeks counted from the first.
[[nodiscard]] StageClock trackOf(const JournalView& view, const Exercise& exercise, const SafetyState& safety,
                                 Day today);
/// Fills in the weeks.
void countWeeks(StageClock& clock, const SafetyState& safety, Day today);

/// One session as it counts towards adherence: 0 to 1.
struct CountedSession {
    Day day;
    double share = 1.0;
};
/// A session below a fifth of its target counts for nothing; others by their share of sets (G K4).
[[nodiscard]] double countedShare(const SessionRow& row, DoseKind kind);

/// Adherence of days in [from, until] against a frequency pattern, 0 to 1. Three a day: each day's share,
/// capped. Every second day: days on which a session lies no further back than the pattern allows or, where
/// that is more, sessions that lie apart against three and a half a week. Once or twice a week: once is all
/// of it. `sessions` are sorted, also from before `from`; planned pauses among `rests` are taken out of what
/// was due.
[[nodiscard]] double adherence(const Frequency& frequency, const std::vector<CountedSession>& sessions,
                               const std::vector<RestPeriod>& rests, Day from, Day until);

/// Prescribed sessions in `weeks` weeks.
[[nodiscard]] double prescribedSessions(const Frequency& frequency, int weeks);

} // namespace limber
