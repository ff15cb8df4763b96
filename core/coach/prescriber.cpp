#include "core/coach/prescriber.h"

#include "core/coach/cuts.h"
#include "core/coach/lighter_week.h"
#include "core/coach/raises.h"
#include "core/coach/track.h"
#include "core/coach/unlock.h"
#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/programme/progression.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

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
    prescription.reasons = {reason::StartOfStage{amount(exercise, exercise.dose.start)}};
    return prescription;
}

/// Pain, a cut or a flare in the days before the stage was moved on to (R17).
bool troubleBefore(const Context& context) {
    const StageClock& clock = context.clock;
    if (clock.reason != StageReason::Advanced)
        return false;
    const Day from = clock.start - days{rule::troubleDays};
    const auto rows = context.view.sessionsBetween(from, clock.start);
    const bool hurt =
        std::any_of(rows.begin(), rows.end(), [](const SessionRow& row) { return asksForCut(row); });
    return hurt || std::any_of(context.flares.begin(), context.flares.end(), [&](const Flare& flare) {
               return flare.morning >= from && flare.morning <= clock.start;
           });
}

/// A third flare that was rested for within this stage, although it was never trained (G E2).
bool restedForThirdFlare(const Context& context) {
    return std::any_of(context.flares.begin(), context.flares.end(), [&](const Flare& flare) {
        return flare.level == 3 && flare.resumed && *flare.resumed >= context.clock.start;
    });
}

/// The start of an exercise that was never done, lower where something stood in the way.
ProposedDose firstDose(const Context& context, const StageClock& track, TrackKind kind) {
    ProposedDose proposed = startOf(*track.exercise);
    const DoseRange& range = track.exercise->dose;
    const Basis start{range.start, range.startLoad,
                      range.startTempo ? std::optional(*range.startTempo * range.sets) : std::nullopt,
                      "standard", nullptr};
    if (const auto cut = cutToday(context, track, start, kind)) {
        proposed.dose = distribute(*track.exercise, std::max(cut->total, lowestTotal(range)), start.load,
                                   "standard", start.tempo);
        proposed.change = Change::Cut;
        proposed.reasons = {cut->why};
    } else if (kind == TrackKind::Ladder && (troubleBefore(context) || restedForThirdFlare(context))) {
        const int total = range.start * rule::troubleStart / 100;
        proposed.dose = distribute(*track.exercise, total, start.load, "standard", start.tempo);
        proposed.reasons = {
            reason::StartAfterTrouble{rule::troubleStart - 100, amount(*track.exercise, total)}};
    }
    return proposed;
}

/// A stage that was left for an easier one and comes back: 80 % of what it was.
std::optional<ProposedDose> resumed(const Context& context) {
    const Exercise& exercise = *context.clock.exercise;
    if (context.clock.reason != StageReason::SteppedBack)
        return std::nullopt;
    const StageClock track = trackOf(context.view, exercise, context.safety, context.today);
    if (track.rows.empty() || daysBetween(track.rows.back()->day, context.today) > rule::breakLong)
        return std::nullopt;
    const Basis basis = basisOf(track);
    const int total = std::clamp(cutTotal(basis.total), lowestTotal(exercise.dose), exercise.dose.ceiling);
    ProposedDose prescription;
    prescription.change = Change::Return;
    prescription.reasons = {
        reason::ResumeAfterStepBack{-rule::cutPercent, amount(exercise, total), basis.total}};
    return finish(exercise, prescription, basis, total);
}

