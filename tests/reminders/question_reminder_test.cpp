#include "tests/support/desk_life.h"

#include <gmock/gmock.h>

using namespace limber;
using limber::test::DeskLife;
using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Day monday = day(2026, 3, 2);

std::vector<int> silences(const DeskLife& life) {
    std::vector<int> found;
    for (const auto& each : life.shown)
        if (const auto* nothing = std::get_if<NothingLogged>(&each.what))
            found.push_back(nothing->days);
    return found;
}

DeskLife quietLife() {
    DeskLife life(monday);
    life.plan.microBreaks = false;
    return life;
}

} // namespace

TEST(NothingLoggedReminders, AreOneSentenceAfterTwoFiveAndFourteenDaysAndThenSilence) {
    DeskLife life = quietLife();
    life.pass(hours{24 * 60});
    // Logged on Sunday: Monday and Tuesday are reminded of, then three sentences in two months.
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00", "2026-03-03T09:00", "2026-03-04T09:00",
                                          "2026-03-07T09:00", "2026-03-16T09:00"));
    EXPECT_THAT(silences(life), ElementsAre(2, 5, 14));
}

TEST(NothingLoggedReminders, BeginAnewAfterTheReturn) {
    DeskLife life = quietLife();
    life.pass(hours{24 * 30});
    life.train();
    life.shown.clear();
    life.pass(hours{24 * 30});
    EXPECT_THAT(silences(life), ElementsAre(2, 5, 14));
}

TEST(NothingLoggedReminders, ThereIsNoneForDaysThatThePlanLeavesFree) {
    DeskLife life = quietLife();
    life.plan.days = {true, false, false, false, true, false, false}; // Monday, Friday
    life.answer = [](const Reminder&) { return ReminderAnswer::Start; };
    life.pass(hours{24 * 60});
    EXPECT_THAT(silences(life), IsEmpty());
}

TEST(NothingLoggedReminders, CountByTheCoachsRhythm) {
    DeskLife life = quietLife();
    life.facts.everyDays = 7;
    life.facts.lastLogged = monday;
    life.morning = [](DeskLife& each) {
        each.facts.sessionsDue = std::chrono::weekday{each.today()} == std::chrono::Monday ? 1 : 0;
        if (each.facts.sessionsDue > 0)
            each.facts.lastLogged = each.today();
    };
    life.pass(hours{24 * 60});
    EXPECT_THAT(silences(life), IsEmpty());
}

TEST(NothingLoggedReminders, SilenceMicroBreaksTooAfterTheLast) {
    DeskLife life = quietLife();
    life.pass(hours{24 * 20});
    life.plan.microBreaks = true;
    life.shown.clear();
    life.pass(hours{24 * 5});
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(QuestionReminders, TheWeeklyCheckIsMentionedTwiceAWeekApartAndThenNoMore) {
    DeskLife life = quietLife();
    life.answer = [](const Reminder&) { return ReminderAnswer::Start; };
    life.facts.weeklyCheckDue = true;
    life.pass(hours{24 * 40});
    EXPECT_EQ(life.count<WeeklyCheckReminder>(), 2);
    life.facts.weeklyCheckDue = false;
    life.pass(hours{1});
    life.facts.weeklyCheckDue = true;
    life.pass(hours{24 * 40});
    EXPECT_EQ(life.count<WeeklyCheckReminder>(), 4);
}

TEST(QuestionReminders, AtMostOneOfThemADay) {
    DeskLife life = quietLife();
    life.answer = [](const Reminder&) { return ReminderAnswer::Start; };
    life.facts.weeklyCheckDue = life.facts.safetyDue = true;
    life.plan.review = monday;
    life.pass(hours{24});
    EXPECT_EQ(life.count<WeeklyCheckReminder>() + life.count<SafetyReminder>() + life.count<ReviewReminder>(),
              1);
    EXPECT_EQ(life.count<SafetyReminder>(), 1);
}

TEST(QuestionReminders, ThePlannedBreakThatEndsTomorrowIsMentionedOnce) {
    DeskLife life = quietLife();
    life.facts.sessionsDue = 0;
    life.facts.breakUntil = monday + std::chrono::days{6};
    life.facts.lastLogged = monday + std::chrono::days{6};
    life.pass(hours{24 * 7});
    ASSERT_EQ(life.shown.size(), 1U);
    EXPECT_EQ(life.shown[0].what, (Reminder{BreakEnds{monday + std::chrono::days{6}}}));
    EXPECT_EQ(life.shown[0].at.localDay(), monday + std::chrono::days{5});
}

TEST(QuestionReminders, TheReviewDayIsMentionedOnItsDay) {
    DeskLife life = quietLife();
    life.answer = [](const Reminder&) { return ReminderAnswer::Start; };
    life.plan.review = monday + std::chrono::days{3};
    life.pass(hours{24 * 7});
    ASSERT_EQ(life.count<ReviewReminder>(), 1);
}
