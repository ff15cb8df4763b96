#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

namespace limber {

/// Seconds under tension, or repetitions, of what was planned or done in a set.
[[nodiscard]] inline int workAmount(DoseKind kind, const Work& work) {
    if (kind == DoseKind::Repetitions)
        return work.reps.value_or(0);
    return work.seconds.value_or(0) * work.reps.value_or(1);
}

} // namespace limber
