#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// A lively journal with a flare, a cut, benchmarks and a second stage.
Journal lively() {
    CoachFixture f(1);
    f.live(0, 35, {.total = 40, .effort = 3, .pain = 1},
           [](int i, DayLog& log) { log.morning = i == 10 || i == 16 ? 4 : 1; });
    f.benchmarks({14, 12, 11, 11, 11});
    f.builder.stage(stageStart + days{35}, 2, StageReason::Advanced);
    test::live(f.builder, 2, stageStart + days{35}, 9, {.total = 100, .pain = 2});
    return f.builder.journal();
}

} // namespace

TEST(Journal, TheOrderOfEntriesDoesNotMatter) {
    const Catalogue catalogue = tableB();
    Journal journal = lively();
    for (const int today : {3, 17, 36, 44}) {
        const CoachDay expected = evaluate(catalogue, journal, stageStart + days{today});
        Journal other = journal;
        std::reverse(other.entries.begin(), other.entries.end());
        EXPECT_EQ(evaluate(catalogue, other, stageStart + days{today}), expected);
        std::rotate(other.entries.begin(), other.entries.begin() + 77, other.entries.end());
        EXPECT_EQ(evaluate(catalogue, other, stageStart + days{today}), expected);
    }
}

TEST(Journal, AnEntryWrittenTwiceCountsOnce) {
    const Catalogue catalogue = tableB();
    const Journal journal = lively();
    Journal twice = journal;
    twice.entries.insert(twice.entries.begin(), journal.entries.begin(), journal.entries.end());
    const Day today = stageStart + days{44};
    EXPECT_EQ(evaluate(catalogue, twice, today), evaluate(catalogue, journal, today));
}

TEST(Journal, EntriesAfterTodayAreNotSeen) {
    const Catalogue catalogue = tableB();
    const Journal journal = lively();
    const Day today = stageStart + days{12};
    Journal early = journal;
    std::erase_if(early.entries, [&](const Entry& entry) { return entry.at.localDay() > today; });
    EXPECT_LT(early.entries.size(), journal.entries.size());
    EXPECT_EQ(evaluate(catalogue, journal, today), evaluate(catalogue, early, today));
}

TEST(Journal, WhatWasTakenBackNeverWas) {
    CoachFixture f(2);
    f.live(0, 3, {.total = 100});
    const CoachDay before = f.on(3);
    const std::string id =
        f.builder.session(stageStart + days{2}, hours{20}, "wall-extension-hold", {{10, 14, {}}}, 9, 8);
    EXPECT_EQ(f.on(3).zone, Zone::Cut);
    for (const Entry& entry : std::vector<Entry>(f.builder.journal().entries)) {
        const auto* set = std::get_if<SetFact>(&entry.fact);
        const auto* check = std::get_if<CheckIn>(&entry.fact);
        if ((set != nullptr && set->session == id) || (check != nullptr && check->session == id))
            f.builder.retract(stageStart + days{3}, entry.id);
    }
    EXPECT_EQ(f.on(3), before);
}

TEST(Journal, ATakingBackThatWasTakenBackIsNone) {
    CoachFixture f(2);
    const auto morning = f.builder.morning(stageStart, 7);
    f.builder.retract(stageStart, morning);
    const std::string retraction = f.builder.journal().entries.back().id;
    EXPECT_EQ(JournalView(f.builder.journal(), stageStart).mornings().size(), 0U);
    f.builder.retract(stageStart + days{1}, retraction);
    EXPECT_EQ(JournalView(f.builder.journal(), stageStart + days{1}).mornings().size(), 1U);
    EXPECT_EQ(JournalView(f.builder.journal(), stageStart).mornings().size(), 0U)
        << "on the day itself it was still gone";
}

