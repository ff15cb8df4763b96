#pragma once

#include "core/journal/facts.h"

#include <string_view>

/// Optional marks of an entry that stand beside its fact, as unknown fields of the journal file do
/// (docs/journal-format.md, Optional marks). Reading an older file they are simply not there.
namespace limber::mark {

/// Of a morning: muscles only, both sides alike (clinical.md C, flare).
inline constexpr std::string_view muscleOnly = "muscle_only";
/// Of a check-in: tingling was still there ten minutes after changing position (clinical.md D).
inline constexpr std::string_view lastingTingling = "limb_symptoms_lasting";
/// Of a screening: the person is worried (clinical.md C, "A professional").
inline constexpr std::string_view worried = "worried";
/// Of a set: how many sets of this exercise the session planned, 1 to 1000, so that a session that was left
/// early is not taken for a smaller plan.
inline constexpr std::string_view setsPlanned = "sets_planned";

/// Whether `extra` says that `name` is true.
[[nodiscard]] bool isSet(const ExtraFields& extra, std::string_view name);
/// The whole number of that name, 0 when there is none.
[[nodiscard]] int number(const ExtraFields& extra, std::string_view name);

/// Fields that say nothing else: {"name":true} or {"name":3}.
[[nodiscard]] ExtraFields only(std::string_view name, bool value = true);
[[nodiscard]] ExtraFields only(std::string_view name, int value);

} // namespace limber::mark
