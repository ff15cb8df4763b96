#pragma once

#include "core/coach/mornings.h"

#include <optional>
#include <vector>

namespace limber {

/// A morning at least two points above its baseline, the day after a session (clinical.md C, Flare).
struct Flare {
    Day morning;
    int pain = 0;
    double baseline = 0.0;
    /// 1: repeat the dose. 2: the second within seven days, -20 %. 3: the third within 28 days,
    /// one stage back.
    int level = 1;
    /// For level 3: the first day on which the stage is trained again; nothing while the rest lasts.
    std::optional<Day> resumed;

    bool operator==(const Flare&) const = default;
};

/// All flares, oldest first. Which one it is counts over the stages: the rest that the third asks for belongs
/// to the person, and no new stage ends it (R10).
[[nodiscard]] std::vector<Flare> findFlares(const JournalView& view, const Mornings& mornings);

/// Flares of the last `days` days up to and including `today`.
[[nodiscard]] int flaresWithin(const std::vector<Flare>& flares, Day today, int days);

} // namespace limber
