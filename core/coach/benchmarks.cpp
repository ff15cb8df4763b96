#include "core/coach/readiness.h"
#include "core/journal/statistics.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// The stage whose benchmark is the overhead gap in cm, where less is better.
constexpr int gapStage = 1;

struct Measured {
    Day day;
    double value = 0.0;
};

/// Benchmarks of the stage's exercise and, in stage 1, the outcome of the same name.
std::vector<Measured> measurements(const Context& context) {
    std::vector<Measured> found;
    // Before the first stage there is nothing to measure.
    if (context.clock.exercise == nullptr)
        return found;
    const ExerciseIndex index = context.view.find(context.clock.exercise->id);
    for (const BenchmarkRow& row : context.view.benchmarks()) {
        if (row.exercise == index && row.day >= context.clock.start)
            found.push_back({row.day, row.value});
    }
    if (context.clock.stage == gapStage) {
        for (const OutcomeRow& row : context.view.outcomes()) {
            if (row.measure == Measure::OverheadGap && row.day >= context.clock.start)
                found.push_back({row.day, row.value});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Measured& a, const Measured& b) { return a.day < b.day; });
    return found;
}

} // namespace

std::vector<BenchmarkPoint> benchmarkSeries(const Context& context) {
    std::vector<BenchmarkPoint> series;
    const auto all = measurements(context);
    for (const CoachWeek& week : context.clock.weeks) {
        const bool open = !week.complete && !week.rested;
        if (!week.counted && !open)
            continue;
        std::vector<double> tries;
        Day last{};
        for (const Measured& measured : all) {
            if (measured.day >= week.from && measured.day <= week.lastDay()) {
                tries.push_back(measured.value);
                last = measured.day;
            }
        }
        if (const auto value = median(std::move(tries)))
            series.push_back({last, *value, week.counted});
    }
    return series;
}

std::optional<Trend> benchmarkTrend(const Context& context) {
    auto series = benchmarkSeries(context);
    if (series.size() < static_cast<std::size_t>(rule::trendFewest))
        return std::nullopt;
    if (series.size() > static_cast<std::size_t>(rule::trendMost))
        series.erase(series.begin(), series.end() - rule::trendMost);
    Trend trend;
    trend.weeks = static_cast<int>(series.size());
    std::vector<Point> points;
    for (const BenchmarkPoint& point : series) {
        points.push_back({daysBetween(series.front().day, point.day) / 7.0, point.value});
        trend.values.push_back(point.value);
    }
    const auto slope = theilSenSlope(points);
    if (!slope)
        return std::nullopt;
    const double gain = context.clock.stage == gapStage ? -*slope : *slope;
    const double middle = std::abs(median(trend.values).value_or(0.0));
    if (middle > 0.0)
        trend.percentPerWeek = 100.0 * gain / middle;
    else
        trend.percentPerWeek = gain == 0.0 ? 0.0 : gain > 0.0 ? 100.0 : -100.0;
    return trend;
}

} // namespace limber
