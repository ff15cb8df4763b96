#pragma once

#include "core/coach/coach_day.h"
#include "core/journal/journal_view.h"
#include "core/programme/preferences.h"
#include "core/reminders/planner.h"

#include <vector>

/// From what the program knows to what the planner is asked with.
namespace limber {

[[nodiscard]] ReminderPlan reminderPlan(const Preferences& preferences);

/// `day` is the coach's answer for the day that `view` ends with. `dayLength` is how long all sessions of a
/// day may take: the first always fits.
[[nodiscard]] ReminderFacts reminderFacts(const Catalogue& catalogue, const JournalView& view,
                                          const CoachDay& day, std::chrono::minutes dayLength,
                                          bool weeklyCheckDue);

/// How many of today's sessions fit into `dayLength`, at least one where there is one.
[[nodiscard]] int sessionsWithin(const Catalogue& catalogue, const CoachDay& day,
                                 std::chrono::minutes dayLength);

/// What can be done standing beside a desk today: allowed by the coach, its kit at hand, the wall slide and
/// the stage's own exercise first.
[[nodiscard]] std::vector<ExerciseId> deskMovements(const Catalogue& catalogue, const CoachDay& day,
                                                    const std::vector<std::string>& equipment);

/// A session that is to come.
struct SessionAhead {
    Day day;
    std::chrono::minutes time{0};
    /// 1 for the first of its day.
    int ofDay = 1;

    bool operator==(const SessionAhead&) const = default;
};

/// The sessions of `days` days from `today` on, by the person's days and times and the coach's rhythm; none
/// in a planned break. `sessionsDue` a day, as ReminderFacts has it.
[[nodiscard]] std::vector<SessionAhead> sessionsAhead(const ReminderPlan& plan, const ReminderFacts& facts,
                                                      const std::vector<Pause>& pauses, Day today, int days);

} // namespace limber
