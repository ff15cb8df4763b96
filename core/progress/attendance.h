#pragma once

#include "core/journal/journal_view.h"
#include "core/progress/progress.h"

#include <optional>
#include <vector>

/// What was due and what was done, day by day: the adherence calendar.
namespace limber {

/// One value for each day in [from, until]. On a day that is still running only what was done is due, so that
/// nobody is behind before the evening.
[[nodiscard]] std::vector<DayAdherence> attendance(const Catalogue& catalogue, const JournalView& view,
                                                   const std::vector<StageSpan>& spans, Day from, Day until,
                                                   Day today);

/// Done of planned over the last 28 days, in percent; each day counts at most in full, and so does each week
/// of an exercise that is done once or twice a week (clinical.md C, READY 4).
[[nodiscard]] std::optional<int> adherencePercent(const Catalogue& catalogue, const JournalView& view,
                                                  const std::vector<StageSpan>& spans, Day today);

} // namespace limber
