#pragma once

#include "core/reminders/presence.h"
#include "core/reminders/reminder.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace limber {

/// Quiet that the person asked for; it ends by itself.
struct Quiet {
    enum class Kind { None, Hour, UntilTomorrow, WhilePresenting };
    Kind kind = Kind::None;
    Timestamp since;

    bool operator==(const Quiet&) const = default;
};

/// What was shown and what came of it; small, and kept in the profile so that a restart repeats nothing.
struct ReminderMemory {
    /// The local day that the counters of a day belong to.
    Day day;
    /// How often each session of `day` was mentioned.
    std::array<int, 3> sessionMentions{};
    int microBreaks = 0;
    bool noSessionsToday = false;
    bool noMicroBreaksToday = false;
    bool questionMentioned = false;

    /// Micro-breaks ignored in a row.
    int ignored = 0;
    bool lessOftenAsked = false;
    /// Micro-breaks shown ever: which movement is next.
    int turn = 0;
    /// The last day of silence that was mentioned: 0, 2, 5, 14; holds for `silenceSince`.
    int silenceMentioned = 0;
    Day silenceSince;
    struct Question {
        Day last;
        int times = 0;

        bool operator==(const Question&) const = default;
    };
    Question weeklyCheck;
    Question safety;
    std::optional<Day> reviewMentioned;
    std::optional<Day> breakMentioned;
    std::optional<Timestamp> lastShown;
    Quiet quiet;
    /// Put off by ten minutes, and since when.
    std::optional<Reminder> later;
    Timestamp laterSince;
    /// When the last micro-break was shown, by the steady clock of this run; not kept.
    std::optional<Milliseconds> restedAt;

    bool operator==(const ReminderMemory&) const = default;
};

/// What the passing of time changes: the counters of a day begin anew with the day, a quiet that is over ends
/// (and counting towards the next micro-break begins anew), questions that were answered are forgotten.
[[nodiscard]] ReminderMemory upToDate(ReminderMemory memory, const PresenceHistory& history,
                                      bool weeklyCheckDue, bool safetyDue, const Moment& now);
[[nodiscard]] ReminderMemory afterShowing(ReminderMemory memory, const Reminder& reminder, const Moment& now,
                                          Day lastLogged);
[[nodiscard]] ReminderMemory afterAnswer(ReminderMemory memory, const Reminder& reminder,
                                         ReminderAnswer answer, const Moment& now);
/// Whether the quiet still lasts.
[[nodiscard]] bool isQuiet(const Quiet& quiet, const PresenceHistory& history, const Moment& now);
/// Until its fixed end; a full look ahead where only the desktop ends it. Only while it lasts.
[[nodiscard]] Milliseconds quietLeft(const Quiet& quiet, const Moment& now);

/// As keys and values for the store, and back; what cannot be read keeps its default. What was put off and
/// `restedAt` are of one run only.
[[nodiscard]] std::map<std::string, std::string> writeMemory(const ReminderMemory& memory);
[[nodiscard]] ReminderMemory readMemory(const std::map<std::string, std::string>& values);

} // namespace limber
