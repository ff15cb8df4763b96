// With a real notification service on a real bus, where it is installed.

#include "app/flows/desktop_reminders.h"
#include "app/platform/do_not_disturb_watch.h"
#include "tests/support/flow_day.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;
using limber::test::FlowDay;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

class WithDunst : public testing::Test {
protected:
    QProcess dunst;

    void SetUp() override {
        const bool there = !QStandardPaths::findExecutable(QStringLiteral("dunst")).isEmpty() &&
                           QGuiApplication::platformName() == QLatin1String("xcb") &&
                           QDBusConnection::sessionBus().isConnected();
        if (!there)
            GTEST_SKIP() << "dunst, Xvfb or dbus-daemon is not installed";
        dunst.start(QStringLiteral("dunst"), {QStringLiteral("-config"), QStringLiteral("/dev/null")});
        ASSERT_TRUE(dunst.waitForStarted());
        // Asking dunst itself would let the bus start another one.
        ASSERT_TRUE(QTest::qWaitFor([] { return isThere(); }));
    }
    void TearDown() override {
        dunst.kill();
        dunst.waitForFinished();
        (void)QTest::qWaitFor([] { return !isThere(); }, 500);
    }
    static bool isThere() {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QStringLiteral("org.freedesktop.Notifications"));
    }
    static QByteArray ask(const QStringList& command) {
        QProcess control;
        control.start(QStringLiteral("dunstctl"), command);
        control.waitForFinished();
        return control.readAllStandardOutput().trimmed();
    }
    /// So many messages stand on the screen.
    static int standing() { return ask({QStringLiteral("count"), QStringLiteral("displayed")}).toInt(); }
};

} // namespace

TEST_F(WithDunst, ADayShowsWhatIsDueAndHoldsBackWhatWouldDisturb) {
    FlowDay day(limber::day(2026, 3, 2), minutes{8 * 60 + 30});
    DesktopNotifications messages;
    flows::ReminderFlow flow({day.clock, day.alarm, day.presence, messages, nullptr}, day.person(), {});
    int sessions = 0;
    QObject::connect(&flow, &flows::ReminderFlow::openRequested, [&] { ++sessions; });
    day.desk.allNo();
    flow.start();
    day.pass(minutes{29});
    EXPECT_EQ(standing(), 0);
    day.desk.microphone->tell(Sign::Yes);
    day.pass(minutes{20});
    EXPECT_EQ(standing(), 0) << "in a call";
    day.desk.microphone->tell(Sign::No);
    day.pass(minutes{1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isShown() && standing() == 1; }));
    ask({QStringLiteral("action"), QStringLiteral("0")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessions == 1; })) << "a click opens the window";
    EXPECT_TRUE(QTest::qWaitFor([] { return standing() == 0; }));
    day.desk.locked->tell(Sign::Yes);
    day.sleep(hours{3});
    EXPECT_EQ(standing(), 0);
}

TEST_F(WithDunst, TheMessageIsTakenAwayWhenASessionStarts) {
    FlowDay day(limber::day(2026, 3, 2), minutes{8 * 60 + 59});
    DesktopNotifications messages;
    flows::ReminderFlow flow({day.clock, day.alarm, day.presence, messages, nullptr}, day.person(), {});
    flow.start();
    day.pass(minutes{2});
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isShown() && standing() == 1; }));
    flow.setSessionRunning(true);
    EXPECT_TRUE(QTest::qWaitFor([] { return standing() == 0; }));
}

TEST_F(WithDunst, ItsPauseIsDoNotDisturb) {
    ask({QStringLiteral("set-paused"), QStringLiteral("true")});
    DoNotDisturbWatch watch;
    watch.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    ask({QStringLiteral("set-paused"), QStringLiteral("false")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

TEST_F(WithDunst, KilledItTakesTheMessageAlongAndTheNextOneIsShownByAnotherOrFails) {
    DesktopNotifications messages;
    int gone = 0;
    int failed = 0;
    QObject::connect(&messages, &Notifications::gone, [&] { ++gone; });
    QObject::connect(&messages, &Notifications::failed, [&] { ++failed; });
    messages.show({QStringLiteral("Time to move?"), {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages.isShown(); }));
    dunst.kill();
    dunst.waitForFinished();
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone == 1; }));
    messages.show({QStringLiteral("Time to move?"), {}, {}, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed == 1 || messages.isShown(); }));
}
