#include "tests/support/coach_fixture.h"

#include "core/coach/precedence.h"
#include "core/coach/safety.h"
#include "core/journal/names.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

TEST(Safety, ARedOrUrgentScreeningBlocksEverything) {
    for (const auto result : {ScreeningResult::Red, ScreeningResult::Urgent}) {
        CoachFixture f(2);
        f.live(0, 7, {.total = 100});
        f.builder.screening(stageStart + days{7}, result);
        const CoachDay answer = f.on(7);
        EXPECT_EQ(answer.action, Action::Blocked);
        EXPECT_TRUE(also(answer, Action::SeeProfessional));
        EXPECT_TRUE(answer.sessionsToday.empty());
        EXPECT_FALSE(answer.prescription);
    }
}

TEST(Safety, AClearScreeningLater_LiftsTheBlockAndTheWeekDoesNotCount) {
    CoachFixture f(2);
    f.builder.screening(stageStart + days{2}, ScreeningResult::Urgent);
    f.builder.screening(stageStart + days{5}, ScreeningResult::Clear);
    f.live(0, 7, {.total = 100});
    EXPECT_EQ(f.on(4).action, Action::Blocked);
    EXPECT_EQ(f.on(5).action, Action::Continue);
    EXPECT_EQ(f.on(7).countedWeeks, 0);
}

TEST(Safety, AmberAsksAProfessionalAndLeavesOnlyGentleStageOne) {
    CoachFixture f(3);
    f.builder.screening(stageStart + days{1}, ScreeningResult::Amber);
    f.live(0, 3, {.total = 20});
    const CoachDay answer = f.on(3);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_EQ(answer.prescription->dose().exercise.value, "cat-cow");
    EXPECT_EQ(answer.prescription->dose().total, 30);
    for (const DueSession& due : answer.sessionsToday)
        EXPECT_EQ(due.exercise.value, "cat-cow");
}

TEST(Safety, AmberNeverRaises) {
    CoachFixture f(1);
    f.builder.screening(stageStart + days{1}, ScreeningResult::Amber);
    f.live(0, 7, {.total = 30});
    EXPECT_EQ(f.doseOn(7).change(), Change::Hold);
    EXPECT_EQ(codeOf(f.doseOn(7).reasons().front()), "gentle-stage-one");
}

TEST(Safety, ANewScreeningIsDueEveryFourWeeks) {
    CoachFixture f(2);
    f.live(0, 40, {.total = 100});
    EXPECT_FALSE(has(f.on(27), "screening-due"));
    EXPECT_TRUE(has(f.on(28), "screening-due"));
    EXPECT_EQ(f.on(28).action, Action::Continue) << "due, not blocking";
}

TEST(Safety, TinglingTwiceInAWeekPausesTheProgramme) {
    CoachFixture f(2);
    f.live(0, 10, {.total = 100}, [](int i, DayLog& log) {
        log.limb = i == 2 || i == 8;
        log.sessions = log.limb ? 1 : 2;
    });
    EXPECT_EQ(f.on(7).action, Action::Continue) << "once";
    const CoachDay answer = f.on(9);
    EXPECT_EQ(answer.action, Action::Paused);
    EXPECT_TRUE(also(answer, Action::SeeProfessional));
    EXPECT_TRUE(answer.sessionsToday.empty());
    f.builder.screening(stageStart + days{10});
    EXPECT_EQ(f.on(10).action, Action::Continue);
}

TEST(Safety, TinglingThatComesBackLaterIsForAProfessional) {
    CoachFixture f(2);
    f.live(0, 16, {.total = 100}, [](int i, DayLog& log) {
        log.limb = i == 2 || i == 14;
        log.sessions = log.limb ? 1 : 2;
    });
    const CoachDay answer = f.on(15);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_TRUE(has(answer, "tingling-recurring"));
}

TEST(Safety, PainOfFiveOnMostDaysForTwoWeeksIsForAProfessional) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100}, [](int i, DayLog& log) { log.pain = i % 3 == 0 ? 1 : 5; });
    EXPECT_TRUE(has(f.on(14), "pain-on-most-days"));
    EXPECT_EQ(f.on(14).action, Action::SeeProfessional);
    CoachFixture half(2);
    half.live(0, 14, {.total = 100}, [](int i, DayLog& log) { log.pain = i % 2 == 0 ? 1 : 5; });
    EXPECT_FALSE(has(half.on(14), "pain-on-most-days"));
    CoachFixture few(2);
    few.live(0, 4, {.total = 100, .pain = 5});
    EXPECT_FALSE(has(few.on(4), "pain-on-most-days")) << "not yet two weeks";
}

TEST(Safety, WorseTwoWeeksRunningIsForAProfessional) {
    CoachFixture f(2);
    f.live(0, 21, {.total = 100}, [](int i, DayLog& log) { log.pain = i / 7; });
    EXPECT_TRUE(has(f.on(21), "worsening-two-weeks"));
    CoachFixture once(2);
    once.live(0, 21, {.total = 100}, [](int i, DayLog& log) { log.pain = i < 14 ? 0 : 2; });
    EXPECT_FALSE(has(once.on(21), "worsening-two-weeks"));
}

TEST(Pauses, AllButAHolidayAskForAScreening) {
    for (const std::string_view word : allNames<PauseReason>())
        EXPECT_EQ(asksForScreening(*parseName<PauseReason>(word)), word != "holiday") << word;
}

TEST(Precedence, TheSaferActionWins) {
    const std::vector<Action> safestFirst{Action::Blocked,   Action::Paused,        Action::SeeProfessional,
                                          Action::StepBack,  Action::EasierVariant, Action::SmallerPlan,
                                          Action::Completed, Action::OfferAdvance,  Action::OfferExtension,
                                          Action::Continue};
    for (std::size_t i = 1; i < safestFirst.size(); ++i)
        EXPECT_GT(safetyRank(safestFirst[i - 1]), safetyRank(safestFirst[i]));
}

TEST(Precedence, TheOthersStandInAlsoOnce) {
    const Decision decision = decide({{Action::OfferAdvance, reason::Ready{}},
                                      {Action::SeeProfessional, reason::ThreeFlares{}},
                                      {Action::SeeProfessional, reason::PainOnMostDays{}},
                                      {Action::SmallerPlan, reason::WhatIsInTheWay{}}});
    EXPECT_EQ(decision.action, Action::SeeProfessional);
    EXPECT_EQ(decision.also, (std::vector{Action::SmallerPlan, Action::OfferAdvance}));
}

TEST(Precedence, WhoeverMustNotTrainIsNotAskedToGoOn) {
    for (const Action halt : {Action::Blocked, Action::Paused, Action::StepBack}) {
        const Decision decision = decide({{Action::OfferAdvance, reason::Ready{}}, {halt, reason::Locked{}}});
        EXPECT_EQ(decision.action, halt);
        EXPECT_TRUE(decision.also.empty());
    }
    const Decision amber = decide(
        {{Action::OfferAdvance, reason::Ready{}}, {Action::SeeProfessional, reason::ScreeningAmber{}}});
    EXPECT_TRUE(amber.also.empty());
}

TEST(Precedence, NothingToSayMeansCarryOn) {
    EXPECT_EQ(decide({}).action, Action::Continue);
}

} // namespace limber
