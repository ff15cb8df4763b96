#pragma once

#include "core/session/session.h"

/// What was really done of a set. Rounds down, never up.
namespace limber::session {

/// The place in the set at hand, through a pause or a count-in; a fresh one where no work has begun.
[[nodiscard]] Working workingOf(const Session& session);

/// True when the place is inside a hold that the dose counts, and some of it was held.
[[nodiscard]] bool insideHold(const SessionItem& item, const Working& working);

/// Whole repetitions (or whole holds) up to this place.
[[nodiscard]] int repetitionsDone(const SessionItem& item, const PlannedSet& set, const Working& working);

/// For holds: whole holds, with the mean of their seconds; of a set in which not one was whole, the seconds
/// of the broken one. A single hold that was broken and taken up is logged as so many holds where the seconds
/// divide evenly. For cycles: seconds of movement. For repetitions: whole ones.
[[nodiscard]] Work doneOf(const SessionItem& item, const PlannedSet& set, const Working& working);

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
