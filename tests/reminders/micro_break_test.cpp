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

/// At the desk from nine, with nothing else to be reminded of.
DeskLife atNine() {
    DeskLife life(monday, minutes{9 * 60});
    life.plan.sessions = false;
    return life;
}

ReminderAnswer notIgnored(const Reminder&) {
    return ReminderAnswer::Start;
}

} // namespace

TEST(MicroBreaks, ComeAfterTheChosenTimeOfRealActivity) {
    for (const int after : {25, 45, 90}) {
        DeskLife life = atNine();
        life.answer = notIgnored;
        life.plan.breakAfter = minutes{after};
        life.pass(minutes{after * 2 + 1});
        ASSERT_EQ(life.shown.size(), 2U);
        EXPECT_EQ(life.shown[0].at.utc, monday + minutes{9 * 60 + after});
        EXPECT_EQ(life.shown[1].at.utc, monday + minutes{9 * 60 + 2 * after});
    }
}

TEST(MicroBreaks, ANaturalBreakCountsAsOne) {
    for (const auto sign : {&Presence::away, &Presence::locked, &Presence::asleep, &Presence::session}) {
        DeskLife life = atNine();
        life.pass(minutes{44});
        life.change(sign, Sign::Yes);
        life.pass(minutes{4});
        life.change(sign, Sign::No);
        life.pass(minutes{44});
        EXPECT_THAT(life.times(), IsEmpty());
        life.pass(minutes{1});
        EXPECT_EQ(life.shown.size(), 1U);
    }
}

