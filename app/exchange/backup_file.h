#pragma once

#include "app/exchange/journal_file.h"

#include <QMap>

/// A whole profile in one file, for another computer: journal and preferences (docs/journal-format.md).
namespace limber::exchange {

struct ProfileBackup {
    Journal journal;
    QMap<QString, QString> preferences;

    bool operator==(const ProfileBackup&) const = default;
};

/// Whether JSON says that it is such a backup.
[[nodiscard]] bool isBackup(const QByteArray& bytes);
[[nodiscard]] Result<ProfileBackup, FileError> readBackup(const QByteArray& bytes,
                                                          const QString& fileName = {});
[[nodiscard]] QByteArray writeBackup(const ProfileBackup& backup);

} // namespace limber::exchange
