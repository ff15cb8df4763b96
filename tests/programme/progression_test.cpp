#include "tests/support/table_b.h"

#include "core/programme/progression.h"

#include <gtest/gtest.h>

namespace limber {

TEST(Progression, AStepExistsIfAndOnlyIfTheTotalIsTenSteps) {
    for (int total = 1; total <= 3000; ++total)
        ASSERT_EQ(raiseBand(total).exists(), total >= 10) << total;
}

TEST(Progression, TheBandHoldsWholeNumbersFiveToTenPercentUp) {
    EXPECT_EQ(raiseBand(20), (Band{21, 22}));
    EXPECT_EQ(raiseBand(30), (Band{32, 33}));
    EXPECT_EQ(raiseBand(100), (Band{105, 110}));
    EXPECT_EQ(raiseBand(300), (Band{315, 330}));
    EXPECT_EQ(raiseBand(10), (Band{11, 11}));
}

TEST(Progression, NoRaiseIsOverTenOrUnderFivePercent) {
    for (int total = 10; total <= 3000; ++total) {
        for (const RaiseEnd end : {RaiseEnd::Low, RaiseEnd::High}) {
            const NextTotal next = nextTotal(total, 1'000'000, end);
            ASSERT_EQ(next.kind, NextTotal::Kind::Raised);
            ASSERT_GE(next.total * 100, total * 105) << total;
            ASSERT_LE(next.total * 100, total * 110) << total;
        }
    }
}

TEST(Progression, FiveRaisesAtTheHighEndGiveTheTableOfSixWeeks) {
    const auto afterSixWeeks = [](int start, int ceiling) {
        int total = start;
        for (int week = 1; week < 6; ++week)
            total = nextTotal(total, ceiling, RaiseEnd::High).total;
        return total;
    };
    EXPECT_EQ(afterSixWeeks(30, 60), 46);
    EXPECT_EQ(afterSixWeeks(60, 90), 90);
    EXPECT_EQ(afterSixWeeks(20, 30), 30);
    EXPECT_EQ(afterSixWeeks(300, 600), 481);
    EXPECT_EQ(afterSixWeeks(1800, 2700), 2700);
}

TEST(Progression, EffortOfThreeOrLessTakesTheHighEnd) {
    EXPECT_EQ(raiseEnd(3.0), RaiseEnd::High);
    EXPECT_EQ(raiseEnd(3.5), RaiseEnd::Low);
    EXPECT_EQ(raiseEnd(std::nullopt), RaiseEnd::Low);
}

TEST(Progression, NearTheCeilingTheRaiseIsClampedToIt) {
    EXPECT_EQ(nextTotal(58, 60, RaiseEnd::Low), (NextTotal{NextTotal::Kind::Clamped, 60}));
    EXPECT_EQ(nextTotal(57, 60, RaiseEnd::Low), (NextTotal{NextTotal::Kind::Raised, 60}));
    EXPECT_EQ(nextTotal(56, 60, RaiseEnd::High), (NextTotal{NextTotal::Kind::Raised, 60}))
        << "7 % is inside the band, though 61 was wanted";
    EXPECT_EQ(nextTotal(60, 60, RaiseEnd::High), (NextTotal{NextTotal::Kind::AtCeiling, 60}));
    EXPECT_EQ(nextTotal(70, 60, RaiseEnd::High), (NextTotal{NextTotal::Kind::AtCeiling, 60}));
}

TEST(Progression, WithFewerThanTenStepsNothingFits) {
    EXPECT_EQ(nextTotal(9, 60, RaiseEnd::High), (NextTotal{NextTotal::Kind::NoStep, 9}));
}

TEST(Progression, ACutTakesTwentyPercentRoundedDown) {
    EXPECT_EQ(cutTotal(100), 80);
    EXPECT_EQ(cutTotal(21), 16);
    EXPECT_EQ(cutTotal(33), 26);
}

TEST(Progression, ABreakCostsByItsLength) {
    EXPECT_EQ(totalAfterBreak(120, 100, 7), 120);
    EXPECT_EQ(totalAfterBreak(120, 100, 8), 108);
    EXPECT_EQ(totalAfterBreak(120, 100, 14), 108);
    EXPECT_EQ(totalAfterBreak(120, 100, 15), 96);
    EXPECT_EQ(totalAfterBreak(120, 100, 28), 96);
    EXPECT_EQ(totalAfterBreak(120, 100, 29), 96) << "never more than after 28 days (R14)";
    EXPECT_EQ(totalAfterBreak(160, 90, 56), 96);
    EXPECT_EQ(totalAfterBreak(160, 100, 57), 100);
}

TEST(Progression, ABreakNeverRaisesADose) {
    EXPECT_EQ(totalAfterBreak(80, 100, 30), 64);
    EXPECT_EQ(totalAfterBreak(80, 100, 60), 80);
}

TEST(Progression, TheVirtualTargetGrowsUntilAWholeStepFits) {
    EXPECT_NEAR(virtualTarget(8, 2), 9.245, 0.001);
    EXPECT_EQ(weeksOfCarryOver(8), 2);
    EXPECT_EQ(weeksOfCarryOver(5), 3);
    EXPECT_EQ(weeksOfCarryOver(9), 2);
    EXPECT_EQ(weeksOfCarryOver(1), 10);
}

TEST(Progression, WeightStepsWorkFromTheLoadTheTableNames) {
    const auto next = [](double kg, double step) {
        return nextLoad(Kilograms::fromKg(kg), Kilograms::fromKg(step));
    };
    EXPECT_EQ(next(5, 0.5), Kilograms::fromKg(5.5));
    EXPECT_EQ(next(4.5, 0.5), std::nullopt);
    EXPECT_EQ(next(10, 1), Kilograms::fromKg(11));
    EXPECT_EQ(next(9, 1), std::nullopt);
    EXPECT_EQ(next(20, 2), Kilograms::fromKg(22));
    EXPECT_EQ(next(1, 0.1), Kilograms::fromKg(1.1));
    EXPECT_EQ(next(10, 0.5), Kilograms::fromKg(10.5));
    EXPECT_EQ(next(20, 0.5), Kilograms::fromKg(21));
    EXPECT_EQ(next(20, 0), std::nullopt);
}

TEST(Progression, ABigStepCutsRepetitionsSoThatTheWorkStaysInTheBand) {
    const auto step = bigStep(45, Kilograms::fromKg(5), Kilograms::fromKg(1));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->load, Kilograms::fromKg(6));
    EXPECT_EQ(step->reps, 40);
    EXPECT_NEAR(step->percent, 6.7, 0.05);
}

TEST(Progression, ABigStepThatFitsNowhereIsNone) {
    EXPECT_EQ(bigStep(3, Kilograms::fromKg(2), Kilograms::fromKg(2)), std::nullopt);
    EXPECT_EQ(bigStep(0, Kilograms::fromKg(2), Kilograms::fromKg(2)), std::nullopt);
}

TEST(Progression, TheLowestDoseIsHalfTheStart) {
    EXPECT_EQ(lowestTotal(test::tableB().find({"wall-extension-hold"})->dose), 50);
    EXPECT_EQ(lowestTotal(test::tableB().find({"back-bridge"})->dose), 10);
}

} // namespace limber
