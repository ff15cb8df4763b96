#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

TEST(Cuts, PainOfFiveStopsTheExerciseTodayAndCutsTwentyPercentNextTime) {
    CoachFixture f(2);
    f.live(0, 3, {.total = 100});
    f.live(3, 1, {.total = 100, .pain = 5, .sessions = 1});
    const CoachDay today = f.on(3);
    EXPECT_EQ(today.zone, Zone::Stop);
    EXPECT_TRUE(today.sessionsToday.empty());
    const CoachDay tomorrow = f.on(4);
    EXPECT_EQ(tomorrow.zone, Zone::Cut);
    EXPECT_EQ(tomorrow.prescription->change(), Change::Cut);
    EXPECT_EQ(tomorrow.prescription->dose().total, 80);
    EXPECT_EQ(tomorrow.prescription->previousTotal(), 100);
    EXPECT_DOUBLE_EQ(tomorrow.prescription->changePercent(), -20.0);
    EXPECT_EQ(tomorrow.sessionsToday.size(), 2U);
}

TEST(Cuts, ACutRoundsDown) {
    CoachFixture f(5);
    f.live(0, 1, {.total = 21, .pain = 6});
    EXPECT_EQ(f.doseOn(1).dose().total, 16);
}

TEST(Cuts, ACutHoldsForTheRestOfTheWeek) {
    CoachFixture f(2);
    f.live(0, 1, {.total = 100, .pain = 7, .sessions = 1}).live(1, 1, {.total = 80});
    const CoachDay answer = f.on(2);
    EXPECT_EQ(answer.zone, Zone::Green);
    EXPECT_EQ(answer.prescription->dose().total, 80);
    EXPECT_EQ(answer.prescription->change(), Change::Hold);
    // Even for somebody who went on as before.
    CoachFixture stubborn(2);
    stubborn.live(0, 1, {.total = 100, .pain = 7, .sessions = 1}).live(1, 1, {.total = 100});
    EXPECT_EQ(stubborn.doseOn(2).dose().total, 80);
    EXPECT_EQ(stubborn.doseOn(2).change(), Change::Cut);
}

TEST(Cuts, TheWeekAfterACutHoldsAndTheNextMayRise) {
    CoachFixture f(2);
    f.live(0, 1, {.total = 100, .pain = 5, .sessions = 1}).live(1, 6, {.total = 80});
    EXPECT_EQ(f.doseOn(7).change(), Change::Hold);
    EXPECT_EQ(f.doseOn(7).dose().total, 80);
    f.live(7, 7, {.total = 80});
    EXPECT_EQ(f.doseOn(14).change(), Change::Raise);
    EXPECT_EQ(f.doseOn(14).dose().total, 84);
}

TEST(Cuts, ACutOnTheLastDayHoldsForTheWholeNextWeek) {
    CoachFixture f(2);
    f.live(0, 6, {.total = 100}).live(6, 1, {.total = 100, .pain = 5, .sessions = 1});
    EXPECT_EQ(f.doseOn(7).change(), Change::Cut);
    f.live(7, 6, {.total = 80});
    EXPECT_EQ(f.doseOn(13).dose().total, 80);
}

TEST(Cuts, APendingCutWaitsForTheNextSessionHoweverLateItComes) {
    CoachFixture f(2);
    f.live(0, 5, {.total = 100}).live(5, 1, {.total = 100, .pain = 5, .sessions = 1});
    EXPECT_EQ(f.doseOn(11).change(), Change::Cut);
    EXPECT_EQ(f.doseOn(11).dose().total, 80);
}

TEST(Cuts, ASetStoppedByPainWithoutACheckInCountsAsFive) {
    CoachFixture f(2);
    SetFact set;
    set.session = "x";
    set.exercise = {"wall-extension-hold"};
    set.planned = {10, 10, {}};
    set.done = {3, 10, {}};
    set.ended = SetEnd::Pain;
    f.builder.add(stageStart, hours{8}, set);
    EXPECT_EQ(f.on(0).zone, Zone::Stop);
    EXPECT_EQ(f.doseOn(1).change(), Change::Cut);
}

TEST(Cuts, ADoseNeverFallsUnderHalfItsStart) {
    CoachFixture f(2);
    f.live(0, 1, {.total = 55, .pain = 8, .sessions = 1});
    EXPECT_EQ(f.doseOn(1).dose().total, 50);
}

TEST(Zones, PainOfThreeOrFourRepeatsTheDose) {
    for (const int pain : {3, 4}) {
        CoachFixture f(2);
        f.live(0, 1, {.total = 100, .pain = pain});
        EXPECT_EQ(f.on(1).zone, Zone::Repeat);
        EXPECT_EQ(f.doseOn(1).dose().total, 100);
    }
}

TEST(Zones, AMorningWithinOnePointOfTheBaselineIsNoise) {
    CoachFixture f(2);
    f.live(0, 5, {.total = 100});
    f.builder.morning(stageStart + days{5}, 2);
    EXPECT_EQ(f.on(5).zone, Zone::Green);
}

TEST(Zones, OnTwoSessionsOfADayTheWorseCounts) {
    CoachFixture f(2);
    f.live(0, 1, {.total = 100, .pain = 4, .sessions = 1}).live(0, 1, {.total = 100, .sessions = 1});
    EXPECT_EQ(f.on(1).zone, Zone::Repeat);
}

