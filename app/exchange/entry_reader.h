#pragma once

#include "app/json/fields.h"
#include "core/journal/facts.h"

#include <QString>

#include <optional>

namespace limber::exchange {

/// One entry of a journal file of a version; sets the fault when a field is missing or wrong. What version 1
/// says in other words is lifted, but for tingling that lasted: `tinglingLasts` says so, as that is an entry
/// of its own.
struct ReadEntry {
    Entry entry;
    bool tinglingLasts = false;
};
[[nodiscard]] ReadEntry readEntry(json::Value value, int version, std::optional<json::Fault>& fault);

/// Above every weight a person lifts, in kg.
inline constexpr double mostKg = 1'000.0;

/// A message about a journal file, in the language of the interface.
[[nodiscard]] QString tr(const char* text);

} // namespace limber::exchange
