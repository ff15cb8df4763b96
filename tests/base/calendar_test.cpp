#include "core/base/calendar.h"
#include "core/base/units.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace std::chrono_literals;

TEST(Calendar, ADayIsReadAndWrittenTheSameWay) {
    for (const char* text : {"2026-01-01", "2024-02-29", "1999-12-31"}) {
        const auto parsed = parseDay(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(formatDay(*parsed), text);
    }
}

TEST(Calendar, ADayThatDoesNotExistIsRefused) {
    for (const char* text :
         {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "20260101", "2026-01-01x", ""})
        EXPECT_FALSE(parseDay(text)) << text;
}

TEST(Calendar, ATimestampKeepsTheLocalDateItWasWrittenWith) {
    const auto late = parseTimestamp("2026-03-02T23:30:00+13:00");
    ASSERT_TRUE(late);
    EXPECT_EQ(formatDay(late->localDay()), "2026-03-02");
    EXPECT_EQ(late->localTimeOfDay(), 23h + 30min);
    EXPECT_EQ(formatTimestamp(*late), "2026-03-02T23:30:00+13:00");
}

TEST(Calendar, TimestampsInDifferentZonesOrderByInstant) {
    const auto inBerlin = parseTimestamp("2026-03-02T08:00:00+01:00");
    const auto inLondon = parseTimestamp("2026-03-02T07:30:00Z");
    ASSERT_TRUE(inBerlin && inLondon);
    EXPECT_LT(*inBerlin, *inLondon);
}

TEST(Calendar, MillisecondsSurviveAndZeroMillisecondsAreNotWritten) {
    EXPECT_EQ(formatTimestamp(*parseTimestamp("2026-03-02T07:55:00.250-05:30")),
              "2026-03-02T07:55:00.250-05:30");
    EXPECT_EQ(formatTimestamp(*parseTimestamp("2026-03-02T07:55:00.000Z")), "2026-03-02T07:55:00+00:00");
}

TEST(Calendar, ATimestampWithoutAnOffsetOrWithAnImpossibleTimeIsRefused) {
    for (const char* text :
         {"2026-03-02T07:55:00", "2026-03-02", "2026-03-02T24:00:00Z", "2026-03-02T07:60:00Z",
          "2026-03-02 07:55:00Z", "2026-03-02T07:55:00.Z", "2026-03-02T07:55:00+1:00"})
        EXPECT_FALSE(parseTimestamp(text)) << text;
}

TEST(Calendar, AWeekStartsOnTheChosenDay) {
    const Day saturday = day(2026, 11, 21);
    EXPECT_EQ(formatDay(weekStart(saturday)), "2026-11-16");
    EXPECT_EQ(formatDay(weekStart(saturday, std::chrono::Sunday)), "2026-11-15");
    EXPECT_EQ(weekStart(day(2026, 11, 16)), day(2026, 11, 16));
}

TEST(Units, TenStepsOfATenthOfAKilogramAreExactlyOne) {
    Kilograms sum;
    for (int i = 0; i < 10; ++i)
        sum.grams += Kilograms::fromKg(0.1).grams;
    EXPECT_EQ(sum, Kilograms::fromKg(1.0));
}
