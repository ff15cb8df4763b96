// R22: a lighter week by choice after six weeks of raises.

#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// Weeks of a stage at what the coach prescribed for each.
CoachFixture rising(int weeks) {
    CoachFixture f(2);
    f.builder.screening(stageStart + days{28});
    int total = 100;
    for (int week = 0; week < weeks; ++week) {
        f.live(7 * week, 7, {.total = total, .effort = 4});
        total = f.doseOn(7 * week + 7).dose().total;
    }
    return f;
}

int totalOn(CoachFixture& f, int day) {
    return f.doseOn(day).dose().total;
}

std::string whyOn(CoachFixture& f, int day) {
    return std::string(codeOf(f.doseOn(day).reasons().front()));
}

/// The person takes the lighter week that ends on that day.
void takeLighterWeek(CoachFixture& f, int day, int until) {
    f.builder.add(stageStart + days{day}, hours{20},
                  Deferral{Deferrable::FullDose, stageStart + days{until}});
}

} // namespace

TEST(LighterWeek, IsOfferedAfterSixWeeksOfRaises) {
    CoachFixture six = rising(6);
    EXPECT_FALSE(also(six.on(42), Action::OfferDeload));
    EXPECT_FALSE(six.on(42).lighterWeekUntil);
    CoachFixture seven = rising(7);
    EXPECT_TRUE(also(seven.on(49), Action::OfferDeload));
    EXPECT_TRUE(has(seven.on(49), "lighter-week-possible"));
    EXPECT_EQ(seven.on(49).lighterWeekUntil, stageStart + days{56}) << "this week, before its first session";
    seven.live(49, 1, {.total = totalOn(seven, 49), .effort = 4});
    EXPECT_EQ(seven.on(50).lighterWeekUntil, stageStart + days{63}) << "the next one, once this has begun";
}

TEST(LighterWeek, TakesAFifthAwayAndGivesItBackAfterACalmWeek) {
    CoachFixture f = rising(7);
    const int full = f.doseOn(49).previousTotal().value();
    takeLighterWeek(f, 48, 56);
    EXPECT_FALSE(also(f.on(49), Action::OfferDeload)) << "it was taken";
    EXPECT_EQ(totalOn(f, 49), full * 80 / 100);
    EXPECT_EQ(whyOn(f, 49), "lighter-week");
    f.live(49, 3, {.total = full * 80 / 100, .effort = 3});
    EXPECT_EQ(totalOn(f, 52), full * 80 / 100) << "all week, and no less each day";
    f.live(52, 4, {.total = full * 80 / 100, .effort = 3});
    EXPECT_EQ(totalOn(f, 56), full);
    EXPECT_EQ(whyOn(f, 56), "lighter-week-over");
    EXPECT_FALSE(also(f.on(56), Action::OfferDeload)) << "six weeks of raises again, before the next";
    f.builder.screening(stageStart + days{56});
    f.live(56, 7, {.total = full, .effort = 4});
    EXPECT_GE(totalOn(f, 63), full);
}

TEST(LighterWeek, ThatHurtGivesNothingBack) {
    CoachFixture f = rising(7);
    takeLighterWeek(f, 48, 56);
    const int less = totalOn(f, 49);
    f.live(49, 7, {.total = less, .effort = 3, .pain = 3});
    EXPECT_LE(totalOn(f, 56), less);
    EXPECT_NE(f.doseOn(56).change(), Change::Return);
    CoachFixture strong = rising(7);
    takeLighterWeek(strong, 48, 56);
    strong.live(49, 1, {.total = less, .effort = 3, .pain = 5});
    EXPECT_LT(totalOn(strong, 50), less) << "a cut counts from what was done";
}

TEST(LighterWeek, ChosenWhenTheWeekHadBegunStartsWithTheNext) {
    CoachFixture f = rising(7);
    const int full = totalOn(f, 49);
    f.live(49, 1, {.total = full, .effort = 4});
    takeLighterWeek(f, 49, 63);
    EXPECT_EQ(totalOn(f, 50), full);
    f.live(50, 6, {.total = full, .effort = 4});
    f.builder.screening(stageStart + days{56});
    EXPECT_EQ(totalOn(f, 56), full * 80 / 100);
    f.live(56, 7, {.total = full * 80 / 100, .effort = 4});
    EXPECT_EQ(totalOn(f, 63), full);
}

} // namespace limber
