#pragma once

#include "core/coach/reasons.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace limber {

/// The stable name of a reason in files: "raise-within-band" (docs/journal-format.md). Nothing reads it back.
[[nodiscard]] std::string_view codeOf(const Reason& reason);

/// The numbers of a reason by their names in files. What was not known is left out.
[[nodiscard]] std::vector<std::pair<std::string, double>> valuesOf(const Reason& reason);

} // namespace limber
