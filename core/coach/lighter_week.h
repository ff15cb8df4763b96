#pragma once

#include "core/coach/track.h"

/// A week at four fifths of the dose that the person chose after many weeks of raises (R22). The dose of
/// before comes back after it, if the week was calm.
namespace limber {

struct LighterWeek {
    Day from;
    /// The first day that is an ordinary one again.
    Day until;

    [[nodiscard]] bool covers(Day day) const { return from <= day && day < until; }
    bool operator==(const LighterWeek&) const = default;
};

/// The latest that was chosen.
[[nodiscard]] std::optional<LighterWeek> lighterWeek(const JournalView& view);

/// The lighter week that stands to be chosen: this coach week, or the next one if this has begun to be
/// trained. Nothing before six counted weeks in a row, each with a raise taken, or while one is chosen.
[[nodiscard]] std::optional<LighterWeek> lighterWeekToOffer(const Context& context);

/// The dose of the last session before the lighter week; nothing without one on this track.
[[nodiscard]] std::optional<Basis> beforeLighterWeek(const StageClock& track, const LighterWeek& lighter);

} // namespace limber
