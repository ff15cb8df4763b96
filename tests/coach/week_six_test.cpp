#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

const std::vector<double> rising{10, 12, 14, 16, 18, 20};
const std::vector<double> flat{15, 15, 15, 15, 15, 15};

CoachFixture sixWeeks(int stage, DayLog usual, const std::vector<double>& benchmarks,
                      const std::function<void(int, DayLog&)>& tell = {}, int weeks = 6) {
    CoachFixture f(stage);
    f.live(0, 7 * weeks, usual, tell);
    f.benchmarks(benchmarks);
    return f;
}

/// Two of three cat-cow sessions, one of two holds: 50 to 79 %.
void irregular(int i, DayLog& log) {
    log.sessions = i % 2 == 0 ? 2 : 1;
}

} // namespace

TEST(WeekSix, FreeAndFlatAndRegularAdvances) {
    // Effort 6 keeps the five criteria apart from the table.
    auto f = sixWeeks(2, {.total = 120, .effort = 6, .pain = 0}, flat);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.countedWeeks, 6);
    EXPECT_FALSE(answer.readiness.ready());
    EXPECT_EQ(answer.action, Action::OfferAdvance);
    EXPECT_TRUE(has(answer, "week-six-advance"));
    EXPECT_FALSE(also(answer, Action::OfferExtension));
    EXPECT_EQ(f.on(41).action, Action::Continue);
}

TEST(WeekSix, FreeAndImprovingOffersAndAllowsOneExtension) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 0}, rising);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.action, Action::OfferAdvance);
    EXPECT_TRUE(also(answer, Action::OfferExtension));
    EXPECT_TRUE(has(answer, "week-six-seed-cap"));
}

TEST(WeekSix, TheExtensionRunsTwoWeeksAndIsGivenOnce) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 0}, {10, 12, 14, 16, 18, 20, 22, 24}, {}, 8);
    f.builder.stage(stageStart + days{42}, 2, StageReason::Extended);
    EXPECT_EQ(f.on(43).action, Action::Continue);
    EXPECT_EQ(f.on(55).action, Action::Continue);
    const CoachDay answer = f.on(56);
    EXPECT_EQ(answer.countedWeeks, 8);
    EXPECT_EQ(answer.action, Action::OfferAdvance);
    EXPECT_FALSE(also(answer, Action::OfferExtension));
}

TEST(WeekSix, AnExtensionBeforeWeekSixIsNotTheOne) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 0}, rising);
    f.builder.stage(stageStart + days{25}, 2, StageReason::Extended);
    EXPECT_EQ(f.on(42).action, Action::OfferAdvance);
    EXPECT_TRUE(also(f.on(42), Action::OfferExtension));
}

TEST(WeekSix, FreeButIrregularOffersASmallerPlanIfComfortable) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 0}, flat, irregular);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.adherencePercent, 74);
    EXPECT_EQ(answer.action, Action::SmallerPlan);
    EXPECT_TRUE(also(answer, Action::OfferAdvance));
    auto hard = sixWeeks(2, {.total = 120, .effort = 6, .pain = 0}, flat, irregular);
    EXPECT_EQ(hard.on(42).action, Action::OfferExtension);
    EXPECT_FALSE(also(hard.on(42), Action::OfferAdvance));
}

TEST(WeekSix, ALittlePainStaysTwoWeeks) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 2}, flat);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.action, Action::OfferExtension);
    EXPECT_TRUE(has(answer, "week-six-stay"));
    EXPECT_EQ(answer.prescription->change(), Change::Raise) << "the zone permits it";
    f.builder.stage(stageStart + days{42}, 2, StageReason::Extended);
    EXPECT_EQ(f.on(42).action, Action::Continue);
}

TEST(WeekSix, ALittlePainAndIrregularStaysWithASmallerPlan) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 2}, flat, irregular);
    EXPECT_EQ(f.on(42).action, Action::SmallerPlan);
    EXPECT_TRUE(also(f.on(42), Action::OfferExtension));
}

TEST(WeekSix, PainButImprovingTakesAnEasierVariantAndTwentyPercentLess) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 3}, rising);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.action, Action::EasierVariant);
    EXPECT_EQ(answer.prescription->change(), Change::Cut);
    EXPECT_EQ(answer.prescription->dose().total, 96);
    EXPECT_EQ(codeOf(answer.prescription->reasons().front()), "cut-at-week-six");
    f.live(42, 3, {.total = 96, .pain = 3});
    EXPECT_EQ(f.doseOn(45).dose().total, 96) << "cut once";
    f.live(45, 11, {.total = 96, .pain = 3});
    f.benchmarks({10, 12, 14, 16, 18, 20, 22, 24});
    EXPECT_EQ(f.doseOn(56).dose().total, 76) << "the recheck after two weeks found pain again";
}

