#pragma once

#include "core/journal/facts.h"

#include <vector>

namespace limber {

/// The entries that hold on the evening of `today`, in the order of their local dates and instants: an id
/// counts once, what was taken back is gone (also a retraction that was itself taken back), and nothing from
/// after `today` is seen. The order of the journal's entries makes no difference. Points into `journal`.
[[nodiscard]] std::vector<const Entry*> effectiveEntries(const Journal& journal, Day today);

/// All of them, whatever their date.
[[nodiscard]] std::vector<const Entry*> effectiveEntries(const Journal& journal);

} // namespace limber
