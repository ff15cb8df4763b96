#pragma once

#include "core/session/cue.h"
#include "core/session/plan.h"
#include "core/session/snapshot.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The guided session as a state machine without a clock: events in, a new state and effects out.
namespace limber::session {

struct SessionOptions {
    /// Time to read and take up the position; zero waits for the person.
    Milliseconds prepare{20'000};
    /// 3-2-1 before work begins and after a pause.
    Milliseconds countIn{3'000};
    /// A quiet moment before the first number, so that a sound device has time to play it on the beat; zero
    /// for none.
    Milliseconds lead{0};
    /// At least this long to change sides.
    Milliseconds changeSides{8'000};
    /// Repetitions go on by Event RepetitionDone instead of by tempo.
    bool selfPaced = false;
    /// Runs beside other work: looked at once a second.
    bool background = false;
    /// Sounds at the begin of breath phases.
    bool breathCues = false;
    /// The machine sleeps or hangs when no time came in for so long: the session pauses at the last moment it
    /// knows of, and no second is logged that nobody guided.
    Milliseconds longestGap{5'000};

    bool operator==(const SessionOptions&) const = default;
    [[nodiscard]] Milliseconds wholeCountIn() const { return lead + countIn; }
};

// States --------------------------------------------------------------------------------------------------

/// Reading the set-up and taking the position.
struct Preparing {
    Milliseconds elapsed{0};
    /// Zero waits for the person.
    Milliseconds length{0};
    bool operator==(const Preparing&) const = default;
};

/// In the middle of a set.
struct Working {
    /// From 0.
    int repetition = 0;
    /// Index into SessionItem::phases.
    int phase = 0;
    Milliseconds inPhase{0};
    /// Added to this phase by "10 s more".
    Milliseconds added{0};
    /// Time of work done before this phase: seconds under tension for holds, of movement for cycles.
    Milliseconds worked{0};
    /// Added to the whole set, for cycles.
    Milliseconds addedToSet{0};
    /// How often a hold was broken by a pause and then taken up again.
    int breaks = 0;
    bool operator==(const Working&) const = default;
};

/// 3-2-1, then `then`.
struct CountIn {
    Milliseconds elapsed{0};
    Working then;
    bool operator==(const CountIn&) const = default;
};

enum class RestKind { BetweenSets, ChangeSides };

/// The next set (Session::current) follows by itself.
struct Resting {
    Milliseconds elapsed{0};
    Milliseconds length{0};
    RestKind kind = RestKind::BetweenSets;
    bool operator==(const Resting&) const = default;
};

using Active = std::variant<Preparing, CountIn, Working, Resting>;

enum class PauseCause {
    Asked,    ///< the person paused
    Stopping, ///< the person said stop and is being asked what happened
    Gap,      ///< the machine slept
    Resumed,  ///< taken up after the program had ended
};

struct Paused {
    Active was;
    PauseCause why = PauseCause::Asked;
    bool operator==(const Paused&) const = default;
};

/// What happened when the person pressed stop (clinical.md D, "Stop in session").
enum class StopReason {
    Pain,        ///< pain of 5 or more, sudden or sharp
    Pop,         ///< a pop with pain
    Tingling,    ///< limb or band-like tingling
    Weakness,    ///< numbness or weakness
    Chest,       ///< chest pain, breathlessness, palpitations
    Dizzy,       ///< dizziness, visual change, new severe headache
    LostControl, ///< could not control the weight
    Other,       ///< just wants to stop
};

struct Stopped {
    StopReason reason = StopReason::Other;
    bool operator==(const Stopped&) const = default;
};

struct Finished {
    /// Ended by the person before the last set.
    bool early = false;
    bool operator==(const Finished&) const = default;
};

using SessionState = std::variant<Preparing, CountIn, Working, Resting, Paused, Stopped, Finished>;

// Events --------------------------------------------------------------------------------------------------

/// Time that went by on a monotonic clock since the last event of this kind. Not negative.
struct Elapsed {
    Milliseconds time{0};
    bool operator==(const Elapsed&) const = default;
};
struct InPosition {
    bool operator==(const InPosition&) const = default;
};
struct PauseNow {
    PauseCause why = PauseCause::Asked;
    bool operator==(const PauseNow&) const = default;
};
/// A broken hold goes on as a second one, or is begun anew.
enum class ResumeAs { GoOn, Repeat };
struct Resume {
    ResumeAs as = ResumeAs::GoOn;
    bool operator==(const Resume&) const = default;
};
/// To the begin of the repetition (within its first two seconds: of the one before), of the rest, or of the
/// get-ready. Never behind a set that is logged.
struct Back {
    bool operator==(const Back&) const = default;
};
/// Ends this repetition or hold where it stands, counts what was done of it, and goes on to the next one
/// after a count-in; behind the last one the set is over. Ends a rest.
struct NextRepetition {
    bool operator==(const NextRepetition&) const = default;
};
/// Enough of this set: logs what was done of it and goes on to the next. While getting ready the set is
/// passed over.
struct FinishSet {
    bool operator==(const FinishSet&) const = default;
};
/// Self-paced: one more repetition is done.
struct RepetitionDone {
    bool operator==(const RepetitionDone&) const = default;
};
struct Stop {
    StopReason reason = StopReason::Other;
    bool operator==(const Stop&) const = default;
};
/// Ends the session; what is left is logged as skipped.
struct End {
    bool operator==(const End&) const = default;
};
/// Ten seconds more of this hold, set or rest.
struct AddTime {
    Milliseconds time{10'000};
    bool operator==(const AddTime&) const = default;
};
/// Once more the set that was just done; it counts as an extra one.
struct RepeatSet {
    bool operator==(const RepeatSet&) const = default;
};
/// The rest of this exercise in its easier variant, from this set on.
struct SwapToEasier {
    bool operator==(const SwapToEasier&) const = default;
};
/// The rest of this exercise as it was planned after all.
struct SwapBack {
    bool operator==(const SwapBack&) const = default;
};

using Event = std::variant<Elapsed, InPosition, PauseNow, Resume, Back, NextRepetition, FinishSet,
                           RepetitionDone, Stop, End, AddTime, RepeatSet, SwapToEasier, SwapBack>;

// Effects -------------------------------------------------------------------------------------------------

/// A set is over; carried out first, with the position behind it.
struct LogSet {
    SetFact fact;
    SessionSnapshot snapshot;
    bool operator==(const LogSet&) const = default;
};
/// The position changed within a set (a repetition is done).
struct SaveProgress {
    bool operator==(const SaveProgress&) const = default;
};
struct PlayCue {
    Cue cue;
    bool operator==(const PlayCue&) const = default;
};
struct Announce {
    Say say;
    bool operator==(const Announce&) const = default;
};

using Effect = std::variant<LogSet, SaveProgress, PlayCue, Announce>;

// The machine ---------------------------------------------------------------------------------------------

struct Session {
    SessionPlan plan;
    SessionOptions options;
    SessionState state;
    /// The set at hand, or after it the next; from 0.
    int current = 0;
    int logged = 0;
    /// What was done of each repetition of the set at hand that is behind, of holds and of counted
    /// repetitions: the time held, or its tempo; zero where it was passed over.
    std::vector<Milliseconds> past;
    std::vector<PlanChange> changes;
    /// How the sets before `current` ended.
    std::vector<SetEnd> ends;

    bool operator==(const Session&) const = default;
};

/// Takes a session up where the snapshot stood: paused, before the first repetition that was not done. `ends`
/// is how its sets ended, as the journal has them.
[[nodiscard]] Session resume(SessionPlan plan, const SessionSnapshot& snapshot,
                             const std::vector<SetEnd>& ends, SessionOptions options = {});

[[nodiscard]] SessionSnapshot snapshotOf(const Session& session);

struct Advanced {
    Session session;
    std::vector<Effect> effects;
};

/// A session at its begin, and what sounds then. A plan without sets is finished at once.
[[nodiscard]] Advanced begin(SessionPlan plan, SessionOptions options = {});

/// What an event makes of a session, and what is to be done then, in order. Events that mean nothing in a
/// state change nothing.
[[nodiscard]] Advanced advance(Session session, const Event& event);

[[nodiscard]] bool isOver(const Session& session);

} // namespace limber::session
