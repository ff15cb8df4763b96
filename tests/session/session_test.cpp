#include "core/session/view.h"
#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

TEST(Session, GettingReadyTakesItsCountAndThenCountsIn) {
    Player player(plan(wallHold(), {holds(2, 10)}));
    player.wait(19'980ms);
    EXPECT_TRUE(player.is<Preparing>());
    player.wait(20ms);
    EXPECT_TRUE(player.is<CountIn>());
    player.wait(3s);
    EXPECT_TRUE(player.is<Working>());
}

TEST(Session, WithoutACountItWaitsForThePersonHoweverLong) {
    SessionOptions options;
    options.prepare = 0ms;
    Player player(plan(wallHold(), {holds(2, 10)}), options);
    player.send(Elapsed{600s});
    EXPECT_TRUE(player.is<Preparing>());
    player.send(InPosition{});
    EXPECT_TRUE(player.is<CountIn>());
}

TEST(Session, HoldsRunByTheirSecondsAndAreLoggedAsPlanned) {
    Player player(plan(wallHold(), {holds(2, 10)}));
    player.begin();
    // 2 + 10 + 2 + 5, and 2 + 10 + 2: the pause after the last hold is nobody's work.
    player.wait(32'980ms);
    EXPECT_TRUE(player.facts().empty());
    player.wait(20ms);
    ASSERT_EQ(player.facts().size(), 1U);
    const SetFact fact = player.facts().front();
    EXPECT_EQ(fact.session, "session-1");
    EXPECT_EQ(fact.exercise.value, "wall-extension-hold");
    EXPECT_EQ(fact.set, 1);
    EXPECT_EQ(fact.planned, (Work{2, 10, std::nullopt}));
    EXPECT_EQ(fact.done, (Work{2, 10, std::nullopt}));
    EXPECT_EQ(fact.ended, SetEnd::Completed);
    EXPECT_TRUE(player.is<Finished>());
}

TEST(Session, ASetWithATempoIsLoweredAtIt) {
    Player player(plan(pullover(), {{2, 5, std::nullopt}, {2, std::nullopt, std::nullopt}}));
    player.begin();
    // 5 + 1 + 2 + 0.5, and 5 + 1 + 2.
    player.wait(16'480ms);
    EXPECT_TRUE(player.facts().empty());
    player.wait(20ms);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].planned, (Work{2, 5, std::nullopt}));
    EXPECT_EQ(player.facts()[0].done, (Work{2, 5, std::nullopt}));
}

TEST(Session, TheFigureStaysWithALoweringThatASetSlowsDown) {
    // Five seconds instead of three: half way down is half way down, and then the hold begins.
    Player player(plan(pullover(), {{2, 5, std::nullopt}}));
    player.begin();
    player.wait(2'500ms);
    EXPECT_EQ(viewOf(player.now()).figure.phase, 0);
    EXPECT_EQ(viewOf(player.now()).figure.inRepetition, 1'500ms);
    player.wait(3s);
    EXPECT_EQ(viewOf(player.now()).figure.phase, 1);
    EXPECT_EQ(viewOf(player.now()).figure.inRepetition, 3'500ms);
}

TEST(Session, GroupsOfHoldsFollowEachOtherWithoutARest) {
    Player player(plan(wallHold(), {holds(5, 11), holds(5, 10)}));
    player.begin();
    player.wait(100s);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_TRUE(player.is<Working>());
    player.wait(90s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[0].done, (Work{5, 11, std::nullopt}));
    EXPECT_EQ(player.facts()[1].done, (Work{5, 10, std::nullopt}));
    EXPECT_EQ(player.facts()[1].set, 2);
}

TEST(Session, CyclesEndOnTheSecondEvenInTheMiddleOfAMovement) {
    Player player(plan(catCow(), {seconds(30)}));
    player.begin();
    player.wait(29'980ms);
    EXPECT_TRUE(player.facts().empty());
    player.wait(20ms);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts().front().done, (Work{std::nullopt, 30, std::nullopt}));
    EXPECT_EQ(player.facts().front().ended, SetEnd::Completed);
}

TEST(Session, RepetitionsFollowTheTempoAndRestComesBetweenSets) {
    Player player(plan(pullover(), {repsAt(3, 4.0), repsAt(2, 4.0)}));
    player.begin();
    player.wait(3 * 6500ms - 500ms);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].done, (Work{3, std::nullopt, Kilograms::fromKg(4)}));
    ASSERT_TRUE(player.is<Resting>());
    player.wait(60s);
    EXPECT_TRUE(player.is<Working>());
    player.wait(2 * 6500ms);
    EXPECT_EQ(player.facts().size(), 2U);
    EXPECT_TRUE(player.is<Finished>());
}

TEST(Session, BothSidesGetTheSameAndTheChangeIsClear) {
    Player player(plan(needle(), {holds(2, 20)}));
    player.begin();
    player.wait(52s);
    ASSERT_TRUE(player.is<Resting>());
    EXPECT_EQ(std::get<Resting>(player.now().state).kind, RestKind::ChangeSides);
    player.wait(8s + 52s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[0].side, Side::Left);
    EXPECT_EQ(player.facts()[1].side, Side::Right);
    EXPECT_EQ(player.facts()[0].done, player.facts()[1].done);
}

TEST(Session, AHoldEndedEarlyIsLoggedWithTheSecondsThatWereHeld) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(5s + 34'700ms);
    player.send(FinishSet{});
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].planned.seconds, 60);
    EXPECT_EQ(player.facts()[0].done, (Work{std::nullopt, 34, std::nullopt}));
    EXPECT_EQ(player.facts()[0].ended, SetEnd::Tired);
}

