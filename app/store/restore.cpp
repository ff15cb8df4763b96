#include "app/store/backup_files.h"
#include "app/store/check.h"
#include "app/store/durable.h"
#include "app/store/lock.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace limber::store {

namespace {

const char* const logSuffixes[] = {"-journal", "-wal", "-shm"};

StoreError notWritable(const QString& path) {
    return {StoreError::Kind::NotWritable, path};
}

Failure moveLogs(const QString& path, const QString& target) {
    for (const char* suffix : logSuffixes) {
        const QString log = path + QLatin1String(suffix);
        if (QFileInfo::exists(log) && !QFile::rename(log, target + QLatin1String(suffix)))
            return notWritable(log);
    }
    return std::nullopt;
}

/// Where the journal of now is kept: a name it has already from an attempt that was cut off, or a new one.
QString asideName(const QString& path) {
    const QFileInfo info(path);
    const QString pattern = info.fileName() + QStringLiteral(".replaced*");
    for (const QFileInfo& known : info.dir().entryInfoList({pattern}, QDir::Files))
        if (sameFile(known.filePath(), path))
            return known.filePath();
    return freeName(path + QStringLiteral(".replaced"), {});
}

/// A copy of the backup beside the journal under the name that decides; what its own log holds is in it.
Failure layReady(const QString& backup, const QString& path) {
    const QString part = restoringPath(path) + QStringLiteral(".part");
    QFile::remove(part);
    std::unique_ptr<PrivateCopy> finished;
    if (hasLog(backup)) {
        finished = PrivateCopy::of(backup);
        Database database;
        if (!finished || database.open(finished->path()) ||
            !database.ask(QStringLiteral("PRAGMA journal_mode = DELETE")))
            return notWritable(backup);
    }
    if (!copyDurably(finished ? finished->path() : backup, part))
        return notWritable(part);
    return renameOver(part, restoringPath(path)) ? Failure{} : notWritable(part);
}

} // namespace

QString restoringPath(const QString& database) {
    return database + QStringLiteral(".restoring");
}

Stored<QString> putInPlace(const QString& path) {
    QString before;
    if (QFileInfo::exists(path)) {
        before = asideName(path);
        if (!QFileInfo::exists(before) && !linkOrCopy(path, before))
            return notWritable(before);
    }
    // A log of the old file would be played into the new one.
    if (const auto failure = moveLogs(path, before.isEmpty() ? asideName(path) : before))
        return *failure;
    if (!renameOver(restoringPath(path), path))
        return notWritable(path);
    return before;
}

Stored<QString> setAside(const QString& path, const QString& label) {
    const QString target = freeName(QString(path + u'.' + label), {});
    // The logs go last: a database without its log would look whole and be older than it is, and a log
    // without its database is a trace that stops the next start.
    if (QFileInfo::exists(path) && !QFile::rename(path, target))
        return notWritable(path);
    if (const auto failure = moveLogs(path, target))
        return *failure;
    return target;
}

Failure finishRestore(const QString& profileDir, const std::vector<Migration>& steps) {
    const QString path = databasePath(profileDir);
    if (checkFile(restoringPath(path), steps).state != FileState::Sound)
        return std::nullopt;
    const auto placed = putInPlace(path);
    return placed ? Failure{} : placed.error();
}

Stored<QString> restore(const QString& profileDir, const Backup& backup) {
    if (!makeFolder(profileDir))
        return notWritable(profileDir);
    const ProfileLock lock(profileDir, ProfileLock::Elsewhere::Respect);
    if (!lock.isHeld())
        return StoreError{StoreError::Kind::Busy, profileDir};
    if (const auto failure = verifyFile(backup.path, migrations()))
        return *failure;
    const QString path = databasePath(profileDir);
    if (const auto failure = layReady(backup.path, path))
        return *failure;
    return putInPlace(path);
}

} // namespace limber::store