TEST(Flares, TheFirstRepeatsTheDose) {
    CoachFixture f(2);
    f.live(0, 5, {.total = 100});
    f.builder.morning(stageStart + days{5}, 3);
    const CoachDay answer = f.on(5);
    EXPECT_EQ(answer.zone, Zone::Repeat);
    EXPECT_EQ(answer.prescription->dose().total, 100);
    EXPECT_EQ(answer.action, Action::Continue);
}

TEST(Flares, TheSecondWithinSevenDaysCuts) {
    CoachFixture f(2);
    f.live(0, 13, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 ? 3 : 1; });
    f.builder.morning(stageStart + days{13}, 3);
    const CoachDay answer = f.on(13);
    EXPECT_EQ(answer.zone, Zone::Cut);
    EXPECT_EQ(answer.prescription->change(), Change::Cut);
    EXPECT_EQ(answer.prescription->dose().total, 80);
    EXPECT_EQ(f.on(14).zone, Zone::Cut) << "until the next session";
}

TEST(Flares, TheSecondAfterMoreThanSevenDaysIsAFirstAgain) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 ? 3 : 1; });
    f.builder.morning(stageStart + days{14}, 3);
    EXPECT_EQ(f.on(14).zone, Zone::Repeat);
    EXPECT_EQ(f.doseOn(14).dose().total, 100);
}

TEST(Flares, AMorningWithoutASessionTheDayBeforeIsNone) {
    CoachFixture f(2);
    f.live(0, 5, {.total = 100}).live(5, 1, {.total = 100, .sessions = 0});
    f.builder.morning(stageStart + days{6}, 4);
    EXPECT_EQ(f.on(6).zone, Zone::Repeat) << "still no morning for a raise";
    f.builder.morning(stageStart + days{4}, 4);
    EXPECT_EQ(f.doseOn(6).change(), Change::Hold) << "one flare on day 4 only";
}

TEST(Flares, TheThirdStepsBackAndSendsToAProfessional) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 || i == 10 ? 3 : 1; });
    f.builder.morning(stageStart + days{14}, 3);
    const CoachDay answer = f.on(14);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_TRUE(also(answer, Action::StepBack));
    EXPECT_TRUE(has(answer, "three-flares"));
    ASSERT_TRUE(answer.prescription);
    EXPECT_EQ(answer.prescription->dose().exercise.value, "cat-cow") << "stage-1 exercise only";
    for (const DueSession& due : answer.sessionsToday)
        EXPECT_EQ(due.exercise.value, "cat-cow");
}

TEST(Flares, AfterThreeMorningsAtBaselineTheStageResumesAtEightyPercent) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 || i == 10 ? 3 : 1; });
    f.builder.morning(stageStart + days{14}, 3);
    f.builder.morning(stageStart + days{15}, 1);
    f.builder.morning(stageStart + days{16}, 2);
    f.builder.morning(stageStart + days{17}, 1);
    f.builder.morning(stageStart + days{18}, 1);
    EXPECT_EQ(f.doseOn(18).dose().exercise.value, "cat-cow") << "the row was broken";
    f.builder.morning(stageStart + days{19}, 1);
    const CoachDay answer = f.on(19);
    EXPECT_EQ(answer.prescription->dose().exercise.value, "wall-extension-hold");
    EXPECT_EQ(answer.prescription->dose().total, 80);
    EXPECT_FALSE(also(answer, Action::StepBack));
}

TEST(Flares, ThreeSpreadOverMoreThanFourWeeksAreNotThree) {
    CoachFixture f(2);
    f.live(0, 36, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 || i == 20 ? 3 : 1; });
    f.builder.morning(stageStart + days{36}, 3);
    const CoachDay answer = f.on(36);
    EXPECT_FALSE(has(answer, "three-flares"));
    EXPECT_EQ(answer.action, Action::Continue);
    EXPECT_EQ(answer.prescription->dose().exercise.value, "wall-extension-hold");
}

TEST(Flares, MuscleSorenessIsNoFlare) {
    CoachFixture f(2);
    f.live(0, 13, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 6 ? 3 : 1; });
    f.builder.morning(stageStart + days{13}, 3);
    std::get<Morning>(f.builder.journal().entries.back().fact).muscleOnly = true;
    EXPECT_EQ(f.on(13).zone, Zone::Repeat);
    EXPECT_EQ(f.doseOn(13).dose().total, 100);
}

TEST(Flares, TheBaselineIsTheMedianOfTheFourteenDaysBefore) {
    CoachFixture f(2);
    f.live(0, 20, {.total = 100}, [](int i, DayLog& log) { log.morning = i < 6 ? 3 : 1; });
    f.builder.morning(stageStart + days{20}, 3);
    EXPECT_EQ(f.on(20).zone, Zone::Repeat) << "the threes of long ago no longer hide it";
    CoachFixture high(2);
    high.live(0, 10, {.total = 100, .morning = 3});
    high.builder.morning(stageStart + days{10}, 4);
    EXPECT_EQ(high.on(10).zone, Zone::Green);
}

} // namespace limber