TEST(Session, FinishingBehindTheLastHoldIsAWholeSet) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(66s);
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).ended, SetEnd::Completed);
    EXPECT_EQ(player.facts().at(0).done.seconds, 60);
}

TEST(Session, OfSeveralHoldsOnlyWholeOnesCount) {
    Player player(plan(wallHold(), {holds(10, 10)}));
    player.begin();
    player.wait(19s * 3 + 2s + 6s);
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).done, (Work{3, 10, std::nullopt}));
    EXPECT_EQ(player.facts().at(0).ended, SetEnd::Tired);
}

TEST(Session, APauseStopsEverySecondOfIt) {
    Player player(plan(catCow(), {seconds(30)}));
    player.begin();
    player.wait(10s);
    player.send(PauseNow{});
    const auto before = player.now();
    player.wait(300s);
    EXPECT_EQ(player.now(), before);
    player.send(Resume{});
    EXPECT_TRUE(player.is<CountIn>());
    player.wait(3s + 20s);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].done.seconds, 30);
}

TEST(Session, AHoldBrokenByAPauseAndTakenUpIsLoggedAsTwoHolds) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(5s + 25s);
    player.send(PauseNow{});
    player.send(Resume{ResumeAs::GoOn});
    player.wait(3s + 35s + 5s);
    EXPECT_EQ(player.facts().at(0).done, (Work{2, 30, std::nullopt}));
    EXPECT_EQ(player.facts().at(0).ended, SetEnd::Completed);
}

TEST(Session, AHoldBrokenByAPauseAndRepeatedCountsOnce) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(5s + 25s);
    player.send(PauseNow{});
    player.send(Resume{ResumeAs::Repeat});
    player.wait(3s + 5s + 60s + 5s);
    EXPECT_EQ(player.facts().at(0).done, (Work{std::nullopt, 60, std::nullopt}));
}

TEST(Session, AMachineThatSleptPausesAtTheLastMomentThatWasGuided) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(5s + 20s);
    player.send(Elapsed{3h});
    ASSERT_TRUE(player.is<Paused>());
    EXPECT_EQ(std::get<Paused>(player.now().state).why, PauseCause::Gap);
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).done.seconds, 20);
}

