#pragma once

#include "core/journal/facts.h"

namespace limber::bench {

/// A made-up journal of ten years with about `entries` entries: sets of all stages, check-ins, mornings,
/// weekly benchmarks and outcomes, sorted by time. Always the same.
[[nodiscard]] Journal tenYears(int entries = 50'000);

} // namespace limber::bench
