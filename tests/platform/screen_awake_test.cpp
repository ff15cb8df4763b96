#include "app/platform/screen_awake.h"
#include "tests/support/private_bus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

using namespace limber::platform;

namespace {

/// A desktop's service for the screen, on a bus of our own.
class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    std::set<uint> held;
    QString why;

public Q_SLOTS:
    uint Inhibit(const QString& /*program*/, const QString& reason) {
        why = reason;
        held.insert(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.erase(cookie); }

private:
    uint m_last = 40;
};

class OnADesktop : public testing::Test {
protected:
    void SetUp() override {
        if (!limber::test::privateBus())
            GTEST_SKIP() << "dbus-daemon is not installed: no desktop to ask";
        QDBusConnection desktop = limber::test::PrivateBus::desktop();
        ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        ASSERT_TRUE(desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver,
                                           QDBusConnection::ExportAllSlots));
    }
    void TearDown() override {
        limber::test::PrivateBus::desktop().unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
        limber::test::PrivateBus::desktop().unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
    }

    ScreenSaver saver;
};

} // namespace

TEST_F(OnADesktop, TheScreenStaysAwakeForASessionAndMaySleepAfterIt) {
    ScreenAwake awake;
    awake.setAwake(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return awake.isHeld(); }));
    EXPECT_EQ(saver.held.size(), 1U);
    EXPECT_FALSE(saver.why.isEmpty()) << "the desktop can say why";
    awake.setAwake(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return saver.held.empty(); }));
    EXPECT_FALSE(awake.isHeld());
    // Over before the desktop has answered.
    awake.setAwake(true);
    awake.setAwake(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return saver.held.empty() && !awake.isHeld(); }));
}

#include "screen_awake_test.moc"
