#include "core/progress/period.h"

#include "core/journal/journal_view.h"
#include "core/journal/statistics.h"

#include <algorithm>
#include <set>

namespace limber {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

Day firstOfMonth(Day date) {
    const year_month_day parts(date);
    return Day{parts.year() / parts.month() / 1};
}

Day monthsLater(Day firstDay, int count) {
    const year_month_day parts(firstDay);
    return Day{(parts.year() / parts.month() + months{count}) / 1};
}

std::optional<Day> firstDayOf(const JournalView& view) {
    std::optional<Day> first;
    const auto look = [&](Day date) { first = first ? std::min(*first, date) : date; };
    if (!view.sessions().empty())
        look(view.sessions().front().day);
    if (!view.outcomes().empty())
        look(view.outcomes().front().day);
    if (!view.stages().empty())
        look(view.stages().front().day);
    return first;
}

} // namespace

std::optional<double> PeriodSummary::outcome(Measure measure) const {
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const OutcomeSeries& series) { return series.measure == measure; });
    if (found == outcomes.end())
        return std::nullopt;
    std::vector<double> values;
    for (const DatedValue& dated : found->values)
        values.push_back(dated.value);
    return median(std::move(values));
}

PeriodSummary summarise(const JournalView& view, Day from, Day until) {
    PeriodSummary period;
    period.from = from;
    period.until = until;
    std::vector<double> pain;
    std::vector<double> effort;
    std::set<Day> trained;
    std::set<int> sessions;
    for (const SessionRow& row : view.sessionsBetween(from, until)) {
        const bool again = row.session >= 0 && !sessions.insert(row.session).second;
        if (row.anyDone) {
            trained.insert(row.day);
            period.sessions += again ? 0 : 1;
        }
        // A session of two exercises was asked about once.
        if (again)
            continue;
        if (const auto peak = row.peakPain())
            pain.push_back(*peak);
        if (row.effort)
            effort.push_back(*row.effort);
    }
    std::vector<double> mornings;
    for (const MorningRow& row : view.morningsBetween(from, until))
        mornings.push_back(row.pain);
    for (const OutcomeRow& row : view.outcomes()) {
        if (row.day < from || row.day > until)
            continue;
        auto found = std::find_if(period.outcomes.begin(), period.outcomes.end(),
                                  [&](const OutcomeSeries& series) { return series.measure == row.measure; });
        if (found == period.outcomes.end())
            found = period.outcomes.insert(period.outcomes.end(), OutcomeSeries{row.measure, {}});
        found->values.push_back({row.day, row.value});
    }
    period.daysTrained = static_cast<int>(trained.size());
    period.pain = median(std::move(pain));
    period.effort = median(std::move(effort));
    period.morningPain = median(std::move(mornings));
    return period;
}

std::vector<PeriodSummary> monthsOf(const JournalView& view, Day today, int count) {
    std::vector<PeriodSummary> all;
    const std::optional<Day> first = firstDayOf(view);
    if (!first)
        return all;
    const Day current = firstOfMonth(today);
    for (int back = count - 1; back >= 0; --back) {
        const Day from = monthsLater(current, -back);
        const Day until = monthsLater(from, 1) - days{1};
        if (until >= *first)
            all.push_back(summarise(view, from, std::min(until, today)));
    }
    return all;
}

} // namespace limber
