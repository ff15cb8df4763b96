#include "core/coach/prescriber.h"

#include "core/coach/cuts.h"
#include "core/coach/raises.h"
#include "core/coach/track.h"
#include "core/coach/unlock.h"
#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/programme/progression.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr int sameDoseDays = 7;
constexpr int oneStageBackDays = 56;

ProposedDose finish(const Exercise& exercise, ProposedDose prescription, const Basis& basis, int total) {
    prescription.dose = distribute(exercise, total, basis.load, basis.variant, basis.tempo);
    prescription.previousTotal = basis.total;
    prescription.changePercent =
        basis.total > 0 ? 100.0 * (total - basis.total) / static_cast<double>(basis.total) : 0.0;
    return prescription;
}

ProposedDose startOf(const Exercise& exercise) {
    ProposedDose prescription;
    const DoseRange& range = exercise.dose;
    const auto tempo = range.startTempo ? std::optional(*range.startTempo * range.sets) : std::nullopt;
    prescription.dose = distribute(exercise, range.start, range.startLoad, "standard", tempo);
    prescription.change = Change::Start;
    prescription.reasons = {reason("start-of-stage", {amount(exercise, exercise.dose.start)})};
    return prescription;
}

/// All sessions of an exercise, with the weeks counted from the first.
StageClock trackOf(const Context& context, const Exercise& exercise) {
    StageClock track;
    track.exercise = &exercise;
    const ExerciseIndex index = context.view.find(exercise.id);
    for (const SessionRow& row : context.view.sessions()) {
        if (row.exercise == index && row.anyDone)
            track.rows.push_back(&row);
    }
    if (!track.rows.empty()) {
        track.start = track.rows.front()->day;
        countWeeks(track, context.safety.rests, context.today);
    }
    return track;
}

/// A stage that was left for an easier one and comes back: 80 % of what it was.
std::optional<ProposedDose> resumed(const Context& context) {
    const Exercise& exercise = *context.clock.exercise;
    if (context.clock.reason != StageReason::SteppedBack)
        return std::nullopt;
    const StageClock track = trackOf(context, exercise);
    if (track.rows.empty() || daysBetween(track.rows.back()->day, context.today) > oneStageBackDays)
        return std::nullopt;
    const Basis basis = basisOf(track);
    const int total = std::clamp(cutTotal(basis.total), lowestTotal(exercise.dose), exercise.dose.ceiling);
    ProposedDose prescription;
    prescription.change = Change::Return;
    prescription.reasons = {reason("resume-after-step-back",
                                   {{"percent", -20}, amount(exercise, total), {"previous", basis.total}})};
    return finish(exercise, prescription, basis, total);
}

/// After more than 56 days: the start of the stage before.
ProposedDose afterLongBreak(const Context& context, int gap) {
    const Exercise* easier = context.catalogue.stageExercise(context.clock.stage - 1);
    ProposedDose prescription = startOf(easier != nullptr ? *easier : *context.clock.exercise);
    prescription.change = Change::Return;
    prescription.reasons = {reason("return-one-stage-back", {{"days", gap}})};
    return prescription;
}

/// The easier variant that the table of week six asks for, until the first session after it: from then on
/// what the person chose speaks.
std::optional<std::string> easierAtWeekSix(const Context& context, const StageClock& track,
                                           const std::string& now) {
    const auto decided = weekSixEasierDay(context);
    if (!decided || track.rows.back()->day >= *decided)
        return std::nullopt;
    const Variant* easier = track.exercise->easierThan(now);
    return easier == nullptr ? std::nullopt : std::optional(easier->id);
}

/// A variant that is locked today gives way to the standard one.
std::string openVariant(const Context& context, const Exercise& exercise, const std::string& wanted) {
    const Variant* variant = exercise.findVariant(wanted);
    const bool locked = variant != nullptr && !variant->unlock.empty() && !judgeUnlock(context).open;
    return locked ? "standard" : wanted;
}

