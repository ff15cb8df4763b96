#pragma once

#include "core/coach/context.h"

namespace limber {

/// The zone of one session, from its peak pain and the morning after (clinical.md C, first table).
[[nodiscard]] Zone zoneOf(const SessionRow& row, const Context& context);

/// The zone in which this morning stands: that of the last day with sessions of the track, and of this
/// morning's pain.
[[nodiscard]] Zone zoneToday(const Context& context, const StageClock& track);

/// Nothing to keep a raise back: zone green, no limb symptoms.
[[nodiscard]] bool isGreen(const SessionRow& row, const Context& context);

/// A session whose pain of 5 or more asks for a cut at the next.
[[nodiscard]] bool asksForCut(const SessionRow& row);

/// The flare of that morning; nullptr when there was none.
[[nodiscard]] const Flare* flareOn(const Context& context, Day morning);

} // namespace limber
