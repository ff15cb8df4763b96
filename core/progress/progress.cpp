#include "core/progress/progress.h"

#include "core/journal/journal_view.h"
#include "core/journal/statistics.h"
#include "core/progress/attendance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber {

namespace {

constexpr int weeksAtLeast = 6;
constexpr double smallestRaise = 1.05;
constexpr double largestRaise = 1.10;

std::vector<StageSpan> stageSpans(const Catalogue& catalogue, const JournalView& view) {
    std::vector<StageSpan> spans;
    for (const StageRow& row : view.stages()) {
        if (row.fact.reason == StageReason::Extended && !spans.empty() &&
            spans.back().stage == row.fact.stage)
            continue;
        const Exercise* exercise = catalogue.stageExercise(row.fact.stage);
        if (exercise == nullptr)
            continue;
        if (!spans.empty())
            spans.back().until = std::max(spans.back().from, row.day - std::chrono::days{1});
        spans.push_back({row.fact.stage, exercise->id, row.day, std::nullopt});
    }
    return spans;
}

std::optional<double> mean(const std::vector<double>& values) {
    if (values.empty())
        return std::nullopt;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// The sums of one week of the stage's exercise; `last` is the last day that counts.
void fillWeek(WeekProgress& week, const JournalView& view, const Exercise& exercise, Day last) {
    const ExerciseIndex index = view.find(exercise.id);
    const Day end = std::min(week.start + std::chrono::days{6}, last);
    std::vector<double> done;
    std::vector<double> planned;
    std::vector<double> pain;
    std::vector<double> effort;
    int held = 0;
    int holds = 0;
    for (const SessionRow& row : view.sessionsBetween(week.start, end)) {
        if (row.exercise != index || !row.anyDone)
            continue;
        done.push_back(row.done(exercise.dose.kind));
        planned.push_back(row.planned(exercise.dose.kind));
        held += std::accumulate(row.doneSeconds.begin(), row.doneSeconds.end(), 0);
        holds += std::accumulate(row.doneReps.begin(), row.doneReps.end(), 0);
        if (row.pain)
            pain.push_back(*row.pain);
        if (row.effort)
            effort.push_back(*row.effort);
    }
    std::vector<double> mornings;
    for (const MorningRow& row : view.morningsBetween(week.start, end))
        mornings.push_back(row.pain);
    week.sessions = static_cast<int>(done.size());
    week.meanDone = mean(done);
    week.meanPlanned = mean(planned);
    if (exercise.dose.kind == DoseKind::Holds && holds > 0)
        week.meanHold = static_cast<double>(held) / holds;
    week.pain = median(std::move(pain));
    week.effort = median(std::move(effort));
    week.morningPain = median(std::move(mornings));
}

/// Weeks without a session hand the corridor on; weeks to come let it grow.
void fillCorridors(std::vector<WeekProgress>& weeks, const DoseRange& range) {
    std::optional<Corridor> base;
    const auto capped = [&](double total) { return std::min(total, static_cast<double>(range.ceiling)); };
    for (WeekProgress& week : weeks) {
        if (base)
            week.corridor = Corridor{capped(base->low * smallestRaise), capped(base->high * largestRaise)};
        if (week.meanPlanned)
            base = Corridor{*week.meanPlanned, *week.meanPlanned};
        else if (week.future && week.corridor)
            base = week.corridor;
    }
}

std::vector<OutcomeSeries> outcomeSeries(const JournalView& view) {
    std::vector<OutcomeSeries> all;
    for (const OutcomeRow& row : view.outcomes()) {
        auto found = std::find_if(all.begin(), all.end(),
                                  [&](const OutcomeSeries& series) { return series.measure == row.measure; });
        if (found == all.end())
            found = all.insert(all.end(), OutcomeSeries{row.measure, {}});
        found->values.push_back({row.day, row.value});
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.measure < b.measure; });
    return all;
}

} // namespace

ProgressReport progressOf(const Catalogue& catalogue, const Journal& journal, Day today, int stage,
                          int calendarWeeks) {
    return progressOf(catalogue, JournalView(journal, today), today, stage, calendarWeeks);
}

ProgressReport progressOf(const Catalogue& catalogue, const JournalView& view, Day today, int stage,
                          int calendarWeeks) {
    ProgressReport report;
    report.today = today;
    report.outcomes = outcomeSeries(view);
    report.spans = stageSpans(catalogue, view);
    if (report.spans.empty())
        return report;

    const auto shown = std::find_if(report.spans.rbegin(), report.spans.rend(),
                                    [&](const StageSpan& span) { return stage == 0 || span.stage == stage; });
    const StageSpan& span = shown == report.spans.rend() ? report.spans.back() : *shown;
    const Exercise& exercise = *catalogue.find(span.exercise);
    report.stage = span.stage;
    report.exercise = span.exercise;
    report.kind = exercise.dose.kind;
    report.since = span.from;

    const auto firstDay = view.settings().weekStartsOnSunday ? std::chrono::Sunday : std::chrono::Monday;
    const Day last = span.until.value_or(today);
    const Day thisWeek = weekStart(today, firstDay);
    int number = 1;
    for (Day start = weekStart(span.from, firstDay); start <= last || (!span.until && number <= weeksAtLeast);
         start += std::chrono::days{7}) {
        WeekProgress week;
        week.start = start;
        week.number = number++;
        week.current = start == thisWeek && !span.until;
        week.future = start > thisWeek;
        if (!week.future)
            fillWeek(week, view, exercise, today);
        report.weeks.push_back(week);
    }
    fillCorridors(report.weeks, exercise.dose);

    const Day firstShown = std::max(thisWeek - std::chrono::days{7 * (calendarWeeks - 1)},
                                    weekStart(report.spans.front().from, firstDay));
    report.days =
        attendance(catalogue, view, report.spans, firstShown, thisWeek + std::chrono::days{6}, today);
    return report;
}

} // namespace limber
