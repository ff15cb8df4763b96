#pragma once

#include "core/coach/coach_day.h"
#include "core/journal/facts.h"

namespace limber {

/// coachDay() over a journal as it stands on `today`; later entries are not seen. For tests and one-off
/// questions: who asks more than once keeps a JournalView.
[[nodiscard]] CoachDay evaluate(const Catalogue& catalogue, const Journal& journal, Day today);

} // namespace limber
