#pragma once

#include "core/reminders/planner.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

/// A life at a desk in simulated time: the planner is asked when it wants to be asked and at every change, as
/// the program does it.
namespace limber::test {

struct Shown {
    Timestamp at;
    Reminder what;
};

class DeskLife {
public:
    ReminderPlan plan;
    ReminderFacts facts;
    PresenceHistory history;
    ReminderMemory memory;
    std::vector<Shown> shown;
    int looks = 0;
    Hold lastHold = Hold::None;
    /// What the person does with a reminder; ignored by default.
    std::function<ReminderAnswer(const Reminder&)> answer = [](const Reminder&) {
        return ReminderAnswer::Ignored;
    };
    /// The local clock's distance from UTC at an instant.
    std::function<std::chrono::minutes(std::chrono::sys_time<Milliseconds>)> zone = [](auto) {
        return std::chrono::minutes{0};
    };
    /// What the coach says on a new morning.
    std::function<void(DeskLife&)> morning = [](DeskLife&) {};

    explicit DeskLife(Day start, std::chrono::minutes time = std::chrono::minutes{0}) {
        m_now.wall.utc = start + time;
        m_now.steady = std::chrono::hours{100};
        plan.times = {std::chrono::minutes{9 * 60}, std::chrono::minutes{13 * 60},
                      std::chrono::minutes{17 * 60}};
        facts.sessionsDue = 3;
        facts.trainedDays = 30;
        facts.lastLogged = start - std::chrono::days{1};
        facts.movements = {{"wall-slide"}, {"wall-extension-hold"}};
        m_day = start;
        m_presence = atWork();
        history.add({m_now.steady, m_presence});
    }

    /// Awake, at the desk, in no call.
    [[nodiscard]] static Presence atWork() {
        Presence p;
        p.away = p.locked = p.asleep = p.microphone = p.camera = p.fullScreen = p.doNotDisturb = Sign::No;
        return p;
    }

    [[nodiscard]] Moment now() {
        m_now.wall.offset = zone(m_now.wall.utc);
        return m_now;
    }
    [[nodiscard]] Day today() { return now().wall.localDay(); }

    void is(const Presence& presence) {
        m_presence = presence;
        history.add({m_now.steady, presence});
        look();
    }
    void change(Sign Presence::*sign, Sign value) {
        Presence p = m_presence;
        p.*sign = value;
        is(p);
    }

    void pass(Milliseconds time) {
        const Milliseconds end = m_now.steady + time;
        while (m_now.steady < end) {
            const Milliseconds step = std::min(look(), end - m_now.steady);
            m_now.steady += step;
            m_now.wall.utc += step;
        }
        look();
    }
    /// Until the local clock shows this time next.
    void until(int hour, int minute = 0) {
        const Milliseconds wanted = std::chrono::minutes{hour * 60 + minute};
        Milliseconds left = wanted - now().wall.localTimeOfDay();
        if (left <= Milliseconds{0})
            left += std::chrono::hours{24};
        pass(left);
    }
    /// The computer is off: no one looks, the clocks run.
    void off(Milliseconds time) {
        m_now.steady += time;
        m_now.wall.utc += time;
    }
    /// Somebody sets the clock.
    void setClock(Milliseconds by) { m_now.wall.utc += by; }
    /// A session is done; it becomes a fact.
    void train() {
        ++facts.sessionsDone;
        facts.lastSession = now().wall;
        facts.lastLogged = today();
        m_trainedToday = true;
    }

    [[nodiscard]] std::vector<std::string> times() {
        std::vector<std::string> found;
        for (const Shown& each : shown)
            found.push_back(formatTimestamp(each.at).substr(0, 16));
        return found;
    }
    template <class Kind> [[nodiscard]] int count() const {
        return static_cast<int>(std::count_if(shown.begin(), shown.end(), [](const Shown& each) {
            return std::holds_alternative<Kind>(each.what);
        }));
    }

    /// Asks the planner once, as a timer does.
    Milliseconds look() {
        ++looks;
        newDay();
        const Moment at = now();
        const NextReminder next = nextReminder(plan, facts, history, memory, at);
        memory = upToDate(memory, history, facts.weeklyCheckDue, facts.safetyDue, at);
        lastHold = next.held;
        if (!next.show)
            return next.lookAgain;
        shown.push_back({at.wall, *next.show});
        memory = afterShowing(memory, *next.show, at, facts.lastLogged);
        const ReminderAnswer said = answer(*next.show);
        memory = afterAnswer(memory, *next.show, said, at);
        if (said == ReminderAnswer::Start && std::holds_alternative<SessionReminder>(*next.show))
            train();
        return Seconds{1};
    }

private:
    void newDay() {
        if (today() == m_day)
            return;
        if (m_trainedToday)
            ++facts.trainedDays;
        m_trainedToday = false;
        m_day = today();
        facts.sessionsDone = 0;
        morning(*this);
    }

    Moment m_now;
    Presence m_presence;
    Day m_day;
    bool m_trainedToday = false;
};

} // namespace limber::test
