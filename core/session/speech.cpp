#include "core/session/speech.h"

#include <algorithm>

namespace limber {

namespace {

// The cue is heard first, then the words.
constexpr Milliseconds afterCue{450};
// Between two sentences, and before the next cue.
constexpr Milliseconds gap{150};
// A sentence later than this speaks of something else.
constexpr Milliseconds latest{12'000};

} // namespace

std::vector<PlacedSay> placeSpeech(const Timeline& timeline,
                                   const std::function<std::optional<Milliseconds>(const Say&)>& lengthOf) {
    std::vector<PlacedSay> placed;
    Milliseconds free{0};
    for (const Say& say : timeline.says) {
        const auto length = lengthOf(say);
        if (!length || length->count() <= 0)
            continue;
        const Milliseconds start = std::max(say.at + afterCue, free);
        const Milliseconds end = start + *length;
        // The cue at the moment of the sentence itself is the one it follows.
        const auto next = std::find_if(timeline.cues.begin(), timeline.cues.end(), [&](const Cue& cue) {
            return cue.kind != CueKind::Count && cue.at > say.at;
        });
        if (start > say.at + latest || (next != timeline.cues.end() && end + gap > next->at))
            continue;
        placed.push_back({say, start});
        free = end + gap;
    }
    return placed;
}

} // namespace limber
