#pragma once

#include "app/store/stored.h"

#include <optional>
#include <vector>

/// The copies of a journal in its profile's "backups" folder.
namespace limber::store {

/// A copy of the journal that was reopened and checked in full when it was made.
struct Backup {
    enum class Origin {
        Automatic,      ///< made by itself; thinned out as it grows old
        ByHand,         ///< asked for by the person; never cleared away
        BeforeMigration ///< made before the file changed its format; never cleared away
    };

    QString path;
    /// The local date it was made on, where its name tells.
    std::optional<Day> day;
    qint64 bytes = 0;
    Origin origin = Origin::Automatic;
    /// What describe() found; nothing while nobody looked, or when it cannot be read.
    std::optional<int> sessions;
    std::optional<Day> lastEntry;
};

/// All backups of a profile: those up to today newest first, then those without a date, then those that a
/// clock once running ahead dated in the future.
[[nodiscard]] std::vector<Backup> backups(const QString& profileDir, Day today);

/// Every page, index and entry of a backup is as it was written. Takes as long as reading it.
[[nodiscard]] bool isWhole(const Backup& backup);

/// Fills in how many sessions a backup holds and up to when. Reads the file and changes nothing.
void describe(Backup& backup);

/// Puts a backup, which is checked in full first, in the place of the journal. What is there now is kept
/// beside it. One rename decides: cut off before it nothing has happened, after it the next open goes on.
/// The profile must not be open. Gives the path of what was there before; empty when nothing was.
[[nodiscard]] Stored<QString> restore(const QString& profileDir, const Backup& backup);

/// Which automatic backups stay: the newest of each of the last 7 days, 8 weeks (from Monday) and 12 months
/// that have one. `days` newest first; one answer for each.
[[nodiscard]] std::vector<bool> keptOf(const std::vector<Day>& days);

} // namespace limber::store
