#pragma once

#include "core/session/cue.h"
#include "core/session/session.h"

#include <vector>

namespace limber {

/// What sounds and what may be said from now on, if nobody touches anything.
struct Timeline {
    std::vector<Cue> cues;
    std::vector<Say> says;

    bool operator==(const Timeline&) const = default;
};

/// The timeline of the next `horizon`, in order of time. It is found by running the machine itself ahead, so
/// sound cannot say anything else than the screen. Empty while paused or over.
[[nodiscard]] Timeline timelineOf(const session::Session& session, Milliseconds horizon);

} // namespace limber
