#pragma once

#include "core/journal/facts.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The journal as it is read: newest day first, one line a session.
namespace limber::ui {

enum class LineFilter { All, Sessions, Measurements, Programme, Deleted };

struct JournalLine {
    enum class Kind {
        Day,     ///< the head of a day
        Session, ///< sets with their check-in
        Single   ///< anything else, one entry
    };

    Kind kind = Kind::Day;
    Day day;
    /// Of its first entry.
    Timestamp at;
    /// Places in Journal::entries, in order of time. Empty for a day.
    std::vector<std::size_t> entries;
    /// The morning of the day, told by its first session.
    std::optional<std::size_t> morning;
    /// The retractions that took it back; empty while it holds.
    std::vector<std::string> deletedBy;
    std::optional<Timestamp> deletedAt;
    /// Tells lines with other entries apart.
    std::size_t key = 0;

    bool operator==(const JournalLine&) const = default;
    [[nodiscard]] bool deleted() const { return !deletedBy.empty(); }
};

/// Ids of entries.
using EntryIds = std::set<std::string>;

/// All lines, heads of days included. What was deleted is left out, unless it is asked for by the filter or
/// its ids are among `kept`: then it stays in its place.
[[nodiscard]] std::vector<JournalLine> listJournal(const Journal& journal, LineFilter filter,
                                                   const EntryIds& kept = {});

} // namespace limber::ui
