#include "app/platform/session_watch.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;
using limber::test::PrivateBus;

namespace {

/// logind's manager.
class Manager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString& /*id*/) {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31"));
    }

Q_SIGNALS:
    void PrepareForSleep(bool before);
};

class Session : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint READ locked)

public:
    bool is = false;

    [[nodiscard]] bool locked() const { return is; }
    void lock(bool now) {
        is = now;
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1/session/_31"),
                                                 QStringLiteral("org.freedesktop.DBus.Properties"),
                                                 QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.login1.Session")
               << QVariantMap{{QStringLiteral("LockedHint"), now}} << QStringList();
        PrivateBus::desktop().send(signal);
    }
};

void saverSays(const char* path, const char* face, bool active) {
    auto signal =
        QDBusMessage::createSignal(QLatin1String(path), QLatin1String(face), QStringLiteral("ActiveChanged"));
    signal << active;
    PrivateBus::desktop().send(signal);
}

class SessionOfADesktop : public testing::Test {
protected:
    void SetUp() override {
        if (!limber::test::privateBus())
            GTEST_SKIP() << "dbus-daemon is not installed";
        QDBusConnection desktop = PrivateBus::desktop();
        desktop.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        desktop.registerObject(QStringLiteral("/org/freedesktop/login1/session/_31"), &session,
                               QDBusConnection::ExportAllProperties);
        desktop.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    void TearDown() override {
        PrivateBus::desktop().unregisterService(QStringLiteral("org.freedesktop.login1"));
        PrivateBus::desktop().unregisterObject(QStringLiteral("/org/freedesktop/login1"),
                                               QDBusConnection::UnregisterTree);
    }

    Manager manager;
    Session session;
};

} // namespace

TEST_F(SessionOfADesktop, IsLockedWhenLogindSaysSo) {
    LockWatch watch;
    watch.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    session.lock(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    session.lock(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

TEST_F(SessionOfADesktop, IsLockedWhenAScreenSaverSaysSoOnWhicheverPath) {
    LockWatch watch;
    watch.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    saverSays("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", true);
    saverSays("/ScreenSaver", "org.freedesktop.ScreenSaver", true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    saverSays("/ScreenSaver", "org.freedesktop.ScreenSaver", false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; })) << "told twice, it is over once";
    saverSays("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    saverSays("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

TEST_F(SessionOfADesktop, SleepsFromTheAnnouncementToTheResume) {
    SleepWatch watch;
    EXPECT_EQ(watch.sign(), Sign::Unknown);
    watch.start();
    Q_EMIT manager.PrepareForSleep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    Q_EMIT manager.PrepareForSleep(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

#include "session_watch_test.moc"
