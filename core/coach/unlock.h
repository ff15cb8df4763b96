#pragma once

#include "core/coach/context.h"

#include <vector>

namespace limber {

/// Whether the form that needs an opened chest may be done (the full bridge): free of pain, an overhead gap
/// of at most 2 cm measured within four weeks (clinical.md, decision 2), four counted weeks of the last stage
/// and its two harder forms (our judgement), and nothing that stands against training.
struct Unlock {
    bool open = false;
    /// One reason a condition: what was found and what is asked for.
    std::vector<Reason> evidence;

    bool operator==(const Unlock&) const = default;
};

[[nodiscard]] Unlock judgeUnlock(const Context& context);

} // namespace limber
