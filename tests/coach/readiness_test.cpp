#include "tests/support/coach_fixture.h"

#include "core/coach/readiness.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// Four weeks of wall holds as a ready person logs them, benchmarks level.
CoachFixture levelled(const std::function<void(int, DayLog&)>& tell = {}, int count = 28) {
    CoachFixture f(2);
    f.live(0, count, {.total = 120, .effort = 3, .pain = 0}, tell);
    f.benchmarks({15, 15, 15, 15});
    return f;
}

} // namespace

TEST(Readiness, AllFiveGiveTheOffer) {
    auto f = levelled();
    const CoachDay answer = f.on(28);
    EXPECT_TRUE(answer.readiness.comfortable.met);
    EXPECT_TRUE(answer.readiness.painFree.met);
    EXPECT_TRUE(answer.readiness.levelledOff.met);
    EXPECT_TRUE(answer.readiness.adherence.met);
    EXPECT_TRUE(answer.readiness.exposure.met);
    EXPECT_EQ(answer.action, Action::OfferAdvance);
    EXPECT_EQ(answer.countedWeeks, 4);
    EXPECT_EQ(answer.adherencePercent, 100);
    EXPECT_TRUE(has(answer, "ready"));
}

TEST(Readiness, TheOfferIsPossibleFromTheThirdCountedWeek) {
    auto f = levelled();
    EXPECT_EQ(f.on(20).action, Action::Continue);
    EXPECT_EQ(f.on(21).action, Action::OfferAdvance);
}

TEST(Readiness, ComfortableIsAMedianEffortOfAtMostFourInTwoCountedWeeks) {
    auto four = levelled([](int, DayLog& log) { log.effort = 4; });
    EXPECT_TRUE(four.on(28).readiness.comfortable.met);
    auto five = levelled([](int i, DayLog& log) { log.effort = i >= 14 ? 5 : 3; });
    EXPECT_FALSE(five.on(28).readiness.comfortable.met);
    auto earlier = levelled([](int i, DayLog& log) { log.effort = i < 14 ? 7 : 3; });
    EXPECT_TRUE(earlier.on(28).readiness.comfortable.met);
}

TEST(Readiness, ASessionCutShortIsNotComfortable) {
    auto late = levelled([](int i, DayLog& log) { log.ended = i == 20 ? SetEnd::Tired : SetEnd::Completed; });
    EXPECT_FALSE(late.on(28).readiness.comfortable.met);
    auto early = levelled([](int i, DayLog& log) { log.ended = i == 5 ? SetEnd::Tired : SetEnd::Completed; });
    EXPECT_TRUE(early.on(28).readiness.comfortable.met);
}

TEST(Readiness, OneCountedWeekIsTooFewToBeComfortable) {
    auto f = levelled({}, 7);
    EXPECT_FALSE(f.on(7).readiness.comfortable.met);
    EXPECT_EQ(codeOf(f.on(7).readiness.comfortable.evidence.front()), "too-few-weeks");
}

TEST(Readiness, PainFreeAllowsOneTwoInTenButNeverAThree) {
    // 28 sessions in fourteen days, and two this morning's day before: 10 % may be at 2.
    auto few = levelled([](int i, DayLog& log) { log.pain = i == 27 ? 2 : 0; });
    EXPECT_TRUE(few.on(28).readiness.painFree.met) << "2 of 28";
    auto many = levelled([](int i, DayLog& log) { log.pain = i >= 26 ? 2 : 0; });
    EXPECT_FALSE(many.on(28).readiness.painFree.met) << "4 of 28";
    auto three = levelled([](int i, DayLog& log) {
        log.pain = i == 20 ? 3 : 0;
        log.sessions = i == 20 ? 1 : 2;
    });
    EXPECT_FALSE(three.on(28).readiness.painFree.met);
    EXPECT_EQ(three.on(28).action, Action::Continue);
}

TEST(Readiness, FourteenDaysAfterAThreeThereIsStillNoOffer) {
    auto f = levelled([](int i, DayLog& log) { log.pain = i == 20 && log.total > 0 ? 3 : 0; }, 40);
    EXPECT_FALSE(f.on(34).readiness.painFree.met);
    EXPECT_TRUE(f.on(35).readiness.painFree.met);
}

TEST(Readiness, LimbSymptomsAreNotPainFree) {
    auto f = levelled([](int i, DayLog& log) {
        log.limb = i == 25;
        log.sessions = i == 25 ? 1 : 2;
    });
    EXPECT_FALSE(f.on(28).readiness.painFree.met);
}

TEST(Readiness, AMorningTwoAboveTheBaselineIsNotPainFree) {
    auto f = levelled([](int i, DayLog& log) { log.morning = i == 24 ? 3 : 1; });
    EXPECT_FALSE(f.on(28).readiness.painFree.met);
    auto noise = levelled([](int i, DayLog& log) { log.morning = i == 24 ? 2 : 1; });
    EXPECT_TRUE(noise.on(28).readiness.painFree.met);
}

