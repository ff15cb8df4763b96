#pragma once

#include "app/flows/reminder_flow.h"
#include "tests/support/fake_desktop.h"

#include <QStringList>

#include <algorithm>

/// The reminder flow at a fake desk: time passes from alarm to alarm.
namespace limber::test {

class FlowDay {
public:
    FakeClock clock;
    FakeAlarm alarm;
    FakePresence desk;
    platform::PresenceWatch presence{desk.sources()};
    FakeNotifications messages;
    FakeNotifications card;
    ReminderPlan plan;
    ReminderFacts facts;
    PlanPreferences words;
    int rings = 0;

    explicit FlowDay(Day day, std::chrono::minutes time) {
        clock.at = {localTimestamp(day, time), std::chrono::hours{50}};
        plan.times = {std::chrono::minutes{9 * 60}, std::chrono::minutes{13 * 60},
                      std::chrono::minutes{17 * 60}};
        facts.sessionsDue = 1;
        facts.trainedDays = 10;
        facts.lastLogged = day - std::chrono::days{1};
        facts.movements = {{"wall-slide"}};
    }

    [[nodiscard]] flows::ReminderFlow::Desktop desktop(bool withCard = true) {
        return {clock, alarm, presence, messages, withCard ? &card : nullptr};
    }
    [[nodiscard]] flows::ReminderFlow::Person person() {
        return {[this] { return plan; }, [this] { return facts; }, [this] { return words; },
                [](const ExerciseId& id) { return QString::fromStdString(id.value); }};
    }
    void pass(Milliseconds time) {
        const Milliseconds end = clock.at.steady + time;
        while (clock.at.steady < end) {
            const Milliseconds step = std::min(alarm.due.value_or(time), end - clock.at.steady);
            clock.pass(step);
            if (alarm.due && step >= *alarm.due) {
                ++rings;
                alarm.ring();
            } else if (alarm.due) {
                *alarm.due -= step;
            }
        }
    }
    /// The lid is closed: the computer sleeps and nobody says so.
    void sleep(Milliseconds time) {
        clock.pass(time);
        clock.sleep += time;
        if (alarm.due) {
            ++rings;
            alarm.ring();
        }
    }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (const auto& each : messages.shown)
            all << each.title;
        return all;
    }
};

} // namespace limber::test
