#pragma once

#include "app/store/schema.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// Looking at a database without changing one byte of it.
namespace limber::store {

/// What a database file is as a whole.
enum class FileState {
    Missing,
    Empty,     ///< no bytes
    Hollow,    ///< a database without a table: a copy that was taken without its log, or cut off
    Sound,     ///< ours, whole, with the schema of its version
    Damaged,   ///< no database, or its own check finds a fault, or its schema is not ours
    Foreign,   ///< a sound database of another program
    Unreadable ///< the system does not let us read it
};

struct FileCheck {
    FileState state = FileState::Missing;
    /// user_version of a sound file.
    int version = 0;
    QString detail;
};

enum class Depth {
    Quick, ///< every page is what it says it is
    Full   ///< also every index against its table
};

/// A log lies beside the file: something was being written when it was last used.
[[nodiscard]] bool hasLog(const QString& path);

/// A database and its log, copied to where nobody else reads; goes away with this object. SQLite may finish
/// in it what the log holds.
class PrivateCopy {
public:
    /// Null when there is no room for it anywhere.
    [[nodiscard]] static std::unique_ptr<PrivateCopy> of(const QString& path);
    [[nodiscard]] QString path() const;

private:
    explicit PrivateCopy(const QString& parent);
    QTemporaryDir m_folder;
};

/// Looks at a file that nobody is writing. The file, its log and its folder stay as they are.
[[nodiscard]] FileCheck checkFile(const QString& path, const std::vector<Migration>& steps,
                                  Depth depth = Depth::Quick);

/// Looks at a database that is open. `depth` as for checkFile.
[[nodiscard]] FileCheck checkOpen(Database& database, const std::vector<Migration>& steps, Depth depth);

/// What lies in a profile's folder that only a journal leaves behind: backups, logs, files set aside.
[[nodiscard]] QStringList tracesOfAJournal(const QString& profileDir);

} // namespace limber::store
