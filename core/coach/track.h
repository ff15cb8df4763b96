#pragma once

#include "core/coach/context.h"

/// The weekly question of one exercise: may it rise, and from what?
namespace limber {

/// What the last full session of a track planned; what every raise, hold and cut starts from.
struct Basis {
    int total = 0;
    std::optional<Kilograms> load;
    /// Sum over the exercise's sets of the seconds of lowering; nothing when it was not said.
    std::optional<int> tempo;
    std::string variant = "standard";
    const SessionRow* row = nullptr;
};

/// Of the rows before `endRow`. A session that was left before its last set says less than was planned, so
/// the last whole one speaks. Only when there is a row.
[[nodiscard]] Basis basisOf(const StageClock& track, std::size_t endRow);
[[nodiscard]] Basis basisOf(const StageClock& track);

/// A finished week under the eyes of the raise rule (clinical.md C, Weeks and raises).
struct WeekVerdict {
    int sessions = 0;
    int prescribed = 0;
    std::optional<double> effort;
    int worstPain = 0;
    /// The one reason that keeps the dose; nothing where it may rise.
    std::optional<Reason> held;
};

enum class TrackKind { Ladder, Beside };

[[nodiscard]] WeekVerdict judgeWeek(const Context& context, const StageClock& track, const CoachWeek& week,
                                    TrackKind kind);

/// The number of the coach week of `day` within the track.
[[nodiscard]] int weekNumber(const StageClock& track, Day day);

} // namespace limber
