#pragma once

#include "core/coach/safety.h"

/// Whether things get worse over the weeks (clinical.md C and G: R4, R5, R20).
namespace limber {

/// Session pain, mornings or weekly pain rose by a point or more in each of two weeks.
[[nodiscard]] bool worseningTwoWeeksRunning(const JournalView& view, Day today);
/// The activities of the person fell by a point or more in each of two weeks.
[[nodiscard]] bool functionFallsTwoWeeksRunning(const JournalView& view, Day today);
/// How far the last week's median morning or average pain lies above the lowest of the last six; nothing
/// where that is no drift.
[[nodiscard]] std::optional<double> driftOf(const JournalView& view, const Mornings& mornings, Day today);
/// Measures that a doctor should hear of, each once.
[[nodiscard]] std::vector<Reason> flagsOfMeasures(const JournalView& view);

} // namespace limber
