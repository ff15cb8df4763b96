#include "app/platform/single_instance.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::SingleInstance;
using limber::test::PrivateBus;

namespace {

/// Another Limber that runs already.
class Other : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    int activated = 0;
    QStringList files;

public Q_SLOTS:
    void Activate(const QVariantMap& /*platform*/) { ++activated; }
    void Open(const QStringList& given, const QVariantMap& /*platform*/) { files = given; }
};

const QString name = QStringLiteral("org.example.Limber-Test");
const QString path = QStringLiteral("/org/example/Limber_Test");

class OnlyOne : public testing::Test {
protected:
    void SetUp() override {
        if (!limber::test::privateBus())
            GTEST_SKIP() << "dbus-daemon is not installed";
    }
};

} // namespace

TEST_F(OnlyOne, TheFirstIsRaisedByWhoeverStartsItAgain) {
    SingleInstance instance(name);
    ASSERT_EQ(instance.claim(), SingleInstance::Claim::First);
    int activated = 0;
    QStringList files;
    QStringList actions;
    QObject::connect(&instance, &SingleInstance::activated, [&] { ++activated; });
    QObject::connect(&instance, &SingleInstance::filesOpened,
                     [&](const QStringList& given) { files = given; });
    QObject::connect(&instance, &SingleInstance::actionAsked,
                     [&](const QString& given) { actions << given; });
    const auto call = [](const char* method) {
        return QDBusMessage::createMethodCall(name, path, QStringLiteral("org.freedesktop.Application"),
                                              QLatin1String(method));
    };
    auto activate = call("Activate");
    activate << QVariantMap{{QStringLiteral("activation-token"), QStringLiteral("ticket")}};
    PrivateBus::desktop().asyncCall(activate);
    ASSERT_TRUE(QTest::qWaitFor([&] { return activated == 1; }));
    EXPECT_EQ(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QStringLiteral("ticket"));
    auto open = call("Open");
    open << QStringList{QStringLiteral("file:///a.json")} << QVariantMap();
    PrivateBus::desktop().asyncCall(open);
    ASSERT_TRUE(QTest::qWaitFor([&] { return files.size() == 1; }));
    auto action = call("ActivateAction");
    action << QStringLiteral("start") << QVariantList() << QVariantMap();
    PrivateBus::desktop().asyncCall(action);
    ASSERT_TRUE(QTest::qWaitFor([&] { return actions.size() == 1; }));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(OnlyOne, ASecondTellsTheFirstAndEnds) {
    // The first has a loop of its own, as another program has: the second waits for its answer.
    QThread program;
    Other other;
    other.moveToThread(&program);
    program.start();
    QDBusConnection desktop = PrivateBus::desktop();
    desktop.registerObject(path, &other, QDBusConnection::ExportAllSlots);
    ASSERT_TRUE(desktop.registerService(name));
    EXPECT_EQ(SingleInstance(name).claim(), SingleInstance::Claim::Second);
    const QStringList files{QStringLiteral("file:///journal.json")};
    EXPECT_EQ(SingleInstance(name).claim(files), SingleInstance::Claim::Second);
    desktop.unregisterService(name);
    desktop.unregisterObject(path);
    program.quit();
    program.wait();
    EXPECT_EQ(other.activated, 1);
    EXPECT_EQ(other.files, files);
}

#include "single_instance_test.moc"
