#pragma once

#include "app/exchange/history_preview.h"
#include "core/journal/facts.h"

#include <vector>

namespace limber::exchange {

/// What a table brings to a journal.
struct HistoryImport {
    /// Sets of exercises that Limber knows, and other activities. Ready to be appended.
    std::vector<Entry> entries;
    /// Rows that are there already.
    int known = 0;
};

/// The ids come from what a row says (when, what, how much, and how often before in the table), so that the
/// same table twice adds nothing, an edited note changes nothing, and two equal sets stay two. What was taken
/// back comes again under another id. Sets are done and never planned: they steer no target by themselves.
[[nodiscard]] HistoryImport importHistory(const HistoryPreview& preview, const Journal& journal);

} // namespace limber::exchange
