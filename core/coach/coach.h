#pragma once

#include "core/coach/answer.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/journal/journal_view.h"

namespace limber {

/// The coach's answer for the morning of `today`, from the facts alone. Pure: the same journal and day give
/// the same answer; the order of entries does not matter. Entries after `today` are ignored.
[[nodiscard]] Answer evaluate(const Catalogue& catalogue, const Journal& journal, Day today);

/// The same over a view that holds nothing later than `today`: for many days of one journal.
[[nodiscard]] Answer evaluate(const Catalogue& catalogue, const JournalView& view, Day today);

/// The dose of any exercise, on the ladder or beside it, for `today`. Empty for an unknown exercise.
[[nodiscard]] Prescription prescribe(const Catalogue& catalogue, const Journal& journal,
                                     const ExerciseId& exercise, Day today);
[[nodiscard]] Prescription prescribe(const Catalogue& catalogue, const JournalView& view,
                                     const ExerciseId& exercise, Day today);

/// The dose with the next heavier weight, over 10 % up with fewer repetitions, where the prescription names
/// one (clinical.md B). It is for the person to choose; nothing takes it by itself.
[[nodiscard]] std::optional<Dose> bigStepOf(const Exercise& exercise, const Prescription& prescription);

} // namespace limber
