#include "app/platform/do_not_disturb_watch.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::DoNotDisturbWatch;
using limber::test::PrivateBus;

namespace {

/// A notification service with the standard property.
class Daemon : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ inhibited)

public:
    bool is = false;

    Daemon() {
        PrivateBus::desktop().registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                             QDBusConnection::ExportAllProperties);
        PrivateBus::desktop().registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~Daemon() override {
        PrivateBus::desktop().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        PrivateBus::desktop().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    [[nodiscard]] bool inhibited() const { return is; }
    /// As the value itself, or only as the news that it has changed.
    void change(bool now, bool withValue) {
        is = now;
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                 QStringLiteral("org.freedesktop.DBus.Properties"),
                                                 QStringLiteral("PropertiesChanged"));
        QVariantMap values;
        if (withValue)
            values.insert(QStringLiteral("Inhibited"), now);
        signal << QStringLiteral("org.freedesktop.Notifications") << values
               << (withValue ? QStringList() : QStringList{QStringLiteral("Inhibited")});
        PrivateBus::desktop().send(signal);
    }
};

class DoNotDisturb : public testing::Test {
protected:
    void SetUp() override {
        if (!limber::test::privateBus())
            GTEST_SKIP() << "dbus-daemon is not installed";
    }
};

} // namespace

TEST_F(DoNotDisturb, FollowsTheStandardProperty) {
    Daemon daemon;
    DoNotDisturbWatch watch;
    watch.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    for (const bool withValue : {true, false}) {
        daemon.change(true, withValue);
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
        daemon.change(false, withValue);
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    }
}

TEST_F(DoNotDisturb, IsUnknownWhenTheServiceLeavesAndKnownWhenItIsBack) {
    DoNotDisturbWatch watch;
    {
        Daemon daemon;
        daemon.is = true;
        watch.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Unknown; }));
    const Daemon daemon;
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

TEST_F(DoNotDisturb, ReadsGnomesSettingWhenThatDesktopSaysItChanged) {
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("gsettings"));
    const QString value = folder.filePath(QStringLiteral("value"));
    const auto write = [](const QString& path, const QByteArray& text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(program, "#!/bin/sh\ncat '" + QFile::encodeName(value) + "'\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(value, "true\n");
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    DoNotDisturbWatch watch(program);
    watch.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    write(value, "false\n");
    auto signal =
        QDBusMessage::createSignal(QStringLiteral("/ca/desrt/dconf/Writer/user"),
                                   QStringLiteral("ca.desrt.dconf.Writer"), QStringLiteral("Notify"));
    signal << QStringLiteral("/org/gnome/desktop/notifications/show-banners") << QStringList{QString()}
           << QStringLiteral("tag");
    PrivateBus::desktop().send(signal);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    qunsetenv("XDG_CURRENT_DESKTOP");
}

#include "do_not_disturb_test.moc"
