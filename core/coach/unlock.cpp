#include "core/coach/unlock.h"

#include "core/base/rounding.h"
#include "core/coach/readiness.h"
#include "core/rulebook/rulebook.h"

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
    const SafetyState& safety = context.safety;
    const bool mayTrain = !safety.blocked() && !safety.gentle() && !safety.tinglingRests() && !safety.pause &&
                          !safety.screenFirst && context.resting() == nullptr;
    if (!mayTrain)
        unlock.evidence.push_back(reason::TrainingRests{});
    unlock.open = painFree.met && fresh && gap->cm <= rule::unlockGap + tiny && mayTrain;
    return unlock;
}

Unlock judgeUnlock(const Catalogue& catalogue, const Journal& journal, Day today) {
    const JournalView view(journal, today);
    return judgeUnlock(gather(catalogue, view, today));
}

} // namespace limber
