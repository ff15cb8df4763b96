// The whole way to a device: a sound server of our own plays into nothing, and its recording is listened to.
// How exactly in time is measured by limber-bench; here everything must be heard, once, and in its order.

#include "app/session/session_controller.h"
#include "app/sound/sound_player.h"
#include "tests/session/fixtures.h"
#include "tests/sound/recording.h"
#include "tests/support/virtual_card.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace limber;
using namespace limber::session;
using namespace limber::sound;
using namespace limber::testing_session;
using namespace limber::testing_sound;
using namespace std::chrono_literals;

namespace {

const QString speaker = QStringLiteral("speaker");
const QString headphones = QStringLiteral("headphones");

class OnAVirtualCard : public testing::Test {
protected:
    // One server for all: Qt asks once a process which there is.
    static void SetUpTestSuite() {
        if (VirtualCard::isInstalled())
            server = std::make_unique<VirtualCard>();
        ASSERT_TRUE(!server || server->start(speaker));
    }
    static void TearDownTestSuite() { server.reset(); }

    void SetUp() override {
        if (!server)
            GTEST_SKIP() << "pulseaudio, pactl and parec are not all installed: no device to listen to";
    }

    /// Begins of sounds behind 100 ms of silence, as samples.
    static std::vector<std::size_t> onsets(const std::vector<float>& recording) {
        std::vector<std::size_t> found;
        std::size_t quiet = 48'000;
        for (std::size_t index = 0; index < recording.size(); ++index) {
            if (std::abs(recording[index]) < 0.02F) {
                ++quiet;
                continue;
            }
            if (quiet > 4'800)
                found.push_back(index);
            quiet = 0;
        }
        return found;
    }

    static inline std::unique_ptr<VirtualCard> server;
};

/// Until the player has rendered so much more sound.
bool played(SoundPlayer& player, std::chrono::seconds time) {
    const std::int64_t until = player.mixer()->position() + time.count() * SoundPlayer::sampleRate;
    return QTest::qWaitFor([&] { return player.mixer()->position() >= until; }, 60'000);
}

} // namespace

TEST_F(OnAVirtualCard, EveryCueOfATimelineIsHeardOnce) {
    SoundPlayer player(monotonicMicroseconds);
    player.setRunning(true);
    ASSERT_TRUE(played(player, 1s));
    ASSERT_TRUE(server->record(speaker));
    Timeline timeline;
    for (int beat = 0; beat < 10; ++beat)
        timeline.cues.push_back({CueKind::Count, Milliseconds{1'000 + beat * 500}, 3});
    player.setTimeline(timeline, monotonicNow().count());
    ASSERT_TRUE(played(player, 8s));
    EXPECT_EQ(onsets(server->stop()).size(), timeline.cues.size());
}

TEST_F(OnAVirtualCard, ADeviceUnpluggedInTheMiddleOfASetCostsNoSecondAndTheOtherOnePlaysOn) {
    SoundPlayer player(monotonicMicroseconds);
    std::vector<SetFact> disk;
    SessionController controller(monotonicNow, [&](const SetFact& fact, const SessionSnapshot&) {
        disk.push_back(fact);
        return true;
    });
    QObject::connect(&controller, &SessionController::timelineChanged, &player, &SoundPlayer::setTimeline);
    QObject::connect(&controller, &SessionController::runningChanged, &player, &SoundPlayer::setRunning);
    const QSignalSpy lost(&player, &SoundPlayer::unavailable);
    const QSignalSpy back(&player, &SoundPlayer::availableAgain);
    const auto working = [&] { return controller.view().stage == PlayerStage::Working; };

    controller.start(plan(wallHold(), {holds(2, 2)}), {});
    controller.inPosition();
    ASSERT_TRUE(QTest::qWaitFor(working, 20'000));
    ASSERT_TRUE(player.hasDevice());
    ASSERT_TRUE(server->unplug(speaker));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lost.count() > 0; }, 20'000)) << "the person is told";
    EXPECT_TRUE(controller.running());
    EXPECT_TRUE(working()) << "the session goes on without sound";

    ASSERT_TRUE(server->plugIn(headphones));
    ASSERT_TRUE(QTest::qWaitFor([&] { return back.count() > 0; }, 20'000));
    ASSERT_TRUE(server->record(headphones));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !controller.running(); }, 120'000));
    player.setRunning(true);
    ASSERT_TRUE(played(player, 2s));
    EXPECT_GE(onsets(server->stop()).size(), 2U) << "the rest of the session is heard on the other device";

    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].ended, SetEnd::Completed);
    EXPECT_EQ(disk[0].done, (Work{2, 2, std::nullopt})) << "what was really done";
    EXPECT_EQ(lost.count(), 1);
}
