#pragma once

#include "core/reminders/presence.h"
#include "core/reminders/reminder.h"
#include "core/reminders/reminder_memory.h"
#include "core/rulebook/reminder_rules.h"

#include <array>
#include <optional>
#include <vector>

/// What to remind of, and when to look again. Pure: clocks and desktop come in as values.
namespace limber {

/// The person's wishes.
struct ReminderPlan {
    bool sessions = true;
    /// Monday first.
    std::array<bool, 7> days{true, true, true, true, true, true, true};
    /// 1 to 3; the first so many of `times` are meant.
    int sessionsADay = 1;
    /// Local times since midnight.
    std::array<std::chrono::minutes, 3> times{};
    /// "If something comes up, then at four": where a session goes whose time could not be kept.
    std::optional<std::chrono::minutes> insteadAt;
    bool microBreaks = true;
    std::chrono::minutes breakAfter = rules::microBreakUsual;
    /// Working hours: local times since midnight; micro-breaks stay within.
    std::chrono::minutes workFrom{9 * 60};
    std::chrono::minutes workUntil{17 * 60};
    std::optional<Day> review;

    bool operator==(const ReminderPlan&) const = default;
};

/// What the journal and the coach say about today.
struct ReminderFacts {
    /// Sessions that the coach gives today, done ones included; 0 on a rest day, in a break, while blocked.
    int sessionsDue = 0;
    int sessionsDone = 0;
    /// A session is due every so many days by the coach's plan: 1 daily, 2 every second day, 7 weekly.
    int everyDays = 1;
    /// Days before today on which a session was done, ever.
    int trainedDays = 0;
    std::optional<Timestamp> lastSession;
    /// The last day on which anything was logged, or on which a break was planned; the first day of use when
    /// nothing ever was.
    Day lastLogged;
    /// Micro-breaks that the coach allows today, the best first.
    std::vector<ExerciseId> movements;
    bool weeklyCheckDue = false;
    bool safetyDue = false;
    /// The last day of a planned break that today lies in.
    std::optional<Day> breakUntil;

    bool operator==(const ReminderFacts&) const = default;
};

struct NextReminder {
    /// To be shown now.
    std::optional<Reminder> show;
    /// Something is due, and this holds it back.
    Hold held = Hold::None;
    /// Ask again after this at the latest, and whenever presence, journal or plan change.
    Milliseconds lookAgain{0};

    bool operator==(const NextReminder&) const = default;
};

[[nodiscard]] NextReminder nextReminder(const ReminderPlan& plan, const ReminderFacts& facts,
                                        const PresenceHistory& history, const ReminderMemory& memory,
                                        const Moment& now);

/// Whether a reminder that stands on the screen still says something true: the session was not done by
/// itself, the coach did not close the day.
[[nodiscard]] bool stillWanted(const Reminder& reminder, const ReminderPlan& plan, const ReminderFacts& facts,
                               const Timestamp& now);

} // namespace limber