TEST(MicroBreaks, WhoComesAndGoesAllDayMeetsNone) {
    DeskLife life = atNine();
    for (int i = 0; i < 12; ++i) {
        life.pass(minutes{35});
        life.change(&Presence::away, Sign::Yes);
        life.pass(minutes{5});
        life.change(&Presence::away, Sign::No);
    }
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(MicroBreaks, OneThatBecameDueInACallIsNotMadeUpFor) {
    DeskLife life = atNine();
    life.pass(minutes{40});
    life.change(&Presence::microphone, Sign::Yes);
    life.pass(minutes{20});
    EXPECT_EQ(life.lastHold, Hold::Microphone);
    life.change(&Presence::microphone, Sign::No);
    life.pass(minutes{44});
    EXPECT_THAT(life.times(), IsEmpty());
    life.pass(minutes{1});
    EXPECT_EQ(life.shown.size(), 1U);
}

TEST(MicroBreaks, StayWithinWorkingHoursAlsoOfANightShift) {
    DeskLife life(monday, minutes{6 * 60});
    life.plan.sessions = false;
    life.answer = notIgnored;
    life.plan.workFrom = hours{22};
    life.plan.workUntil = hours{6};
    life.pass(hours{48});
    EXPECT_GT(life.shown.size(), 8U);
    for (const auto& each : life.shown)
        EXPECT_TRUE(each.at.localTimeOfDay() >= hours{22} || each.at.localTimeOfDay() < hours{6});
}

TEST(MicroBreaks, AreEightADayAtMostForALaptopThatIsNeverIdle) {
    DeskLife life = atNine();
    life.answer = notIgnored;
    life.plan.breakAfter = minutes{25};
    life.plan.workFrom = minutes{0};
    life.plan.workUntil = hours{24};
    life.pass(hours{15} - Seconds{1});
    EXPECT_EQ(life.shown.size(), 8U);
    life.pass(hours{24});
    EXPECT_EQ(life.shown.size(), 16U);
}

TEST(MicroBreaks, RotateThroughWhatTheCoachAllows) {
    DeskLife life = atNine();
    life.answer = notIgnored;
    life.pass(minutes{45 * 4});
    std::vector<std::string> names;
    for (const auto& each : life.shown)
        names.push_back(std::get<MicroBreak>(each.what).exercise.value);
    EXPECT_THAT(names, ElementsAre("wall-slide", "wall-extension-hold", "wall-slide", "wall-extension-hold"));
}

TEST(MicroBreaks, ThereIsNoneWithoutAMovementThatTheCoachAllows) {
    DeskLife life = atNine();
    life.facts.movements.clear();
    life.pass(hours{8});
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(MicroBreaks, AfterThreeIgnoredItAsksOnceWhetherToComeLessOften) {
    DeskLife life = atNine();
    life.plan.workUntil = hours{24};
    life.pass(hours{8});
    ASSERT_GE(life.shown.size(), 5U);
    EXPECT_TRUE(std::holds_alternative<MicroBreak>(life.shown[2].what));
    EXPECT_EQ(life.shown[3].what, (Reminder{LessOften{minutes{45}, minutes{67}}}));
    life.pass(hours{24 * 30});
    EXPECT_EQ(life.count<LessOften>(), 1);
}

TEST(MicroBreaks, OneThatIsTakenUpEndsTheRowOfIgnoredOnes) {
    DeskLife life = atNine();
    int shown = 0;
    life.answer = [&](const Reminder&) {
        return ++shown % 3 == 0 ? ReminderAnswer::Start : ReminderAnswer::Ignored;
    };
    life.pass(hours{24 * 20});
    EXPECT_EQ(life.count<LessOften>(), 0);
}

TEST(MicroBreaks, DoNotComeShortlyBeforeASession) {
    DeskLife life(monday, minutes{12 * 60 + 5});
    life.plan.times = {hours{13}, hours{15}, hours{18}};
    life.pass(minutes{60});
    ASSERT_EQ(life.shown.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<SessionReminder>(life.shown[0].what));
}

TEST(MicroBreaks, PutOffAndThenRestedAreNotAskedForAgain) {
    DeskLife life = atNine();
    life.answer = [](const Reminder&) { return ReminderAnswer::Later; };
    life.pass(minutes{47});
    ASSERT_EQ(life.shown.size(), 1U);
    life.change(&Presence::away, Sign::Yes);
    life.pass(minutes{5});
    life.change(&Presence::away, Sign::No);
    life.pass(minutes{30});
    EXPECT_EQ(life.shown.size(), 1U);
}

TEST(MicroBreaks, AMicrophoneThatIsAlwaysOpenStopsHoldingThemBack) {
    DeskLife life = atNine();
    life.answer = notIgnored;
    life.plan.workUntil = hours{24};
    life.change(&Presence::microphone, Sign::Yes);
    life.pass(hours{4});
    EXPECT_THAT(life.times(), IsEmpty());
    life.pass(minutes{46});
    EXPECT_EQ(life.shown.size(), 1U);
}

TEST(Quiet, ForAnHourComesBackByItselfAndCountsAnew) {
    DeskLife life = atNine();
    life.memory.quiet = {Quiet::Kind::Hour, life.now().wall};
    life.pass(minutes{104});
    EXPECT_THAT(life.times(), IsEmpty());
    life.pass(minutes{2});
    EXPECT_EQ(life.shown.size(), 1U);
    EXPECT_EQ(life.memory.quiet, Quiet{});
}

TEST(Quiet, UntilTomorrowEndsWithTheDay) {
    DeskLife life = atNine();
    life.memory.quiet = {Quiet::Kind::UntilTomorrow, life.now().wall};
    life.until(0);
    EXPECT_THAT(life.times(), IsEmpty());
    life.until(17);
    EXPECT_GT(life.shown.size(), 3U);
}

TEST(Quiet, WhilePresentingEndsFiveMinutesAfterThePresentation) {
    DeskLife life = atNine();
    life.plan.workUntil = hours{24};
    life.memory.quiet = {Quiet::Kind::WhilePresenting, life.now().wall};
    life.pass(minutes{5});
    life.change(&Presence::fullScreen, Sign::Yes);
    life.pass(minutes{90});
    life.change(&Presence::fullScreen, Sign::No);
    life.pass(minutes{4});
    EXPECT_NE(life.memory.quiet, Quiet{});
    life.pass(minutes{2});
    EXPECT_EQ(life.memory.quiet, Quiet{});
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(Quiet, APresentationThatNeverEndsEndsTheQuietAfterHours) {
    DeskLife life = atNine();
    life.memory.quiet = {Quiet::Kind::WhilePresenting, life.now().wall};
    life.change(&Presence::fullScreen, Sign::Yes);
    life.pass(hours{4} - minutes{1});
    EXPECT_NE(life.memory.quiet, Quiet{});
    life.pass(minutes{2});
    EXPECT_EQ(life.memory.quiet, Quiet{});
}