TEST(Journal, ATakenBackAdvanceLeavesTheStageWhereItWas) {
    CoachFixture f(1);
    f.live(0, 10, {.total = 30});
    const auto advance = f.builder.stage(stageStart + days{10}, 2, StageReason::Advanced);
    EXPECT_EQ(f.on(10).stage, 2);
    f.builder.retract(stageStart + days{11}, advance);
    EXPECT_EQ(f.on(11).stage, 1);
    EXPECT_EQ(f.on(11).calendarWeek, 2);
}

TEST(Journal, ADayIsTheLocalDateAsWritten) {
    // 23:30 in Auckland and 00:30 in Berlin may be the same instant on different days.
    Journal journal;
    Entry late;
    late.id = "a";
    late.at = localTimestamp(stageStart, hours{23}, std::chrono::minutes{13 * 60});
    late.fact = Morning{5};
    journal.entries.push_back(late);
    const JournalView view(journal, stageStart);
    ASSERT_EQ(view.mornings().size(), 1U);
    EXPECT_EQ(view.mornings().front().day, stageStart);
    late.at = localTimestamp(stageStart + days{1}, hours{0}, std::chrono::minutes{-10 * 60});
    journal.entries = {late};
    EXPECT_TRUE(JournalView(journal, stageStart).mornings().empty());
}

TEST(Journal, AJournalMayBeginInAnyStage) {
    for (int stage = 1; stage <= 5; ++stage) {
        CoachFixture f(stage);
        const CoachDay answer = f.on(0);
        EXPECT_EQ(answer.stage, stage);
        EXPECT_EQ(answer.prescription->dose().exercise, f.catalogue.stageExercise(stage)->id);
        EXPECT_EQ(answer.prescription->dose().total, f.catalogue.stageExercise(stage)->dose.start);
    }
}

TEST(Journal, AnEmptyJournalIsNotStarted) {
    const CoachDay answer = evaluate(tableB(), Journal{}, stageStart);
    EXPECT_EQ(answer.stage, 0);
    EXPECT_EQ(answer.calendarWeek, 0);
    EXPECT_FALSE(answer.prescription);
    EXPECT_TRUE(answer.sessionsToday.empty());
    EXPECT_TRUE(has(answer, "not-started"));
}

TEST(Journal, AStageThatDoesNotExistIsAnsweredWithoutADose) {
    CoachFixture f(9);
    EXPECT_FALSE(f.on(0).prescription);
}

TEST(Plan, SessionsFallIntoTheirSlots) {
    CoachFixture two(2);
    const auto due = two.on(0).sessionsToday;
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0].due, DaySlot::Morning);
    EXPECT_EQ(due[1].due, DaySlot::Evening);
    CoachFixture three(1);
    ASSERT_EQ(three.on(0).sessionsToday.size(), 3U);
    EXPECT_EQ(three.on(0).sessionsToday[1].due, DaySlot::Midday);
    CoachFixture one(3);
    ASSERT_EQ(one.on(0).sessionsToday.size(), 1U);
}

TEST(Plan, EverySecondDayRestsTheDayAfter) {
    CoachFixture f(4);
    f.live(0, 1, {.total = 30});
    EXPECT_EQ(f.on(0).sessionsToday.size(), 1U) << "done or not, it is today's";
    EXPECT_TRUE(f.on(1).sessionsToday.empty());
    EXPECT_EQ(f.on(2).sessionsToday.size(), 1U);
    EXPECT_EQ(f.on(3).sessionsToday.size(), 1U) << "still due";
}

TEST(Plan, OnceOrTwiceAWeekIsSpreadAndNeverAThirdTime) {
    CoachFixture f(5);
    f.live(0, 1, {.total = 20});
    EXPECT_TRUE(f.on(2).sessionsToday.empty());
    EXPECT_EQ(f.on(3).sessionsToday.size(), 1U);
    f.live(3, 1, {.total = 20, .sessions = 1});
    EXPECT_TRUE(f.on(6).sessionsToday.empty());
    EXPECT_EQ(f.on(7).sessionsToday.size(), 1U);
}

