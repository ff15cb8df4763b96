#pragma once

#include "app/store/store.h"

namespace limber::store {

class Database;

/// A week has passed since the newest dated copy, or there is none.
[[nodiscard]] bool backupIsDue(const std::vector<Backup>& backups, Day today);

/// Makes a dated, checked copy and clears away the oldest dated ones beyond eight.
[[nodiscard]] Stored<Backup> makeBackup(Database& database, const QString& profileDir, Day today);

} // namespace limber::store
