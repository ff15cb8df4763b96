#include "core/progress/answer.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// A change of the dose below it is not told: the smallest raise of the programme (clinical.md B).
constexpr double doseChange = 0.05;
/// Days without a session after which the numbers are of the past.
constexpr int restingDays = 7;

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

std::vector<const WeekProgress*> trainedWeeks(const ProgressReport& report) {
    std::vector<const WeekProgress*> weeks;
    for (const WeekProgress& week : report.weeks)
        if (week.meanDone)
            weeks.push_back(&week);
    return weeks;
}

Finding doseOf(DoseKind kind, const WeekProgress& first, const WeekProgress& last) {
    if (std::abs(*last.meanDone / *first.meanDone - 1.0) < doseChange)
        return finding::DoseKept{kind, rounded(*last.meanDone)};
    if (kind == DoseKind::Holds && first.meanHold && last.meanHold) {
        // Whole seconds that were really held each time.
        const int from = static_cast<int>(*first.meanHold);
        const int to = static_cast<int>(*last.meanHold);
        const bool sameWay = (to > from) == (*last.meanDone > *first.meanDone);
        if (from > 0 && from != to && sameWay)
            return finding::DoseChanged{kind, true, from, to};
    }
    return finding::DoseChanged{kind, false, rounded(*first.meanDone), rounded(*last.meanDone)};
}

std::optional<Finding> painOf(const std::vector<const WeekProgress*>& weeks) {
    std::vector<int> levels;
    for (const WeekProgress* week : weeks)
        if (week->pain)
            levels.push_back(rounded(*week->pain));
    if (levels.size() < 2)
        return std::nullopt;
    if (std::abs(levels.back() - levels.front()) >= rule::painChange)
        return finding::PainChanged{levels.front(), levels.back()};
    const auto [low, high] = std::minmax_element(levels.begin(), levels.end());
    if (*high - *low > 1)
        return std::nullopt; // up and down: no one sentence is true
    return finding::PainStayed{*low, *high};
}

/// What moved furthest beyond its variation, for the better and for the worse.
std::vector<Finding> measuresOf(const ProgressReport& report, const MeasureGuides& guides) {
    struct Moved {
        double strength = 0.0;
        finding::MeasureChanged finding;
    };
    std::optional<Moved> better;
    std::optional<Moved> worse;
    for (const OutcomeSeries& series : report.outcomes) {
        const MeasureGuide* guide = guides.find(series.measure);
        if (guide == nullptr)
            continue;
        const OutcomeChange change = changeOf(*guide, series.values);
        if (change.trend != Trend::Better && change.trend != Trend::Worse)
            continue;
        const bool good = change.trend == Trend::Better;
        const double amount = std::abs(change.difference());
        const Moved moved{amount / std::max(change.threshold, 1e-9), {series.measure, amount, good}};
        std::optional<Moved>& place = good ? better : worse;
        if (!place || moved.strength > place->strength)
            place = moved;
    }
    std::vector<Finding> findings;
    if (better)
        findings.emplace_back(better->finding);
    if (worse)
        findings.emplace_back(worse->finding);
    return findings;
}

/// Days since the last session of the stage; breaks that were entered do not count.
std::optional<int> restingFor(const ProgressReport& report) {
    int days = 0;
    for (auto day = report.days.rbegin(); day != report.days.rend(); ++day) {
        if (day->day > report.today || day->day < report.since)
            continue;
        if (day->state == DayState::Paused)
            return std::nullopt;
        if (day->done > 0)
            return days > restingDays ? std::optional(days) : std::nullopt;
        ++days;
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> answerOf(const ProgressReport& report, const MeasureGuides& guides) {
    if (report.empty())
        return {};
    std::vector<Finding> findings;
    const auto weeks = trainedWeeks(report);
    const bool current = report.spans.back().stage == report.stage;
    if (const auto days = current ? restingFor(report) : std::nullopt)
        findings.emplace_back(finding::Resting{*days});
    if (weeks.size() >= 2) {
        findings.push_back(doseOf(report.kind, *weeks.front(), *weeks.back()));
        if (auto pain = painOf(weeks))
            findings.push_back(*pain);
    }
    for (const Finding& moved : measuresOf(report, guides))
        findings.push_back(moved);
    if (weeks.size() < 2) {
        int sessions = 0;
        for (const WeekProgress* week : weeks)
            sessions += week->sessions;
        findings.insert(findings.begin(), finding::TooEarly{sessions});
    }
    return findings;
}

} // namespace limber
