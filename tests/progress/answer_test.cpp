#include "app/content/text_loader.h"
#include "core/coach/coach.h"
#include "core/progress/answer.h"
#include "core/progress/attendance.h"
#include "core/progress/day_plan.h"
#include "core/progress/milestones.h"
#include "core/progress/period.h"
#include "core/simulate/population.h"
#include "tests/support/journal_builder.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace limber;
using limber::test::JournalBuilder;
using std::chrono::days;
using std::chrono::hours;

namespace {

constexpr Day Start = day(2026, 3, 2); // a Monday
constexpr const char* Hold = "wall-extension-hold";

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

const MeasureGuides& guides() {
    static const MeasureGuides loaded = content::loadMeasures().value();
    return loaded;
}

/// Stage 2 with one session in each week: holds of so many seconds, with that pain.
JournalBuilder weeksOf(const std::vector<std::pair<int, int>>& weeks) {
    JournalBuilder builder;
    builder.stage(Start, 2);
    int week = 0;
    for (const auto& [seconds, pain] : weeks)
        builder.session(Start + days{7 * week++}, hours{8}, Hold, {{10, seconds, {}}}, 3, pain);
    return builder;
}

std::vector<Finding> answer(JournalBuilder& builder, int day) {
    return answerOf(progressOf(catalogue(), builder.journal(), Start + days{day}), guides());
}

} // namespace

TEST(Answer, SaysNothingBeforeTheFirstStageAndTooEarlyInTheFirstWeek) {
    JournalBuilder none;
    EXPECT_TRUE(answer(none, 0).empty());
    auto first = weeksOf({{10, 0}});
    EXPECT_EQ(answer(first, 1), (std::vector<Finding>{finding::TooEarly{1}}));
}

TEST(Answer, TellsHoldPainAndMeasureOnlyBeyondDayToDayVariation) {
    auto builder = weeksOf({{10, 0}, {10, 0}, {11, 0}});
    builder.outcome(Start, Measure::OverheadGap, 12.0);
    builder.outcome(Start + days{14}, Measure::OverheadGap, 10.5);
    EXPECT_EQ(answer(builder, 15), (std::vector<Finding>{finding::DoseChanged{DoseKind::Holds, true, 10, 11},
                                                         finding::PainStayed{0, 0}}))
        << "1.5 cm are within the variation of 3 cm";
    builder.outcome(Start + days{15}, Measure::OverheadGap, 8.0);
    const auto found = answer(builder, 15);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[2], Finding(finding::MeasureChanged{Measure::OverheadGap, 4.0, true}));
}

TEST(Answer, HoldsBackWhatIsSmallerThanTheSmallestRaise) {
    auto builder = weeksOf({{30, 1}, {31, 2}});
    EXPECT_EQ(answer(builder, 8),
              (std::vector<Finding>{finding::DoseKept{DoseKind::Holds, 310}, finding::PainStayed{1, 2}}));
}

TEST(Answer, TellsWhatGotWorseAsPlainly) {
    auto builder = weeksOf({{12, 1}, {10, 3}});
    builder.outcome(Start, Measure::OverheadGap, 5.0);
    builder.outcome(Start + days{8}, Measure::OverheadGap, 9.0);
    EXPECT_EQ(
        answer(builder, 8),
        (std::vector<Finding>{finding::DoseChanged{DoseKind::Holds, true, 12, 10}, finding::PainChanged{1, 3},
                              finding::MeasureChanged{Measure::OverheadGap, 4.0, false}}));
}

TEST(Answer, SaysNothingOfPainThatWentUpAndDown) {
    auto builder = weeksOf({{10, 1}, {10, 4}, {10, 2}});
    EXPECT_EQ(answer(builder, 15), (std::vector<Finding>{finding::DoseKept{DoseKind::Holds, 100}}));
}

TEST(Answer, NoticesALongRestButNoBreakThatWasEntered) {
    auto builder = weeksOf({{10, 0}, {10, 0}});
    EXPECT_EQ(answer(builder, 7 + 10).front(), Finding(finding::Resting{10}));
    builder.pause(Start + days{8}, Start + days{8}, Start + days{30}, PauseReason::Holiday);
    EXPECT_EQ(answer(builder, 7 + 10).front(), Finding(finding::DoseKept{DoseKind::Holds, 100}));
}

/// Whatever a life brings: no finding may claim a change that the numbers do not hold.
TEST(Answer, IsNeverMoreThanTheNumbersSay) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto temper = static_cast<Temper>(seed % 3);
        const Journal journal = simulateHistory(catalogue(), typicalPerson(temper), Start, 12, seed);
        for (int day = 0; day <= 84; day += 6) {
            const ProgressReport report = progressOf(catalogue(), journal, Start + days{day});
            const auto findings = answerOf(report, guides());
            EXPECT_LE(findings.size(), 5U);
            for (const Finding& found : findings) {
                if (const auto* dose = std::get_if<finding::DoseChanged>(&found)) {
                    EXPECT_NE(dose->from, dose->to);
                } else if (const auto* pain = std::get_if<finding::PainChanged>(&found)) {
                    EXPECT_GE(std::abs(pain->from - pain->to), 2);
                } else if (const auto* measure = std::get_if<finding::MeasureChanged>(&found)) {
                    const MeasureGuide& guide = *guides().find(measure->measure);
                    EXPECT_GE(measure->amount, guide.thresholdInPercent ? 0.1 : guide.threshold);
                }
            }
        }
    }
}

