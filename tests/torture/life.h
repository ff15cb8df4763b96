#pragma once

#include "core/journal/facts.h"

#include <QString>

#include <string>
#include <vector>

/// A stretch of a person's life with Limber, made from a seed: sets, check-ins, settings, backups, a restore,
/// an erased entry, in an order of its own. Every step tells what it is about to do and what was
/// acknowledged.
namespace limber::torture {

/// What somebody watching from outside knows.
struct Diary {
    /// Entries that were handed to the store, in order, whether or not it said yes.
    std::vector<Entry> attempted;
    /// Of those, the ids that it acknowledged.
    std::vector<std::string> acknowledged;
    /// Ids that were to be deleted for good, before the store said yes, and after.
    std::vector<std::string> erasing;
    std::vector<std::string> erased;
    /// The store said that no disk would take an entry, which is never true here.
    bool refused = false;
};

/// A profile with some history: entries, settings, a backup.
void beginLife(const QString& profile);

/// Lives one stretch. Writes "A <id>" before and "Y <id>" after each entry, "E <id>" and "D <id>" around
/// deleting, "F" when a write was refused, to `telling` (a file descriptor). False when the profile could not
/// be opened.
bool live(const QString& profile, unsigned seed, int telling);

/// Reads what live() told.
[[nodiscard]] Diary readDiary(const std::string& told);

/// What is wrong with the profile afterwards; empty when nothing is. Opens it, which must succeed.
[[nodiscard]] std::string faultsOf(const QString& profile, const std::vector<std::string>& idsBefore,
                                   const Diary& diary);

/// All ids in the journal of a profile.
[[nodiscard]] std::vector<std::string> idsIn(const QString& profile);

} // namespace limber::torture
