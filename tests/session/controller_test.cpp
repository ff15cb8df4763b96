#include "app/session/session_controller.h"

#include "tests/session/fixtures.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

class Controller : public testing::Test {
protected:
    /// Time goes by in frames of 30 ms.
    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 30ms) {
            now += 30ms;
            controller.tick();
        }
    }

    Milliseconds now{77'000};
    std::vector<SetFact> disk;
    SessionSnapshot position;
    SessionController controller{[this] { return now; },
                                 [this](const SetFact& fact, const SessionSnapshot& snapshot) {
                                     disk.push_back(fact);
                                     position = snapshot;
                                 },
                                 [this](const SessionSnapshot& snapshot) { position = snapshot; }};
};

} // namespace

TEST_F(Controller, AFinishedSetIsLoggedBeforeTheScreenMovesOn) {
    std::size_t onDiskWhenShown = 0;
    QObject::connect(&controller, &SessionController::viewChanged, &controller, [&](const PlayerView& view) {
        if (view.stage == PlayerStage::Resting && onDiskWhenShown == 0)
            onDiskWhenShown = disk.size();
    });
    controller.start(plan(pullover(), {reps(1), reps(1)}), {});
    controller.inPosition();
    wait(12s);
    EXPECT_EQ(onDiskWhenShown, 1U);
}

TEST_F(Controller, ASessionCutOffIsTakenUpWhereItStoodWithNothingLoggedTwice) {
    const auto sessionPlan = plan(pullover(), {reps(3), reps(3)});
    controller.start(sessionPlan, {});
    controller.inPosition();
    wait(3s + 19s + 60s + 3s + 6500ms + 2s);
    ASSERT_EQ(disk.size(), 1U);
    // The program is killed; all that is left is what was written.
    SessionController again([this] { return now; },
                            [this](const SetFact& fact, const SessionSnapshot&) { disk.push_back(fact); });
    again.takeUp(sessionPlan, position, {SetEnd::Completed}, {});
    EXPECT_EQ(again.view().stage, PlayerStage::Paused);
    EXPECT_EQ(again.view().repetition, 2);
    again.resume();
    for (int frame = 0; frame < 1000; ++frame) {
        now += 30ms;
        again.tick();
    }
    ASSERT_EQ(disk.size(), 2U);
    EXPECT_EQ(disk[1].set, 2);
    EXPECT_EQ(disk[1].done.reps, 3);
}

TEST_F(Controller, AClosedLidIsAPauseAndNoSecondOfItIsLogged) {
    controller.start(plan(wallSlide(), {seconds(60)}), {});
    controller.inPosition();
    wait(3s + 5s + 20s);
    now += 2h;
    controller.tick();
    EXPECT_EQ(controller.view().pauseReason, session::PauseCause::Gap);
    controller.resume();
    wait(3s + 40s + 5s);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done, (Work{2, 30, std::nullopt}));
}

TEST_F(Controller, AClockThatGoesBackDoesNotUndoAnything) {
    controller.start(plan(wallSlide(), {seconds(60)}), {});
    controller.inPosition();
    wait(20s);
    const auto before = controller.session();
    now -= 1h;
    controller.tick();
    EXPECT_EQ(controller.session(), before);
}

TEST_F(Controller, TheTimelineIsRenewedBeforeItRunsOut) {
    const QSignalSpy made(&controller, &SessionController::timelineChanged);
    controller.start(plan(wallSlide(), {seconds(600)}), {});
    controller.inPosition();
    const auto before = made.count();
    wait(300s);
    EXPECT_GE(made.count() - before, 4);
}

TEST_F(Controller, StoppingTellsWhoeverKeepsTheScreenAwake) {
    const QSignalSpy running(&controller, &SessionController::runningChanged);
    controller.start(plan(wallSlide(), {seconds(60)}), {});
    controller.holdForStop();
    controller.stop(StopReason::Tingling);
    ASSERT_EQ(running.count(), 2);
    EXPECT_TRUE(running.at(0).at(0).toBool());
    EXPECT_FALSE(running.at(1).at(0).toBool());
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_TRUE(position.over);
}
