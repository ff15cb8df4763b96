#include "app/platform/card_notifications.h"
#include "app/platform/full_screen_watch.h"
#include "app/platform/x11_idle.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;

namespace {

class OnX11 : public testing::Test {
protected:
    void SetUp() override {
        if (QGuiApplication::platformName() != QLatin1String("xcb"))
            GTEST_SKIP() << "Xvfb is not installed: no X11";
    }
};

bool has(const char* program) {
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

int run(const QStringList& command) {
    return QProcess::execute(command.front(), command.mid(1));
}

} // namespace

TEST_F(OnX11, GoesAwayWhenNothingIsTypedAndComesBackAtTheFirstKey) {
    if (!has("xdotool"))
        GTEST_SKIP() << "xdotool is not installed: nobody types";
    X11Idle watch(Milliseconds{200});
    watch.start();
    if (watch.sign() == Sign::Unknown)
        GTEST_SKIP() << "built without libxcb-sync";
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
        run({QStringLiteral("xdotool"), QStringLiteral("key"), QStringLiteral("a")});
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    }
}

TEST_F(OnX11, SeesTheActiveWindowFillTheScreenAndLeaveIt) {
    if (!has("xprop") || !has("xdotool"))
        GTEST_SKIP() << "xprop is not installed: no window manager to play";
    FullScreenWatch watch;
    watch.start();
    if (watch.sign() == Sign::Unknown)
        GTEST_SKIP() << "built without libxcb";
    EXPECT_EQ(watch.sign(), Sign::No);
    // What a window manager writes: the active window, and its state.
    QWindow window;
    window.setGeometry(10, 10, 100, 100);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    const QString id = QStringLiteral("0x%1").arg(window.winId(), 0, 16);
    const auto set = [](const QStringList& target, const char* name, const char* format,
                        const QString& value) {
        return run(QStringList{QStringLiteral("xprop")} + target +
                   QStringList{QStringLiteral("-f"), QLatin1String(name), QLatin1String(format),
                               QStringLiteral("-set"), QLatin1String(name), value});
    };
    const QStringList own{QStringLiteral("-id"), id};
    const QString full = QStringLiteral("_NET_WM_STATE_FULLSCREEN");
    ASSERT_EQ(set({QStringLiteral("-root")}, "_NET_ACTIVE_WINDOW", "32x", id), 0);
    for (int i = 0; i < 2; ++i) {
        set(own, "_NET_WM_STATE", "32a", full);
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
        set(own, "_NET_WM_STATE", "32a", QStringLiteral("_NET_WM_STATE_ABOVE"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    }
    set(own, "_NET_WM_STATE", "32a", full);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
    // It closes while it fills the screen.
    window.destroy();
    set({QStringLiteral("-root")}, "_NET_ACTIVE_WINDOW", "32x", QStringLiteral("0x0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
}

TEST_F(OnX11, ACardThatComesAndGoesTakesNoKeyFromTheWindowThatIsTypedInto) {
    if (!has("openbox") || !has("xdotool") || !has("xprop"))
        GTEST_SKIP() << "openbox or xdotool is not installed";
    QProcess manager;
    manager.start(QStringLiteral("openbox"), {});
    ASSERT_TRUE(manager.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([] {
        QProcess ask;
        ask.start(QStringLiteral("xprop"),
                  {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")});
        return ask.waitForFinished() && ask.readAll().contains("window id");
    }));
    QLineEdit field;
    field.show();
    // A window manager that has only just come up can miss a window: it is put up again until it is seen.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            if (QTest::qWaitForWindowActive(&field, 1000))
                return true;
            field.hide();
            field.show();
            field.activateWindow();
            return false;
        },
        20'000));
    CardNotifications card;
    QProcess typing;
    constexpr int keys = 40;
    typing.start(QStringLiteral("xdotool"), {QStringLiteral("type"), QStringLiteral("--delay"),
                                             QStringLiteral("20"), QString(keys, u'a')});
    int shown = 0;
    while (typing.state() != QProcess::NotRunning) {
        if (card.card() == nullptr) {
            card.show({QStringLiteral("Time to move?"),
                       {},
                       {{QStringLiteral("start"), QStringLiteral("Start")}},
                       {}});
            ++shown;
        } else {
            card.close();
        }
        QTest::qWait(100);
    }
    EXPECT_GT(shown, 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return field.text().size() == keys; })) << field.text().size();
    EXPECT_EQ(QApplication::activeWindow(), &field);
    manager.kill();
    manager.waitForFinished();
}
