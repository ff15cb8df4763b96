#pragma once

#include "core/coach/cuts.h"
#include "core/coach/track.h"

namespace limber {

/// Raise, hold, carry-over or ceiling: the dose of a week is set on its first day from the week before and
/// then stands (clinical.md C). `cut` is a cut that already bounds this week's dose.
[[nodiscard]] ProposedDose weeklyDose(const Context& context, const StageClock& track, const Basis& basis,
                                      TrackKind kind, const std::optional<Cut>& cut);

/// The heaviest load that is prescribed (R13): of the exercise, 10 kg and a tenth of body weight the least.
/// Who lifts more already stays there.
[[nodiscard]] Kilograms heaviestFor(const JournalSettings& settings, const Exercise& exercise);

/// The smallest change of load that the person's equipment allows for an exercise; nothing without one.
[[nodiscard]] std::optional<Kilograms> weightStep(const JournalSettings& settings, const Exercise& exercise);

/// The dose with the next heavier weight where `proposed` names one; for the person to choose.
[[nodiscard]] std::optional<ProposedDose> bigStepOf(const Exercise& exercise, const ProposedDose& proposed);

} // namespace limber
