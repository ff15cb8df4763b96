#include "core/progress/measuring.h"

#include "tests/support/table_b.h"

#include <gtest/gtest.h>

namespace limber {

using Step = Measuring::Step;

namespace {

Measuring measuring(int stage) {
    static const Catalogue catalogue = test::tableB();
    return Measuring(*catalogue.stageExercise(stage));
}

} // namespace

TEST(Measuring, EveryStageHasItsOwnMeasure) {
    EXPECT_EQ(measuring(1).kind(), MeasureKind::Gap);
    EXPECT_EQ(measuring(2).kind(), MeasureKind::Hold);
    for (const int stage : {3, 4, 5})
        EXPECT_EQ(measuring(stage).kind(), MeasureKind::Repetitions);
}

TEST(Measuring, WhatATryCameToIsKeptWithHowItWas) {
    Measuring hold = measuring(2);
    hold.take(14);
    EXPECT_EQ(hold.step(), Step::Asking);
    EXPECT_FALSE(hold.result());
    hold.answer(5, 1);
    EXPECT_EQ(hold.result(), (Benchmark{{"wall-extension-hold"}, 14, "s"}));
    Measuring count = measuring(4);
    count.take(2);
    count.answer(5, 0);
    EXPECT_EQ(count.result(), (Benchmark{{"dumbbell-pullover"}, 2, "reps"}));
}

TEST(Measuring, TheGapTakesThreeTriesAndKeepsTheMiddle) {
    Measuring gap = measuring(1);
    for (const double cm : {12.0, 14.5, 13.0}) {
        EXPECT_FALSE(gap.result());
        gap.take(cm);
        gap.answer(0, 1);
        gap.again();
    }
    EXPECT_EQ(gap.step(), Step::Between) << "three are enough";
    EXPECT_EQ(gap.result(), (Benchmark{{"cat-cow"}, 13.0, "cm"}));
}

TEST(Measuring, ATryPastTheStopIsNotKept) {
    Measuring hold = measuring(2);
    hold.take(40);
    hold.answer(6, 1);
    EXPECT_FALSE(hold.result());
    hold.again();
    hold.take(20);
    hold.answer(5, 2);
    EXPECT_EQ(hold.result()->value, 20);
}

TEST(Measuring, PainOfThreeEndsTheTriesOfTheDay) {
    Measuring hold = measuring(2);
    hold.take(20);
    hold.answer(4, 3);
    EXPECT_FALSE(hold.mayTryAgain());
    EXPECT_FALSE(hold.result());
    hold.again();
    EXPECT_EQ(hold.step(), Step::Between);
    Measuring gap = measuring(1);
    gap.take(12.0);
    gap.answer(0, 1);
    gap.again();
    gap.take(13.0);
    gap.answer(0, 3);
    EXPECT_EQ(gap.result()->value, 12.0) << "what was measured before it hurt";
}

TEST(Measuring, NothingDoneIsNoTry) {
    for (const int stage : {2, 3}) {
        Measuring measure = measuring(stage);
        measure.take(0);
        EXPECT_EQ(measure.step(), Step::Ready);
    }
    Measuring gap = measuring(1);
    gap.take(-1.0);
    gap.take(41.0);
    EXPECT_EQ(gap.step(), Step::Ready);
}

} // namespace limber
