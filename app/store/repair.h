#pragma once

#include "app/store/stored.h"

#include <QMap>
#include <QStringList>

namespace limber::store {

/// What can still be had of a damaged journal, together with its backups.
struct Salvage {
    Journal journal;
    QMap<QString, QString> preferences;
    /// Digests of the ids that were deleted for good.
    std::vector<QByteArray> erased;
    /// Entries that are as they were written, in the damaged file itself.
    int fromJournal = 0;
    /// Entries that only the newest whole backup still has.
    int fromBackup = 0;
    /// What is nowhere as it was written, each by its kind, date and id.
    QStringList lost;
};

/// Looks for everything that can be kept. Changes nothing.
[[nodiscard]] Salvage salvage(const QString& profileDir, Day today);

/// Puts a new journal of what was found in the place of the damaged one, which is kept beside it. As with a
/// restore, one rename decides. The profile must not be open. Gives the path of the damaged one.
[[nodiscard]] Stored<QString> repair(const QString& profileDir, const Salvage& found);

} // namespace limber::store
