// A whole session, heard: what the screen shows and what sounds are the same thing.

#include "app/sound/sound_player.h"

#include "app/session/session_controller.h"
#include "tests/session/fixtures.h"
#include "tests/sound/recording.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::session;
using namespace limber::sound;
using namespace limber::testing_session;
using namespace limber::testing_sound;
using namespace std::chrono_literals;

TEST(Recording, AWholeStageTwoSessionHasEveryOnsetOfItsTimeline) {
    Milliseconds now{5'000};
    const auto clock = [&now] { return now; };
    SoundPlayer player(clock);
    SessionController controller(clock, [](const SetFact&, const SessionSnapshot&) { return true; });
    std::vector<Timeline> timelines;
    QObject::connect(&controller, &SessionController::timelineChanged, &player, &SoundPlayer::setTimeline);

    const SessionPlan stageTwo = plan(wallHold(), {holds(5, 11), holds(5, 10)});
    // What must be heard, from the machine alone: the get-ready at once, then what it foresees.
    std::vector<Cue> expected{{CueKind::GetReady, 0ms, 0}};
    for (const Cue& cue : timelineOf(begin(stageTwo).session, 1h).cues)
        expected.push_back(cue);

    controller.start(stageTwo, {});
    std::vector<float> recording;
    std::vector<float> block(480);
    while (controller.running() || recording.size() < 200 * 48'000) {
        player.mixer()->render(block.data(), 480, now.count() * 1'000);
        recording.insert(recording.end(), block.begin(), block.end());
        now += 10ms;
        // The screen ticks unevenly; sound must not care.
        if (now.count() % 70 < 40)
            controller.tick();
        ASSERT_LT(now, 20min);
    }
    for (int index = 0; index < 300; ++index) {
        player.mixer()->render(block.data(), 480, now.count() * 1'000);
        recording.insert(recording.end(), block.begin(), block.end());
        now += 10ms;
    }

    ASSERT_GT(expected.size(), 60U);
    const SoundBank bank(SoundPlayer::sampleRate);
    for (const Cue& cue : expected) {
        const auto sample = cue.at.count() * 48;
        const auto onset = findOnset(recording, *bank.sound(cue.kind, cue.value), sample, 480, 0.3);
        ASSERT_TRUE(onset) << "cue " << static_cast<int>(cue.kind) << " at " << cue.at.count() << " ms";
        EXPECT_LE(std::abs(*onset - sample), 48)
            << "cue " << static_cast<int>(cue.kind) << " at " << cue.at.count();
    }
}

TEST(Recording, APausedSessionIsSilentUntilItGoesOn) {
    Milliseconds now{1'000};
    const auto clock = [&now] { return now; };
    SoundPlayer player(clock);
    SessionController controller(clock, [](const SetFact&, const SessionSnapshot&) { return true; });
    QObject::connect(&controller, &SessionController::timelineChanged, &player, &SoundPlayer::setTimeline);
    controller.start(plan(wallHold(), {holds(10, 10)}), {});
    std::vector<float> block(480);
    const auto hear = [&](Milliseconds time) {
        bool sound = false;
        for (; time.count() > 0; time -= 10ms) {
            player.mixer()->render(block.data(), 480, now.count() * 1'000);
            sound = sound || firstSound(block) >= 0;
            now += 10ms;
            controller.tick();
        }
        return sound;
    };
    controller.inPosition();
    EXPECT_TRUE(hear(20s));
    controller.pause();
    EXPECT_TRUE(hear(2s)) << "the pause itself is heard";
    EXPECT_FALSE(hear(60s));
    controller.resume();
    EXPECT_TRUE(hear(1s));
}