TEST(Session, FinishingASetLogsWhatWasDone) {
    Player player(plan(pullover(), {reps(10), reps(10)}));
    player.begin();
    player.wait(4 * 6500ms + 2s);
    player.send(FinishSet{});
    EXPECT_EQ(player.facts().at(0).done.reps, 4);
    EXPECT_EQ(player.facts().at(0).ended, SetEnd::Tired);
    EXPECT_TRUE(player.is<Resting>());
    player.send(NextRepetition{});
    EXPECT_TRUE(player.is<CountIn>()) << "in a rest it ends the rest";
    EXPECT_EQ(player.facts().size(), 1U);
}

TEST(Session, EndingEarlyLogsEverySetThatWasPlanned) {
    Player player(plan(pullover(), {reps(10), reps(10), reps(10)}));
    player.begin();
    player.wait(2 * 6500ms + 1s);
    player.send(End{});
    const auto facts = player.facts();
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].ended, SetEnd::Interrupted);
    EXPECT_EQ(facts[0].done.reps, 2);
    EXPECT_EQ(facts[1].ended, SetEnd::Skipped);
    EXPECT_EQ(facts[2].ended, SetEnd::Skipped);
    EXPECT_EQ(facts[2].planned.reps, 10);
    EXPECT_EQ(facts[2].done.reps, 0);
    EXPECT_TRUE(std::get<Finished>(player.now().state).early);
}

TEST(Session, StoppingForPainMarksTheSetAtHandAndSkipsTheRest) {
    Player player(plan(pullover(), {reps(10), reps(10)}));
    player.begin();
    player.wait(6500ms);
    player.send(PauseNow{PauseCause::Stopping});
    player.send(Stop{StopReason::Pain});
    const auto facts = player.facts();
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].ended, SetEnd::Pain);
    EXPECT_EQ(facts[0].done.reps, 1);
    EXPECT_EQ(facts[1].ended, SetEnd::Skipped);
    EXPECT_TRUE(player.is<Stopped>());
    player.send(InPosition{});
    player.send(End{});
    EXPECT_EQ(player.facts().size(), 2U) << "nothing happens after a stop";
}

TEST(Session, BackGoesToTheBeginOfTheRepetitionAndThenToTheOneBefore) {
    Player player(plan(pullover(), {reps(10)}));
    player.begin();
    player.wait(2 * 6500ms + 3s);
    player.send(Back{});
    ASSERT_TRUE(player.is<CountIn>());
    EXPECT_EQ(std::get<CountIn>(player.now().state).then.repetition, 2);
    player.wait(3s + 1s);
    player.send(Back{});
    EXPECT_EQ(std::get<CountIn>(player.now().state).then.repetition, 1);
}

TEST(Session, BackNeverUndoesALoggedSet) {
    Player player(plan(pullover(), {reps(1), reps(1)}));
    player.begin();
    player.wait(6s);
    ASSERT_TRUE(player.is<Resting>());
    for (int press = 0; press < 5; ++press)
        player.send(Back{});
    EXPECT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.now().current, 1);
}

TEST(Session, TenSecondsMoreAreHeldAndLogged) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    player.wait(5s + 30s);
    player.send(AddTime{});
    player.wait(40s + 5s);
    EXPECT_EQ(player.facts().at(0).planned.seconds, 60);
    EXPECT_EQ(player.facts().at(0).done.seconds, 70);
}

TEST(Session, ASetDoneOnceMoreIsAnExtraOneThatNobodyPlanned) {
    Player player(plan(pullover(), {reps(1), reps(1)}));
    player.begin();
    player.wait(6s);
    player.send(RepeatSet{});
    player.wait(3s + 6s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[1].planned, Work{});
    EXPECT_EQ(player.facts()[1].done.reps, 1);
    player.wait(60s + 6s);
    ASSERT_EQ(player.facts().size(), 3U);
    EXPECT_EQ(player.facts()[2].set, 3);
    EXPECT_EQ(player.facts()[2].planned.reps, 1);
}

