#include "app/desk/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

using namespace limber::desk;

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
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "dbus-daemon is not installed: no desktop to ask";
        bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                  QStringLiteral("--print-address")});
        ASSERT_TRUE(bus.waitForReadyRead());
        const QByteArray address = bus.readLine().trimmed();
        // Read when the session's bus is first asked for, which no other test of this program does.
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop =
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        ASSERT_TRUE(desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver,
                                           QDBusConnection::ExportAllSlots));
    }
    void TearDown() override {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        bus.terminate();
        bus.waitForFinished();
    }

    QProcess bus;
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
