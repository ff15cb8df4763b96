#pragma once

#include "app/store/store.h"

#include <QString>

namespace limber::store {

class Database;

/// What a database file is as a whole.
enum class FileState {
    Missing,
    Empty,
    Sound,
    Damaged,
    Foreign,   ///< a sound database of another program
    Unreadable ///< the system does not let us read it
};

struct FileCheck {
    FileState state = FileState::Missing;
    /// user_version of a sound file.
    int version = 0;
    QString detail;
};

/// Looks at a file without changing it: its first bytes, whose it is, SQLite's own check of all pages.
[[nodiscard]] FileCheck checkFile(const QString& path);

/// Renames a database together with its write-ahead log to the first free "<path>.<label>-N".
[[nodiscard]] Stored<QString> setAside(const QString& path, const QString& label);

/// Copies the open database to `target` by VACUUM INTO and then reopens and checks the copy; a copy that
/// fails is removed again.
[[nodiscard]] Stored<Backup> copyChecked(Database& database, const QString& target);

/// A file name that does not exist yet: "<stem><suffix>", "<stem>-2<suffix>", ...
[[nodiscard]] QString freeName(const QString& stem, const QString& suffix);

[[nodiscard]] QString backupFolder(const QString& profileDir);

} // namespace limber::store
