#include "core/reminders/planner.h"

#include "core/base/overloaded.h"

#include <algorithm>

namespace limber {

namespace {

constexpr Milliseconds longest = rules::longestLook;
constexpr Milliseconds shortest = Seconds{1};

/// What one kind says: due now, or in so long.
struct Due {
    std::optional<Reminder> what;
    Milliseconds in = longest;
    /// The person asked for it at this time: nothing keeps it apart from others.
    bool asked = false;
};

struct Situation {
    const ReminderPlan& plan;
    const ReminderFacts& facts;
    const ReminderMemory& memory;
    Moment now;
    Day today;
    Milliseconds timeOfDay;
    Sitting sitting;
    /// Full days of silence that are to be mentioned: 0, 2, 5, 14.
    int silence = 0;
    std::array<std::chrono::minutes, 3> times{};
};

bool wantedOn(const ReminderPlan& plan, Day day) {
    return plan.days[std::chrono::weekday{day}.iso_encoding() - 1];
}

int sessionsWanted(const ReminderPlan& plan, const ReminderFacts& facts, Day today) {
    if (!plan.sessions || !wantedOn(plan, today))
        return 0;
    const int most = facts.trainedDays < rules::daysOfOneSession ? 1 : 3;
    return std::min({plan.sessionsADay, facts.sessionsDue, most});
}

int silenceOf(const ReminderPlan& plan, const ReminderFacts& facts, Day today) {
    const int fullDays = daysBetween(facts.lastLogged, today) - 1;
    bool wanted = false;
    for (Day day = facts.lastLogged + std::chrono::days{1}; day < today && !wanted;
         day += std::chrono::days{1})
        wanted = wantedOn(plan, day);
    int silence = 0;
    for (const int each : rules::silenceMentions)
        if (wanted && fullDays - (facts.everyDays - 1) >= each)
            silence = each;
    return silence;
}

/// Due within [from, from + keeps) of the local day.
Due within(const Situation& s, const Reminder& what, Milliseconds from, Milliseconds keeps) {
    if (s.timeOfDay < from)
        return {std::nullopt, from - s.timeOfDay};
    return s.timeOfDay < from + keeps ? Due{what} : Due{};
}

Due sooner(Due one, Due other) {
    if (one.what || (!other.what && one.in <= other.in))
        return one;
    return other;
}

Due sessionAt(const Situation& s, int index, Milliseconds at) {
    Milliseconds from = at;
    if (s.facts.lastSession)
        from = std::max(from, s.facts.lastSession->utc + rules::sessionsApart + s.now.wall.offset - s.today);
    // Never at a time that the rest between two sessions has pushed too far.
    const Milliseconds until = at + rules::sessionKeeps;
    return from < until ? within(s, SessionReminder{index + 1}, from, until - from) : Due{};
}

Due sessionDue(const Situation& s) {
    if (s.memory.noSessionsToday || s.silence > 0)
        return {};
    Due due;
    std::optional<int> missed;
    for (int i = s.facts.sessionsDone; i < sessionsWanted(s.plan, s.facts, s.today); ++i) {
        const auto slot = static_cast<std::size_t>(i);
        if (s.memory.sessionMentions[slot] > 0) {
            missed.reset();
            continue;
        }
        due = sooner(due, sessionAt(s, i, s.times[slot]));
        if (s.timeOfDay >= s.times[slot] + rules::sessionKeeps)
            missed = i;
    }
    if (missed && s.plan.insteadAt && *s.plan.insteadAt > s.times[static_cast<std::size_t>(*missed)])
        due = sooner(due, sessionAt(s, *missed, *s.plan.insteadAt));
    return due;
}

Due nothingLoggedDue(const Situation& s) {
    const int mentioned = s.memory.silenceSince == s.facts.lastLogged ? s.memory.silenceMentioned : 0;
    if (!s.plan.sessions || s.silence <= mentioned || s.facts.sessionsDue == 0 || !wantedOn(s.plan, s.today))
        return {};
    return within(s, NothingLogged{s.silence}, s.times[0], rules::sessionKeeps);
}

/// Questions wait until the first session of the day is done or missed.
Due questionDue(const Situation& s, const Reminder& what) {
    if (s.memory.questionMentioned || s.silence > 0)
        return {};
    const bool sessionFirst = s.facts.sessionsDone == 0 && sessionsWanted(s.plan, s.facts, s.today) > 0;
    const Milliseconds from = s.times[0] + (sessionFirst ? rules::sessionKeeps : std::chrono::minutes{0});
    return within(s, what, from, rules::questionKeeps);
}

bool mayMention(const Situation& s, const ReminderMemory::Question& question) {
    return question.times == 0 || (question.times < rules::questionMentions &&
                                   daysBetween(question.last, s.today) >= rules::questionDaysApart);
}

Due weeklyCheckDueNow(const Situation& s) {
    return s.facts.weeklyCheckDue && mayMention(s, s.memory.weeklyCheck)
               ? questionDue(s, WeeklyCheckReminder{})
               : Due{};
}

Due safetyDueNow(const Situation& s) {
    return s.facts.safetyDue && mayMention(s, s.memory.safety) ? questionDue(s, SafetyReminder{}) : Due{};
}

Due reviewDue(const Situation& s) {
    return s.plan.review == s.today && s.memory.reviewMentioned != s.today ? questionDue(s, ReviewReminder{})
                                                                           : Due{};
}

Due breakEndsDue(const Situation& s) {
    const auto last = s.facts.breakUntil;
    if (!last || daysBetween(s.today, *last) > 1 || s.memory.breakMentioned == last)
        return {};
    return within(s, BreakEnds{*last}, s.times[0], rules::questionKeeps);
}

bool atWork(const Situation& s) {
    const auto from = s.plan.workFrom;
    const auto until = s.plan.workUntil;
    // A night shift ends on the next day.
    return from <= until ? s.timeOfDay >= from && s.timeOfDay < until
                         : s.timeOfDay >= from || s.timeOfDay < until;
}

bool sessionIsNear(const Situation& s) {
    const Due next = sessionDue(s);
    return next.what || next.in < rules::beforeASession;
}

Due microBreakDue(const Situation& s) {
    const ReminderMemory& memory = s.memory;
    if (!s.plan.microBreaks || memory.noMicroBreaksToday || memory.microBreaks >= rules::microBreaksADay ||
        s.facts.movements.empty() || s.silence == std::end(rules::silenceMentions)[-1])
        return {};
    if (!atWork(s) || sessionIsNear(s))
        return {};
    if (s.sitting.active < s.plan.breakAfter)
        return {std::nullopt, s.plan.breakAfter - s.sitting.active};
    const auto offered = std::min<std::chrono::minutes>(s.plan.breakAfter * rules::lessOftenPercent / 100,
                                                        rules::microBreakLongest);
    if (memory.ignored >= rules::ignoredUntilAsked && !memory.lessOftenAsked && offered > s.plan.breakAfter)
        return {LessOften{s.plan.breakAfter, offered}};
    const auto count = s.facts.movements.size();
    return {MicroBreak{s.facts.movements[static_cast<std::size_t>(memory.turn) % count]}};
}

Due laterDue(const Situation& s) {
    if (!s.memory.later || !stillWanted(*s.memory.later, s.plan, s.facts, s.now.wall))
        return {};
    // A break that was put off and then taken by itself is not asked for again.
    if (std::holds_alternative<MicroBreak>(*s.memory.later) &&
        s.sitting.active + std::chrono::minutes{1} < s.now.wall.utc - s.memory.laterSince.utc)
        return {};
    const Milliseconds left = s.memory.laterSince.utc + rules::later - s.now.wall.utc;
    if (left > Milliseconds{0})
        return {std::nullopt, left};
    return {s.memory.later, longest, true};
}

/// In the order in which they go before each other.
constexpr Due (*kinds[])(const Situation&) = {laterDue,     sessionDue,        breakEndsDue, nothingLoggedDue,
                                              safetyDueNow, weeklyCheckDueNow, reviewDue,    microBreakDue};

} // namespace

bool stillWanted(const Reminder& reminder, const ReminderPlan& plan, const ReminderFacts& facts,
                 const Timestamp& now) {
    return std::visit(
        Overloaded{[&](const SessionReminder& session) {
                       const bool justDone =
                           facts.lastSession && now.utc - facts.lastSession->utc < rules::sessionsApart;
                       return !justDone && facts.sessionsDone < session.ofDay &&
                              sessionsWanted(plan, facts, now.localDay()) > facts.sessionsDone;
                   },
                   [&](const MicroBreak& movement) {
                       return plan.microBreaks && std::count(facts.movements.begin(), facts.movements.end(),
                                                             movement.exercise) > 0;
                   },
                   [&](const NothingLogged&) { return daysBetween(facts.lastLogged, now.localDay()) > 1; },
                   [&](const WeeklyCheckReminder&) { return facts.weeklyCheckDue; },
                   [&](const SafetyReminder&) { return facts.safetyDue; },
                   [&](const ReviewReminder&) { return plan.review.has_value(); },
                   [&](const BreakEnds& ends) { return facts.breakUntil == ends.lastDay; },
                   [&](const LessOften&) { return plan.microBreaks; }},
        reminder);
}

NextReminder nextReminder(const ReminderPlan& plan, const ReminderFacts& facts,
                          const PresenceHistory& history, const ReminderMemory& before, const Moment& now) {
    const ReminderMemory memory = upToDate(before, history, facts.weeklyCheckDue, facts.safetyDue, now);
    const Day today = now.wall.localDay();
    Situation s{plan,
                facts,
                memory,
                now,
                today,
                now.wall.localTimeOfDay(),
                sittingOf(history, plan.breakAfter, memory.restedAt, now.steady),
                silenceOf(plan, facts, today),
                plan.times};
    std::sort(s.times.begin(), s.times.begin() + std::clamp(plan.sessionsADay, 1, 3));

    Due due;
    for (const auto& kind : kinds)
        due = due.what ? due : sooner(due, kind(s));
    NextReminder next{std::nullopt, Hold::None, due.what ? longest : due.in};
    if (due.what) {
        const bool quiet = isQuiet(memory.quiet, history, now);
        next.held = quiet ? Hold::Quiet : s.sitting.hold;
        const Milliseconds apart =
            memory.lastShown ? now.wall.utc - memory.lastShown->utc : Milliseconds{rules::remindersApart};
        const bool tooSoon = !due.asked && apart >= Milliseconds{0} && apart < rules::remindersApart;
        if (quiet)
            next.lookAgain = quietLeft(memory.quiet, now);
        else if (next.held == Hold::JustBack)
            next.lookAgain = s.sitting.settles;
        else if (next.held == Hold::None && tooSoon)
            next.lookAgain = rules::remindersApart - apart;
        else if (next.held == Hold::None)
            next.show = due.what;
    }
    next.lookAgain = std::clamp(next.lookAgain, shortest, longest);
    return next;
}

} // namespace limber
