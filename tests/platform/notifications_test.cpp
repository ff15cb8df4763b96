#include "app/platform/desktop_notifications.h"
#include "tests/support/private_bus.h"

#include <QTest>
#include <QVariantMap>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;
using limber::test::PrivateBus;

namespace {

class Daemon : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    uint last = 0;
    uint replaced = 0;
    int calls = 0;
    uint closedByCall = 0;
    QString body;
    QStringList actions;
    QVariantMap hints;

    Daemon() {
        PrivateBus::desktop().registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                             QDBusConnection::ExportAllSlots |
                                                 QDBusConnection::ExportAllSignals);
        PrivateBus::desktop().registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~Daemon() override { leave(); }
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    static void leave() {
        PrivateBus::desktop().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        PrivateBus::desktop().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

public Q_SLOTS:
    uint Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/, const QString& /*title*/,
                const QString& text, const QStringList& buttons, const QVariantMap& given, int /*timeout*/) {
        ++calls;
        replaced = replaces;
        body = text;
        actions = buttons;
        hints = given;
        return last = replaces != 0 ? replaces : last + 7;
    }
    void CloseNotification(uint id) { closedByCall = id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString& token);
};

const Notice notice{
    QStringLiteral("Time to move?"),
    QStringLiteral("Neck & shoulders <1 min>"),
    {{openAction, QStringLiteral("Open")}, {QStringLiteral("start"), QStringLiteral("Start")}}};

class OnABus : public testing::Test {
protected:
    void SetUp() override {
        if (!limber::test::privateBus())
            GTEST_SKIP() << "dbus-daemon is not installed";
        QObject::connect(&notes, &Notifications::chosen, [this](const QString& action, const QString& token) {
            chosen << action + QLatin1Char('/') + token;
        });
        QObject::connect(&notes, &Notifications::gone, [this] { ++gone; });
        QObject::connect(&notes, &Notifications::failed, [this] { ++failed; });
    }
    /// Shown, and the answer of the service has arrived.
    void show(Daemon& daemon) {
        const int before = daemon.calls;
        notes.show(notice);
        ASSERT_TRUE(QTest::qWaitFor([&] { return daemon.calls > before && notes.isShown(); }));
    }

    DesktopNotifications notes;
    QStringList chosen;
    int gone = 0;
    int failed = 0;
};

} // namespace

TEST_F(OnABus, TheMessageIsPlainSilentAndNeverUrgent) {
    Daemon daemon;
    show(daemon);
    EXPECT_EQ(daemon.body, QStringLiteral("Neck &amp; shoulders &lt;1 min&gt;"));
    EXPECT_EQ(daemon.actions.size(), 4);
    EXPECT_TRUE(daemon.hints.value(QStringLiteral("suppress-sound")).toBool());
    EXPECT_EQ(daemon.hints.value(QStringLiteral("urgency")).toInt(), 1);
}

TEST_F(OnABus, AnAnswerArrivesOnceAndOnlyTheOwnOne) {
    Daemon daemon;
    show(daemon);
    Q_EMIT daemon.ActionInvoked(daemon.last + 1, QStringLiteral("start"));
    Q_EMIT daemon.ActivationToken(daemon.last, QStringLiteral("ticket"));
    Q_EMIT daemon.ActionInvoked(daemon.last, QStringLiteral("start"));
    Q_EMIT daemon.NotificationClosed(daemon.last, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return gone > 0; }, 30));
    EXPECT_EQ(chosen, QStringList{QStringLiteral("start/ticket")});
}

TEST_F(OnABus, ANewMessageTakesThePlaceOfTheOldAndADeadOneIsNotReplaced) {
    Daemon daemon;
    show(daemon);
    show(daemon);
    EXPECT_EQ(daemon.replaced, daemon.last);
    Q_EMIT daemon.NotificationClosed(daemon.last, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gone == 1; }));
    show(daemon);
    EXPECT_EQ(daemon.replaced, 0U);
}

TEST_F(OnABus, ClosedByUsItIsTakenAwayAndNobodyIsTold) {
    Daemon daemon;
    show(daemon);
    const uint id = daemon.last;
    notes.close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return daemon.closedByCall == id; }));
    Q_EMIT daemon.NotificationClosed(id, 3);
    EXPECT_FALSE(QTest::qWaitFor([&] { return gone > 0; }, 30));
    // Taken away before it was there.
    notes.show(notice);
    notes.close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return daemon.closedByCall == daemon.last && daemon.last != id; }));
}

TEST_F(OnABus, AServiceThatDiesTakesItsMessageAlong) {
    Daemon daemon;
    show(daemon);
    Daemon::leave();
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone == 1; }));
}

TEST_F(OnABus, WithoutAServiceItSaysSo) {
    notes.show(notice);
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed == 1; }));
}

#include "notifications_test.moc"
