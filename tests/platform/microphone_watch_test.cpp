#include "app/platform/microphone_watch.h"
#include "tests/support/virtual_card.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::platform;
using limber::testing_sound::VirtualCard;

TEST(MicrophoneWatch, CountsWhoTalksAndNotWhatMerelyListens) {
    const Recording talking{"Firefox", "firefox", "phone", "AudioStream", false, false};
    EXPECT_TRUE(isCall(talking));
    EXPECT_TRUE(isCall({"pw-record", "", "", "", false, false})) << "some name no program file";
    auto paused = talking;
    paused.corked = true;
    EXPECT_FALSE(isCall(paused));
    auto monitor = talking;
    monitor.monitor = true;
    EXPECT_FALSE(isCall(monitor));
    EXPECT_FALSE(isCall({"PulseAudio Volume Control", "pavucontrol", "", "Peak detect", false, false}));
    EXPECT_FALSE(isCall({"EasyEffects", "easyeffects", "", "", false, false}));
    EXPECT_FALSE(isCall({"Filter", "something", "filter", "", false, false}));
    EXPECT_FALSE(isCall({"", "", "", "Loopback", false, false})) << "the server's own, without a program";
}

TEST(MicrophoneWatch, SeesAProgramThatRecordsFromTheMicrophoneAndNotOneFromTheSpeakers) {
    if (!VirtualCard::isInstalled())
        GTEST_SKIP() << "pulseaudio is not installed";
    VirtualCard card;
    ASSERT_TRUE(card.start(QStringLiteral("speakers")));
    const QTemporaryDir folder;
    const QString pipe = QStringLiteral("file=") + folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("pactl"),
                                {QStringLiteral("load-module"), QStringLiteral("module-pipe-source"),
                                 QStringLiteral("source_name=microphone"), pipe}),
              0);
    MicrophoneWatch watch;
    watch.start();
    if (!QTest::qWaitFor([&] { return watch.sign() == Sign::No; }))
        GTEST_SKIP() << "built without libpulse, or it is not installed";
    const auto record = [](QProcess& program, const QString& device) {
        program.setStandardOutputFile(QProcess::nullDevice());
        program.start(QStringLiteral("parec"), {QStringLiteral("-d"), device});
    };
    QProcess heard;
    record(heard, QStringLiteral("speakers.monitor"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }, 300));
    for (int call = 0; call < 2; ++call) {
        QProcess spoken;
        record(spoken, QStringLiteral("microphone"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
        spoken.kill();
        spoken.waitForFinished();
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    }
    heard.kill();
    heard.waitForFinished();
    EXPECT_EQ(QProcess::execute(QStringLiteral("pactl"), {QStringLiteral("exit")}), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Unknown; })) << "the server is gone";
    watch.start();
    EXPECT_FALSE(QTest::qWaitFor([&] { return watch.sign() != Sign::Unknown; }, 100));
}
