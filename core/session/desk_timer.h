#pragma once

#include "core/base/units.h"
#include "core/coach/prescription.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <string>
#include <vector>

/// Long timers that run beside other work: posture band and wobble disc.
namespace limber {

struct DeskTimer {
    std::string session;
    ExerciseId exercise;
    std::string variant = "standard";
    std::string name;
    Work planned;
    Milliseconds length{0};
    /// A gentle cue so often; zero for none.
    Milliseconds cueEvery{0};
    Milliseconds elapsed{0};
    bool paused = false;

    bool operator==(const DeskTimer&) const = default;
    [[nodiscard]] bool over() const { return elapsed >= length; }
    /// Whole minutes that are left, rounded up.
    [[nodiscard]] int minutesLeft() const;
};

enum class DeskCue { Squeeze, Done };

struct DeskStep {
    DeskTimer timer;
    std::vector<DeskCue> cues;
};

/// The timer of a dose. A tempo whose repetition takes half a minute or more (the squeezes of the band) gives
/// cues; a quick loop (the disc) would only disturb.
[[nodiscard]] DeskTimer planDesk(const Exercise& exercise, const Prescription& prescription,
                                 const std::string& session);

/// More time than anybody looked at the clock: the computer slept.
[[nodiscard]] bool sleptThrough(Milliseconds passed);

/// Time goes by. More than half a minute at once means that the machine slept: that time is not counted.
[[nodiscard]] DeskStep advanceDesk(DeskTimer timer, Milliseconds passed);

/// What was really done, for the journal.
[[nodiscard]] SetFact deskFact(const DeskTimer& timer);

} // namespace limber
