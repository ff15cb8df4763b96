// Beginning and coming back: the first six sessions, two minutes, the days away.

#include "core/coach/coach.h"
#include "core/progress/day_plan.h"
#include "core/progress/habit.h"
#include "core/reminders/next_session.h"

#include "tests/support/journal_builder.h"

#include <gtest/gtest.h>

using namespace limber;
using test::JournalBuilder;
using namespace std::chrono_literals;

namespace {

const Day Friday = day(2026, 3, 20);
using std::chrono::days;

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

/// Cat-cow on so many days before Friday.
JournalBuilder catCows(const std::vector<int>& daysAgo) {
    JournalBuilder journal;
    journal.screening(Friday - days{30});
    journal.stage(Friday - days{30}, 1);
    for (const int ago : daysAgo)
        journal.session(Friday - days{ago}, 8h, "cat-cow", {seconds(30)}, 3, 0);
    return journal;
}

std::optional<FirstFortnight> fortnight(JournalBuilder journal) {
    return firstFortnight(JournalView(journal.journal(), Friday), Friday);
}

CoachDay coachOf(JournalBuilder& journal) {
    return evaluate(test::tableB(), journal.journal(), Friday);
}

/// Weeks of the wall hold at 11 s, the last of it `daysAgo`.
JournalBuilder awayFor(int daysAgo) {
    JournalBuilder journal;
    journal.screening(Friday - days{daysAgo + 20});
    journal.stage(Friday - days{daysAgo + 20}, 2);
    for (int ago = daysAgo + 13; ago >= daysAgo; --ago)
        journal.session(Friday - days{ago}, 8h, "wall-extension-hold", {holds(10, 11)}, 3, 0);
    return journal;
}

std::optional<Returning> back(JournalBuilder& journal) {
    return returning(test::tableB(), JournalView(journal.journal(), Friday), coachOf(journal));
}

} // namespace

TEST(FirstFortnight, CountsSessionsUpToSixAndIsGoneTheDayAfter) {
    EXPECT_FALSE(fortnight(catCows({}))) << "before the first session there is nothing to fill";
    EXPECT_EQ(fortnight(catCows({0})), (FirstFortnight{1, 14}));
    EXPECT_EQ(fortnight(catCows({3, 2, 1, 0})), (FirstFortnight{4, 11}));
    EXPECT_EQ(fortnight(catCows({5, 4, 3, 2, 1, 0})), (FirstFortnight{6, 9})) << "seen once when it is full";
    EXPECT_FALSE(fortnight(catCows({6, 5, 4, 3, 2, 1})));
    EXPECT_EQ(fortnight(catCows({13})), (FirstFortnight{1, 1}));
    EXPECT_FALSE(fortnight(catCows({14, 13}))) << "it ends without a word";
}

TEST(FirstFortnight, ASessionHardlyBegunIsNotOneOfSix) {
    JournalBuilder journal = catCows({2});
    SetFact set;
    set.session = "hardly";
    set.exercise = {"cat-cow"};
    set.planned = seconds(30);
    set.done = seconds(3);
    set.ended = SetEnd::Interrupted;
    journal.add(Friday, 8h, set);
    EXPECT_EQ(fortnight(journal), (FirstFortnight{1, 12}));
}

TEST(TwoMinutes, AreFoundAmongWhatTheCoachLetsStartAndNeverElsewhere) {
    JournalBuilder journal = catCows({1});
    CoachDay day = coachOf(journal);
    const auto found = twoMinutes(test::tableB(), day);
    ASSERT_TRUE(found);
    const ExerciseDay* exercise = day.find(*found);
    ASSERT_NE(exercise, nullptr);
    ASSERT_TRUE(exercise->mayStart());
    EXPECT_LE(estimatedDuration(*test::tableB().find(*found), exercise->prescription->dose()), 130s);
    for (ExerciseDay& each : day.exercises)
        each.prescription.reset();
    EXPECT_FALSE(twoMinutes(test::tableB(), day));
}

TEST(DayPlan, AnythingDoneMakesItADayThatCounts) {
    JournalBuilder journal = awayFor(1);
    journal.session(Friday, 9h, "thread-the-needle", {seconds(30)}, 2, 0);
    const CoachDay day = coachOf(journal);
    const DayPlan plan = planDay(test::tableB(), journal.journal(), day);
    EXPECT_TRUE(plan.week[4].counts) << "two minutes beside the ladder";
    EXPECT_DOUBLE_EQ(plan.week[4].share, 0.0) << "though nothing of the plan was done";
    EXPECT_FALSE(plan.week[5].counts);
}

TEST(Returning, IsSaidFromTheEighthDayOnWithTheDoseOfTheCoach) {
    for (const int away : {1, 6, 7}) {
        JournalBuilder journal = awayFor(away);
        EXPECT_FALSE(back(journal)) << away;
    }
    struct Case {
        int away;
        int now;
        int weeks;
    };
    // 10, 20 and 40 % less; back at the earliest by raises of 10 % a week.
    for (const Case& each : {Case{8, 99, 2}, Case{14, 99, 2}, Case{15, 88, 3}}) {
        JournalBuilder journal = awayFor(each.away);
        journal.screening(Friday - days{1});
        const auto found = back(journal);
        ASSERT_TRUE(found) << each.away;
        EXPECT_EQ(found->daysAway, each.away);
        EXPECT_EQ(found->before, 110);
        EXPECT_EQ(found->now, each.now) << each.away;
        EXPECT_EQ(found->weeks, each.weeks) << each.away;
        EXPECT_FALSE(found->explained);
    }
}

TEST(Returning, AfterLongBreaksTooAndWithoutADoseWhileQuestionsComeFirst) {
    for (const int away : {29, 57, 200}) {
        JournalBuilder journal = awayFor(away);
        const auto found = back(journal);
        ASSERT_TRUE(found) << away;
        EXPECT_EQ(found->daysAway, away);
        EXPECT_EQ(found->now.has_value(), coachOf(journal).prescription.has_value());
    }
}

TEST(Returning, AsksNothingWhereABreakWasToldAndIsOverWithASession) {
    JournalBuilder journal = awayFor(10);
    journal.pause(Friday - days{12}, Friday - days{9}, Friday - days{1}, PauseReason::Holiday);
    const auto found = back(journal);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->explained);
    journal.session(Friday, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    EXPECT_FALSE(back(journal));
}

TEST(NextSession, IsTheRestOfTodayElseTheFirstOfALaterDayAtThePersonsTime) {
    JournalBuilder journal;
    journal.screening(Friday - days{1});
    journal.stage(Friday - days{1}, 1);
    const CoachDay day = coachOf(journal);
    const JournalView view(journal.journal(), Friday);
    Preferences preferences;
    DayPlan plan = planDay(test::tableB(), journal.journal(), day);
    ASSERT_EQ(plan.sessions.size(), 3U);
    auto next = nextSession(test::tableB(), view, day, plan, preferences);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->day, Friday);
    EXPECT_EQ(next->time, 7h + 30min);
    plan.sessions[0].doneAt = plan.sessions[1].doneAt = Timestamp{};
    EXPECT_EQ(nextSession(test::tableB(), view, day, plan, preferences)->time, 19h);
    plan.sessions[2].doneAt = Timestamp{};
    preferences.days = {true, true, true, true, true, false, false};
    next = nextSession(test::tableB(), view, day, plan, preferences);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->day, Friday + days{3}) << "Saturday and Sunday are not among the person's days";
    EXPECT_EQ(next->time, 7h + 30min);
}
