#pragma once

#include "core/session/session.h"

/// What was really done of a set. Rounds down, never up.
namespace limber::session {

/// As Session::past.
using Past = std::vector<Milliseconds>;

/// The place in the set at hand, through a pause or a count-in; a fresh one where no work has begun.
[[nodiscard]] Working workingOf(const Session& session);

/// True when the place is inside a hold that the dose counts, and some of it was held.
[[nodiscard]] bool insideHold(const SessionItem& item, const Working& working);

/// Repetitions (or holds) that are behind this place, done or passed over.
[[nodiscard]] int repetitionsDone(const SessionItem& item, const PlannedSet& set, const Working& working);

/// Repetitions up to this place of which something was done: a counted one as a whole, a hold for a second.
[[nodiscard]] int repetitionsCounted(const SessionItem& item, const PlannedSet& set, const Working& working,
                                     const Past& past);

/// The time held in the repetitions before this one.
[[nodiscard]] Milliseconds sumOf(const Past& past);

/// What was done of the repetition at hand when it is ended here: the time held, or the tempo of a counted
/// one that is whole. Nothing under a second counts as held.
[[nodiscard]] Milliseconds doneOfRepetition(const SessionItem& item, const PlannedSet& set,
                                            const Working& working, const Past& past);

/// For holds: those that were ended, by themselves or early, with the mean of their seconds; of a set in
/// which not one was, the seconds of the broken one. A single hold that was broken and taken up is logged as
/// so many holds where the seconds divide evenly. For cycles: seconds of movement. For repetitions: whole
/// ones.
[[nodiscard]] Work doneOf(const SessionItem& item, const PlannedSet& set, const Working& working,
                          const Past& past);

/// What the plan asked for; empty for an extra set.
[[nodiscard]] Work plannedOf(const PlannedSet& set);

/// Some of it, however little, was done.
[[nodiscard]] bool anyDone(const Work& done);
/// As much as the set asks for.
[[nodiscard]] bool allDone(DoseKind kind, const PlannedSet& set, const Work& done);

/// Length of this phase with what was added to it.
[[nodiscard]] Milliseconds lengthOf(const SessionItem& item, const PlannedSet& set, const Working& working);
/// Sum of the phases before this one within the repetition.
[[nodiscard]] Milliseconds beforePhase(const SessionItem& item, const PlannedSet& set, int phase);

} // namespace limber::session
