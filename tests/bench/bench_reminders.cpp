// Suite reminders: a year at the desk through the planner, and how often it asks to be woken.

#include "tests/bench/suites.h"
#include "tests/bench/timing.h"
#include "tests/support/desk_life.h"

namespace limber::bench {

namespace {

constexpr int daysOfAYear = 365;

struct Year {
    std::size_t shown = 0;
    int looks = 0;
    int changes = 0;
};

/// Works nine to five with a call and a lunch, is away in the evening and asleep at night; takes up every
/// second reminder.
Year liveAYear() {
    const Day start = day(2026, 1, 1);
    test::DeskLife life(start);
    life.plan.sessionsADay = 2;
    int answers = 0;
    life.answer = [&](const Reminder&) {
        return ++answers % 2 == 0 ? ReminderAnswer::Start : ReminderAnswer::Ignored;
    };
    Year year;
    const auto change = [&](Sign Presence::*sign, Sign value, int hour, int minute) {
        life.until(hour, minute);
        life.change(sign, value);
        ++year.changes;
    };
    life.change(&Presence::locked, Sign::Yes);
    for (int i = 0; i < daysOfAYear; ++i) {
        change(&Presence::locked, Sign::No, 8, 55);
        for (int hour = 9; hour < 12; ++hour) {
            change(&Presence::away, Sign::Yes, hour, 40);
            change(&Presence::away, Sign::No, hour, 46);
        }
        change(&Presence::locked, Sign::Yes, 12, 10);
        change(&Presence::locked, Sign::No, 12, 55);
        change(&Presence::microphone, Sign::Yes, 14, 0);
        change(&Presence::microphone, Sign::No, 14, 45);
        change(&Presence::locked, Sign::Yes, 17, 20);
        life.until(23, 59);
    }
    year.shown = life.shown.size();
    year.looks = life.looks;
    return year;
}

} // namespace

int benchReminders(std::ostream& out) {
    Year year;
    const double seconds = medianSeconds(3, [&] { year = liveAYear(); });
    constexpr double hours = daysOfAYear * 24.0;
    out << "  a year: " << year.shown << " reminders, " << year.changes << " changes of the desktop\n";
    printLine(out, "a simulated year", seconds * 1e3, "ms", seconds, "the second that it may take");
    printLine(out, "one look at the plan", seconds / year.looks * 1e6, "us");
    printLine(out, "wake-ups by the planner", (year.looks - year.changes) / hours, "/h",
              (year.looks - year.changes) / hours / 120.0, "two a minute");
    return seconds < 1.0 ? 0 : 1;
}

} // namespace limber::bench
