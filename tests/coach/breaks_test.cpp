#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// Three weeks at 120 s, then nothing; the last session is on day 20.
CoachFixture holder() {
    CoachFixture f(2);
    f.live(0, 21, {.total = 120, .effort = 5});
    return f;
}

} // namespace

TEST(Breaks, UpToSevenDaysKeepTheDose) {
    auto f = holder();
    EXPECT_EQ(f.doseOn(27).dose().total, 126) << "only the raise of the week before";
    CoachFixture g(2);
    g.live(0, 20, {.total = 120});
    EXPECT_EQ(g.doseOn(26).dose().total, 126);
    EXPECT_EQ(g.doseOn(26).change(), Change::Raise);
}

TEST(Breaks, EightDaysCostTenPercent) {
    auto f = holder();
    const Prescription back = f.doseOn(28);
    EXPECT_EQ(back.change(), Change::Return);
    EXPECT_EQ(back.dose().total, 108);
    EXPECT_DOUBLE_EQ(back.changePercent(), -10.0);
    EXPECT_EQ(f.doseOn(34).dose().total, 108);
}

TEST(Breaks, FifteenDaysCostTwentyAndTwentyNineFortyOrTheStart) {
    auto f = holder();
    EXPECT_EQ(f.doseOn(35).dose().total, 96);
    EXPECT_EQ(f.doseOn(48).dose().total, 96);
    EXPECT_EQ(f.doseOn(49).dose().total, 100) << "the stage's start is higher than 72";
    EXPECT_EQ(f.doseOn(76).dose().total, 100);
}

TEST(Breaks, MoreThanFiftySixDaysGoOneStageBackWithNewScreening) {
    auto f = holder();
    const Answer answer = f.on(77);
    EXPECT_EQ(answer.action, Action::StepBack);
    EXPECT_EQ(answer.prescription->dose().exercise.value, "cat-cow");
    EXPECT_EQ(answer.prescription->change(), Change::Return);
    EXPECT_TRUE(has(answer, "screening-due"));
}

TEST(Breaks, InTheFirstStageALongBreakGoesBackToItsStart) {
    CoachFixture f(1);
    f.live(0, 14, {.total = 45});
    const Answer answer = f.on(80);
    EXPECT_FALSE(also(answer, Action::StepBack));
    EXPECT_EQ(answer.prescription->dose().total, 30);
    EXPECT_EQ(answer.prescription->change(), Change::Return);
}

TEST(Breaks, TheReducedDoseStandsOnceItWasDone) {
    auto f = holder();
    f.live(28, 2, {.total = 108});
    EXPECT_EQ(f.doseOn(30).dose().total, 108);
    EXPECT_EQ(f.doseOn(30).change(), Change::Hold);
}

TEST(Breaks, WhenACutAndABreakMeetTheLowerDoseWins) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 120}).live(7, 1, {.total = 120, .pain = 6, .sessions = 1});
    EXPECT_EQ(f.doseOn(16).dose().total, 96) << "the cut, not the ten percent";
    EXPECT_EQ(f.doseOn(16).change(), Change::Cut);
}

TEST(Breaks, OnceAWeekIsNoBreak) {
    CoachFixture f(5);
    f.live(0, 1, {.total = 20});
    EXPECT_EQ(f.doseOn(7).change(), Change::Raise);
}

TEST(Pauses, APauseStopsTodayAndItsWeekDoesNotCount) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100});
    f.builder.pause(stageStart + days{12}, stageStart + days{13}, stageStart + days{16},
                    PauseReason::Holiday);
    const Answer during = f.on(15);
    EXPECT_EQ(during.action, Action::Paused);
    EXPECT_TRUE(during.sessionsToday.empty());
    EXPECT_EQ(during.countedWeeks, 1) << "the second week holds a day of rest";
    const Answer after = f.on(17);
    EXPECT_EQ(after.action, Action::Continue);
    EXPECT_EQ(after.prescription->change(), Change::Hold);
}

TEST(Pauses, ThePauseIncludesItsLastDay) {
    CoachFixture f(2);
    f.builder.pause(stageStart, stageStart + days{1}, stageStart + days{3}, PauseReason::Holiday);
    EXPECT_EQ(f.on(3).action, Action::Paused);
    EXPECT_EQ(f.on(4).action, Action::Continue);
}

TEST(Pauses, AfterAnIllnessTheScreeningComesFirst) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 100});
    f.builder.pause(stageStart + days{7}, stageStart + days{7}, stageStart + days{10}, PauseReason::Illness);
    const Answer answer = f.on(11);
    EXPECT_EQ(answer.action, Action::Blocked);
    EXPECT_TRUE(has(answer, "screen-first-after-illness"));
    EXPECT_TRUE(answer.sessionsToday.empty());
    f.builder.screening(stageStart + days{11});
    EXPECT_EQ(f.on(11).action, Action::Continue);
}

TEST(Pauses, APauseThatWasTakenBackNeverWas) {
    CoachFixture f(2);
    const auto id = f.builder.pause(stageStart, stageStart, stageStart + days{9}, PauseReason::Illness);
    f.builder.retract(stageStart, id);
    EXPECT_EQ(f.on(1).action, Action::Continue);
}

} // namespace limber
