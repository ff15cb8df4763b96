#include "app/content/catalogue_loader.h"
#include "core/progress/progress.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace limber;

namespace {

constexpr Day Start = day(2026, 3, 2); // a Monday

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

/// Writes a journal day by day.
class Diary {
public:
    Journal journal;

    std::string add(Day date, Fact fact, int hour = 8) {
        const std::string id = "e" + std::to_string(++m_count);
        journal.entries.push_back({id, localTimestamp(date, std::chrono::hours{hour}), std::move(fact), {}});
        return id;
    }
    void stage(Day date, int stage, StageReason reason) { add(date, StageFact{stage, reason, {}}, 6); }

    /// A wall-hold session of ten holds of `seconds`, of which `done` holds were done.
    std::string hold(Day date, int seconds, int done = 10, int pain = 1, int effort = 3, int hour = 8) {
        const std::string session = "s" + std::to_string(++m_count);
        SetFact set;
        set.session = session;
        set.exercise = {"wall-extension-hold"};
        set.planned = {10, seconds, {}};
        set.done = {done, seconds, {}};
        set.ended = done == 10 ? SetEnd::Completed : SetEnd::Tired;
        const std::string id = add(date, set, hour);
        add(date, CheckIn{session, effort, pain, false, {}}, hour);
        return id;
    }

private:
    int m_count = 0;
};

Day plus(int days) {
    return Start + std::chrono::days{days};
}

} // namespace

TEST(Progress, IsEmptyBeforeTheFirstStage) {
    const ProgressReport report = progressOf(catalogue(), Journal{}, Start);
    EXPECT_TRUE(report.empty());
    EXPECT_TRUE(report.weeks.empty());
}

TEST(Progress, ShowsTheMeanDoneOfEachWeekAndSixWeeksAtLeast) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 10);
    diary.hold(plus(1), 10, 5);
    diary.hold(plus(7), 11, 10, 2, 4);
    const ProgressReport report = progressOf(catalogue(), diary.journal, plus(8));
    ASSERT_EQ(report.weeks.size(), 6U);
    EXPECT_EQ(report.stage, 2);
    EXPECT_EQ(report.weeks[0].meanDone, 75.0);
    EXPECT_EQ(report.weeks[0].meanPlanned, 100.0);
    EXPECT_EQ(report.weeks[0].sessions, 2);
    EXPECT_EQ(report.weeks[1].meanDone, 110.0);
    EXPECT_EQ(report.weeks[1].pain, 2.0);
    EXPECT_EQ(report.weeks[1].effort, 4.0);
    EXPECT_TRUE(report.weeks[1].current);
    EXPECT_TRUE(report.weeks[2].future);
    EXPECT_EQ(report.weeks[2].meanDone, std::nullopt);
}

TEST(Progress, DrawsTheCorridorFromTheWeekBefore) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 10);
    diary.hold(plus(14), 11); // nothing in the second week
    const auto weeks = progressOf(catalogue(), diary.journal, plus(15)).weeks;
    EXPECT_EQ(weeks[0].corridor, std::nullopt);
    ASSERT_TRUE(weeks[1].corridor && weeks[2].corridor && weeks[3].corridor && weeks[4].corridor);
    EXPECT_NEAR(weeks[1].corridor->low, 105.0, 1e-9);
    EXPECT_NEAR(weeks[1].corridor->high, 110.0, 1e-9);
    EXPECT_EQ(weeks[2].corridor, weeks[1].corridor);
    EXPECT_NEAR(weeks[3].corridor->low, 115.5, 1e-9);
    EXPECT_NEAR(weeks[4].corridor->high, 110.0 * 1.1 * 1.1, 1e-9);
}

TEST(Progress, NeverDrawsTheCorridorAboveTheCeiling) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 15);
    const ProgressReport report = progressOf(catalogue(), diary.journal, Start);
    for (const WeekProgress& week : report.weeks)
        EXPECT_LE(week.corridor.value_or(Corridor{}).high, 160.0);
    EXPECT_EQ(report.weeks.back().corridor->high, 160.0);
}

