#pragma once

#include "core/session/timeline.h"

#include <functional>
#include <optional>
#include <vector>

namespace limber {

/// A sentence with its place.
struct PlacedSay {
    Say say;
    Milliseconds at{0};

    bool operator==(const PlacedSay&) const = default;
};

/// Which sentences are spoken, and when: one after the other, a moment behind the cue they belong to. One
/// that could not end before the next cue is not begun (counting ticks may sound under it). `lengthOf` gives
/// the length of a sentence; nothing or zero where it is not wanted or not rendered.
[[nodiscard]] std::vector<PlacedSay>
placeSpeech(const Timeline& timeline, const std::function<std::optional<Milliseconds>(const Say&)>& lengthOf);

} // namespace limber
