#include "app/platform/idle_watch.h"
#include "tests/support/private_bus.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::IdleWatch;
using limber::test::PrivateBus;

namespace {

/// What GNOME's compositor offers.
class Mutter : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    qulonglong awayAfter = 0;
    uint awayWatch = 0;
    uint backWatch = 0;

    Mutter() {
        PrivateBus::desktop().registerObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), this,
                                             QDBusConnection::ExportAllSlots |
                                                 QDBusConnection::ExportAllSignals);
        PrivateBus::desktop().registerService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
    }
    ~Mutter() override {
        PrivateBus::desktop().unregisterService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
        PrivateBus::desktop().unregisterObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"));
    }
    Mutter(const Mutter&) = delete;
    Mutter& operator=(const Mutter&) = delete;

public Q_SLOTS:
    uint AddIdleWatch(qulonglong milliseconds) {
        awayAfter = milliseconds;
        return awayWatch = ++m_last;
    }
    uint AddUserActiveWatch() { return backWatch = ++m_last; }

Q_SIGNALS:
    void WatchFired(uint id);

private:
    uint m_last = 0;
};

} // namespace

TEST(IdleWatch, FollowsMutterAlsoAfterACompositorThatWasRestarted) {
    if (!limber::test::privateBus())
        GTEST_SKIP() << "dbus-daemon is not installed";
    IdleWatch watch(std::chrono::minutes{3});
    for (int life = 0; life < 2; ++life) {
        Mutter mutter;
        watch.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
        EXPECT_EQ(mutter.awayAfter, 180'000U);
        for (int i = 0; i < 2; ++i) {
            Q_EMIT mutter.WatchFired(mutter.awayWatch + 1000);
            Q_EMIT mutter.WatchFired(mutter.awayWatch);
            ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes && mutter.backWatch != 0; }));
            // The id of the watch has to have arrived.
            QTest::qWait(20);
            Q_EMIT mutter.WatchFired(mutter.backWatch);
            ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
            mutter.backWatch = 0;
        }
        if (life == 1)
            break;
        PrivateBus::desktop().unregisterService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Unknown; }));
    }
}

TEST(IdleWatch, IsUnknownWhereNobodyCanTell) {
    if (!limber::test::privateBus())
        GTEST_SKIP() << "dbus-daemon is not installed";
    IdleWatch watch;
    watch.start();
    EXPECT_FALSE(QTest::qWaitFor([&] { return watch.sign() != Sign::Unknown; }, 50));
}

#include "idle_watch_test.moc"
