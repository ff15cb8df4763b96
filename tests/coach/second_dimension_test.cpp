// What comes when the first dimension of a dose has no step left (clinical.md B), and what a session that was
// left early says about the plan.

#include "core/coach/coach.h"
#include "core/coach/stage_clock.h"
#include "core/programme/progression.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

const DoseRange& ball() {
    static const Catalogue catalogue = tableB();
    return catalogue.stageExercise(3)->dose;
}

CoachFixture weekOf(int stage, const std::vector<Work>& sets, int effort = 4) {
    CoachFixture f(stage);
    const Exercise& exercise = *f.catalogue.stageExercise(stage);
    for (int i = 0; i < 7; i += exercise.dose.frequency.days)
        f.builder.session(stageStart + days{i}, hours{8}, exercise.id.value, sets, effort, 1);
    return f;
}

void oncePerWeek(int i, DayLog& log) {
    log.sessions = i % 7 == 0 ? 1 : 0;
}

} // namespace

TEST(SlowerLowering, GoesUpASecondInOneSetWithinTheBand) {
    EXPECT_EQ(loweringSeconds(ball(), 30, 8), 120);
    EXPECT_EQ(loweringSeconds(ball(), 29, 9), 15 * 5 + 14 * 4);
    EXPECT_EQ(slowerLowering(ball(), 30, 8, RaiseEnd::Low), (SlowerLowering{28, 9, 5.0}));
    EXPECT_EQ(slowerLowering(ball(), 30, 8, RaiseEnd::High)->reps, 29);
    EXPECT_EQ(slowerLowering(ball(), 30, 11, RaiseEnd::High), (SlowerLowering{30, 12, 100.0 / 11}));
    EXPECT_EQ(slowerLowering(ball(), 30, 12, RaiseEnd::Low), std::nullopt);
    EXPECT_EQ(slowerLowering(ball(), 30, std::nullopt, RaiseEnd::Low), std::nullopt);
    EXPECT_EQ(slowerLowering(ball(), 5, 8, RaiseEnd::Low), std::nullopt)
        << "no whole number of repetitions fits";
    DoseRange bridge = ball();
    bridge.startTempo = bridge.tempoCeiling = std::nullopt;
    EXPECT_EQ(slowerLowering(bridge, 30, 8, RaiseEnd::Low), std::nullopt);
}

TEST(SlowerLowering, IsSharedOutOverTheSetsAndKeptInACut) {
    auto f = weekOf(3, {{15, 4, {}}, {15, 4, {}}});
    const Prescription raised = f.doseOn(7);
    EXPECT_EQ(raised.dose().sets, (std::vector<DoseSet>{{14, 5, {}}, {14, 4, {}}}));
    EXPECT_EQ(codeOf(raised.reasons().front()), "raise-lowering");
    EXPECT_EQ(std::get<reason::RaiseLowering>(raised.reasons().front()).lowering, 5);
    f.builder.session(stageStart + days{7}, hours{8}, "swiss-ball-lowering", {{14, 5, {}}, {14, 4, {}}}, 4,
                      6);
    EXPECT_EQ(f.doseOn(8).dose().sets, (std::vector<DoseSet>{{11, 5, {}}, {11, 4, {}}}));
}

TEST(SlowerLowering, CountsInTheSetsOfTheCoachHoweverTheSessionWasLogged) {
    // Thirty repetitions at five seconds in one set are two sets at five.
    auto f = weekOf(3, {{30, 5, {}}});
    EXPECT_EQ(f.doseOn(7).dose().sets, (std::vector<DoseSet>{{15, 6, {}}, {14, 5, {}}}));
}

TEST(OtherDimension, TheLoadComesBeforeWaitingWhereNoWholeRepetitionFits) {
    auto f = weekOf(4, {{3, {}, Kilograms{5000}}, {3, {}, Kilograms{5000}}, {3, {}, Kilograms{5000}}});
    f.builder.journal().settings.weightSteps = {{"dumbbell", Kilograms{500}}};
    EXPECT_EQ(codeOf(f.doseOn(7).reasons().front()), "raise-load");
    EXPECT_EQ(f.doseOn(7).dose().total, 9);
    f.builder.journal().settings.weightSteps = {{"dumbbell", Kilograms{1000}}};
    EXPECT_EQ(f.doseOn(7).change(), Change::CarryOver);
}

