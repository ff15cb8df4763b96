#pragma once

#include "core/coach/coach_day.h"
#include "core/coach/context.h"

namespace limber {

/// Whether an exercise may be done this morning, in any form, and why not or why only gently.
struct Ruling {
    Verdict verdict = Verdict::Start;
    std::vector<Reason> reasons;

    bool operator==(const Ruling&) const = default;
    [[nodiscard]] bool mayStart() const {
        return verdict == Verdict::Start || verdict == Verdict::StartGently;
    }
};

[[nodiscard]] Ruling ruleOn(const Context& context, const Exercise& exercise);

/// The same for one form of an exercise that may be started: harder forms can be locked, and under gentle
/// moving none harder than the standard one is done.
[[nodiscard]] Ruling ruleOnForm(const Context& context, const Exercise& exercise, const Variant& variant,
                                const Ruling& whole);

/// A caution locks this form of the exercise.
[[nodiscard]] bool isLocked(const Context& context, const Exercise& exercise, const std::string& variant);

/// The standard form or, where that is locked, the standing one; nullptr where both are.
[[nodiscard]] const std::string* openForm(const Context& context, const Exercise& exercise);

/// The things that this exercise needs and the person does not have; empty where the equipment is not known.
[[nodiscard]] bool equipmentMissing(const JournalSettings& settings, const Exercise& exercise);

} // namespace limber
