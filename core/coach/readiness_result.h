#pragma once

#include "core/coach/reasons.h"

#include <vector>

namespace limber {

/// One criterion with the numbers that decided it.
struct Criterion {
    bool met = false;
    std::vector<Reason> evidence;

    bool operator==(const Criterion&) const = default;
};

/// The five goals of a stage (clinical.md C, READY).
struct Readiness {
    Criterion comfortable;
    Criterion painFree;
    Criterion levelledOff;
    Criterion adherence;
    Criterion exposure;

    bool operator==(const Readiness&) const = default;
    [[nodiscard]] bool ready() const {
        return comfortable.met && painFree.met && levelledOff.met && adherence.met && exposure.met;
    }
};

} // namespace limber
