#include "app/sound/sound_player.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::sound;
using namespace std::chrono_literals;

TEST(SoundPlayer, WithoutADeviceItSaysSoOnceAndNothingWaits) {
    // No server is there to be asked.
    qputenv("PULSE_SERVER", "unix:/nonexistent/limber");
    if (!QMediaDevices::audioOutputs().isEmpty())
        GTEST_SKIP() << "this machine has a sound device that needs no server";
    SoundPlayer player([] { return 1s; });
    const QSignalSpy unavailable(&player, &SoundPlayer::unavailable);
    player.setRunning(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return unavailable.count() > 0; }));
    EXPECT_FALSE(player.hasDevice());
    player.setTimeline({{{CueKind::GetReady, 0ms, 0}}, {}}, 1'000);
    player.setRunning(false);
    player.setRunning(true);
    player.setRunning(false);
    QCoreApplication::processEvents();
    EXPECT_EQ(unavailable.count(), 1);
}
