#include "core/coach/raises.h"

#include "core/coach/holds.h"
#include "core/coach/lighter_week.h"
#include "core/programme/progression.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

double percentOf(int from, int to) {
    return from > 0 ? 100.0 * (to - from) / static_cast<double>(from) : 0.0;
}

struct Draft {
    int total = 0;
    std::optional<Kilograms> load;
    Change change = Change::Hold;
    std::vector<Reason> reasons;
    /// Where the total does not tell the rise.
    std::optional<double> percent;
    std::optional<int> tempo;
};

ProposedDose finish(const Exercise& exercise, const Basis& basis, Draft draft) {
    ProposedDose prescription;
    prescription.dose =
        distribute(exercise, draft.total, draft.load, basis.variant, draft.tempo ? draft.tempo : basis.tempo);
    prescription.previousTotal = basis.total;
    prescription.changePercent = draft.percent.value_or(percentOf(basis.total, draft.total));
    prescription.change = draft.change;
    prescription.reasons = std::move(draft.reasons);
    return prescription;
}

/// What every raise rests on.
reason::WeekDone weekDone(const WeekVerdict& verdict) {
    return {verdict.effort, verdict.worstPain, verdict.sessions, verdict.prescribed};
}

/// The second dimension, where a step of 5 to 10 % exists in it: more load, or slower lowering.
std::optional<Draft> otherDimension(const Context& context, const Exercise& exercise, const Basis& basis,
                                    int total, const WeekVerdict& verdict) {
    const auto step = weightStep(context.view.settings(), exercise);
    const auto heavier = basis.load && step ? nextLoad(*basis.load, *step) : std::nullopt;
    const Kilograms most = heaviestFor(context.view.settings(), exercise);
    if (heavier && *heavier <= most) {
        const double percent = percentOf(basis.load->grams, heavier->grams);
        const reason::RaiseLoad why{weekDone(verdict), percent, amount(exercise, total), *heavier};
        return Draft{total, heavier, Change::Raise, {why}, percent, {}};
    }
    const auto slower = slowerLowering(exercise.dose, total, basis.tempo, raiseEnd(verdict.effort));
    if (!slower)
        return std::nullopt;
    const reason::RaiseLowering why{weekDone(verdict), slower->percent, amount(exercise, slower->reps),
                                    (slower->tempo + exercise.dose.sets - 1) / exercise.dose.sets};
    return Draft{slower->reps, basis.load, Change::Raise, {why}, slower->percent, slower->tempo};
}

/// At the ceiling of the first dimension: the second if a small step exists, else what the person may choose.
Draft atCeiling(const Context& context, const Exercise& exercise, const Basis& basis,
                const WeekVerdict& verdict) {
    const int ceiling = exercise.dose.ceiling;
    if (auto other = otherDimension(context, exercise, basis, ceiling, verdict))
        return std::move(*other);
    Draft draft{ceiling, basis.load, Change::Ceiling, {reason::AtCeiling{amount(exercise, ceiling)}}, {}, {}};
    const auto step = weightStep(context.view.settings(), exercise);
    if (!basis.load || !step) {
        // The next dimension of these is a harder form (arms overhead, one leg): by choice.
        const bool harder = std::any_of(exercise.variants.begin(), exercise.variants.end(),
                                        [](const Variant& v) { return v.level == VariantLevel::Harder; });
        if (harder && !basis.load)
            draft.reasons.push_back(reason::HarderVariantPossible{});
        return draft;
    }
    const Kilograms most = heaviestFor(context.view.settings(), exercise);
    if (const auto big = bigStep(ceiling, *basis.load, *step); big && big->load <= most)
        draft.reasons.push_back(reason::BigStepPossible{big->load, big->reps, big->percent,
                                                        percentOf(basis.load->grams, big->load.grams)});
    return draft;
}

/// Counted weeks in a row that ended at this dose, up to the week before: the target grows in each of them,
/// calm or not, and the step waits for a calm one.
int weeksAtDose(const StageClock& track, int total, TrackKind kind) {
    int weeks = 0;
    for (std::size_t i = track.weeks.size() - 1; i-- > 0;) {
        const CoachWeek& week = track.weeks[i];
        const bool counts = kind == TrackKind::Ladder ? week.counted : !week.rested;
        if (!counts || week.firstRow == week.endRow || basisOf(track, week.endRow).total != total)
            break;
        ++weeks;
    }
    return weeks;
}

Draft carryOver(const StageClock& track, const Basis& basis, TrackKind kind, const WeekVerdict& verdict) {
    const int weeks = weeksAtDose(track, basis.total, kind);
    const double target = virtualTarget(basis.total, weeks);
    if (target >= basis.total + 1) {
        const int total = basis.total + 1;
        const reason::CarryOverStep why{weekDone(verdict), percentOf(basis.total, total),
                                        amount(*track.exercise, total), weeks};
        return {total, basis.load, Change::Raise, {why}, {}, {}};
    }
    const reason::CarryOver why{target, amount(*track.exercise, basis.total + 1), weeks};
    return {basis.total, basis.load, Change::CarryOver, {why}, {}, {}};
}

