#include "core/coach/outcomes.h"

#include "core/rulebook/rulebook.h"

#include "core/base/rounding.h"

namespace limber {

namespace {

constexpr double fullFunction = 10.0;

/// The first and the latest value of a measure.
struct Span {
    double first = 0.0;
    double latest = 0.0;
};

std::optional<Span> spanOf(const Context& context, Measure measure) {
    std::optional<Span> span;
    Day first{};
    Day latest{};
    for (const OutcomeRow& row : context.view.outcomes()) {
        if (row.measure != measure)
            continue;
        if (!span) {
            span = Span{row.value, row.value};
            first = row.day;
        }
        span->latest = row.value;
        latest = row.day;
    }
    if (!span || first == latest)
        return std::nullopt;
    return span;
}

} // namespace

void adviseOutcomes(const Context& context, std::vector<Advice>& advices) {
    const int weeks = context.clock.countedWeeks;
    const bool checkpoint = weeks >= rule::checkpointFrom && weeks <= rule::checkpointUntil;
    const bool late = weeks >= rule::tableWeeks;
    if (!checkpoint && !late)
        return;
    auto pain = spanOf(context, Measure::PainAverage);
    if (!pain)
        pain = spanOf(context, Measure::PainWorst);
    auto function = spanOf(context, Measure::Psfs);
    // Function that was nearly full from the start cannot get 1.3 better, and pain that was below 2 cannot
    // fall by 2: they say nothing about the trial.
    if (function && function->first > fullFunction - rule::functionChange + tiny)
        function = std::nullopt;
    const bool painCounts = pain && pain->first >= rule::painChange;
    if (!painCounts && !function)
        return;
    const bool lessPain = painCounts && pain->first - pain->latest >= rule::painChange - tiny;
    const bool better = function && function->latest - function->first >= rule::functionChange - tiny;
    if (lessPain || better || stillImproving(context))
        return;
    std::vector<std::pair<std::string, double>> values{{"weeks", weeks}};
    if (pain) {
        values.emplace_back("pain_first", pain->first);
        values.emplace_back("pain_now", pain->latest);
    }
    if (function) {
        values.emplace_back("function_first", function->first);
        values.emplace_back("function_now", function->latest);
    }
    advices.push_back({Action::SeeProfessional,
                       reason(checkpoint ? "checkpoint-no-change" : "no-change-by-week-six", values)});
}

} // namespace limber
