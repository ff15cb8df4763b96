#pragma once

#include "core/journal/journal_view.h"
#include "core/progress/progress.h"

#include <optional>
#include <vector>

/// What was due and what was done, day by day: the adherence calendar.
namespace limber {

/// One value for each day in [from, until]. A day that is still running is due only once something was done,
/// so that nobody is behind before the evening.
[[nodiscard]] std::vector<DayAdherence> attendance(const Catalogue& catalogue, const JournalView& view,
                                                   const std::vector<StageSpan>& spans, Day from, Day until,
                                                   Day today);

} // namespace limber
