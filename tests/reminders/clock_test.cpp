// Months of a life, and clocks that jump.

#include "tests/support/desk_life.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

using namespace limber;
using limber::test::DeskLife;
using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;

namespace {

/// Central Europe in 2026: summer time from 29 March to 25 October, each at 01:00 UTC.
minutes berlin(std::chrono::sys_time<Milliseconds> at) {
    const bool summer = at >= day(2026, 3, 29) + hours{1} && at < day(2026, 10, 25) + hours{1};
    return summer ? minutes{120} : minutes{60};
}

DeskLife inBerlin(Day start, minutes time) {
    DeskLife life(start);
    life.zone = berlin;
    life.plan.microBreaks = false;
    life.plan.times[0] = time;
    life.answer = [](const Reminder&) { return ReminderAnswer::Start; };
    return life;
}

} // namespace

TEST(ReminderClocks, ASessionAtAnHourThatIsLeftOutOrComesTwiceIsMentionedOnce) {
    DeskLife spring = inBerlin(day(2026, 3, 28), minutes{2 * 60 + 30});
    spring.facts.sessionsDone = 1;
    spring.pass(hours{47});
    EXPECT_THAT(spring.times(), ElementsAre("2026-03-29T03:00"));
    DeskLife autumn = inBerlin(day(2026, 10, 24), minutes{2 * 60 + 30});
    autumn.facts.sessionsDone = 1;
    autumn.pass(hours{47});
    EXPECT_THAT(autumn.times(), ElementsAre("2026-10-25T02:30"));
}

TEST(ReminderClocks, SevenInTheMorningStaysSevenThroughTheYear) {
    DeskLife life = inBerlin(day(2026, 1, 1), minutes{7 * 60});
    life.pass(hours{24 * 365});
    EXPECT_GE(life.shown.size(), 364U);
    for (const auto& each : life.shown)
        EXPECT_EQ(each.at.localTimeOfDay(), hours{7}) << formatTimestamp(each.at);
}

TEST(ReminderClocks, WhoTravelsIsRemindedByTheClockOfThePlace) {
    DeskLife life = inBerlin(day(2026, 5, 4), minutes{9 * 60});
    life.until(12);
    life.zone = [](auto) { return minutes{-7 * 60}; };
    life.pass(hours{48});
    ASSERT_GE(life.shown.size(), 2U);
    for (const auto& each : life.shown)
        EXPECT_EQ(each.at.localTimeOfDay(), hours{9});
}

TEST(ReminderClocks, AClockThatIsSetBackOrForwardBringsNoBurst) {
    for (const minutes by : {minutes{-24 * 60}, minutes{-90}, minutes{90}, minutes{24 * 60 * 3}}) {
        DeskLife life(day(2026, 5, 4), minutes{9 * 60 + 30});
        life.plan.sessionsADay = 3;
        life.pass(hours{2});
        life.setClock(by);
        const auto before = life.shown.size();
        life.pass(minutes{19});
        EXPECT_LE(life.shown.size(), before + 1) << by.count();
        life.pass(hours{24});
        EXPECT_LE(life.shown.size(), before + 14) << by.count();
    }
}

TEST(ReminderClocks, AQuietHourIsNotProlongedByAClockThatIsSetBack) {
    DeskLife life(day(2026, 5, 4), minutes{9 * 60 + 30});
    life.memory.quiet = {Quiet::Kind::Hour, life.now().wall};
    life.setClock(-hours{24});
    life.look();
    EXPECT_EQ(life.memory.quiet, Quiet{});
}

TEST(ReminderClocks, ASleepThatNobodySawComingIsRest) {
    DeskLife life(day(2026, 5, 4), minutes{10 * 60});
    life.plan.sessions = false;
    life.pass(minutes{40});
    // The lid: the steady clock has run on; the program puts the gap into the history when it wakes.
    life.off(hours{2});
    PresenceHistory history;
    const Moment woke = life.now();
    for (const PresenceChange& change : life.history.changes())
        history.add(change);
    Presence asleep = history.now();
    asleep.asleep = Sign::Yes;
    history.add({woke.steady - hours{2}, asleep});
    asleep.asleep = Sign::No;
    history.add({woke.steady, asleep});
    life.history = history;
    life.pass(minutes{44});
    EXPECT_TRUE(life.shown.empty());
}

TEST(ReminderMonths, NothingIsEverShownAtABadMomentInHalfAYearOfRandomDays) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
        DeskLife life(day(2026, 1, 5));
        life.zone = berlin;
        life.plan.sessionsADay = 3;
        life.morning = [&](DeskLife& each) {
            each.facts.sessionsDue = chance(80) ? 3 : 0;
            each.facts.weeklyCheckDue = chance(30);
        };
        Presence presence;
        const auto bad = [&] {
            return presence.resting() || presence.microphone == Sign::Yes ||
                   presence.doNotDisturb == Sign::Yes;
        };
        life.answer = [&](const Reminder&) {
            EXPECT_FALSE(bad());
            return chance(40)   ? ReminderAnswer::Start
                   : chance(30) ? ReminderAnswer::Later
                                : ReminderAnswer::Ignored;
        };
        const Day end = day(2026, 7, 5);
        while (life.today() < end) {
            const auto at = life.now().wall.localTimeOfDay();
            const bool night = at < hours{8} || at > hours{22};
            presence.away = chance(night ? 97 : 25) ? Sign::Yes : Sign::No;
            presence.locked = night && chance(50) ? Sign::Yes : Sign::No;
            presence.microphone = !night && chance(15) ? Sign::Yes : Sign::No;
            presence.doNotDisturb = chance(5) ? Sign::Yes : Sign::No;
            life.is(presence);
            life.pass(minutes{1 + random() % 50});
        }
        std::map<Day, int> aDay;
        for (std::size_t i = 0; i < life.shown.size(); ++i) {
            ++aDay[life.shown[i].at.localDay()];
            if (i > 0) {
                EXPECT_GE(life.shown[i].at.utc - life.shown[i - 1].at.utc, minutes{10});
            }
        }
        for (const auto& [date, count] : aDay)
            EXPECT_LE(count, 8 + 6 + 2) << formatDay(date);
        EXPECT_GT(life.shown.size(), 50U);
    }
}
