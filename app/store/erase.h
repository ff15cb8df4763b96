#pragma once

#include "app/store/database.h"

#include <QStringList>

namespace limber::store {

/// Deletes entries and what takes them back, remembers their ids as digests, and gives the freed space back
/// overwritten. `count` grows by the entries that went.
[[nodiscard]] Failure eraseFrom(Database& database, const std::vector<std::string>& ids, int& count);

/// The same in every other database of a profile: backups, files set aside. Gives those that could not be
/// changed.
[[nodiscard]] QStringList eraseFromCopies(const QString& profileDir, const std::vector<std::string>& ids);

} // namespace limber::store
