#pragma once

#include "core/coach/context.h"

#include <vector>

namespace limber {

/// Whether the harder variant that needs an opened chest may be done (the full bridge): free of pain and an
/// overhead gap of at most 2 cm, measured within four weeks (clinical.md, decision 2; our judgement), and
/// nothing that stands against training.
struct Unlock {
    bool open = false;
    /// One reason a condition: what was found and what is asked for.
    std::vector<Reason> evidence;

    bool operator==(const Unlock&) const = default;
};

[[nodiscard]] Unlock judgeUnlock(const Context& context);
[[nodiscard]] Unlock judgeUnlock(const Catalogue& catalogue, const Journal& journal, Day today);

} // namespace limber
