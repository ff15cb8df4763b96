#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

/// What the player page shows at one moment: a function of the session alone.
namespace limber {

enum class PlayerStage { Preparing, CountIn, Working, Resting, Paused, Stopped, Finished };

enum class DotState { Done, Partly, Skipped, Current, Ahead };

enum class NextKind { Set, Repetition, Rest, ChangeSides, Exercise, Finish };

/// "next: rest 20 s".
struct NextUp {
    NextKind kind = NextKind::Finish;
    int seconds = 0;
    Side side = Side::Both;
    /// Exercise name for NextKind::Exercise.
    std::string name;

    bool operator==(const NextUp&) const = default;
};

/// Where the figure stands in its repetition: phase and share of it, 0 to 1, and the same as time at the
/// exercise's own tempo (with the hold of this set).
struct FigureMoment {
    ExerciseId exercise;
    std::string variant;
    Side side = Side::Both;
    int phase = 0;
    double share = 0.0;
    Milliseconds inRepetition{0};
    /// Runs on through the whole set, for breathing.
    Milliseconds inSet{0};
    bool moving = false;

    bool operator==(const FigureMoment&) const = default;
};

struct PlayerView {
    PlayerStage stage = PlayerStage::Preparing;
    /// Of the state under a pause; equal to `stage` otherwise.
    PlayerStage under = PlayerStage::Preparing;
    session::PauseCause pauseReason = session::PauseCause::Asked;
    /// A hold was broken by the pause: the person chooses to go on or to repeat it.
    bool brokenHold = false;

    ExerciseId exercise;
    std::string exerciseName;
    std::string stageName;
    std::string region;
    std::string variant;
    bool canSwapToEasier = false;
    /// It was swapped in this set, and can be as it was planned.
    bool canSwapBack = false;
    /// The name of the easier form and what is different about it; the seconds of its holds, or 0.
    std::string easierName;
    std::string easierNote;
    int easierHold = 0;
    bool canRepeatSet = false;
    /// Another set follows the one at hand.
    bool moreSets = false;
    bool selfPaced = false;

    /// The large number; -1 where the session waits for the person. In an open-ended set the seconds held or
    /// the repetitions done so far.
    int secondsLeft = -1;
    bool openEnded = false;
    /// What has gone by of the thing counted down, 0 to 1.
    double ring = 0.0;
    DoseKind kind = DoseKind::Repetitions;
    PhaseKind phase = PhaseKind::MoveIn;
    Breath breath = Breath::Natural;
    /// The short line to follow, from the exercise; may be empty.
    std::string cue;
    std::vector<std::string> steps;
    /// The step that is lit, from 0; -1 for none.
    int step = -1;

    /// Counted from 1, through groups that follow each other without a rest; `repetitions` is 0 where they
    /// are not counted (cycles, one long hold).
    int repetition = 1;
    int repetitions = 0;
    bool lastRepetition = false;
    Side side = Side::Both;
    /// Counted from 1 within this exercise; groups without a rest between them are one.
    int set = 1;
    int sets = 1;
    DoseSet work;
    /// Sets of this exercise, or the repetitions where it has one set only.
    std::vector<DotState> dots;
    NextUp next;
    /// Share of the work that is behind, 0 to 1, and how long all of it still takes at its tempo.
    double sessionShare = 0.0;
    Milliseconds timeLeft{0};
    FigureMoment figure;

    bool operator==(const PlayerView&) const = default;
};

[[nodiscard]] PlayerView viewOf(const session::Session& session);

} // namespace limber