TEST(BigStep, IsNamedAtTheCeilingAndStaysOnceThePersonTookIt) {
    // 5 kg x 60; in whole kilograms the next weight is a fifth heavier (clinical.md B).
    constexpr Kilograms five{5000};
    auto f = weekOf(4, {{20, {}, five}, {20, {}, five}, {20, {}, five}});
    f.builder.journal().settings.weightSteps = {{"dumbbell", Kilograms{1000}}};
    const Exercise& exercise = *f.catalogue.stageExercise(4);
    const Prescription today = f.doseOn(8);
    EXPECT_EQ(today.dose().sets.front().load, five) << "nothing takes it by itself";
    const auto big = f.on(8).find(exercise.id)->bigStep;
    ASSERT_TRUE(big.has_value());
    EXPECT_EQ(big->dose().sets.front().load, Kilograms{6000});
    EXPECT_GE(big->dose().total * 6, 60 * 5 * 105 / 100);
    EXPECT_LE(big->dose().total * 6, 60 * 5 * 110 / 100);
    std::vector<Work> taken;
    for (const DoseSet& set : big->dose().sets)
        taken.push_back({set.reps, {}, set.load});
    f.builder.session(stageStart + days{8}, hours{8}, exercise.id.value, taken, 4, 1);
    const Prescription next = f.doseOn(10);
    EXPECT_EQ(next.dose().sets, big->dose().sets);
}

TEST(CarryOver, GrowsInEveryCountedWeekAndWaitsForAGreenOne) {
    CoachFixture f(5);
    f.live(0, 7, {.total = 8}, oncePerWeek);
    f.live(7, 7, {.total = 8, .pain = 3}, oncePerWeek);
    EXPECT_EQ(f.doseOn(14).change(), Change::Hold);
    f.live(14, 7, {.total = 8}, oncePerWeek);
    EXPECT_EQ(f.doseOn(21).dose().total, 9);
    CoachFixture idle(5);
    idle.live(0, 7, {.total = 8}, oncePerWeek);
    idle.live(7, 7, {.total = 8, .sessions = 0});
    idle.live(14, 7, {.total = 8}, oncePerWeek);
    EXPECT_EQ(idle.doseOn(21).change(), Change::CarryOver) << "a week without training grows nothing";
    CoachFixture thin(4);
    thin.live(0, 7, {.total = 9});
    thin.live(7, 7, {.total = 9}, [](int i, DayLog& log) { log.sessions = i == 0 ? 1 : 0; });
    thin.live(14, 7, {.total = 9});
    EXPECT_EQ(thin.doseOn(21).change(), Change::CarryOver) << "nor does one that is not counted";
}

TEST(LeftEarly, ASessionThatNotesItsSetsDoesNotShrinkThePlan) {
    CoachFixture f(2);
    f.live(0, 3, {.total = 105});
    f.builder.session(stageStart + days{3}, hours{8}, "wall-extension-hold", {{5, 11, {}}}, 4, 1);
    EXPECT_EQ(f.doseOn(4).dose().total, 55) << "whoever planned it";
    for (Entry& entry : f.builder.journal().entries)
        if (auto* set = std::get_if<SetFact>(&entry.fact); set && entry.at.localDay() == stageStart + days{3})
            set->setsPlanned = 2;
    EXPECT_EQ(f.doseOn(4).dose().total, 105);
}

TEST(LeftEarly, AGivenUpSetOfAHoldIsNoSmallerPlanEither) {
    CoachFixture f(2);
    f.live(0, 3, {.total = 105});
    f.builder.session(stageStart + days{3}, hours{8}, "wall-extension-hold", {{5, 11, {}}}, 4, 1,
                      SetEnd::Tired);
    EXPECT_EQ(f.doseOn(4).dose().total, 105);
    CoachFixture whole(2);
    whole.live(0, 3, {.total = 105});
    whole.live(3, 1, {.total = 95, .ended = SetEnd::Tired});
    EXPECT_EQ(whole.doseOn(4).dose().total, 95) << "all sets were there";
}

TEST(WeekSixPain, HoldsUntilItIsFourteenDaysAway) {
    CoachFixture f(2);
    f.live(0, 42, {.total = 100}, [](int i, DayLog& log) { log.pain = i == 40 ? 3 : 1; });
    f.benchmarks({10, 12, 14, 16, 18, 20});
    EXPECT_EQ(f.doseOn(42).dose().variant, "easier");
    f.live(42, 7, {.total = 80});
    EXPECT_EQ(codeOf(f.doseOn(49).reasons().front()), "hold-week-six");
    EXPECT_EQ(f.doseOn(49).dose().variant, "standard") << "what the person chose to do";
    f.live(49, 7, {.total = 80});
    EXPECT_EQ(f.doseOn(56).change(), Change::Raise);
}

