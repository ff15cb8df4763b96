#pragma once

#include "core/journal/facts.h"

#include <string>
#include <vector>

namespace limber::exchange {

/// The id of the entry that is derived from another one; the same for the same id, and no longer than an id
/// may be.
[[nodiscard]] std::string derivedId(const std::string& id);

/// An entry with the place it had in the file, counted from 1.
struct PlacedEntry {
    Entry entry;
    int place = 0;
    bool tinglingLasts = false;
};

/// Adds the follow-ups that check-ins with lasting tingling speak of, right behind them, and for every entry
/// that takes such a check-in back (or takes that back in turn) one that does the same with the follow-up.
void addFollowUps(std::vector<PlacedEntry>& entries);

} // namespace limber::exchange
