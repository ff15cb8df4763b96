#include "app/platform/alarm.h"
#include "app/platform/clock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;

TEST(SystemClock, TellsTheWallAndASteadyClock) {
    const SystemClock clock;
    const Moment first = clock.now();
    const Moment second = clock.now();
    EXPECT_GE(second.steady, first.steady);
    EXPECT_LT(second.steady - first.steady, Seconds{5});
    EXPECT_NEAR(static_cast<double>(first.wall.utc.time_since_epoch().count()),
                static_cast<double>(QDateTime::currentMSecsSinceEpoch()), 5'000.0);
    EXPECT_GE(clock.slept(), Milliseconds{0});
}

TEST(SystemAlarm, RingsOnceAndNotBeforeItsTime) {
    SystemAlarm alarm;
    int rings = 0;
    QObject::connect(&alarm, &Alarm::rang, [&] { ++rings; });
    QElapsedTimer waited;
    waited.start();
    alarm.ringAfter(Milliseconds{20});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rings > 0; }));
    EXPECT_GE(waited.elapsed(), 19);
    EXPECT_EQ(rings, 1);
}

TEST(SystemAlarm, ANewTimeReplacesTheOldAndZeroRingsAtOnce) {
    SystemAlarm alarm;
    int rings = 0;
    QObject::connect(&alarm, &Alarm::rang, [&] { ++rings; });
    alarm.ringAfter(std::chrono::hours{1});
    alarm.ringAfter(Milliseconds{0});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rings > 0; }));
    alarm.ringAfter(Milliseconds{1});
    alarm.cancel();
    EXPECT_FALSE(QTest::qWaitFor([&] { return rings > 1; }, 20));
}
