#pragma once

#include "core/base/units.h"

/// What can be heard in a session. The sounds themselves are made in app/sound.
namespace limber {

enum class CueKind {
    GetReady,       ///< a new exercise is about to begin
    Count,          ///< 3, 2, 1: `value` says which
    Lower,          ///< the movement in begins
    Hold,           ///< the hold begins
    Lift,           ///< the movement out begins
    Relax,          ///< the pause between two repetitions begins
    BreatheIn,      ///< optional
    BreatheOut,     ///< optional
    HalfTime,       ///< half of a long hold or set is done
    LastRepetition, ///< the last repetition of a set begins
    ChangeSides,    ///< the other side is next
    Rest,           ///< a rest begins
    RestOver,       ///< the rest is nearly over: back into position
    NextExercise,   ///< this exercise is done, another follows
    Finished,       ///< the whole session is done
    Paused,         ///< the person (or a closed lid) paused
    Stopped,        ///< the person stopped
};

/// All kinds, in the order in which the page "What you hear" explains them.
inline constexpr CueKind allCueKinds[] = {CueKind::GetReady,       CueKind::Count,        CueKind::Lower,
                                          CueKind::Hold,           CueKind::Lift,         CueKind::Relax,
                                          CueKind::BreatheIn,      CueKind::BreatheOut,   CueKind::HalfTime,
                                          CueKind::LastRepetition, CueKind::ChangeSides,  CueKind::Rest,
                                          CueKind::RestOver,       CueKind::NextExercise, CueKind::Finished,
                                          CueKind::Paused,         CueKind::Stopped};

/// One sound at one moment.
struct Cue {
    CueKind kind = CueKind::Count;
    /// From the moment the timeline was made; never negative.
    Milliseconds at{0};
    /// The number to count for CueKind::Count, 0 otherwise.
    int value = 0;

    bool operator==(const Cue&) const = default;
};

/// What a voice can say. The shell makes the words; `value` is a step (from 0), a number or seconds.
enum class SayKind { Exercise, Dose, Side, Step, Number, Rest, Next, Finished };

struct Say {
    SayKind kind = SayKind::Exercise;
    Milliseconds at{0};
    /// Which set of the plan it speaks of, from 0.
    int set = 0;
    int value = 0;

    bool operator==(const Say&) const = default;
};

} // namespace limber