TEST(Attendance, TellsTheSameOfADayAsToday) {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Journal journal =
            simulateHistory(catalogue(), typicalPerson(static_cast<Temper>(seed % 3)), Start, 5, seed);
        // Half a session, as it is left when the doorbell rings.
        for (std::size_t i = 0; i < journal.entries.size(); i += 7)
            if (auto* set = std::get_if<SetFact>(&journal.entries[i].fact)) {
                if (set->done.seconds)
                    set->done.seconds = *set->done.seconds / 2;
                set->ended = SetEnd::Tired;
            }
        for (int day = 0; day < 35; ++day) {
            const Day today = Start + days{day};
            const DayPlan plan = planDay(catalogue(), journal, evaluate(catalogue(), journal, today));
            const ProgressReport report = progressOf(catalogue(), journal, today);
            for (const DayShare& shown : plan.week) {
                const auto same =
                    std::find_if(report.days.begin(), report.days.end(),
                                 [&](const DayAdherence& each) { return each.day == shown.day; });
                ASSERT_NE(same, report.days.end());
                // Today's rings know the stage of today only.
                if (shown.day < report.since)
                    continue;
                EXPECT_DOUBLE_EQ(same->share, shown.share)
                    << formatDay(shown.day) << " seen on " << formatDay(today);
            }
        }
    }
}

TEST(Attendance, BeginsWithTheFirstWeek) {
    auto builder = weeksOf({{10, 0}});
    const ProgressReport report = progressOf(catalogue(), builder.journal(), Start + days{9});
    EXPECT_EQ(report.days.front().day, Start);
    EXPECT_EQ(report.days.size(), 14U);
}

TEST(Periods, CountASessionOfTwoExercisesOnce) {
    JournalBuilder builder;
    const std::string session = builder.session(Start, hours{8}, Hold, {{10, 10, {}}}, 5, 2);
    SetFact second;
    second.session = session;
    second.exercise = {"wall-slide"};
    second.planned = second.done = {std::nullopt, 60, {}};
    builder.add(Start, hours{8}, second);
    builder.session(Start + days{1}, hours{8}, Hold, {{10, 10, {}}}, 3, 0);
    builder.outcome(Start, Measure::OverheadGap, 9.0);
    const PeriodSummary period =
        summarise(JournalView(builder.journal(), Start + days{5}), Start, Start + days{5});
    EXPECT_EQ(period.sessions, 2);
    EXPECT_EQ(period.daysTrained, 2);
    EXPECT_EQ(period.effort, 4.0);
    EXPECT_EQ(period.pain, 1.0);
    EXPECT_EQ(period.outcome(Measure::OverheadGap), 9.0);
    EXPECT_EQ(period.outcome(Measure::ChestExpansion), std::nullopt);
}

TEST(Periods, MonthsEndWithTheRunningOneAndBeginWithTheFirstFact) {
    auto builder = weeksOf({{10, 0}, {10, 0}, {10, 0}, {10, 0}, {10, 0}, {10, 0}});
    const Day today = day(2026, 4, 20);
    const auto months = monthsOf(JournalView(builder.journal(), today), today);
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(months[0].from, day(2026, 3, 1));
    EXPECT_EQ(months[0].until, day(2026, 3, 31));
    EXPECT_EQ(months[1].until, today);
    EXPECT_EQ(months[0].sessions + months[1].sessions, 6);
}

TEST(Milestones, TellWhatWasReachedNewestFirstAndNothingOfDaysInARow) {
    auto builder = weeksOf({{10, 0}, {10, 0}, {11, 0}, {11, 0}, {12, 0}});
    builder.stage(Start + days{30}, 3, StageReason::Advanced);
    const auto found = milestonesOf(catalogue(), guides(), JournalView(builder.journal(), Start + days{40}));
    const std::vector<Milestone> expected{{Start + days{30}, milestone::StageReached{3}},
                                          {Start + days{28}, milestone::FirstMonth{}},
                                          {Start + days{28}, milestone::Best{{Hold}, DoseKind::Holds, 120}},
                                          {Start, milestone::FirstSession{}},
                                          {Start, milestone::StageReached{2}}};
    EXPECT_EQ(found, expected);
}

TEST(Milestones, AMonthNeedsNoWeekWithoutAGap) {
    JournalBuilder builder;
    builder.stage(Start, 2);
    builder.session(Start, hours{8}, Hold, {{10, 10, {}}}, 3, 0);
    builder.session(Start + days{60}, hours{8}, Hold, {{10, 10, {}}}, 3, 0);
    const auto found = milestonesOf(catalogue(), guides(), JournalView(builder.journal(), Start + days{61}));
    EXPECT_NE(std::find(found.begin(), found.end(), Milestone{Start + days{60}, milestone::FirstMonth{}}),
              found.end());
}
