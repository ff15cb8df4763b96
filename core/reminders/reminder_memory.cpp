#include "core/reminders/reminder_memory.h"

#include "core/base/overloaded.h"
#include "core/rulebook/reminder_rules.h"

#include <algorithm>

namespace limber {

namespace {

Milliseconds since(const Timestamp& then, const Moment& now) {
    return now.wall.utc - then.utc;
}

/// How long "while I present" lasts at most: less where nobody can tell full screen.
Milliseconds presentingMost(const PresenceHistory& history) {
    return history.now().fullScreen == Sign::Unknown ? rules::presentingUnseen : rules::presentingLongest;
}

void mention(ReminderMemory& memory, ReminderMemory::Question& question) {
    question = {memory.day, question.times + 1};
    memory.questionMentioned = true;
}

} // namespace

bool isQuiet(const Quiet& quiet, const PresenceHistory& history, const Moment& now) {
    const Milliseconds passed = since(quiet.since, now);
    // A clock that was set back must not prolong it.
    if (quiet.kind == Quiet::Kind::None || passed < Milliseconds{0})
        return false;
    if (quiet.kind == Quiet::Kind::Hour)
        return passed < rules::quietHour;
    if (quiet.kind == Quiet::Kind::UntilTomorrow)
        return now.wall.localDay() == quiet.since.localDay();
    const auto ended = history.fullScreenEnded(now.steady - passed);
    return passed < presentingMost(history) && !(ended && now.steady - *ended >= rules::presentingOver);
}

Milliseconds quietLeft(const Quiet& quiet, const Moment& now) {
    if (quiet.kind == Quiet::Kind::Hour)
        return rules::quietHour - since(quiet.since, now);
    return quiet.kind == Quiet::Kind::WhilePresenting ? rules::presentingOver : rules::longestLook;
}

ReminderMemory upToDate(ReminderMemory memory, const PresenceHistory& history, bool weeklyCheckDue,
                        bool safetyDue, const Moment& now) {
    if (const Day today = now.wall.localDay(); memory.day != today) {
        memory.day = today;
        memory.sessionMentions = {};
        memory.microBreaks = 0;
        memory.noSessionsToday = memory.noMicroBreaksToday = memory.questionMentioned = false;
        memory.later.reset();
    }
    if (memory.quiet.kind != Quiet::Kind::None && !isQuiet(memory.quiet, history, now)) {
        memory.quiet = {};
        memory.restedAt = now.steady;
    }
    if (!weeklyCheckDue)
        memory.weeklyCheck = {};
    if (!safetyDue)
        memory.safety = {};
    if (memory.later) {
        const Milliseconds passed = since(memory.laterSince, now);
        if (passed < Milliseconds{0} || passed >= rules::later + rules::laterKeeps)
            memory.later.reset();
    }
    return memory;
}

ReminderMemory afterShowing(ReminderMemory memory, const Reminder& reminder, const Moment& now,
                            Day lastLogged) {
    memory.lastShown = now.wall;
    if (memory.later == reminder)
        memory.later.reset();
    std::visit(
        Overloaded{
            [&](const SessionReminder& session) {
                const int last = static_cast<int>(memory.sessionMentions.size());
                ++memory.sessionMentions[static_cast<std::size_t>(std::clamp(session.ofDay, 1, last) - 1)];
            },
            [&](const MicroBreak&) {
                ++memory.microBreaks;
                ++memory.turn;
                memory.restedAt = now.steady;
            },
            [&](const LessOften&) {
                memory.lessOftenAsked = true;
                memory.restedAt = now.steady;
            },
            [&](const NothingLogged& nothing) {
                memory.silenceMentioned = nothing.days;
                memory.silenceSince = lastLogged;
            },
            [&](const WeeklyCheckReminder&) { mention(memory, memory.weeklyCheck); },
            [&](const SafetyReminder&) { mention(memory, memory.safety); },
            [&](const ReviewReminder&) {
                memory.reviewMentioned = memory.day;
                memory.questionMentioned = true;
            },
            [&](const BreakEnds& ends) { memory.breakMentioned = ends.lastDay; }},
        reminder);
    return memory;
}

ReminderMemory afterAnswer(ReminderMemory memory, const Reminder& reminder, ReminderAnswer answer,
                           const Moment& now) {
    const bool microBreak = std::holds_alternative<MicroBreak>(reminder);
    if (microBreak)
        memory.ignored = answer == ReminderAnswer::Ignored ? memory.ignored + 1 : 0;
    if (answer == ReminderAnswer::Later) {
        memory.later = reminder;
        memory.laterSince = now.wall;
    }
    if (answer == ReminderAnswer::NotToday) {
        memory.later.reset();
        memory.noMicroBreaksToday = memory.noMicroBreaksToday || microBreak;
        memory.noSessionsToday = memory.noSessionsToday || std::holds_alternative<SessionReminder>(reminder);
    }
    return memory;
}

} // namespace limber
