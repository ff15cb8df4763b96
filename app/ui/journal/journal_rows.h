#pragma once

#include "core/journal/facts.h"

#include <optional>
#include <vector>

/// The journal as it is read: newest day first, what was taken back marked as such.
namespace limber::ui {

enum class EntryFilter { All, Sets, CheckIns, Measurements, Programme };

struct JournalRow {
    const Entry* entry = nullptr;
    /// When it was taken back, and by which entry; nothing while it holds.
    std::optional<Timestamp> takenBackAt;
    std::string takenBackBy;
};

struct JournalDay {
    Day day;
    /// Latest first.
    std::vector<JournalRow> rows;
};

struct JournalListing {
    std::vector<JournalDay> days;
    /// There is more before the last day shown.
    bool more = false;
};

/// At most `dayLimit` days. Points into `journal`.
[[nodiscard]] JournalListing listJournal(const Journal& journal, EntryFilter filter, bool withTakenBack,
                                         int dayLimit);

} // namespace limber::ui
