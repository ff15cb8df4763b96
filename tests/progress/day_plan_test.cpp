#include "core/progress/day_plan.h"
#include "core/progress/stage_history.h"

#include "tests/support/journal_builder.h"
#include "tests/support/table_b.h"

#include <gtest/gtest.h>

using namespace limber;
using test::JournalBuilder;
using namespace std::chrono_literals;

namespace {

const Day Friday = day(2026, 3, 20);

Work seconds(int value) {
    Work work;
    work.seconds = value;
    return work;
}

Work holds(int reps, int each) {
    Work work = seconds(each);
    work.reps = reps;
    return work;
}

CoachDay answerWith(int stage, std::vector<DueSession> due) {
    CoachDay answer;
    answer.today = Friday;
    answer.stage = stage;
    answer.sessionsToday = std::move(due);
    return answer;
}

} // namespace

TEST(DayPlan, FinishedSessionsFillTheSlotsInTheOrderTheyWereDone) {
    JournalBuilder journal;
    journal.stage(Friday - std::chrono::days{3}, 1);
    journal.session(Friday, 8h, "cat-cow", {seconds(30)}, 3, 1);
    const DayPlan plan = planDay(test::tableB(), journal.journal(),
                                 answerWith(1, {{{"cat-cow"}, DaySlot::Morning},
                                                {{"cat-cow"}, DaySlot::Midday},
                                                {{"cat-cow"}, DaySlot::Evening}}));
    ASSERT_EQ(plan.sessions.size(), 3U);
    EXPECT_TRUE(plan.sessions[0].doneAt);
    EXPECT_EQ(plan.sessions[0].amountDone, 30);
    EXPECT_FALSE(plan.sessions[1].doneAt);
    EXPECT_DOUBLE_EQ(plan.week[4].share, 1.0 / 3);
}

TEST(DayPlan, ASessionOfTheKeptExerciseFillsItsOwnSlotOnly) {
    JournalBuilder journal;
    journal.stage(Friday - std::chrono::days{3}, 2);
    journal.session(Friday, 8h, "cat-cow", {seconds(40)}, 3, 1);
    const DayPlan plan = planDay(
        test::tableB(), journal.journal(),
        answerWith(2, {{{"wall-extension-hold"}, DaySlot::Morning}, {{"cat-cow"}, DaySlot::AnyTime}}));
    EXPECT_FALSE(plan.sessions[0].doneAt);
    EXPECT_TRUE(plan.sessions[1].doneAt);
    EXPECT_DOUBLE_EQ(plan.week[4].share, 0.0) << "the rings count the exercise of the stage";
}

TEST(DayPlan, ASessionOverThePlanIsShownAsWell) {
    JournalBuilder journal;
    journal.stage(Friday - std::chrono::days{3}, 2);
    journal.session(Friday, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 1);
    journal.session(Friday, 12h, "wall-extension-hold", {holds(10, 10)}, 3, 1);
    const DayPlan plan = planDay(test::tableB(), journal.journal(),
                                 answerWith(2, {{{"wall-extension-hold"}, DaySlot::Morning}}));
    ASSERT_EQ(plan.sessions.size(), 2U);
    EXPECT_TRUE(plan.sessions[1].doneAt);
    EXPECT_EQ(plan.secondsUnderTension, 200);
}

TEST(DayPlan, WhatWasTakenBackIsNotCounted) {
    JournalBuilder journal;
    journal.stage(Friday - std::chrono::days{3}, 1);
    Journal facts = journal.journal();
    SetFact set;
    set.session = "s";
    set.exercise = {"cat-cow"};
    set.planned = set.done = seconds(30);
    facts.entries.push_back({"wrong", localTimestamp(Friday, 8h), set, {}});
    const CoachDay answer = answerWith(1, {{{"cat-cow"}, DaySlot::Morning}});
    EXPECT_EQ(planDay(test::tableB(), facts, answer).secondsUnderTension, 30);
    facts.entries.push_back({"undo", localTimestamp(Friday, 9h), Retract{"wrong"}, {}});
    EXPECT_EQ(planDay(test::tableB(), facts, answer).secondsUnderTension, 0);
}

TEST(WeeklyCheck, IsNotAskedOnTheFirstDayAndThenEverySevenDays) {
    JournalBuilder journal;
    journal.stage(Friday, 1);
    journal.session(Friday, 8h, "cat-cow", {seconds(30)}, 3, 1);
    const auto due = [&](Day today) {
        CoachDay answer = answerWith(1, {});
        answer.today = today;
        return weeklyCheckDue(test::tableB(), journal.journal(), answer);
    };
    EXPECT_FALSE(due(Friday));
    EXPECT_TRUE(due(Friday + std::chrono::days{1}));
    journal.add(Friday + std::chrono::days{1}, 9h, Benchmark{{"cat-cow"}, 12.0, "cm"});
    EXPECT_FALSE(due(Friday + std::chrono::days{7}));
    EXPECT_TRUE(due(Friday + std::chrono::days{8}));
}

TEST(StageHistory, TellsTheFirstAndTheLastDoseOfEachStageByWholeSessions) {
    JournalBuilder journal;
    journal.stage(Friday - std::chrono::days{30}, 1);
    journal.session(Friday - std::chrono::days{29}, 8h, "cat-cow", {seconds(30)}, 3, 1);
    journal.session(Friday - std::chrono::days{12}, 8h, "cat-cow", {seconds(42)}, 3, 1);
    journal.stage(Friday - std::chrono::days{10}, 2, StageReason::Advanced);
    journal.session(Friday - std::chrono::days{9}, 8h, "wall-extension-hold", {holds(5, 11), holds(5, 10)}, 3,
                    1);
    journal.session(Friday - std::chrono::days{2}, 8h, "wall-extension-hold", {holds(10, 11)}, 3, 1);
    const auto histories = stageHistories(test::tableB(), journal.journal());
    ASSERT_EQ(histories.size(), 2U);
    EXPECT_EQ(histories.at(1),
              (StageHistory{Friday - std::chrono::days{30}, Friday - std::chrono::days{10}, 30, 42}));
    EXPECT_EQ(histories.at(2), (StageHistory{Friday - std::chrono::days{10}, std::nullopt, 105, 110}));
}

TEST(WeeklyCheck, AnOverheadGapOfTheFirstStageIsOne) {
    JournalBuilder builder;
    builder.stage(day(2026, 3, 2), 1);
    builder.session(day(2026, 3, 2), 8h, "cat-cow", {{{}, 30, {}}}, 3, 1);
    const Catalogue catalogue = test::tableB();
    CoachDay answer;
    answer.stage = 1;
    answer.today = day(2026, 3, 9);
    EXPECT_TRUE(weeklyCheckDue(catalogue, builder.journal(), answer));
    builder.outcome(day(2026, 3, 8), Measure::OverheadGap, 12);
    EXPECT_FALSE(weeklyCheckDue(catalogue, builder.journal(), answer));
}

TEST(EstimatedDuration, OfAVariantWithASlowerTempoIsLonger) {
    const Catalogue catalogue = test::tableB();
    Exercise ball = *catalogue.stageExercise(3);
    Phase lower;
    lower.duration = 4s;
    ball.phases = {lower};
    lower.duration = 6s;
    for (Variant& variant : ball.variants)
        if (variant.id == "harder")
            variant.phases = {lower};
    const Dose standard = distribute(ball, 20);
    const Dose harder = distribute(ball, 20, std::nullopt, "harder");
    EXPECT_EQ(estimatedDuration(ball, harder) - estimatedDuration(ball, standard), Seconds{40});
}
