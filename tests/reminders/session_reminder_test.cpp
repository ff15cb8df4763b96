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

DeskLife sessionsOnly(Day start = monday) {
    DeskLife life(start);
    life.plan.microBreaks = false;
    return life;
}

ReminderAnswer start(const Reminder&) {
    return ReminderAnswer::Start;
}

} // namespace

TEST(SessionReminders, ComeOnceADayByDefaultAtThePersonsTime) {
    DeskLife life = sessionsOnly();
    life.answer = start;
    life.plan.times[0] = minutes{7 * 60 + 30};
    life.pass(hours{48});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T07:30", "2026-03-03T07:30"));
}

TEST(SessionReminders, ComeOnlyOnTheDaysOfThePlan) {
    DeskLife life = sessionsOnly();
    life.answer = start;
    life.plan.days = {true, false, true, false, true, false, false};
    life.pass(hours{24 * 7});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00", "2026-03-04T09:00", "2026-03-06T09:00"));
}

TEST(SessionReminders, ASecondAndThirdADayBeginAfterThreeDaysWithASession) {
    DeskLife life = sessionsOnly();
    life.answer = start;
    life.plan.sessionsADay = 3;
    life.facts.trainedDays = 0;
    std::vector<int> perDay;
    for (int i = 0; i < 5; ++i) {
        life.shown.clear();
        life.pass(hours{24});
        perDay.push_back(life.count<SessionReminder>());
    }
    EXPECT_THAT(perDay, ElementsAre(1, 1, 1, 3, 3));
}

TEST(SessionReminders, NeverAskForMoreThanTheCoachGives) {
    for (int due = 0; due <= 3; ++due) {
        DeskLife life = sessionsOnly();
        life.answer = start;
        life.plan.sessionsADay = 3;
        life.facts.sessionsDue = due;
        life.pass(hours{24});
        EXPECT_EQ(life.count<SessionReminder>(), due);
    }
}

TEST(SessionReminders, NeverComeWithinThreeHoursOfTheLastSession) {
    for (int doneAt = 9 * 60 - 240; doneAt < 9 * 60; doneAt += 15) {
        DeskLife life = sessionsOnly();
        life.plan.sessionsADay = 2;
        life.pass(minutes{doneAt});
        life.train();
        life.facts.sessionsDone = 0; // nothing of today's plan: another exercise
        life.pass(hours{16});
        for (const auto& each : life.shown)
            EXPECT_GE(each.at.utc - (monday + minutes{doneAt}), hours{3}) << doneAt;
    }
}

TEST(SessionReminders, AreNeededNoMoreWhenTheSessionWasDoneAnyway) {
    DeskLife life = sessionsOnly();
    life.pass(hours{6});
    life.train();
    life.pass(hours{18});
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(SessionReminders, AMissedOneIsNeitherMadeUpForNorMentionedAgain) {
    DeskLife life = sessionsOnly();
    life.off(hours{12});
    life.pass(hours{12});
    EXPECT_THAT(life.times(), IsEmpty());
    life.pass(hours{24});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-03T09:00"));
}

TEST(SessionReminders, MissedTheyGoToTheTimeThatThePersonSetForThat) {
    DeskLife life = sessionsOnly();
    life.plan.insteadAt = minutes{16 * 60};
    life.plan.sessionsADay = 2;
    life.off(hours{15});
    life.pass(hours{9});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T16:00"));
}

TEST(SessionReminders, InTenMinutesComesOnceMoreAndThenIsSilent) {
    DeskLife life = sessionsOnly();
    int asked = 0;
    life.answer = [&](const Reminder&) {
        return asked++ == 0 ? ReminderAnswer::Later : ReminderAnswer::Ignored;
    };
    life.pass(hours{24});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00", "2026-03-02T09:10"));
}

TEST(SessionReminders, PutOffAndThenDoneAnywayTheyDoNotComeAgain) {
    DeskLife life = sessionsOnly();
    life.answer = [](const Reminder&) { return ReminderAnswer::Later; };
    life.pass(hours{9} + minutes{5});
    life.train();
    life.pass(hours{6});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00"));
}

TEST(SessionReminders, NotTodayIsNotToday) {
    DeskLife life = sessionsOnly();
    life.plan.sessionsADay = 3;
    life.answer = [](const Reminder&) { return ReminderAnswer::NotToday; };
    life.pass(hours{48});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00", "2026-03-03T09:00"));
}

TEST(SessionReminders, WaitForTheEndOfACallAndAMoment) {
    for (const auto sign :
         {&Presence::microphone, &Presence::camera, &Presence::fullScreen, &Presence::doNotDisturb}) {
        DeskLife life = sessionsOnly();
        life.until(8, 55);
        life.change(sign, Sign::Yes);
        life.until(9, 40);
        EXPECT_THAT(life.times(), IsEmpty());
        EXPECT_NE(life.lastHold, Hold::None);
        life.change(sign, Sign::No);
        life.pass(Seconds{19});
        EXPECT_THAT(life.times(), IsEmpty());
        life.pass(minutes{1});
        EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:40"));
    }
}

TEST(SessionReminders, WaitUntilThePersonIsBackForAMinute) {
    for (const auto sign : {&Presence::away, &Presence::locked, &Presence::asleep}) {
        DeskLife life = sessionsOnly();
        life.until(8, 50);
        life.change(sign, Sign::Yes);
        life.until(9, 30);
        life.change(sign, Sign::No);
        life.pass(Seconds{59});
        EXPECT_THAT(life.times(), IsEmpty());
        life.pass(minutes{1});
        EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:31"));
    }
}

TEST(SessionReminders, HeldBackForTooLongTheyAreDropped) {
    DeskLife life = sessionsOnly();
    life.until(8, 50);
    life.change(&Presence::microphone, Sign::Yes);
    life.until(10, 31);
    life.change(&Presence::microphone, Sign::No);
    life.pass(hours{13});
    EXPECT_THAT(life.times(), IsEmpty());
}

TEST(SessionReminders, WhatIsUnknownHoldsNothingBack) {
    DeskLife life = sessionsOnly();
    life.is(Presence{});
    life.pass(hours{24});
    EXPECT_THAT(life.times(), ElementsAre("2026-03-02T09:00"));
}
