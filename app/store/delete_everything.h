#pragma once

#include "app/store/stored.h"

#include <QStringList>

namespace limber::store {

/// Deletes a person's data: journal, logs, backups, files set aside, and `others` (autostart entry, cached
/// pictures). Files are overwritten first, as far as the file system lets us. The profile must not be open.
/// Cut off, it is finished by the next start. Gives the files that are still there; what was exported or
/// copied elsewhere is not ours to find.
[[nodiscard]] Stored<QStringList> deleteEverything(const QString& profileDir, const QStringList& others = {});

/// Goes on where a deletion was cut off. Nothing to do when there was none. The caller holds the lock.
void finishDeletion(const QString& profileDir);

} // namespace limber::store