TEST(Plan, TheOldExerciseIsKeptOnceOrTwiceAWeek) {
    CoachFixture f(1);
    f.live(0, 21, {.total = 40});
    f.builder.stage(stageStart + days{21}, 2, StageReason::Advanced);
    const auto due = [&](int day) {
        const auto sessions = f.on(day).sessionsToday;
        return std::count_if(sessions.begin(), sessions.end(),
                             [](const DueSession& s) { return s.exercise.value == "cat-cow"; });
    };
    EXPECT_EQ(due(21), 0);
    EXPECT_EQ(due(23), 0);
    EXPECT_EQ(due(24), 1);
    f.builder.session(stageStart + days{24}, hours{8}, "cat-cow", {{{}, 40, {}}}, 3, 1);
    EXPECT_EQ(due(25), 0);
    EXPECT_EQ(due(28), 1);
}

TEST(Beside, TheResetRaisesByItsOwnWeeksWithoutAGate) {
    CoachFixture f(2);
    for (const int day : {0, 2, 4})
        f.builder.session(stageStart + days{day}, hours{12}, "wall-slide", {{{}, 60, {}}}, 4, 0);
    const auto at = [&](int day) {
        return prescribe(f.catalogue, f.builder.journal(), {"wall-slide"}, stageStart + days{day});
    };
    EXPECT_EQ(at(5).dose().total, 60);
    EXPECT_EQ(at(7).dose().total, 63);
    EXPECT_EQ(at(7).change(), Change::Raise);
    EXPECT_EQ(prescribe(f.catalogue, f.builder.journal(), {"towel-extension"}, stageStart).dose().total, 300);
}

TEST(Beside, ASideIsCountedOnce) {
    CoachFixture f(2);
    for (int day = 0; day < 7; ++day) {
        const std::string session = "n" + std::to_string(day);
        for (const Side side : {Side::Left, Side::Right}) {
            SetFact set{session, {"thread-the-needle"}, "standard",  side,
                        1,       {2, 20, {}},           {2, 20, {}}, SetEnd::Completed};
            f.builder.add(stageStart + days{day}, hours{9}, set);
        }
        f.builder.add(stageStart + days{day}, hours{9}, CheckIn{session, 4, 0, false, ""});
    }
    const auto next =
        prescribe(f.catalogue, f.builder.journal(), {"thread-the-needle"}, stageStart + days{7});
    EXPECT_EQ(next.previousTotal(), 40);
    EXPECT_EQ(next.dose().total, 42);
}

TEST(Beside, AFormerStageIsHeld) {
    CoachFixture f(1);
    f.live(0, 14, {.total = 45});
    f.builder.stage(stageStart + days{14}, 2, StageReason::Advanced);
    const auto kept = prescribe(f.catalogue, f.builder.journal(), {"cat-cow"}, stageStart + days{15});
    EXPECT_EQ(kept.dose().total, 45);
    EXPECT_EQ(kept.change(), Change::Hold);
    EXPECT_EQ(evaluate(f.catalogue, f.builder.journal(), stageStart).find({"no-such"}), nullptr);
}

TEST(SteppedBack, TheOldStageResumesAtEightyPercent) {
    CoachFixture f(1);
    f.live(0, 14, {.total = 45});
    f.builder.stage(stageStart + days{14}, 2, StageReason::Advanced);
    test::live(f.builder, 2, stageStart + days{14}, 7, {.total = 100});
    f.builder.stage(stageStart + days{21}, 1, StageReason::SteppedBack);
    const CoachDay answer = f.on(21);
    EXPECT_EQ(answer.stage, 1);
    EXPECT_EQ(answer.calendarWeek, 1);
    EXPECT_EQ(answer.prescription->dose().total, 36);
    EXPECT_EQ(answer.prescription->change(), Change::Return);
}

} // namespace limber
