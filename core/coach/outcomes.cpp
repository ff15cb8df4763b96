#include "core/coach/outcomes.h"

#include "core/rulebook/rulebook.h"

#include "core/base/rounding.h"

namespace limber {

namespace {

constexpr double fullFunction = 10.0;

std::optional<reason::FromTo> spanOf(const Context& context, Measure measure) {
    std::optional<reason::FromTo> span;
    Day first{};
    Day latest{};
    for (const OutcomeRow& row : context.view.outcomes()) {
        if (row.measure != measure)
            continue;
        if (!span) {
            span = reason::FromTo{row.value, row.value};
            first = row.day;
        }
        span->now = row.value;
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
    const bool lessPain = painCounts && pain->first - pain->now >= rule::painChange - tiny;
    const bool better = function && function->now - function->first >= rule::functionChange - tiny;
    if (lessPain || better || stillImproving(context))
        return;
    advices.push_back(
        {Action::SeeProfessional, checkpoint ? Reason(reason::CheckpointNoChange{weeks, pain, function})
                                             : Reason(reason::NoChangeByWeekSix{weeks, pain, function})});
}

} // namespace limber
