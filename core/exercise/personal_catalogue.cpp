#include "core/exercise/personal_catalogue.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

Phase phaseOf(PhaseKind kind, int milliseconds, bool holdsDose = false) {
    Phase phase;
    phase.kind = kind;
    phase.duration = Milliseconds{milliseconds};
    phase.holdsDose = holdsDose;
    return phase;
}

/// A calm tempo, as nobody said one: the commonest of the catalogue (clinical.md A, 7).
std::vector<Phase> phasesOf(DoseKind kind) {
    if (kind == DoseKind::Holds)
        return {phaseOf(PhaseKind::MoveIn, 2000), phaseOf(PhaseKind::Hold, 0, true),
                phaseOf(PhaseKind::MoveOut, 2000)};
    return {phaseOf(PhaseKind::MoveIn, 3000), phaseOf(PhaseKind::Hold, 1000),
            phaseOf(PhaseKind::MoveOut, 2000)};
}

/// The tempo of the movement that shows it, where both are counted alike.
void moveLike(const Exercise& shown, Exercise& exercise) {
    if (shown.dose.kind != exercise.dose.kind)
        return;
    exercise.figure = shown.id.value;
    exercise.phases = shown.phases;
    const int last = std::max(0, static_cast<int>(exercise.steps.size()) - 1);
    for (Phase& phase : exercise.phases)
        phase.step = std::min(phase.step, last);
}

/// A dose range within a plan: never above its ceiling, never a start above that.
void limit(DoseRange& dose, const CareItem& item) {
    const int least = std::max(1, dose.sets * dose.holdsPerSet);
    if (item.ceiling)
        dose.ceiling = std::max(least, std::min(*item.ceiling, dose.ceiling));
    if (item.start)
        dose.start = std::max(least, *item.start);
    dose.start = std::min(dose.start, dose.ceiling);
    if (item.frequency)
        dose.frequency = *item.frequency;
}

} // namespace

const CareItem* CarePlan::find(const ExerciseId& id) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const CareItem& item) { return item.exercise == id; });
    return found == items.end() ? nullptr : &*found;
}

Exercise exerciseOf(const OwnExercise& own) {
    Exercise exercise;
    exercise.id = own.id;
    exercise.name = own.name;
    exercise.placement = Placement::Own;
    for (const std::string& id : own.equipment)
        exercise.equipment.push_back({id, id, {}, false});
    exercise.steps = own.steps;
    exercise.phases = phasesOf(own.kind);
    if (!own.steps.empty())
        exercise.phases.front().cue = own.steps.front();
    DoseRange& dose = exercise.dose;
    dose.kind = own.kind;
    dose.sets = own.sets;
    dose.holdsPerSet = own.holdsPerSet;
    dose.start = own.start;
    dose.ceiling = std::max(own.start, own.ceiling);
    dose.perSide = own.perSide;
    dose.startLoad = own.load;
    dose.loadCeiling = own.load;
    dose.restBetweenSets = own.rest;
    dose.frequency = own.frequency;
    dose.grows = own.grows;
    for (const CautionWord& word : cautionWords)
        if (std::find(own.cautions.begin(), own.cautions.end(), word.code) != own.cautions.end())
            exercise.cautionCodes.push_back(word.code);
    if (!own.watchFor.empty())
        exercise.cautions.push_back({"own", own.watchFor});
    exercise.variants.push_back({"standard", VariantLevel::Standard, own.name, {}, {}});
    exercise.prescribedBy = own.by;
    return exercise;
}

Catalogue personalCatalogue(const Catalogue& shipped, const std::vector<OwnExercise>& own,
                            const std::optional<CarePlan>& plan) {
    std::vector<Exercise> exercises = shipped.exercises();
    std::vector<Exercise> former;
    std::size_t count = 0;
    for (const OwnExercise& each : own) {
        // A file cannot put another exercise in the place of one of the product.
        if (shipped.find(each.id) != nullptr || ++count > mostOwnExercises)
            continue;
        Exercise exercise = exerciseOf(each);
        if (const Exercise* shown = shipped.find({each.movement}))
            moveLike(*shown, exercise);
        (each.removed ? former : exercises).push_back(std::move(exercise));
    }
    if (plan && !plan->ended)
        for (Exercise& exercise : exercises)
            if (const CareItem* item = plan->find(exercise.id)) {
                limit(exercise.dose, *item);
                exercise.leftOut = !item->in;
                exercise.prescribedBy = plan->by;
            }
    return Catalogue(std::move(exercises), std::move(former));
}

} // namespace limber