TEST(WeekSixPain, TheWayBackFromTheEasierFormIsNamedOnceItIsCalm) {
    CoachFixture f(2);
    f.live(0, 10, {.total = 100}, [](int i, DayLog& log) { log.pain = i == 0 ? 3 : 1; });
    EXPECT_FALSE(has(f.on(10), "standard-form-possible"));
    for (Entry& entry : f.builder.journal().entries)
        if (auto* set = std::get_if<SetFact>(&entry.fact))
            set->variant = "easier";
    EXPECT_FALSE(has(f.on(10), "standard-form-possible"));
    f.live(10, 6, {.total = 100});
    for (Entry& entry : f.builder.journal().entries)
        if (auto* set = std::get_if<SetFact>(&entry.fact))
            set->variant = "easier";
    EXPECT_TRUE(has(f.on(16), "standard-form-possible"));
}

TEST(StepBackTaken, TheRestGoesOnAndAFourthFlareBringsItBack) {
    CoachFixture f(3);
    f.live(0, 17, {.total = 20},
           [](int i, DayLog& log) { log.morning = i == 10 || i == 13 || i == 16 ? 3 : 1; });
    f.builder.stage(stageStart + days{16}, 2, StageReason::SteppedBack);
    const CoachDay resting = f.on(16);
    EXPECT_EQ(resting.prescription->dose().exercise.value, "cat-cow");
    EXPECT_FALSE(also(resting, Action::StepBack));
    for (int i = 17; i < 22; ++i)
        f.builder.morning(stageStart + days{i}, 1);
    EXPECT_EQ(f.doseOn(20).dose().exercise.value, "wall-extension-hold");
    f.builder.session(stageStart + days{21}, hours{8}, "wall-extension-hold", {{10, 10, {}}}, 4, 1);
    f.builder.morning(stageStart + days{22}, 4);
    EXPECT_EQ(f.doseOn(22).dose().exercise.value, "cat-cow");
}

TEST(EverySecondDay, SessionsThreeDaysApartAreThreeOfThreeAndAHalf) {
    const Frequency second{1, 1, 2};
    const Day from = stageStart;
    const auto share = [&](std::vector<int> on) {
        std::vector<CountedSession> sorted;
        for (const int i : on)
            sorted.push_back({from + days{i}, 1.0});
        return adherence(second, sorted, {}, from, from + days{6});
    };
    EXPECT_DOUBLE_EQ(share({0, 2, 4, 6}), 1.0);
    EXPECT_DOUBLE_EQ(share({0, 3, 6}), 6.0 / 7);
    EXPECT_DOUBLE_EQ(share({0, 1, 2}), 4.0 / 7);
}

TEST(AfterIllness, AScreeningOnTheLastDayOfThePauseIsEnough) {
    CoachFixture f(2);
    f.live(0, 10, {.total = 100});
    f.builder.pause(stageStart + days{9}, stageStart + days{10}, stageStart + days{13}, PauseReason::Illness);
    EXPECT_EQ(f.on(14).action, Action::Blocked);
    f.builder.screening(stageStart + days{13});
    EXPECT_EQ(f.on(14).action, Action::Continue);
}

TEST(Checkpoint, NoChangeIsSaidAgainFromTheSixthWeekAndFullFunctionProvesNothing) {
    const auto after = [](int weeks, double function) {
        CoachFixture f(2);
        f.live(0, 7 * weeks, {.total = 100});
        f.benchmarks({15, 15, 15, 15, 15, 15, 15});
        f.builder.outcome(stageStart, Measure::Psfs, function, "points");
        f.builder.outcome(stageStart + days{7 * weeks - 1}, Measure::Psfs, function, "points");
        return f.on(7 * weeks).action;
    };
    EXPECT_EQ(after(4, 5), Action::SeeProfessional);
    EXPECT_EQ(after(5, 5), Action::OfferAdvance);
    EXPECT_EQ(after(6, 5), Action::SeeProfessional);
    EXPECT_EQ(after(6, 9), Action::OfferAdvance);
}

} // namespace limber
