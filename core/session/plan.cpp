#include "core/session/planner.h"

#include <algorithm>

namespace limber {

namespace {

// Longer than anybody holds, and more than anybody repeats (our judgement).
constexpr Seconds longestTest{600};
constexpr int mostRepetitions = 999;
// A quicker loop beside other work would only disturb (our judgement).
constexpr Milliseconds shortestBackgroundCycle{30'000};

Phase movement(PhaseKind kind, Milliseconds duration) {
    Phase phase;
    phase.kind = kind;
    phase.duration = duration;
    return phase;
}

Phase doseHold() {
    Phase phase = movement(PhaseKind::Hold, Milliseconds{0});
    phase.holdsDose = true;
    return phase;
}

/// Phases that surely take time, whatever the content says.
std::vector<Phase> soundPhases(std::vector<Phase> phases, DoseKind kind) {
    const auto takesTime = [](const Phase& phase) { return phase.holdsDose || phase.duration.count() > 0; };
    if (std::none_of(phases.begin(), phases.end(), takesTime)) {
        if (kind != DoseKind::Repetitions)
            return {doseHold()};
        // The commonest tempo of the catalogue (clinical.md A, 7).
        return {movement(PhaseKind::MoveIn, Milliseconds{3000}),
                movement(PhaseKind::Hold, Milliseconds{1000}),
                movement(PhaseKind::MoveOut, Milliseconds{2000})};
    }
    if (kind == DoseKind::Holds) {
        const auto holdsDose = [](const Phase& phase) { return phase.holdsDose; };
        if (std::none_of(phases.begin(), phases.end(), holdsDose)) {
            const auto hold = std::find_if(phases.begin(), phases.end(),
                                           [](const Phase& phase) { return phase.kind == PhaseKind::Hold; });
            if (hold == phases.end())
                phases.push_back(doseHold());
            else
                hold->holdsDose = true;
        }
    }
    return phases;
}

/// The hold that the dose counts, with its step and cue.
Phase holdOf(const std::vector<Phase>& phases) {
    const auto hold =
        std::find_if(phases.begin(), phases.end(), [](const Phase& each) { return each.holdsDose; });
    return hold == phases.end() ? doseHold() : *hold;
}

bool asksForWork(const DoseSet& set) {
    const int reps = set.reps.value_or(1);
    return reps > 0 && (set.reps || set.seconds) && set.seconds.value_or(1) > 0;
}

} // namespace

SessionPlan planSession(const Catalogue& catalogue, const std::vector<Prescription>& prescriptions,
                        const std::string& sessionId) {
    std::vector<PlanInput> inputs;
    for (const Prescription& prescription : prescriptions)
        if (const Exercise* exercise = catalogue.find(prescription.dose().exercise))
            inputs.push_back({*exercise, prescription.dose()});
    return planQueue(inputs, sessionId);
}

SessionPlan planQueue(const std::vector<PlanInput>& inputs, const std::string& sessionId) {
    SessionPlan plan;
    plan.id = sessionId;
    for (const PlanInput& input : inputs) {
        const Exercise& exercise = input.exercise;
        SessionItem item;
        item.exercise = exercise.id;
        item.name = exercise.name;
        item.stageName = exercise.stageName;
        item.region = exercise.region;
        item.phases = soundPhases(exercise.tempoOf(input.dose.variant), input.dose.kind);
        item.perSide = exercise.dose.perSide;
        item.rest = exercise.dose.restBetweenSets;
        if (const Variant* easier = exercise.easierThan(input.dose.variant))
            item.easierVariant = easier->id;
        item.easierPhases = soundPhases(exercise.tempoOf(item.easierVariant), input.dose.kind);
        item.steps = exercise.steps;
        if (const Variant* easier = exercise.findVariant(item.easierVariant)) {
            item.easierName = easier->name;
            item.easierNote = easier->description;
        }
        for (const Phase& phase : item.easierPhases)
            if (phase.holdsDose && phase.duration.count() > 0)
                item.easierHold = std::chrono::floor<Seconds>(phase.duration);
        item.dose = input.dose;
        const int index = static_cast<int>(plan.items.size());
        plan.items.push_back(std::move(item));
        for (const DoseSet& work : input.dose.sets) {
            if (!asksForWork(work))
                continue;
            PlannedSet set;
            set.item = index;
            set.variant = input.dose.variant;
            set.work = work;
            if (!exercise.dose.perSide) {
                plan.sets.push_back(set);
                continue;
            }
            set.side = Side::Left;
            plan.sets.push_back(set);
            set.side = Side::Right;
            plan.sets.push_back(set);
        }
    }
    return plan;
}

SessionPlan planTest(const Catalogue& catalogue, const Prescription& prescription,
                     const std::string& sessionId) {
    SessionPlan plan = planSession(catalogue, {prescription}, sessionId);
    if (plan.sets.empty())
        return plan;
    SessionItem& item = plan.items.front();
    PlannedSet set = plan.sets.front();
    set.openEnded = true;
    if (item.dose.kind == DoseKind::Repetitions) {
        set.work.reps = mostRepetitions;
    } else {
        item.dose.kind = DoseKind::Holds;
        item.phases = {holdOf(item.phases)};
        set.work = {std::nullopt, static_cast<int>(longestTest.count()), set.work.load};
    }
    // A form in the middle of it would be another test.
    item.easierVariant.clear();
    plan.sets = {set};
    return plan;
}

SessionPlan planBackground(const Catalogue& catalogue, const Prescription& prescription,
                           const std::string& sessionId) {
    SessionPlan plan = planSession(catalogue, {prescription}, sessionId);
    for (SessionItem& item : plan.items) {
        Milliseconds cycle{0};
        for (const Phase& phase : item.phases)
            cycle += phase.duration;
        if (cycle < shortestBackgroundCycle)
            item.phases = {movement(PhaseKind::Pause, Seconds{item.dose.total})};
        item.easierVariant.clear();
    }
    return plan;
}

Milliseconds secondsOf(const DoseSet& work) {
    return Seconds{work.seconds.value_or(0)};
}

int repetitionsOf(const DoseSet& work) {
    return std::max(1, work.reps.value_or(1));
}

Milliseconds phaseLength(const SessionItem& item, const PlannedSet& set, int phase) {
    const Phase& which = item.phases[static_cast<std::size_t>(phase)];
    if (which.holdsDose)
        return secondsOf(set.work);
    // Counted repetitions with seconds are lowered at that tempo.
    const auto first = std::find_if(item.phases.begin(), item.phases.end(),
                                    [](const Phase& each) { return each.kind == PhaseKind::MoveIn; });
    const bool lowering = first != item.phases.end() && &which == &*first;
    // A harder form that is slow by itself stays so.
    if (item.dose.kind == DoseKind::Repetitions && lowering && set.work.seconds)
        return std::max(which.duration, secondsOf(set.work));
    return which.duration;
}

Milliseconds setLength(const SessionItem& item, const PlannedSet& set) {
    if (item.dose.kind == DoseKind::Cycles)
        return secondsOf(set.work);
    Milliseconds whole{0};
    Milliseconds trailing{0};
    for (int phase = 0; phase < static_cast<int>(item.phases.size()); ++phase) {
        const Milliseconds length = phaseLength(item, set, phase);
        whole += length;
        trailing = item.phases[static_cast<std::size_t>(phase)].kind == PhaseKind::Pause ? trailing + length
                                                                                         : Milliseconds{0};
    }
    return whole * repetitionsOf(set.work) - trailing;
}

} // namespace limber