TEST(Readiness, ABenchmarkThatRisesTwoPercentAWeekStillImproves) {
    const auto slope = [](const std::vector<double>& values) {
        CoachFixture f(2);
        f.live(0, 28, {.total = 120, .effort = 3, .pain = 0});
        f.benchmarks(values);
        return f.on(28).readiness.levelledOff;
    };
    EXPECT_FALSE(slope({98, 100, 102}).met) << "exactly 2 % is not under it";
    EXPECT_TRUE(slope({100, 102, 104, 106}).met) << "1.94 % of the median of 103";
    EXPECT_TRUE(slope({100, 101, 102, 103}).met);
    EXPECT_TRUE(slope({13.0, 13.1, 13.0}).met);
    EXPECT_FALSE(slope({13, 14, 15, 16}).met);
    EXPECT_FALSE(slope({16, 15, 14, 13}).met) << "getting worse is no plateau";
    EXPECT_FALSE(slope({15, 15}).met) << "two are too few";
}

TEST(Readiness, OneOddBenchmarkDoesNotBendTheSlope) {
    CoachFixture f(2);
    f.live(0, 28, {.total = 120, .effort = 3, .pain = 0});
    f.benchmarks({15, 15, 21, 15});
    EXPECT_TRUE(f.on(28).readiness.levelledOff.met);
}

TEST(Readiness, InStageOneASmallerGapIsBetter) {
    const auto gap = [](const std::vector<double>& values, bool asOutcome) {
        CoachFixture f(1);
        f.live(0, 28, {.total = 40, .effort = 3, .pain = 0});
        for (std::size_t week = 0; week < values.size(); ++week) {
            const Day when = stageStart + days{7 * static_cast<int>(week) + 6};
            if (asOutcome)
                f.builder.outcome(when, Measure::OverheadGap, values[week]);
            else
                f.builder.benchmark(when, "cat-cow", values[week], "cm");
        }
        return f.on(28).readiness.levelledOff.met;
    };
    for (const bool asOutcome : {true, false}) {
        EXPECT_FALSE(gap({14, 13, 12, 11}, asOutcome)) << "still opening";
        EXPECT_TRUE(gap({12, 12, 12, 12}, asOutcome));
        EXPECT_FALSE(gap({11, 12, 13, 14}, asOutcome)) << "getting worse is no plateau";
        EXPECT_TRUE(gap({0, 0, 0, 0}, asOutcome)) << "nothing left to gain";
    }
}

TEST(Readiness, TheLastFourBenchmarksDecide) {
    CoachFixture f(2);
    f.live(0, 42, {.total = 120, .effort = 3, .pain = 0});
    f.benchmarks({9, 12, 15, 15, 15, 15});
    EXPECT_TRUE(f.on(42).readiness.levelledOff.met);
}

TEST(Readiness, ABenchmarkOfAWeekThatDoesNotCountIsLeftOut) {
    CoachFixture f(2);
    f.live(0, 35, {.total = 120, .effort = 3, .pain = 0},
           [](int i, DayLog& log) { log.sessions = i >= 7 && i < 14 ? 0 : 2; });
    f.benchmarks({15, 5, 15, 15, 15});
    const CoachDay answer = f.on(35);
    EXPECT_EQ(answer.countedWeeks, 4);
    EXPECT_EQ(std::get<reason::BenchmarkSlope>(answer.readiness.levelledOff.evidence.front()).values.at(1),
              15.0);
}

TEST(Readiness, EffortThatDropsAtTheSameDoseStillImproves) {
    auto f = levelled([](int i, DayLog& log) { log.effort = i < 14 ? 4 : 3; });
    EXPECT_FALSE(f.on(28).readiness.levelledOff.met);
    auto otherDose = levelled([](int i, DayLog& log) {
        log.effort = i < 14 ? 4 : 3;
        log.total = i < 14 ? 110 : 120;
    });
    EXPECT_TRUE(otherDose.on(28).readiness.levelledOff.met);
}

TEST(Readiness, TwoComfortableWeeksAtTheCeilingAreLevelEnough) {
    CoachFixture f(1);
    f.live(0, 28, {.total = 60, .effort = 3, .pain = 0});
    EXPECT_TRUE(f.on(28).readiness.levelledOff.met);
    EXPECT_EQ(f.on(28).action, Action::OfferAdvance);
    CoachFixture hard(1);
    hard.live(0, 28, {.total = 60, .effort = 6, .pain = 0});
    EXPECT_FALSE(hard.on(28).readiness.levelledOff.met);
    CoachFixture oneWeek(1);
    oneWeek.live(0, 28, {.total = 60, .effort = 3, .pain = 0},
                 [](int i, DayLog& log) { log.total = i < 21 ? 58 : 60; });
    EXPECT_FALSE(oneWeek.on(28).readiness.levelledOff.met);
}