/// After more than 56 days: the start of the exercise, of the stage before where there is one (G3).
ProposedDose afterLongBreak(const Exercise& exercise, int gap) {
    ProposedDose prescription = startOf(exercise);
    prescription.change = Change::Return;
    prescription.reasons = {reason::ReturnOneStageBack{gap}};
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

/// The dose of a lighter week that runs today.
std::optional<ProposedDose> inLighterWeek(const Context& context, const StageClock& track,
                                          const Basis& basis) {
    const auto lighter = lighterWeek(context.view);
    if (!lighter || !lighter->covers(context.today))
        return std::nullopt;
    const auto before = beforeLighterWeek(track, *lighter);
    if (!before)
        return std::nullopt;
    const int less = before->total * (100 - rule::deloadPercent) / 100;
    const int total = clampTotal(track.exercise->dose, std::min(less, basis.total), basis.total);
    ProposedDose prescription;
    prescription.change = total < basis.total ? Change::Cut : Change::Hold;
    prescription.reasons = {reason::LighterWeek{-rule::deloadPercent, amount(*track.exercise, total)}};
    return finish(*track.exercise, std::move(prescription), basis, total);
}

ProposedDose prescribeTrack(const Context& context, const StageClock& track, TrackKind kind) {
    const Exercise& exercise = *track.exercise;
    const DoseRange& range = exercise.dose;
    Basis basis = basisOf(track);
    if (kind == TrackKind::Ladder)
        basis.variant = easierAtWeekSix(context, track, basis.variant).value_or(basis.variant);
    const AtFloor floor = painAtFloor(track, context.today);
    if (floor.painful > 0)
        if (const Variant* easier = exercise.easierThan(basis.variant))
            basis.variant = easier->id;
    basis.variant = openVariant(context, exercise, basis.variant);
    const int gap = daysBetween(track.rows.back()->day, context.today);

    const std::optional<Cut> cut = cutToday(context, track, basis, kind);
    const int afterBreak = totalAfterBreak(basis.total, range.start, gap);
    const int wanted = std::min(afterBreak, cut ? cut->total : basis.total);

    ProposedDose prescription;
    if (cut && cut->load)
        basis.load = cut->load;
    if (cut && cut->total <= afterBreak && (cut->pending || cut->total < basis.total)) {
        const int total = clampTotal(range, wanted, basis.total);
        prescription.change = total < basis.total ? Change::Cut : Change::Hold;
        prescription.reasons = {cut->why};
        return finish(exercise, prescription, basis, total);
    }
    if (gap > rule::breakSame) {
        const int total = clampTotal(range, wanted, basis.total);
        prescription.change = Change::Return;
        prescription = finish(exercise, prescription, basis, total);
        prescription.reasons = {reason::ReturnAfterBreak{gap, prescription.changePercent}};
        return prescription;
    }
    if (kind == TrackKind::Ladder)
        if (auto lighter = inLighterWeek(context, track, basis))
            return std::move(*lighter);
    return weeklyDose(context, track, basis, kind, cut);
}

/// What does not grow stays as it was set, also when that was changed; what hurt obeys the same table, and
/// stays lower until a week has passed.
ProposedDose proposePrescribed(const Context& context, const Exercise& exercise, const StageClock& track) {
    const DoseRange& range = exercise.dose;
    Basis basis = basisOf(track);
    const int gap = daysBetween(track.rows.back()->day, context.today);
    const std::optional<Cut> cut = cutToday(context, track, basis, TrackKind::Beside);
    const bool hurt = std::any_of(track.rows.begin(), track.rows.end(), [&](const SessionRow* row) {
        return daysBetween(row->day, context.today) <= rule::breakSame && asksForCut(*row);
    });
    const int afterBreak = totalAfterBreak(range.start, lowestTotal(range), gap);
    const int wanted = cut ? cut->total : hurt ? basis.total : range.start;
    const int total = std::max(std::min(wanted, afterBreak), lowestTotal(range));
    basis.variant = openVariant(context, exercise, basis.variant);
    basis.load = cut && cut->load ? cut->load : range.startLoad;
    ProposedDose prescription;
    prescription.change = total >= basis.total ? Change::Hold : cut ? Change::Cut : Change::Return;
    prescription = finish(exercise, std::move(prescription), basis, std::min(total, range.ceiling));
    if (cut)
        prescription.reasons = {cut->why};
    else if (afterBreak < range.start)
        prescription.reasons = {reason::ReturnAfterBreak{gap, prescription.changePercent}};
    else
        prescription.reasons = {reason::AsPrescribed{amount(exercise, prescription.dose.total)}};
    return prescription;
}

} // namespace

