#pragma once

#include "core/coach/track.h"

namespace limber {

/// Why an exercise whose week went well may not rise this morning all the same; nothing where it may. The
/// first of docs/rules.md, "Holds", decides.
[[nodiscard]] std::optional<Reason> holdOf(const Context& context, const StageClock& track, TrackKind kind);

/// Pain of an exercise that shares a caution group with this one: today, or twice in seven days (R7).
[[nodiscard]] std::optional<Reason> groupPain(const Context& context, const Exercise& exercise);

} // namespace limber
