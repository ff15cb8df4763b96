#include "core/progress/measures.h"

#include <gtest/gtest.h>

using namespace limber;

namespace {

MeasureGuide gap() {
    MeasureGuide guide;
    guide.threshold = 3.0;
    guide.better = Better::Lower;
    return guide;
}

} // namespace

TEST(TheMedianOfTries, IsTheMiddleOne) {
    EXPECT_EQ(medianOfTries({12.0, 30.0, 11.0}), 12.0);
    EXPECT_EQ(medianOfTries({12.0, 13.0}), 12.5);
    EXPECT_EQ(medianOfTries({}), std::nullopt);
}

TEST(AChange, IsWobbleUntilItPassesTheThreshold) {
    const std::vector<DatedValue> small{{day(2026, 3, 2), 14.0}, {day(2026, 3, 16), 11.5}};
    EXPECT_EQ(changeOf(gap(), small).trend, Trend::WithinWobble);
    const std::vector<DatedValue> large{{day(2026, 3, 2), 14.0}, {day(2026, 3, 16), 11.0}};
    EXPECT_EQ(changeOf(gap(), large).trend, Trend::Better);
    const std::vector<DatedValue> worse{{day(2026, 3, 2), 14.0}, {day(2026, 3, 16), 17.5}};
    EXPECT_EQ(changeOf(gap(), worse).trend, Trend::Worse);
}

TEST(AChange, MustPassThePersonsOwnWobbleWhenThatIsLarger) {
    // Two baseline days 3 apart: standard deviation 2.12, threshold 5.88.
    const std::vector<DatedValue> values{
        {day(2026, 3, 2), 12.0}, {day(2026, 3, 3), 15.0}, {day(2026, 3, 16), 9.0}};
    const OutcomeChange change = changeOf(gap(), values);
    EXPECT_NEAR(change.threshold, 2.77 * 2.1213, 0.01);
    EXPECT_EQ(change.first, 13.5);
    EXPECT_EQ(change.trend, Trend::WithinWobble);
}

TEST(AChange, IsNotJudgedBeforeTheBaselineWeekIsOver) {
    const std::vector<DatedValue> values{{day(2026, 3, 2), 12.0}, {day(2026, 3, 4), 4.0}};
    EXPECT_EQ(changeOf(gap(), values).trend, Trend::TooEarly);
    EXPECT_EQ(changeOf(gap(), {}).trend, Trend::TooEarly);
}

TEST(AChange, OfATimeIsJudgedInPercent) {
    MeasureGuide guide;
    guide.threshold = 20.0;
    guide.thresholdInPercent = true;
    guide.better = Better::Higher;
    const std::vector<DatedValue> values{{day(2026, 3, 2), 50.0}, {day(2026, 3, 20), 59.0}};
    EXPECT_EQ(changeOf(guide, values).trend, Trend::WithinWobble);
    EXPECT_EQ(
        changeOf(guide, std::vector<DatedValue>{{day(2026, 3, 2), 50.0}, {day(2026, 3, 20), 60.0}}).trend,
        Trend::Better);
}
