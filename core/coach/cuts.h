#pragma once

#include "core/coach/track.h"

namespace limber {

/// A cut of 20 % that bounds today's dose.
struct Cut {
    int total = 0;
    /// No session has been done since what caused it.
    bool pending = false;
    Reason why;
    /// The lighter weight to go back to, where a heavier one hurt (R13).
    std::optional<Kilograms> load = std::nullopt;
};

/// Sessions at the floor of the cuts that hurt (R8), within the last days that matter.
struct AtFloor {
    /// In the last two weeks.
    int painful = 0;
    /// The day of the second of two; nothing without.
    std::optional<Day> second;
};
[[nodiscard]] AtFloor painAtFloor(const StageClock& track, Day today);
/// The exercise is left out today because it hurt twice at the floor.
[[nodiscard]] bool leftOut(const StageClock& track, Day today);

/// The cut in force today: it takes effect at the very next session and holds for the rest of that session's
/// coach week (clinical.md C). Of several the lowest.
[[nodiscard]] std::optional<Cut> cutToday(const Context& context, const StageClock& track, const Basis& basis,
                                          TrackKind kind);

} // namespace limber
