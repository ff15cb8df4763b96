// What runs beside other work is the same session machine, looked at once a second.

#include "app/desk/tray.h"
#include "app/session/session_controller.h"

#include "core/coach/prescription_pad.h"
#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace limber;
using namespace limber::desk;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

SessionPlan background(const Exercise& exercise) {
    ProposedDose proposed;
    proposed.dose = dose(exercise, {seconds(1'800)});
    return planBackground(Catalogue({exercise}), PrescriptionPad::sign(proposed), "desk-1");
}

SessionPlan band() {
    return background(testing_session::exercise(
        "posture-band", DoseKind::Cycles,
        {phase(PhaseKind::MoveIn, 2'000), phase(PhaseKind::Hold, 5'000), phase(PhaseKind::Pause, 173'000)}));
}

class Background : public testing::Test {
protected:
    Background() {
        options.background = true;
        QObject::connect(&controller, &SessionController::sounded,
                         [this](const Cue& cue) { cues.push_back(cue.kind); });
    }
    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 1s) {
            now += 1s;
            controller.tick();
        }
    }
    void run(const SessionPlan& plan) {
        controller.start(plan, options);
        controller.inPosition();
        wait(3s);
    }

    Milliseconds now{5'000};
    SessionOptions options;
    std::vector<CueKind> cues;
    std::vector<SetFact> disk;
    SessionSnapshot place;
    SessionController controller{
        [this] { return now; }, [this](const SetFact& fact, const SessionSnapshot&) { disk.push_back(fact); },
        [this](const SessionSnapshot& snapshot) { place = snapshot; }};
};

} // namespace

TEST_F(Background, TheBandRunsItsHalfHourWithASqueezeEveryThreeMinutesAndIsLogged) {
    run(band());
    wait(30min);
    EXPECT_EQ(std::count(cues.begin(), cues.end(), CueKind::Hold), 10);
    EXPECT_EQ(cues.back(), CueKind::Finished);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].planned.seconds, 1'800);
    EXPECT_EQ(disk[0].done.seconds, 1'800);
    EXPECT_EQ(disk[0].ended, SetEnd::Completed);
}

TEST_F(Background, AQuickLoopDoesNotDisturb) {
    run(background(
        testing_session::exercise("wobble-disc", DoseKind::Cycles,
                                  {phase(PhaseKind::MoveIn, 2'000), phase(PhaseKind::MoveOut, 2'000)})));
    cues.clear();
    wait(14min);
    EXPECT_LE(cues.size(), 1U);
}

TEST_F(Background, ASleepOfTheComputerIsNotCountedAndWaitsForThePerson) {
    run(band());
    wait(2min);
    now += 8h;
    controller.tick();
    EXPECT_EQ(controller.view().pauseReason, PauseCause::Gap);
    wait(10min);
    controller.resume();
    wait(3s + 1min);
    controller.end();
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done.seconds, 180);
    EXPECT_EQ(disk[0].ended, SetEnd::Interrupted);
}

TEST_F(Background, KilledItIsTakenUpWithAllButTheLastSeconds) {
    run(band());
    wait(10min + 2s);
    SessionController again([this] { return now; },
                            [this](const SetFact& fact, const SessionSnapshot&) { disk.push_back(fact); });
    again.takeUp(band(), place, {}, options);
    EXPECT_EQ(again.view().stage, PlayerStage::Paused);
    again.end();
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_GE(disk[0].done.seconds, 595);
    EXPECT_LE(disk[0].done.seconds, 602);
}

TEST_F(Background, TheTraySaysWhatRunsAndHowLongItStillDoes) {
    EXPECT_TRUE(Tray::lineOf(std::nullopt).contains(QStringLiteral("nothing")));
    run(band());
    wait(17min + 30s);
    EXPECT_TRUE(Tray::lineOf(controller.view()).contains(QStringLiteral("13 min")));
    controller.pause();
    EXPECT_TRUE(Tray::lineOf(controller.view()).contains(QStringLiteral("paused")));
}

TEST(OpenEnded, AHoldTicksEveryFiveSecondsAndOnlyThePersonEndsIt) {
    ProposedDose proposed;
    proposed.dose = dose(wallHold(), {holds(10, 11)});
    Player player(planTest(Catalogue({wallHold()}), PrescriptionPad::sign(proposed), "test"));
    player.begin();
    player.wait(47s);
    EXPECT_TRUE(player.is<Working>());
    const auto ticks =
        std::count_if(player.effects().begin(), player.effects().end(), [](const Effect& effect) {
            const auto* play = std::get_if<PlayCue>(&effect);
            return play != nullptr && play->cue.kind == CueKind::Count;
        });
    EXPECT_EQ(ticks, 3 + 9) << "three, two, one; then every five seconds";
    EXPECT_EQ(viewOf(player.now()).secondsLeft, 47) << "it counts up";
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).done.seconds, 47);
}

TEST(OpenEnded, RepetitionsAreCountedByThePerson) {
    ProposedDose proposed;
    proposed.dose = dose(pullover(), {reps(10)});
    SessionOptions options;
    options.selfPaced = true;
    Player player(planTest(Catalogue({pullover()}), PrescriptionPad::sign(proposed), "test"), options);
    player.begin();
    for (int i = 0; i < 14; ++i) {
        player.wait(5s);
        player.send(RepetitionDone{});
    }
    EXPECT_EQ(viewOf(player.now()).secondsLeft, 14);
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).done.reps, 14);
}
