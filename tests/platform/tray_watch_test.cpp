#include "app/platform/tray_watch.h"
#include "tests/support/private_bus.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::TrayWatch;
using limber::test::PrivateBus;

namespace {

class Watcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hosted)

public:
    bool host = false;

    Watcher() {
        PrivateBus::desktop().registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                             QDBusConnection::ExportAllProperties |
                                                 QDBusConnection::ExportAllSignals);
        PrivateBus::desktop().registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~Watcher() override {
        PrivateBus::desktop().unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        PrivateBus::desktop().unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    [[nodiscard]] bool hosted() const { return host; }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
};

} // namespace

TEST(TrayWatch, ATrayMayComeLateAndLeave) {
    if (!limber::test::privateBus())
        GTEST_SKIP() << "dbus-daemon is not installed";
    TrayWatch watch;
    watch.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    {
        Watcher tray;
        EXPECT_FALSE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }, 30)) << "it has no host yet";
        Q_EMIT tray.StatusNotifierHostRegistered();
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

#include "tray_watch_test.moc"