TEST(Progress, LeavesOutWhatWasTakenBack) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 10);
    const std::string mistake = diary.hold(plus(1), 99);
    diary.add(plus(1), Retract{mistake}, 20);
    EXPECT_EQ(progressOf(catalogue(), diary.journal, plus(2)).weeks[0].meanDone, 100.0);
}

TEST(Progress, CanLookBackAtAnEarlierStage) {
    Diary diary;
    diary.stage(Start, 1, StageReason::Started);
    diary.stage(plus(21), 2, StageReason::Advanced);
    diary.hold(plus(21), 10);
    const ProgressReport report = progressOf(catalogue(), diary.journal, plus(22), 1);
    EXPECT_EQ(report.stage, 1);
    EXPECT_EQ(report.exercise.value, "cat-cow");
    EXPECT_EQ(report.weeks.size(), 3U);
    ASSERT_EQ(report.spans.size(), 2U);
    EXPECT_EQ(report.spans[0].until, plus(20));
    EXPECT_EQ(report.spans[1].until, std::nullopt);
}

TEST(Adherence, HoldsNobodyToADayThatIsStillRunning) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 10, 10, 1, 3, 8);
    diary.hold(Start, 10, 10, 1, 3, 18);
    diary.hold(plus(1), 10);
    const ProgressReport report = progressOf(catalogue(), diary.journal, plus(1));
    const auto today = std::find_if(report.days.begin(), report.days.end(),
                                    [](const DayAdherence& d) { return d.day == plus(1); });
    ASSERT_NE(today, report.days.end());
    EXPECT_EQ(today->done, 1);
    EXPECT_EQ(today->planned, 2) << "half, as Today says; whoever counts leaves a running day out";
    EXPECT_DOUBLE_EQ(today->share, 0.5);
    const ProgressReport idle = progressOf(catalogue(), diary.journal, plus(2));
    EXPECT_NE(std::find_if(idle.days.begin(), idle.days.end(),
                           [](const DayAdherence& d) { return d.day == plus(2); })
                  ->state,
              DayState::Due)
        << "nobody is behind before the evening";
}

TEST(Adherence, LeavesPausesOut) {
    Diary diary;
    diary.stage(Start, 2, StageReason::Started);
    diary.hold(Start, 10, 10, 1, 3, 8);
    diary.hold(Start, 10, 10, 1, 3, 18);
    diary.add(plus(1), Pause{plus(1), plus(9), PauseReason::Holiday});
    const ProgressReport report = progressOf(catalogue(), diary.journal, plus(9));
    const auto paused = std::count_if(report.days.begin(), report.days.end(),
                                      [](const DayAdherence& d) { return d.state == DayState::Paused; });
    EXPECT_EQ(paused, 9);
}

TEST(Adherence, AsksForTheBridgeOnlyOnceAWeek) {
    Diary diary;
    diary.stage(Start, 5, StageReason::Started);
    for (int week = 0; week < 4; ++week) {
        SetFact set;
        set.session = "w" + std::to_string(week);
        set.exercise = {"back-bridge"};
        set.planned = {20, {}, {}};
        set.done = {20, {}, {}};
        diary.add(plus(week * 7 + 3), set);
    }
    const ProgressReport report = progressOf(catalogue(), diary.journal, plus(27));
    const auto due = std::count_if(report.days.begin(), report.days.end(),
                                   [](const DayAdherence& d) { return d.state == DayState::Due; });
    EXPECT_EQ(due, 4);
}

TEST(Outcomes, AreGatheredByMeasureInOrderOfTime) {
    Diary diary;
    diary.stage(Start, 1, StageReason::Started);
    diary.add(plus(7), Outcome{Measure::OverheadGap, 11.0, "cm"});
    diary.add(Start, Outcome{Measure::OverheadGap, 14.0, "cm"});
    diary.add(Start, Outcome{Measure::OcciputWall, 3.0, "cm"});
    const auto outcomes = progressOf(catalogue(), diary.journal, plus(8)).outcomes;
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_EQ(outcomes[0].measure, Measure::OcciputWall);
    EXPECT_EQ(outcomes[1].values, (std::vector<DatedValue>{{Start, 14.0}, {plus(7), 11.0}}));
}
