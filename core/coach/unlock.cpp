#include "core/coach/unlock.h"

#include "core/base/rounding.h"
#include "core/coach/readiness.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

struct Gap {
    Day day;
    double cm = 0.0;
};

/// The latest overhead gap: an outcome, or the benchmark of the first stage.
std::optional<Gap> latestGap(const Context& context) {
    std::optional<Gap> latest;
    const auto take = [&](Day day, double cm) {
        if (!latest || day >= latest->day)
            latest = Gap{day, cm};
    };
    for (const OutcomeRow& row : context.view.outcomes()) {
        if (row.measure == Measure::OverheadGap)
            take(row.day, row.value);
    }
    const Exercise* first = context.catalogue.stageExercise(1);
    const ExerciseIndex index = first == nullptr ? -1 : context.view.find(first->id);
    for (const BenchmarkRow& row : context.view.benchmarks()) {
        if (index >= 0 && row.exercise == index)
            take(row.day, row.value);
    }
    return latest;
}

/// The most repetitions of one session of the last stage's exercise in that form, in at least so many sets.
int bestOf(const Context& context, std::string_view variant, int sets) {
    const Exercise* last = context.catalogue.stageExercise(context.catalogue.stageCount());
    const ExerciseIndex index = last == nullptr ? -1 : context.view.find(last->id);
    int best = 0;
    if (index < 0)
        return best;
    for (const std::size_t place : context.view.rowsOf(index)) {
        const SessionRow& row = context.view.sessions()[place];
        if (row.variant == variant && row.setsDone >= sets)
            best = std::max(best, row.done(DoseKind::Repetitions));
    }
    return best;
}

int weeksInLastStage(const Context& context) {
    return context.clock.stage == context.catalogue.stageCount() ? context.clock.countedWeeks : 0;
}

} // namespace

Unlock judgeUnlock(const Context& context) {
    Unlock unlock;
    const Criterion& painFree = context.readiness.painFree;
    const auto gap = latestGap(context);
    const bool fresh = gap && daysBetween(gap->day, context.today) <= rule::unlockFresh;
    if (!gap)
        unlock.evidence.push_back(reason::GapUnknown{rule::unlockGap});
    else if (!fresh)
        unlock.evidence.push_back(reason::GapTooOld{daysBetween(gap->day, context.today), rule::unlockGap});
    else
        unlock.evidence.push_back(reason::OverheadGap{gap->cm, rule::unlockGap});
    unlock.evidence.insert(unlock.evidence.end(), painFree.evidence.begin(), painFree.evidence.end());
    const int weeks = weeksInLastStage(context);
    const int oneLeg = bestOf(context, "single-leg", rule::unlockOneLegSets);
    const int armsOverhead = bestOf(context, "harder", rule::unlockArmsSets);
    unlock.evidence.push_back(reason::WeeksInLastStage{weeks, rule::unlockWeeks});
    unlock.evidence.push_back(reason::OneLegFirst{oneLeg, rule::unlockOneLegSets, rule::unlockOneLegReps});
    unlock.evidence.push_back(
        reason::ArmsOverheadFirst{armsOverhead, rule::unlockArmsSets, rule::unlockArmsReps});
    const SafetyState& safety = context.safety;
    const bool mayTrain = !safety.blocked() && !safety.gentle() && !safety.tinglingRests() && !safety.pause &&
                          !safety.screenFirst && context.resting() == nullptr;
    if (!mayTrain)
        unlock.evidence.push_back(reason::TrainingRests{});
    unlock.open = painFree.met && fresh && gap->cm <= rule::unlockGap + tiny && mayTrain &&
                  weeks >= rule::unlockWeeks && oneLeg >= rule::unlockOneLegSets * rule::unlockOneLegReps &&
                  armsOverhead >= rule::unlockArmsSets * rule::unlockArmsReps;
    return unlock;
}

} // namespace limber