TEST(WeekSix, PainAndFlatStepsBackAndSendsToAProfessional) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 3}, flat);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_TRUE(also(answer, Action::StepBack));
    EXPECT_EQ(answer.prescription->dose().total, 96);
    auto first = sixWeeks(1, {.total = 40, .effort = 3, .pain = 3}, flat);
    EXPECT_EQ(first.on(42).action, Action::SeeProfessional);
    EXPECT_FALSE(also(first.on(42), Action::StepBack)) << "there is nothing before stage 1";
}

TEST(WeekSix, PainFlatAndIrregularTakesTheEasierVariantThenAProfessional) {
    auto f = sixWeeks(2, {.total = 120, .effort = 3, .pain = 3}, flat, irregular, 8);
    const CoachDay answer = f.on(42);
    EXPECT_EQ(answer.action, Action::EasierVariant);
    EXPECT_TRUE(also(answer, Action::SmallerPlan));
    f.benchmarks({15, 15, 15, 15, 15, 15, 15, 15});
    EXPECT_EQ(f.on(56).action, Action::SeeProfessional);
}

TEST(WeekSix, ThreeWeeksWithoutTrainingAskWhatIsInTheWayAndHalveThePlan) {
    CoachFixture f(1);
    f.live(0, 21, {.total = 30}, [](int i, DayLog& log) { log.sessions = i % 7 == 0 ? 3 : 0; });
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.countedWeeks, 0);
    EXPECT_EQ(answer.calendarWeek, 4);
    EXPECT_EQ(answer.action, Action::SmallerPlan);
    EXPECT_TRUE(has(answer, "what-is-in-the-way"));
    EXPECT_EQ(answer.sessionsToday.size(), 2U) << "half of three";
    EXPECT_EQ(f.on(20).action, Action::Continue);
}

TEST(WeekSix, TheClockRunsOnCountedWeeksOnly) {
    auto f = sixWeeks(2, {.total = 120, .effort = 6, .pain = 0}, flat,
                      [](int i, DayLog& log) { log.sessions = i < 7 ? 0 : 2; });
    EXPECT_EQ(f.on(42).countedWeeks, 5);
    EXPECT_EQ(f.on(42).action, Action::Continue);
}

TEST(Checkpoint, NoChangeAfterThreeWeeksIsSaid) {
    CoachFixture f(1);
    f.live(0, 21, {.total = 40, .effort = 5, .pain = 2});
    f.builder.outcome(stageStart, Measure::PainAverage, 5);
    f.builder.outcome(stageStart + days{20}, Measure::PainAverage, 4);
    f.builder.outcome(stageStart, Measure::Psfs, 4);
    f.builder.outcome(stageStart + days{20}, Measure::Psfs, 5);
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_TRUE(has(answer, "checkpoint-no-change"));
    EXPECT_EQ(f.on(20).action, Action::Continue);
}

TEST(Checkpoint, TwoPointsLessPainOrBetterFunctionIsAChange) {
    const auto at = [](double pain, double function) {
        CoachFixture f(1);
        f.live(0, 21, {.total = 40, .effort = 5, .pain = 2});
        f.builder.outcome(stageStart, Measure::PainAverage, 5);
        f.builder.outcome(stageStart + days{20}, Measure::PainAverage, pain);
        f.builder.outcome(stageStart, Measure::Psfs, 4);
        f.builder.outcome(stageStart + days{20}, Measure::Psfs, function);
        return has(f.on(21), "checkpoint-no-change");
    };
    EXPECT_FALSE(at(3, 4));
    EXPECT_TRUE(at(3.5, 4));
    EXPECT_FALSE(at(5, 5.3));
    EXPECT_TRUE(at(5, 5.2));
}

TEST(Checkpoint, WithoutMeasurementsNothingIsClaimed) {
    CoachFixture f(1);
    f.live(0, 21, {.total = 40, .effort = 5, .pain = 2});
    EXPECT_EQ(f.on(21).action, Action::Continue);
}

TEST(Checkpoint, ABenchmarkThatImprovesIsAChange) {
    CoachFixture f(1);
    f.live(0, 21, {.total = 40, .effort = 5, .pain = 2});
    f.builder.outcome(stageStart, Measure::PainAverage, 5);
    f.builder.outcome(stageStart + days{20}, Measure::PainAverage, 5);
    f.benchmarks({14, 12, 10});
    EXPECT_FALSE(has(f.on(21), "checkpoint-no-change"));
}

} // namespace limber
