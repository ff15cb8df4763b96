#pragma once

#include "core/coach/context.h"

namespace limber {

/// The dose of the stage's exercise this morning or, after a long break, the start of `exercise` of the stage
/// before. Only with a stage and its exercise.
[[nodiscard]] ProposedDose proposeStage(const Context& context, const Exercise& exercise);

/// The first stage's exercise while only gentle moving is allowed, and why that is so.
[[nodiscard]] ProposedDose proposeGentle(const Context& context, const Exercise& exercise,
                                         const std::vector<Reason>& why);

/// An exercise beside the ladder: it raises by its own weeks and has no gate. A ladder exercise of another
/// stage is kept at its last dose.
[[nodiscard]] ProposedDose proposeBeside(const Context& context, const Exercise& exercise);

} // namespace limber