ProposedDose proposeStage(const Context& context, const Exercise& exercise) {
    const StageClock& clock = context.clock;
    if (&exercise != clock.exercise)
        return afterLongBreak(exercise, daysBetween(clock.rows.back()->day, context.today));
    if (clock.rows.empty()) {
        if (auto back = resumed(context))
            return *back;
        return firstDose(context, clock, TrackKind::Ladder);
    }
    const int gap = daysBetween(clock.rows.back()->day, context.today);
    if (gap > rule::breakLong)
        return afterLongBreak(exercise, gap);
    return prescribeTrack(context, clock, TrackKind::Ladder);
}

ProposedDose proposeGentle(const Context& context, const Exercise& exercise, const std::vector<Reason>& why) {
    const StageClock track = trackOf(context.view, exercise, context.safety, context.today);
    int total = exercise.dose.start;
    std::optional<int> previous;
    std::vector<Reason> reasons;
    const bool done = !track.rows.empty();
    Basis basis{total, std::nullopt, std::nullopt, "standard", nullptr};
    if (done) {
        basis = basisOf(track);
        previous = basis.total;
        total = std::min(total, *previous);
    }
    if (!track.told.empty()) {
        if (const auto cut = cutToday(context, track, basis, TrackKind::Beside)) {
            total = std::min(total, std::max(cut->total, std::min(lowestTotal(exercise.dose), total)));
            reasons.push_back(cut->why);
        }
    }
    ProposedDose prescription;
    prescription.dose = distribute(exercise, total);
    prescription.previousTotal = previous;
    if (previous && *previous > 0)
        prescription.changePercent = 100.0 * (total - *previous) / static_cast<double>(*previous);
    prescription.change = !reasons.empty() || (previous && total < *previous) ? Change::Cut : Change::Hold;
    if (!previous && reasons.empty())
        prescription.change = Change::Start;
    prescription.reasons = std::move(reasons);
    prescription.reasons.push_back(reason::GentleStageOne{amount(exercise, total)});
    prescription.reasons.insert(prescription.reasons.end(), why.begin(), why.end());
    return prescription;
}

ProposedDose proposeBeside(const Context& context, const Exercise& exercise) {
    const StageClock track = trackOf(context.view, exercise, context.safety, context.today);
    if (track.rows.empty())
        return firstDose(context, track, TrackKind::Beside);
    if (!exercise.dose.grows)
        return proposePrescribed(context, exercise, track);
    if (exercise.placement != Placement::Ladder)
        return prescribeTrack(context, track, TrackKind::Beside);

    // A former stage is kept up: never more than it was, but what hurt obeys the same table.
    Basis basis = basisOf(track);
    const int gap = daysBetween(track.rows.back()->day, context.today);
    const std::optional<Cut> cut = cutToday(context, track, basis, TrackKind::Beside);
    const int afterBreak = totalAfterBreak(basis.total, exercise.dose.start, gap);
    if (cut && cut->load)
        basis.load = cut->load;
    const int total =
        clampTotal(exercise.dose, std::min(afterBreak, cut ? cut->total : basis.total), basis.total);
    ProposedDose prescription;
    const bool less = cut && cut->total <= afterBreak && cut->total < basis.total;
    prescription.change = less ? Change::Cut : total < basis.total ? Change::Return : Change::Hold;
    prescription = finish(exercise, std::move(prescription), basis, total);
    if (less)
        prescription.reasons = {cut->why};
    else if (total < basis.total)
        prescription.reasons = {reason::ReturnAfterBreak{gap, prescription.changePercent}};
    else
        prescription.reasons = {reason::HoldKeptExercise{amount(exercise, total)}};
    return prescription;
}

} // namespace limber
