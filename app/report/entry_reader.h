#pragma once

#include "app/report/json_fields.h"
#include "core/journal/facts.h"

#include <optional>

namespace limber::report {

/// One entry of a journal file; sets the fault when a field is missing or wrong.
[[nodiscard]] Entry readEntry(const JsonValue& value, std::optional<Fault>& fault);

/// Unknown fields (JsonFields::unknown) as they are kept in a journal: a compact object with sorted keys;
/// empty when there are none.
[[nodiscard]] ExtraFields keptText(const std::string& unknown);

/// Above every weight a person lifts, in kg.
inline constexpr double mostKg = 1'000.0;

} // namespace limber::report
