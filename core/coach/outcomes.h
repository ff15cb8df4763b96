#pragma once

#include "core/coach/advice.h"

namespace limber {

/// The checkpoint after three to four counted weeks, and "no meaningful change by six" (clinical.md C): both
/// need outcomes that were measured, a missing one proves nothing.
void adviseOutcomes(const Context& context, std::vector<Advice>& advices);

} // namespace limber