TEST(Readiness, AdherenceIsAtLeastEightyPercentOfThreeCountedWeeks) {
    auto enough = levelled([](int i, DayLog& log) { log.sessions = i % 7 < 2 ? 1 : 2; });
    EXPECT_TRUE(enough.on(28).readiness.adherence.met);
    EXPECT_EQ(enough.on(28).adherencePercent, 86);
    auto less = levelled([](int i, DayLog& log) { log.sessions = i % 7 < 3 ? 1 : 2; });
    EXPECT_FALSE(less.on(28).readiness.adherence.met);
    EXPECT_EQ(less.on(28).adherencePercent, 79);
}

TEST(Readiness, MoreOnOneDayDoesNotMakeUpForAnother) {
    auto f = levelled([](int i, DayLog& log) { log.sessions = i % 2 == 0 ? 4 : 0; });
    EXPECT_FALSE(f.on(28).readiness.adherence.met);
}

TEST(Readiness, ExposureNeedsTheSessionsTheTableNames) {
    const Catalogue catalogue = tableB();
    const auto needed = [&](int stage) {
        return exposureNeeded(catalogue.stageExercise(stage)->dose.frequency);
    };
    EXPECT_EQ(needed(1), 50);
    EXPECT_EQ(needed(2), 34);
    EXPECT_EQ(needed(3), 17);
    EXPECT_EQ(needed(4), 8);
    EXPECT_EQ(needed(5), 3);
}

TEST(Readiness, ExposureNeedsThreeCountedWeeks) {
    auto f = levelled();
    EXPECT_FALSE(f.on(20).readiness.exposure.met);
    EXPECT_TRUE(f.on(21).readiness.exposure.met);
}

TEST(Readiness, ThirtyThreeOfFortyTwoHoldsAreNotEnoughAndThirtyFourAre) {
    const auto exposure = [](int missing) {
        CoachFixture f(2);
        f.live(0, 21, {.total = 100},
               [&](int i, DayLog& log) { log.sessions = i % 2 == 0 && i / 2 < missing ? 1 : 2; });
        return f.on(21).readiness.exposure.met;
    };
    EXPECT_TRUE(exposure(8));
    EXPECT_FALSE(exposure(9));
}

TEST(Readiness, EverySecondDayDonePerfectlyIsAllOfIt) {
    CoachFixture f(4);
    f.live(0, 21, {.total = 30});
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.countedWeeks, 3);
    EXPECT_EQ(answer.adherencePercent, 100);
    EXPECT_TRUE(answer.readiness.exposure.met);
}

TEST(Readiness, OnceAWeekIsAllOfOnceOrTwiceAWeek) {
    CoachFixture f(5);
    f.live(0, 21, {.total = 20}, [](int i, DayLog& log) { log.sessions = i % 7 == 2 ? 1 : 0; });
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.adherencePercent, 100);
    EXPECT_EQ(answer.countedWeeks, 3);
    EXPECT_TRUE(answer.readiness.exposure.met);
}

TEST(Readiness, TheLastStageIsCompletedNotLeft) {
    CoachFixture f(5);
    f.live(0, 28, {.total = 30, .effort = 3, .pain = 0},
           [](int i, DayLog& log) { log.sessions = i % 7 == 2 ? 1 : 0; });
    f.benchmarks({20, 20, 20, 20});
    EXPECT_EQ(f.on(28).action, Action::Completed);
}

TEST(Readiness, WeeksUnderHalfAndWeeksOfRestLeaveTheClockStanding) {
    CoachFixture f(2);
    f.live(0, 21, {.total = 100}, [](int i, DayLog& log) { log.sessions = i >= 7 && i < 14 ? 0 : 2; });
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.calendarWeek, 4);
    EXPECT_EQ(answer.countedWeeks, 2);
    CoachFixture half(2);
    half.live(0, 7, {.total = 100, .sessions = 1});
    EXPECT_EQ(half.on(7).countedWeeks, 1) << "one of two a day is half";
}

TEST(Readiness, NotNowIsRememberedAndTheOfferStays) {
    auto f = levelled();
    f.builder.stage(stageStart + days{28}, 2, StageReason::Extended, OfferAnswer::NotNow);
    const CoachDay answer = f.on(29);
    EXPECT_EQ(answer.action, Action::OfferAdvance);
    EXPECT_TRUE(has(answer, "offer-declined"));
    EXPECT_EQ(answer.countedWeeks, 4) << "the clock goes on";
    f.live(29, 20, {.total = 120, .effort = 3, .pain = 0});
    EXPECT_FALSE(has(f.on(42), "offer-declined"));
}

} // namespace limber
