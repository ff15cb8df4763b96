#pragma once

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <map>
#include <optional>
#include <string>

namespace limber {

/// What the journal tells of one stage of the ladder.
struct StageHistory {
    /// The first day of its first stretch, and the last day of its last one; nothing while it lasts.
    std::optional<Day> began;
    std::optional<Day> ended;
    /// The planned totals of its first and its last session, in seconds or repetitions.
    std::optional<int> firstTotal;
    std::optional<int> lastTotal;

    bool operator==(const StageHistory&) const = default;
};

/// By stage; stages that were never entered are not there.
[[nodiscard]] std::map<int, StageHistory> stageHistories(const Catalogue& catalogue, const Journal& journal);

} // namespace limber
