#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/files.h"
#include "app/store/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace limber::store {

namespace {

constexpr int daysBetweenBackups = 7;
constexpr std::size_t weeklyKept = 8;

/// The day in "limber-2026-03-02.sqlite" or "limber-2026-03-02-2.sqlite"; copies made for another reason
/// (before a migration) have none and are never cleared away.
std::optional<Day> dayOf(const QString& fileName) {
    const QString prefix = QStringLiteral("limber-");
    if (!fileName.startsWith(prefix))
        return std::nullopt;
    return parseDay(fileName.mid(prefix.size(), 10).toStdString());
}

void clearOld(const QString& profileDir) {
    std::size_t kept = 0;
    for (const Backup& backup : Store::backups(profileDir)) {
        if (backup.day && ++kept > weeklyKept)
            QFile::remove(backup.path);
    }
}

} // namespace

bool backupIsDue(const std::vector<Backup>& backups, Day today) {
    // A clock that once ran ahead must not keep backups away, so a day in the future counts for nothing.
    return std::none_of(backups.begin(), backups.end(), [today](const Backup& backup) {
        return backup.day && *backup.day <= today && daysBetween(*backup.day, today) < daysBetweenBackups;
    });
}

Stored<Backup> makeBackup(Database& database, const QString& profileDir, Day today) {
    const QString stem = QDir(backupFolder(profileDir))
                             .filePath(QStringLiteral("limber-") + QString::fromStdString(formatDay(today)));
    auto made = copyChecked(database, freeName(stem, QStringLiteral(".sqlite")));
    if (!made)
        return made.error();
    made.value().day = today;
    clearOld(profileDir);
    return made;
}

std::vector<Backup> Store::backups(const QString& profileDir) {
    const QDir folder(backupFolder(profileDir));
    std::vector<Backup> found;
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files))
        found.push_back({info.filePath(), dayOf(info.fileName()), info.size()});
    // By day, and within one day by the time they were made; those without a day stand last.
    std::stable_sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        if (a.day != b.day)
            return a.day > b.day;
        return QFileInfo(a.path).lastModified() > QFileInfo(b.path).lastModified();
    });
    return found;
}

Stored<QString> Store::moveAside(const QString& profileDir) {
    const auto lock = lockProfile(profileDir);
    if (!lock->isLocked())
        return StoreError{StoreError::Kind::Busy, profileDir};
    return setAside(databasePath(profileDir), QStringLiteral("damaged"));
}

Stored<QString> Store::restore(const QString& profileDir, const Backup& backup) {
    const auto lock = lockProfile(profileDir);
    if (!lock->isLocked())
        return StoreError{StoreError::Kind::Busy, profileDir};
    const FileCheck check = checkFile(backup.path);
    if (check.state != FileState::Sound)
        return StoreError{StoreError::Kind::Damaged,
                          QString(backup.path + QStringLiteral(": ") + check.detail)};
    // Copied first and put in place by one rename, so that a full disk leaves everything as it was.
    const QString path = databasePath(profileDir);
    const QString copy = freeName(path, QStringLiteral(".restoring"));
    if (!QFile::copy(backup.path, copy))
        return StoreError{StoreError::Kind::NotWritable, copy};
    QString before;
    if (QFileInfo::exists(path)) {
        auto aside = setAside(path, QStringLiteral("replaced"));
        if (!aside) {
            QFile::remove(copy);
            return aside.error();
        }
        before = *aside;
    }
    if (!QFile::rename(copy, path))
        return StoreError{StoreError::Kind::NotWritable, path};
    return before;
}

} // namespace limber::store
