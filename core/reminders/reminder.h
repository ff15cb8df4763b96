#pragma once

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"

#include <variant>

/// What Limber may remind of. To add a kind: a struct here, a function of the planner with its line in the
/// table (planner.cpp), and its words in ReminderFlow; the compiler names the last.
namespace limber {

/// A session at the person's time.
struct SessionReminder {
    /// 1 for the first of the day.
    int ofDay = 1;

    bool operator==(const SessionReminder&) const = default;
};

/// A movement of up to a minute after a long time of work.
struct MicroBreak {
    ExerciseId exercise;

    bool operator==(const MicroBreak&) const = default;
};

/// Asks, once, whether micro-breaks shall come less often.
struct LessOften {
    std::chrono::minutes now{0};
    std::chrono::minutes offered{0};

    bool operator==(const LessOften&) const = default;
};

/// Nothing was logged for 2, 5 or 14 full days.
struct NothingLogged {
    int days = 2;

    bool operator==(const NothingLogged&) const = default;
};

struct WeeklyCheckReminder {
    bool operator==(const WeeklyCheckReminder&) const = default;
};

struct SafetyReminder {
    bool operator==(const SafetyReminder&) const = default;
};

/// The day that the person set to look at the plan.
struct ReviewReminder {
    bool operator==(const ReviewReminder&) const = default;
};

/// A break planned in advance ends tomorrow.
struct BreakEnds {
    Day lastDay;

    bool operator==(const BreakEnds&) const = default;
};

using Reminder = std::variant<SessionReminder, MicroBreak, LessOften, NothingLogged, WeeklyCheckReminder,
                              SafetyReminder, ReviewReminder, BreakEnds>;

/// What became of a reminder that was shown.
enum class ReminderAnswer {
    Start,    ///< taken up; for LessOften: yes
    Later,    ///< in 10 minutes
    NotToday, ///< not today; for LessOften: no
    Ignored   ///< it went away unanswered
};

} // namespace limber
