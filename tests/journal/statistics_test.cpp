#include "core/journal/effective.h"
#include "core/journal/journal_view.h"
#include "core/journal/statistics.h"
#include "tests/support/journal_builder.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

const Day monday = day(2026, 3, 2);

} // namespace

TEST(Statistics, TheMedianIsTheMiddleOrTheMeanOfTheTwo) {
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(median({3}), 3.0);
    EXPECT_EQ(median({5, 1, 3}), 3.0);
    EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
}

TEST(Statistics, TheSlopeIsTheMedianOfAllPairs) {
    EXPECT_EQ(theilSenSlope(std::vector<Point>{{0, 1}, {1, 3}, {2, 5}}), 2.0);
    EXPECT_EQ(theilSenSlope(std::vector<Point>{{0, 10}, {1, 10}, {2, 99}, {3, 10}}), 0.0);
    EXPECT_EQ(theilSenSlope(std::vector<Point>{{1, 1}, {1, 5}}), std::nullopt);
    EXPECT_EQ(theilSenSlope(std::vector<Point>{}), std::nullopt);
}

TEST(View, SetsOfASessionBecomeOneRowPerExercise) {
    JournalBuilder builder;
    builder.session(monday, hours{8}, "dumbbell-pullover",
                    {{11, {}, Kilograms{4000}}, {11, {}, {}}, {10, {}, {}}}, 4, 2, SetEnd::Tired);
    const JournalView view(builder.journal(), monday);
    ASSERT_EQ(view.sessions().size(), 1U);
    const SessionRow& row = view.sessions().front();
    EXPECT_EQ(row.planned(DoseKind::Repetitions), 32);
    EXPECT_EQ(row.done(DoseKind::Repetitions), 27);
    EXPECT_EQ(row.sets, 3);
    EXPECT_EQ(row.setsInFull, 2);
    EXPECT_TRUE(row.cutShort);
    EXPECT_EQ(row.load, Kilograms{4000});
    EXPECT_EQ(row.effort, 4);
    EXPECT_EQ(row.pain, 2);
}

TEST(View, SidesAreNotAddedUp) {
    JournalBuilder builder;
    for (const Side side : {Side::Left, Side::Right})
        builder.add(monday, hours{8},
                    SetFact{"s",
                            {"thread-the-needle"},
                            "standard",
                            side,
                            1,
                            {2, 20, {}},
                            {2, 15, {}},
                            SetEnd::Completed});
    const JournalView view(builder.journal(), monday);
    EXPECT_EQ(view.sessions().front().planned(DoseKind::Holds), 40);
    EXPECT_EQ(view.sessions().front().done(DoseKind::Holds), 30);
    EXPECT_EQ(view.sessions().front().setsInFull, 0);
}

TEST(View, ASessionOfSkippedSetsIsNone) {
    JournalBuilder builder;
    builder.add(monday, hours{8},
                SetFact{"s", {"cat-cow"}, "standard", Side::Both, 1, {{}, 30, {}}, {}, SetEnd::Skipped});
    EXPECT_FALSE(JournalView(builder.journal(), monday).sessions().front().anyDone);
}

TEST(View, ACheckInReachesItsSessionWheneverItWasWritten) {
    JournalBuilder builder;
    builder.add(monday, hours{7}, CheckIn{"s", 6, 3, true, ""});
    builder.add(
        monday, hours{8},
        SetFact{"s", {"cat-cow"}, "standard", Side::Both, 1, {{}, 30, {}}, {{}, 30, {}}, SetEnd::Completed});
    builder.add(monday, hours{9}, CheckIn{"s", 2, 5, false, ""});
    const JournalView view(builder.journal(), monday);
    const SessionRow& row = view.sessions().front();
    EXPECT_EQ(row.effort, 6) << "of two check-ins the worse counts";
    EXPECT_EQ(row.pain, 5);
    EXPECT_TRUE(row.limbSymptoms);
}

TEST(View, TheWorstMorningOfADayCounts) {
    JournalBuilder builder;
    builder.morning(monday, 2);
    builder.morning(monday, 4);
    builder.morning(monday, 3);
    const JournalView view(builder.journal(), monday);
    ASSERT_NE(view.morningOf(monday), nullptr);
    EXPECT_EQ(view.morningOf(monday)->pain, 4);
    EXPECT_EQ(view.morningOf(monday + days{1}), nullptr);
}

TEST(Effective, TwoEntriesWithOneIdCountOnceWhateverTheirOrder) {
    JournalBuilder builder;
    builder.morning(monday, 2);
    Entry other = builder.journal().entries.front();
    other.fact = Morning{5};
    builder.journal().entries.push_back(other);
    Journal turned = builder.journal();
    std::swap(turned.entries[0], turned.entries[1]);
    const auto one = effectiveEntries(builder.journal());
    const auto two = effectiveEntries(turned);
    ASSERT_EQ(one.size(), 1U);
    ASSERT_EQ(two.size(), 1U);
    EXPECT_EQ(*one.front(), *two.front());
    EXPECT_EQ(std::get<Morning>(one.front()->fact).pain, 5) << "the safer of the two";
}

TEST(Effective, ARetractionOfNothingDoesNothing) {
    JournalBuilder builder;
    builder.morning(monday, 2);
    builder.retract(monday, "no-such-entry");
    EXPECT_EQ(JournalView(builder.journal(), monday).mornings().size(), 1U);
}

} // namespace limber
