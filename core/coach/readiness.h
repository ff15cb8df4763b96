#pragma once

#include "core/coach/context.h"

namespace limber {

/// One weekly benchmark of the stage.
struct BenchmarkPoint {
    Day day;
    double value = 0.0;
    /// Lies in a finished, counted week (the running one is still open).
    bool counted = false;

    bool operator==(const BenchmarkPoint&) const = default;
};

/// The benchmark of the stage over its weeks, one value a week (the median of its tries), without weeks that
/// do not count. Stage 1: overhead gap; the others: their exercise (clinical.md C, The trap).
[[nodiscard]] std::vector<BenchmarkPoint> benchmarkSeries(const Context& context);

/// The slope of the last three to four weekly benchmarks.
struct Trend {
    int weeks = 0;
    /// Improvement a week in percent of the median; negative when it gets worse.
    double percentPerWeek = 0.0;
    std::vector<double> values;
};

/// Nothing with fewer than three.
[[nodiscard]] std::optional<Trend> benchmarkTrend(const Context& context);

/// The benchmark falls by more than what counts as level (R6).
[[nodiscard]] bool gettingWorse(const Context& context);

/// Whether the benchmark, or effort at the same dose, still gets better; false when nothing is known.
[[nodiscard]] bool stillImproving(const Context& context);

/// The five criteria (clinical.md C), each with the numbers behind it.
[[nodiscard]] Readiness judgeReadiness(const Context& context);

/// 80 % of the sessions of three weeks, at least one a week: cat-cow 50, wall hold 34, ball 17, pullover 8,
/// bridge 3.
[[nodiscard]] int exposureNeeded(const Frequency& frequency);

/// The highest peak pain of the last fourteen days.
[[nodiscard]] int worstRecentPain(const Context& context);

} // namespace limber
