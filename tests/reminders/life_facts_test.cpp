#include "core/reminders/life_facts.h"
#include "tests/support/coach_fixture.h"

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;
using std::chrono::minutes;

namespace {

ReminderFacts factsOn(CoachFixture& life, int dayIndex, minutes dayLength = minutes{20}) {
    const Day today = stageStart + days{dayIndex};
    const JournalView view(life.builder.journal(), today);
    return reminderFacts(life.catalogue, view, coachDay(life.catalogue, view, today), dayLength, false);
}

} // namespace

TEST(ReminderFacts, CountWhatTheJournalSays) {
    CoachFixture life(1);
    life.live(0, 3, DayLog{30});
    const ReminderFacts facts = factsOn(life, 3);
    EXPECT_EQ(facts.trainedDays, 3);
    EXPECT_EQ(facts.sessionsDone, 0);
    EXPECT_EQ(facts.sessionsDue, 3);
    EXPECT_EQ(facts.lastLogged, stageStart + days{2});
    EXPECT_EQ(facts.lastSession->localDay(), stageStart + days{2});
    EXPECT_GT(factsOn(life, 2).sessionsDone, 0);
}

TEST(ReminderFacts, BeforeAnythingWasLoggedTheFirstDayCounts) {
    CoachFixture life(1);
    EXPECT_EQ(factsOn(life, 9).lastLogged, stageStart);
}

TEST(ReminderFacts, OfADayThatMayTakeFewMinutesHaveFewerSessions) {
    CoachFixture life(1);
    EXPECT_EQ(factsOn(life, 0, minutes{20}).sessionsDue, 3);
    EXPECT_EQ(factsOn(life, 0, minutes{1}).sessionsDue, 1) << "the first always fits";
}

TEST(ReminderFacts, ABreakThatWasPlannedIsKnownAndIsNoSilence) {
    CoachFixture life(1);
    life.builder.add(stageStart, hours{8},
                     Pause{stageStart + days{1}, stageStart + days{20}, PauseReason::Holiday});
    const ReminderFacts facts = factsOn(life, 10);
    EXPECT_EQ(facts.breakUntil, stageStart + days{20});
    EXPECT_EQ(facts.lastLogged, stageStart + days{10});
    EXPECT_EQ(facts.sessionsDue, 0);
    EXPECT_EQ(factsOn(life, 21).breakUntil, std::nullopt);
    EXPECT_EQ(factsOn(life, 21).lastLogged, stageStart + days{20});
}

TEST(SessionsAhead, FollowDaysTimesRhythmAndBreaks) {
    ReminderPlan plan;
    plan.sessionsADay = 2;
    plan.times = {minutes{780}, minutes{450}, minutes{0}};
    plan.days = {true, true, false, true, true, true, true};
    ReminderFacts facts;
    facts.sessionsDue = 3;
    const auto ahead =
        sessionsAhead(plan, facts, {Pause{stageStart + days{3}, stageStart + days{9}}}, stageStart, 14);
    ASSERT_EQ(ahead.size(), 2U * 6U) << "Monday, Tuesday; Thursday to Sunday after the break; no Wednesday";
    EXPECT_EQ(ahead[0], (SessionAhead{stageStart, minutes{450}, 1}));
    EXPECT_EQ(ahead[1], (SessionAhead{stageStart, minutes{780}, 2}));
    facts.everyDays = 2;
    facts.sessionsDue = 1;
    plan.days.fill(true);
    EXPECT_EQ(sessionsAhead(plan, facts, {}, stageStart, 28).size(), 14U);
}
