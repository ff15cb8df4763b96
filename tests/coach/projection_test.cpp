#include "core/coach/projection.h"
#include "core/simulate/simulator.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

TEST(Projection, AsNowRaisesWeekByWeekInsideTheBand) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 100, .effort = 4});
    const auto weeks = project(f.catalogue, f.builder.journal(), stageStart + days{7}, 4, Scenario::AsNow);
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0].total, 105);
    EXPECT_EQ(weeks[1].total, 111);
    EXPECT_EQ(weeks[0].change, Change::Raise);
    EXPECT_EQ(weeks[0].exercise.value, "wall-extension-hold");
}

TEST(Projection, AWeekOffCostsADoseAndPainHoldsIt) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 120, .effort = 4});
    const Journal& journal = f.builder.journal();
    const Day today = stageStart + days{14};
    const auto usual = project(f.catalogue, journal, today, 5, Scenario::AsNow);
    const auto off = project(f.catalogue, journal, today, 5, Scenario::AWeekOff);
    const auto pain = project(f.catalogue, journal, today, 5, Scenario::PainFourNextWeek);
    EXPECT_EQ(off[1].change, Change::Return);
    EXPECT_LT(off[1].total, usual[1].total);
    EXPECT_EQ(pain[1].change, Change::Hold);
    EXPECT_EQ(pain[2].stage, usual[2].stage);
    EXPECT_LT(pain[2].total, usual[2].total);
}

TEST(Projection, TheFirstWeekIsWhatTheCoachSaysToday) {
    const Catalogue catalogue = tableB();
    const Journal journal = simulateHistory(catalogue, typicalPerson(Temper::Responder), stageStart, 7, 4);
    const Day today = stageStart + days{49};
    const CoachDay answer = evaluate(catalogue, journal, today);
    for (const Scenario scenario : {Scenario::AsNow, Scenario::AWeekOff, Scenario::PainFourNextWeek}) {
        const auto weeks = project(catalogue, journal, today, 6, scenario);
        ASSERT_EQ(weeks.size(), 6U);
        EXPECT_EQ(weeks.front().stage, answer.stage);
        EXPECT_EQ(weeks.front().total, answer.prescription->dose().total);
    }
}

TEST(Projection, AReadyPersonMovesOnWithinAFewWeeks) {
    CoachFixture f(1);
    f.live(0, 28, {.total = 40, .effort = 3, .pain = 0});
    f.benchmarks({12, 12, 12, 12});
    const auto weeks = project(f.catalogue, f.builder.journal(), stageStart + days{28}, 3, Scenario::AsNow);
    EXPECT_EQ(weeks[0].action, Action::OfferAdvance);
    EXPECT_EQ(weeks[1].stage, 2);
}

TEST(Projection, BeforeTheFirstStageThereIsNothingToSee) {
    EXPECT_TRUE(project(tableB(), Journal{}, stageStart, 6, Scenario::AsNow).empty());
}

} // namespace limber