TEST(Session, SwappingToTheEasierVariantHoldsForTheRestOfTheExercise) {
    Player player(plan(pullover(), {reps(2), reps(2)}));
    player.begin();
    player.wait(7s);
    player.send(SwapToEasier{});
    EXPECT_TRUE(player.is<CountIn>());
    player.wait(3s + 6s + 60s + 13s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[0].variant, "easier");
    EXPECT_EQ(player.facts()[1].variant, "easier");
    EXPECT_EQ(player.facts()[0].done.reps, 2);
}

TEST(Session, TheEasierVariantBringsItsOwnTempo) {
    Exercise lift = pullover();
    lift.variants[1].phases = {phase(PhaseKind::MoveIn, 1'000), phase(PhaseKind::MoveOut, 1'000)};
    Player player(plan(lift, {reps(3)}));
    player.begin();
    player.wait(6'500ms + 5'000ms);
    player.send(SwapToEasier{});
    player.wait(3s + 4s);
    const auto facts = player.facts();
    ASSERT_EQ(facts.size(), 1U) << "one repetition was whole, two more take two seconds each";
    EXPECT_EQ(facts[0].variant, "easier");
    EXPECT_EQ(facts[0].done.reps, 3);
}

TEST(Session, SelfPacedRepetitionsWaitForThePerson) {
    SessionOptions options;
    options.selfPaced = true;
    Player player(plan(pullover(), {reps(2)}), options);
    player.begin();
    player.wait(60s);
    EXPECT_TRUE(player.facts().empty());
    player.send(RepetitionDone{});
    player.send(RepetitionDone{});
    EXPECT_EQ(player.facts().at(0).done.reps, 2);
}

TEST(Session, AQueueIsOneSessionWithItsSetsCountedThrough) {
    const Exercise first = catCow();
    const Exercise second = wallSlide();
    const auto queue =
        planQueue({{first, dose(first, {seconds(30)})}, {second, dose(second, {seconds(60)})}}, "q");
    Player player(queue);
    player.begin();
    player.wait(30s);
    EXPECT_TRUE(player.is<Preparing>()) << "a new exercise has its own get-ready";
    player.wait(20s + 3s + 70s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[1].exercise.value, "wall-slide");
    EXPECT_EQ(player.facts()[1].set, 2);
    EXPECT_TRUE(player.is<Finished>());
}

TEST(Session, OneLongStepIsTheSameAsManySmallOnes) {
    SessionOptions options;
    options.longestGap = 1h;
    Player small(plan(wallHold(), {holds(5, 11), holds(5, 10)}), options);
    Player large(plan(wallHold(), {holds(5, 11), holds(5, 10)}), options);
    small.wait(130s);
    large.send(Elapsed{130s});
    EXPECT_EQ(small.now(), large.now());
    EXPECT_EQ(small.facts(), large.facts());
}

TEST(Session, TakenUpAgainItsSetsKeepHowTheyEnded) {
    Player player(plan(pullover(), {reps(1), reps(1), reps(1), reps(1)}));
    player.begin();
    player.send(FinishSet{});
    player.begin();
    player.wait(10s);
    const Session& before = player.now();
    const std::vector<SetEnd> ends{SetEnd::Skipped, SetEnd::Completed};
    ASSERT_EQ(before.ends, ends);
    const Session after =
        resume(plan(pullover(), {reps(1), reps(1), reps(1), reps(1)}), snapshotOf(before), ends);
    EXPECT_EQ(viewOf(after).dots, viewOf(before).dots);
}

TEST(Session, APlanThatAsksForNothingIsFinishedAtOnce) {
    Player player(plan(pullover(), {reps(0)}));
    EXPECT_TRUE(player.is<Finished>());
    player.send(InPosition{});
    player.send(Elapsed{1s});
    EXPECT_TRUE(player.facts().empty());
}

TEST(Session, AnExerciseWithoutATempoStillTakesItsTime) {
    Player player(plan(exercise("posture-band", DoseKind::Cycles, {}), {seconds(12)}));
    player.begin();
    player.wait(12s);
    EXPECT_EQ(player.facts().at(0).done.seconds, 12);
}
