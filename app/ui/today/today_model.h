#pragma once

#include "app/ui/today/today_values.h"

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/programme/preferences.h"
#include "core/progress/day_plan.h"
#include "core/progress/habit.h"
#include "core/reminders/next_session.h"

#include <optional>
#include <vector>

namespace limber::ui {

/// Everything *Today* is made from; all of it belongs to the same journal and day.
struct TodayInput {
    const Catalogue& catalogue;
    const CoachDay& answer;
    const DayPlan& plan;
    const Preferences& preferences;
    /// What can be started in one go; empty for nothing.
    std::vector<ExerciseId> queue = {};
    /// A session that was cut off, and whether only its check-in is missing.
    bool unfinished = false;
    bool onlyCheckInMissing = false;
    /// The stage's benchmark was not taken for a week.
    bool weeklyCheckDue = false;
    /// The first session after today.
    std::optional<NextSession> after = {};
    std::optional<FirstFortnight> fortnight = {};
    std::optional<Returning> returning = {};
    /// "What was in the way?" was answered or put away.
    bool returnAnswered = false;
    /// For a day without time.
    std::optional<ExerciseId> twoMinutes = {};
    /// The last day of a break that was told.
    std::optional<Day> pausedUntil = {};
    /// Something was done on an earlier week than this.
    bool secondWeek = true;
};

/// Ids of notices, by which the page's requests are told apart.
namespace notice {
inline constexpr const char* Begin = "begin";
inline constexpr const char* Resume = "resume";
inline constexpr const char* Screening = "screening";
inline constexpr const char* Offer = "offer";
inline constexpr const char* WeeklyCheck = "weekly-check";
inline constexpr const char* Decision = "decision";
inline constexpr const char* Amber = "amber";
inline constexpr const char* StepBack = "step-back";
inline constexpr const char* StandardForm = "standard-form";
} // namespace notice

[[nodiscard]] TodayModel makeTodayModel(const TodayInput& input);

} // namespace limber::ui
