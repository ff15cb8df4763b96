#include "app/desk/desk_timers.h"
#include "app/desk/tray.h"

#include "core/coach/prescription_pad.h"
#include "tests/session/fixtures.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::desk;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

DeskTimer band() {
    const Exercise exercise = testing_session::exercise(
        "posture-band", DoseKind::Cycles,
        {phase(PhaseKind::MoveIn, 2'000), phase(PhaseKind::Hold, 5'000), phase(PhaseKind::Pause, 173'000)});
    ProposedDose proposed;
    proposed.dose = dose(exercise, {seconds(1'800)});
    return planDesk(exercise, PrescriptionPad::sign(proposed), "desk-1");
}

class Desk : public testing::Test {
protected:
    Desk() {
        QObject::connect(&timers, &DeskTimers::cue, [this](DeskCue cue) { cues.push_back(cue); });
        QObject::connect(&timers, &DeskTimers::done, [this](const SetFact& fact) { disk.push_back(fact); });
    }
    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 1s) {
            now += 1s;
            timers.tick();
        }
    }

    Milliseconds now{5'000};
    std::vector<DeskCue> cues;
    std::vector<SetFact> disk;
    DeskTimers timers{[this] { return now; }};
};

} // namespace

TEST_F(Desk, TheBandRunsItsHalfHourWithASqueezeEveryThreeMinutesAndIsLogged) {
    ASSERT_TRUE(timers.start(band()));
    wait(30min);
    EXPECT_EQ(std::count(cues.begin(), cues.end(), DeskCue::Squeeze), 9);
    EXPECT_EQ(cues.back(), DeskCue::Done);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].planned.seconds, 1'800);
    EXPECT_EQ(disk[0].done.seconds, 1'800);
    EXPECT_EQ(disk[0].ended, SetEnd::Completed);
    EXPECT_FALSE(timers.timer());
}

TEST_F(Desk, TwoNeverRunOverEachOther) {
    ASSERT_TRUE(timers.start(band()));
    EXPECT_FALSE(timers.start(band()));
}

TEST_F(Desk, ASessionHoldsItAndKeepsItFromStarting) {
    timers.setSessionRunning(true);
    EXPECT_FALSE(timers.start(band()));
    timers.setSessionRunning(false);
    ASSERT_TRUE(timers.start(band()));
    wait(5min);
    timers.setSessionRunning(true);
    wait(10min);
    timers.setSessionRunning(false);
    wait(1min);
    EXPECT_EQ(timers.timer()->elapsed, 6min);
}

TEST_F(Desk, PausedOrAsleepNothingIsCounted) {
    ASSERT_TRUE(timers.start(band()));
    wait(2min);
    timers.setPaused(true);
    wait(10min);
    timers.setPaused(false);
    now += 8h;
    timers.tick();
    wait(1min);
    EXPECT_EQ(timers.timer()->elapsed, 3min);
}

TEST_F(Desk, EndedEarlyItLogsWhatWasDone) {
    ASSERT_TRUE(timers.start(band()));
    wait(10min);
    timers.stop();
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done.seconds, 600);
    EXPECT_EQ(disk[0].ended, SetEnd::Interrupted);
}

TEST_F(Desk, TheTraySaysWhatRunsAndHowLongItStillDoes) {
    EXPECT_TRUE(Tray::lineOf(std::nullopt).contains(QStringLiteral("nothing")));
    ASSERT_TRUE(timers.start(band()));
    wait(17min + 30s);
    EXPECT_TRUE(Tray::lineOf(timers.timer()).contains(QStringLiteral("13 min")));
}