Draft raised(const Context& context, const StageClock& track, const Basis& basis, TrackKind kind,
             const WeekVerdict& verdict) {
    const Exercise& exercise = *track.exercise;
    const NextTotal next = nextTotal(basis.total, exercise.dose.ceiling, raiseEnd(verdict.effort));
    const double percent = percentOf(basis.total, next.total);
    const reason::WeekDone week = weekDone(verdict);
    const Amount to = amount(exercise, next.total);
    switch (next.kind) {
    case NextTotal::Kind::Raised:
        return {next.total, basis.load, Change::Raise, {reason::RaiseWithinBand{week, percent, to}}, {}, {}};
    case NextTotal::Kind::Clamped:
        return {next.total, basis.load, Change::Ceiling, {reason::RaiseToCeiling{week, percent, to}}, {}, {}};
    case NextTotal::Kind::AtCeiling:
        return atCeiling(context, exercise, basis, verdict);
    case NextTotal::Kind::NoStep:
        break;
    }
    // No whole step in the band: another dimension first, and only then the target that grows unseen.
    if (auto other = otherDimension(context, exercise, basis, basis.total, verdict))
        return std::move(*other);
    return carryOver(track, basis, kind, verdict);
}

/// What comes back after a calm lighter week; 0 when the week was an ordinary one.
int doseBeforeLighterWeek(const Context& context, const StageClock& track, const CoachWeek& week,
                          TrackKind kind) {
    const auto lighter = kind == TrackKind::Ladder ? lighterWeek(context.view) : std::nullopt;
    if (!lighter || !lighter->covers(week.lastDay()))
        return 0;
    const auto before = beforeLighterWeek(track, *lighter);
    return before ? std::min(before->total, track.exercise->dose.ceiling) : 0;
}

/// This week's dose was set by its first session: how, compared with the last of the week before.
Reason setThisWeek(const StageClock& track, const Basis& basis) {
    const std::size_t first = track.weeks.back().firstRow;
    if (first == 0)
        return reason::HoldFirstWeek{amount(*track.exercise, basis.total)};
    const int before = basisOf(track, first).total;
    if (before == basis.total)
        return reason::HoldThisWeek{amount(*track.exercise, basis.total)};
    return reason::SetThisWeek{percentOf(before, basis.total), before, amount(*track.exercise, basis.total)};
}

} // namespace

Kilograms heaviestFor(const JournalSettings& settings, const Exercise& exercise) {
    Kilograms most = Kilograms::fromKg(rule::mostLoad);
    if (settings.bodyWeight)
        most = std::min(most, Kilograms{settings.bodyWeight->grams * rule::mostLoadOfBody / 100});
    return exercise.dose.loadCeiling ? std::min(most, *exercise.dose.loadCeiling) : most;
}

std::optional<Kilograms> weightStep(const JournalSettings& settings, const Exercise& exercise) {
    for (const EquipmentNeed& need : exercise.equipment) {
        const auto step = settings.weightSteps.find(need.id);
        if (step != settings.weightSteps.end())
            return step->second;
    }
    return std::nullopt;
}

ProposedDose weeklyDose(const Context& context, const StageClock& track, const Basis& basis, TrackKind kind,
                        const std::optional<Cut>& cut) {
    const Exercise& exercise = *track.exercise;
    const int ceiling = exercise.dose.ceiling;
    const int held = std::min(basis.total, ceiling);
    Draft draft{held, basis.load, Change::Hold, {}, {}, {}};
    const CoachWeek& running = track.weeks.back();
    const CoachWeek* before = track.weekBefore();
    if (running.firstRow < running.endRow || before == nullptr) {
        draft.reasons = {cut ? cut->why : setThisWeek(track, basis)};
        if (!cut && basis.total >= ceiling) {
            draft.change = Change::Ceiling;
            draft.reasons.push_back(reason::AtCeiling{amount(exercise, ceiling)});
        }
        return finish(exercise, basis, std::move(draft));
    }
    const WeekVerdict verdict = judgeWeek(context, track, *before, kind);
    if (verdict.held)
        draft.reasons = {*verdict.held};
    else if (auto hold = holdOf(context, track, kind))
        draft.reasons = {std::move(*hold)};
    else if (const auto full = doseBeforeLighterWeek(context, track, *before, kind); full > held)
        draft = {full, basis.load, Change::Return, {reason::LighterWeekOver{amount(exercise, full)}}, {}, {}};
    else
        draft = raised(context, track, basis, kind, verdict);
    return finish(exercise, basis, std::move(draft));
}

std::optional<ProposedDose> bigStepOf(const Exercise& exercise, const ProposedDose& proposed) {
    const auto* possible = findReason<reason::BigStepPossible>(proposed.reasons);
    if (possible == nullptr)
        return std::nullopt;
    ProposedDose big = proposed;
    big.dose = distribute(exercise, possible->reps, possible->load, proposed.dose.variant);
    big.change = Change::Raise;
    big.changePercent = possible->percent;
    big.reasons = {*possible};
    return big;
}

} // namespace limber
