#pragma once

#include <QString>

/// Where the things of a profile lie.
namespace limber::store {

/// Where the data live when nobody says otherwise: $LIMBER_PROFILE, else "limber" in the person's data
/// folder. Empty when there is no home folder to put it in.
[[nodiscard]] QString defaultProfileFolder();

/// The journal of a profile.
[[nodiscard]] QString databasePath(const QString& profileDir);
/// The folder of its backups.
[[nodiscard]] QString backupFolder(const QString& profileDir);
/// A file name that does not exist yet: "<stem><suffix>", "<stem>-2<suffix>", ...
[[nodiscard]] QString freeName(const QString& stem, const QString& suffix);

/// Takes the rights of others away from everything of ours in a profile, and from its folder when nothing
/// but ours lies in it.
void makeProfilePrivate(const QString& profileDir);

} // namespace limber::store
