#include "core/progress/measuring.h"

#include "tests/support/table_b.h"

#include <gtest/gtest.h>

namespace limber {

using namespace std::chrono_literals;
using Step = Measuring::Step;

namespace {

Measuring measuring(int stage) {
    static const Catalogue catalogue = test::tableB();
    return Measuring(*catalogue.stageExercise(stage));
}

/// Begins and is looked at once a second, up to `until`.
void run(Measuring& measure, Milliseconds from, Milliseconds until) {
    measure.begin(from);
    for (Milliseconds now = from; now < until; now += 1s)
        measure.tick(now);
}

} // namespace

TEST(Measuring, EveryStageHasItsOwnMeasure) {
    EXPECT_EQ(measuring(1).kind(), MeasureKind::Gap);
    EXPECT_EQ(measuring(2).kind(), MeasureKind::Hold);
    for (const int stage : {3, 4, 5})
        EXPECT_EQ(measuring(stage).kind(), MeasureKind::Repetitions);
}

TEST(Measuring, AHoldRunsUntilThePersonStopsIt) {
    Measuring hold = measuring(2);
    run(hold, 10s, 24s);
    EXPECT_EQ(hold.seconds(24'900ms), 14);
    hold.stop(24'900ms);
    EXPECT_EQ(hold.step(), Step::Asking);
    EXPECT_FALSE(hold.result());
    hold.answer(5, 1);
    EXPECT_EQ(hold.result(), (Benchmark{{"wall-extension-hold"}, 14, "s"}));
}

TEST(Measuring, RepetitionsAreCountedOneByOneAndTheirTempoStartsAnew) {
    Measuring count = measuring(4);
    count.begin(1s);
    for (const Milliseconds now : {3s, 7s, 10s, 14s}) {
        count.tick(now);
        if (now == 7s || now == 14s)
            count.countRepetition(now);
    }
    EXPECT_EQ(count.inRepetition(16s), 2s);
    count.stop(16s);
    count.answer(5, 0);
    EXPECT_EQ(count.result(), (Benchmark{{"dumbbell-pullover"}, 2, "reps"}));
}

TEST(Measuring, TheGapTakesThreeTriesAndKeepsTheMiddle) {
    Measuring gap = measuring(1);
    for (const double cm : {12.0, 14.5, 13.0}) {
        EXPECT_FALSE(gap.result());
        gap.enterGap(cm);
        gap.answer(0, 1);
        gap.again();
    }
    EXPECT_EQ(gap.step(), Step::Between) << "three are enough";
    EXPECT_EQ(gap.result(), (Benchmark{{"cat-cow"}, 13.0, "cm"}));
}

TEST(Measuring, ATryPastTheStopIsNotKept) {
    Measuring hold = measuring(2);
    run(hold, 0s, 40s);
    hold.stop(40s);
    hold.answer(6, 1);
    EXPECT_FALSE(hold.result());
    hold.again();
    run(hold, 100s, 120s);
    hold.stop(120s);
    hold.answer(5, 2);
    EXPECT_EQ(hold.result()->value, 20);
}

TEST(Measuring, PainOfThreeEndsTheTriesOfTheDay) {
    Measuring hold = measuring(2);
    run(hold, 0s, 20s);
    hold.stop(20s);
    hold.answer(4, 3);
    EXPECT_FALSE(hold.mayTryAgain());
    EXPECT_FALSE(hold.result());
    hold.again();
    EXPECT_EQ(hold.step(), Step::Between);
    Measuring gap = measuring(1);
    gap.enterGap(12.0);
    gap.answer(0, 1);
    gap.again();
    gap.enterGap(13.0);
    gap.answer(0, 3);
    EXPECT_EQ(gap.result()->value, 12.0) << "what was measured before it hurt";
}

TEST(Measuring, TimeToTakeThePositionIsNoHold) {
    const Catalogue catalogue = test::tableB();
    Measuring hold(*catalogue.stageExercise(2), 10s);
    run(hold, 0s, 9s);
    EXPECT_EQ(hold.leadInLeft(8'500ms), 2);
    EXPECT_EQ(hold.seconds(9s), 0);
    hold.stop(9s);
    EXPECT_EQ(hold.step(), Step::Ready);
    run(hold, 100s, 130s);
    EXPECT_EQ(hold.leadInLeft(130s), 0);
    hold.stop(130s);
    EXPECT_EQ(hold.value(), 20.0);
}

TEST(Measuring, ATimeThatNobodySawIsNeverAHold) {
    for (const int stage : {2, 4}) {
        Measuring measure = measuring(stage);
        run(measure, 0s, 10s);
        measure.countRepetition(10s);
        measure.stop(3'600s);
        EXPECT_EQ(measure.step(), Step::Ready);
        EXPECT_TRUE(measure.slept());
        EXPECT_TRUE(measure.tries().empty());
        measure.begin(4'000s);
        EXPECT_FALSE(measure.slept()) << "said once";
    }
}

TEST(Measuring, NothingDoneIsNoTry) {
    Measuring hold = measuring(2);
    hold.begin(0s);
    hold.stop(900ms);
    EXPECT_EQ(hold.step(), Step::Ready);
    Measuring count = measuring(3);
    count.countRepetition(0s);
    EXPECT_EQ(count.repetitions(), 0) << "not begun";
    count.begin(0s);
    count.stop(5s);
    EXPECT_EQ(count.step(), Step::Ready);
    Measuring gap = measuring(1);
    gap.enterGap(-1.0);
    gap.enterGap(41.0);
    EXPECT_EQ(gap.step(), Step::Ready);
}

} // namespace limber