int clampTotal(const DoseRange& range, int total, int previous) {
    return std::min(std::max(total, std::min(previous, lowestTotal(range))), range.ceiling);
}

ProposedDose prescribeTrack(const Context& context, const StageClock& track, TrackKind kind) {
    const Exercise& exercise = *track.exercise;
    const DoseRange& range = exercise.dose;
    Basis basis = basisOf(track);
    if (kind == TrackKind::Ladder)
        basis.variant = easierAtWeekSix(context, track, basis.variant).value_or(basis.variant);
    basis.variant = openVariant(context, exercise, basis.variant);
    const int gap = daysBetween(track.rows.back()->day, context.today);

    const std::optional<Cut> cut = cutToday(context, track, basis, kind);
    const int afterBreak = totalAfterBreak(basis.total, range.start, gap);
    const int wanted = std::min(afterBreak, cut ? cut->total : basis.total);

    ProposedDose prescription;
    if (cut && cut->total <= afterBreak && (cut->pending || cut->total < basis.total)) {
        const int total = clampTotal(range, wanted, basis.total);
        prescription.change = total < basis.total ? Change::Cut : Change::Hold;
        prescription.reasons = {cut->why};
        return finish(exercise, prescription, basis, total);
    }
    if (gap > sameDoseDays) {
        const int total = clampTotal(range, wanted, basis.total);
        prescription.change = Change::Return;
        prescription = finish(exercise, prescription, basis, total);
        prescription.reasons = {
            reason("return-after-break", {{"days", gap}, {"percent", prescription.changePercent}})};
        return prescription;
    }
    return weeklyDose(context, track, basis, kind, cut);
}

} // namespace

ProposedDose proposeStage(const Context& context) {
    const StageClock& clock = context.clock;
    if (clock.rows.empty()) {
        if (auto back = resumed(context))
            return *back;
        return startOf(*clock.exercise);
    }
    const int gap = daysBetween(clock.rows.back()->day, context.today);
    if (gap > oneStageBackDays)
        return afterLongBreak(context, gap);
    return prescribeTrack(context, clock, TrackKind::Ladder);
}

ProposedDose proposeGentle(const Context& context) {
    const Exercise& exercise = *context.catalogue.stageExercise(1);
    const StageClock track = trackOf(context, exercise);
    int total = exercise.dose.start;
    std::optional<int> previous;
    if (!track.rows.empty()) {
        previous = basisOf(track).total;
        total = std::min(total, *previous);
    }
    ProposedDose prescription;
    prescription.dose = distribute(exercise, total);
    prescription.previousTotal = previous;
    if (previous && *previous > 0)
        prescription.changePercent = 100.0 * (total - *previous) / static_cast<double>(*previous);
    prescription.change = previous && total < *previous ? Change::Cut : Change::Hold;
    if (!previous)
        prescription.change = Change::Start;
    prescription.reasons = {reason("gentle-stage-one", {amount(exercise, total)})};
    if (const Flare* third = context.resting())
        prescription.reasons.push_back(
            reason("rest-after-third-flare", {{"morning", third->pain}, {"baseline", third->baseline}}));
    return prescription;
}

ProposedDose proposeBeside(const Context& context, const Exercise& exercise) {
    const StageClock track = trackOf(context, exercise);
    if (track.rows.empty())
        return startOf(exercise);
    if (exercise.placement != Placement::Ladder)
        return prescribeTrack(context, track, TrackKind::Beside);

    const Basis basis = basisOf(track);
    const int gap = daysBetween(track.rows.back()->day, context.today);
    const int total =
        clampTotal(exercise.dose, totalAfterBreak(basis.total, exercise.dose.start, gap), basis.total);
    ProposedDose prescription;
    prescription.change = total < basis.total ? Change::Return : Change::Hold;
    prescription.reasons = {total < basis.total ? reason("return-after-break", {{"days", gap}})
                                                : reason("hold-kept-exercise", {amount(exercise, total)})};
    return finish(exercise, prescription, basis, total);
}

} // namespace limber
