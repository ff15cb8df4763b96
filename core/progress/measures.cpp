#include "core/progress/measures.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// 1.96 times the square root of 2: the smallest change that two measurements can tell apart.
constexpr double detectableChange = 2.77;
constexpr int baselineDays = 7;

std::vector<double> baselineValues(std::span<const DatedValue> values, int withinDays) {
    std::vector<double> baseline;
    for (const DatedValue& dated : values) {
        if (daysBetween(values.front().day, dated.day) < withinDays)
            baseline.push_back(dated.value);
    }
    return baseline;
}

double standardDeviation(const std::vector<double>& values) {
    if (values.size() < 2)
        return 0.0;
    const auto count = static_cast<double>(values.size());
    double mean = 0.0;
    for (const double value : values)
        mean += value / count;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / (count - 1.0));
}

} // namespace

const MeasureGuide* MeasureGuides::find(Measure measure) const {
    const auto found = std::find_if(guides.begin(), guides.end(),
                                    [&](const MeasureGuide& guide) { return guide.measure == measure; });
    return found == guides.end() ? nullptr : &*found;
}

std::optional<double> medianOfTries(std::vector<double> tries) {
    if (tries.empty())
        return std::nullopt;
    std::sort(tries.begin(), tries.end());
    const std::size_t middle = tries.size() / 2;
    if (tries.size() % 2 == 1)
        return tries[middle];
    return (tries[middle - 1] + tries[middle]) / 2.0;
}

double changeThreshold(const MeasureGuide& guide, std::span<const DatedValue> values, double reference,
                       int withinDays) {
    const double fixed =
        guide.thresholdInPercent ? std::abs(reference) * guide.threshold / 100.0 : guide.threshold;
    if (values.empty())
        return fixed;
    return std::max(fixed, detectableChange * standardDeviation(baselineValues(values, withinDays)));
}

OutcomeChange changeOf(const MeasureGuide& guide, std::span<const DatedValue> values) {
    OutcomeChange change;
    if (values.empty())
        return change;
    change.last = values.back().value;
    const std::vector<double> baseline = baselineValues(values, baselineDays);
    change.first = medianOfTries(baseline).value_or(change.last);
    change.threshold = changeThreshold(guide, values, change.first, baselineDays);
    if (baseline.size() == values.size())
        return change; // nothing after the baseline yet
    const double gain = guide.better == Better::Lower ? -change.difference() : change.difference();
    if (std::abs(gain) < change.threshold)
        change.trend = Trend::WithinWobble;
    else
        change.trend = gain > 0 ? Trend::Better : Trend::Worse;
    return change;
}

} // namespace limber
