// A day of work at a fake desk: what is shown, and what is held back.

#include "tests/support/flow_day.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace limber;
using limber::flows::ReminderFlow;
using limber::test::FlowDay;
using std::chrono::hours;
using std::chrono::minutes;

TEST(FakeDay, WorkACallTheLidAndTheReturn) {
    QElapsedTimer took;
    took.start();
    FlowDay day(limber::day(2026, 3, 2), minutes{9 * 60 + 5});
    day.plan.times[0] = minutes{13 * 60};
    ReminderFlow flow(day.desktop(), day.person(), {});
    day.desk.allNo();
    flow.start();

    day.pass(minutes{50}); // 9:05 to 9:55: one movement, at 9:50
    EXPECT_EQ(day.messages.shown.size(), 1U);
    day.messages.choose(QStringLiteral("start"));

    day.pass(minutes{35});
    day.desk.microphone->tell(Sign::Yes); // 10:30, a call of twenty minutes in which one falls due
    day.pass(minutes{20});
    EXPECT_EQ(flow.held(), Hold::Microphone);
    EXPECT_EQ(day.messages.shown.size(), 1U);
    day.desk.microphone->tell(Sign::No);
    day.pass(minutes{30}); // counting began anew: nothing yet
    EXPECT_EQ(day.messages.shown.size(), 1U);

    day.sleep(hours{1} + minutes{50}); // 11:20, the lid; back at 13:10, after the session's time
    day.pass(Seconds{30});
    EXPECT_EQ(day.messages.shown.size(), 1U) << "not at the very moment of coming back";
    day.pass(minutes{2});
    ASSERT_EQ(day.messages.shown.size(), 2U);
    EXPECT_NE(day.messages.shown[1].title, day.messages.shown[0].title) << "the session's";
    day.messages.choose(QStringLiteral("start"));
    flow.setSessionRunning(true);
    day.pass(minutes{6});
    day.facts.sessionsDone = 1;
    day.facts.lastSession = day.clock.at.wall;
    flow.setSessionRunning(false);

    day.desk.fullScreen->tell(Sign::Yes); // a presentation of an hour
    day.pass(hours{1});
    EXPECT_EQ(day.messages.shown.size(), 2U);
    day.desk.fullScreen->tell(Sign::No);
    day.pass(minutes{40});
    EXPECT_EQ(day.messages.shown.size(), 2U) << "never made up for";
    day.desk.locked->tell(Sign::Yes); // home
    day.pass(hours{12});
    EXPECT_EQ(day.messages.shown.size(), 2U);
    EXPECT_LT(took.elapsed(), 1'000);
    RecordProperty("wakeups", day.rings);
    EXPECT_LT(day.rings, 24 * 60 * 2) << "two a minute at most";
}

TEST(FakeDay, OnADesktopThatSaysNothingItStillReminds) {
    FlowDay day(limber::day(2026, 3, 2), minutes{8 * 60 + 55});
    ReminderFlow flow(day.desktop(), day.person(), {});
    flow.start();
    day.pass(hours{9});
    EXPECT_GT(day.messages.shown.size(), 1U);
}

TEST(FakeDay, WakesFewTimesAnHourWhenNobodyIsThere) {
    FlowDay day(limber::day(2026, 3, 2), minutes{20 * 60});
    ReminderFlow flow(day.desktop(), day.person(), {});
    day.desk.allNo();
    day.desk.away->tell(Sign::Yes);
    flow.start();
    day.rings = 0;
    day.pass(hours{10});
    EXPECT_LE(day.rings, 10 * 4);
}
