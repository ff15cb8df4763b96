#pragma once

#include "core/coach/context.h"

namespace limber {

/// The dose of the stage's exercise this morning. Only with a stage and its exercise.
[[nodiscard]] ProposedDose proposeStage(const Context& context);

/// The gentle stage-1 exercise of a rest after three flares, or under an amber screening.
[[nodiscard]] ProposedDose proposeGentle(const Context& context);

/// An exercise beside the ladder: it raises by its own weeks and has no gate. A ladder exercise of another
/// stage is held at its last dose.
[[nodiscard]] ProposedDose proposeBeside(const Context& context, const Exercise& exercise);

} // namespace limber
