#pragma once

#include "core/coach/track.h"

namespace limber {

/// A cut of 20 % that bounds today's dose.
struct Cut {
    int total = 0;
    /// No session has been done since what caused it.
    bool pending = false;
    Reason why;
};

/// The cut in force today: it takes effect at the very next session and holds for the rest of that session's
/// coach week (clinical.md C). Of several the lowest.
[[nodiscard]] std::optional<Cut> cutToday(const Context& context, const StageClock& track, const Basis& basis,
                                          TrackKind kind);

} // namespace limber
