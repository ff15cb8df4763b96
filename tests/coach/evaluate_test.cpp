#include "tests/support/journal_builder.h"

#include "core/coach/coach.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace test;

const Day start = day(2026, 3, 2);

struct Fixture {
    Catalogue catalogue = tableB();
    JournalBuilder builder;

    explicit Fixture(int stage) {
        builder.screening(start);
        builder.stage(start, stage);
    }
    [[nodiscard]] Answer on(int dayIndex) {
        return evaluate(catalogue, builder.journal(), start + days{dayIndex});
    }
};

} // namespace

TEST(Coach, AFreshStageStartsAtTheSeedDose) {
    Fixture f(1);
    const Answer answer = f.on(0);
    EXPECT_EQ(answer.stage, 1);
    EXPECT_EQ(answer.calendarWeek, 1);
    EXPECT_EQ(answer.countedWeeks, 0);
    ASSERT_TRUE(answer.prescription);
    EXPECT_EQ(answer.prescription->dose.total, 30);
    EXPECT_EQ(answer.prescription->change, Change::Start);
    EXPECT_EQ(answer.sessionsToday.size(), 3U);
    EXPECT_EQ(answer.action, Action::Continue);
}

TEST(Coach, AGreenWeekOfWallHoldsRaisesAHundredSecondsToAHundredAndFive) {
    Fixture f(2);
    live(f.builder, 2, start, 7, {.total = 100, .effort = 4});
    const Answer answer = f.on(7);
    EXPECT_EQ(answer.zone, Zone::Green);
    EXPECT_EQ(answer.countedWeeks, 1);
    EXPECT_EQ(answer.prescription->change, Change::Raise);
    EXPECT_EQ(answer.prescription->dose.total, 105);
    EXPECT_EQ(answer.prescription->previousTotal, 100);
    EXPECT_DOUBLE_EQ(answer.prescription->changePercent, 5.0);
    EXPECT_EQ(answer.prescription->dose.sets, (std::vector<DoseSet>{{5, 11, {}}, {5, 10, {}}}));
    EXPECT_EQ(answer.reasons.front().code, "raise-within-band");
}

} // namespace limber
