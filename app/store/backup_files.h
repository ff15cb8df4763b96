#pragma once

#include "app/store/backups.h"
#include "app/store/database.h"
#include "app/store/schema.h"

namespace limber::store {

/// Copies the open database to `target`, checks the copy in full, entry by entry, and only then gives it its
/// name; a copy that fails is removed again.
[[nodiscard]] Stored<Backup> copyChecked(Database& database, const QString& target,
                                         const std::vector<Migration>& steps);

/// Renames a database together with its logs to the first free "<path>.<label>-N".
[[nodiscard]] Stored<QString> setAside(const QString& path, const QString& label);

/// Where the journal that is to take the place of the present one lies ready; its being there decides.
[[nodiscard]] QString restoringPath(const QString& database);

/// With the new file lying ready: keeps the old one and its logs aside, and puts the new one in its place.
/// Every step can be done again. Gives where the old one is; empty when there was none.
[[nodiscard]] Stored<QString> putInPlace(const QString& path);

/// Takes up a restore that was cut off after it was decided. Nothing to do when there was none.
[[nodiscard]] Failure finishRestore(const QString& profileDir, const std::vector<Migration>& steps);

/// No automatic backup of today or of the day before holds the journal as it is.
[[nodiscard]] bool backupIsDue(Database& database, const std::vector<Backup>& known, Day today);

/// Makes a dated backup; an automatic one also thins out the older automatic ones.
[[nodiscard]] Stored<Backup> makeBackup(Database& database, const QString& profileDir, Day today,
                                        Backup::Origin origin);

} // namespace limber::store
