#pragma once

#include "core/figure/clip.h"
#include "core/figure/skeleton.h"
#include "core/journal/facts.h"

#include <vector>

/// From elapsed time to a posed body. Sound, figure and countdown are functions of the same elapsed time.
namespace limber::figure::body {
class TouchPose;
}

namespace limber::figure {

/// Where a repetition stands.
struct Moment {
    /// Index into the exercise's phases.
    int phase = 0;
    /// 0 to 1 within the phase, not eased.
    double fraction = 0.0;
    /// The keys it moves between, and how far (eased).
    int fromKey = 0;
    int toKey = 0;
    double blend = 0.0;
    Milliseconds sincePhaseBegan{0};
    Milliseconds phaseDuration{0};
    PhaseKind kind = PhaseKind::MoveIn;
    /// How full the lungs are, 0 to 1, in the rhythm of the phases; a hold breathes about six times a minute.
    double lungs = 0.0;
    /// Whether air goes in or out just now, and how far that breath is, 0 to 1.
    Breath breath = Breath::Natural;
    double breathFraction = 0.0;

    bool operator==(const Moment&) const = default;
};

/// The length of one repetition; `hold` stands in where the dose decides.
[[nodiscard]] Milliseconds repetitionLength(const std::vector<Phase>& phases, Seconds hold);

/// Which keys a clip moves between at `elapsed` into a repetition. Later elapsed times wrap round, so that a
/// self-running demonstration can count on.
[[nodiscard]] Moment momentAt(const Clip& clip, const std::vector<Phase>& phases, Seconds hold,
                              Milliseconds elapsed);

/// The tempo with long waits cut short, for a demonstration that runs by itself.
[[nodiscard]] std::vector<Phase> demonstrationTempo(const std::vector<Phase>& phases);

/// A clip with every key's solved channels filled in for one build: prepare once, pose often.
struct PreparedClip {
    const Clip* clip = nullptr;
    Proportions build;
    std::vector<PoseValues> keys;
    /// Largest error left by any key's contacts, in body heights; above 0.005 the clip is wrong.
    double worstGap = 0.0;
};
[[nodiscard]] PreparedClip prepare(const Clip& clip, const Proportions& build = {});

/// Poses the body. `side` mirrors a one-sided clip (authored for the right). Allocates nothing.
/// `solved`, where given, receives the channels' values as solved (before mirroring).
void poseAt(const PreparedClip& clip, const Moment& moment, Side side, Skeleton& out,
            PoseValues* solved = nullptr);
/// One key pose by itself.
void poseKey(const PreparedClip& clip, int key, Side side, Skeleton& out);
/// The clip's `mistakeKey` with the common mistake added, for "show mistake".
void poseMistake(const PreparedClip& clip, Side side, Skeleton& out);

/// Signed distance of a declared contact in a posed body: 0 touches, negative sinks in. In body heights.
[[nodiscard]] double contactGap(const Clip& clip, const Proportions& build, const Skeleton& skeleton,
                                const Contact& contact);
/// The same for many contacts of one posed body.
[[nodiscard]] double contactGap(const Clip& clip, const Skeleton& skeleton, body::TouchPose& touch,
                                const Contact& contact);

} // namespace limber::figure
