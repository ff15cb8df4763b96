#include "app/store/delete_everything.h"
#include "app/store/durable.h"
#include "app/store/lock.h"
#include "app/store/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace limber::store {

namespace {

QString markPath(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("limber.deleting"));
}

bool writeMark(const QString& profileDir) {
    QFile mark(markPath(profileDir));
    return mark.open(QIODevice::WriteOnly) && mark.flush() && sync(profileDir);
}

void shredAll(const QFileInfoList& files, QStringList& remaining) {
    for (const QFileInfo& info : files)
        if (!shred(info.filePath()))
            remaining.push_back(info.filePath());
}

/// Everything of the profile but its lock; the mark last.
QStringList shredProfile(const QString& profileDir) {
    QStringList remaining;
    const QDir folder(profileDir);
    shredAll(QDir(backupFolder(profileDir)).entryInfoList(QDir::Files | QDir::Hidden), remaining);
    folder.rmdir(QStringLiteral("backups"));
    shredAll(folder.entryInfoList({QStringLiteral("limber.sqlite*")}, QDir::Files), remaining);
    if (remaining.isEmpty())
        QFile::remove(markPath(profileDir));
    return remaining;
}

} // namespace

void finishDeletion(const QString& profileDir) {
    if (QFileInfo::exists(markPath(profileDir)))
        static_cast<void>(shredProfile(profileDir));
}

Stored<QStringList> deleteEverything(const QString& profileDir, const QStringList& others) {
    QStringList remaining;
    {
        const ProfileLock lock(profileDir, ProfileLock::Elsewhere::Respect);
        if (!lock.isHeld())
            return StoreError{StoreError::Kind::Busy, profileDir};
        if (!writeMark(profileDir))
            return StoreError{StoreError::Kind::NotWritable, profileDir};
        remaining = shredProfile(profileDir);
        QFile::remove(ProfileLock::path(profileDir));
    }
    QDir().rmdir(profileDir);
    for (const QString& other : others) {
        const QFileInfo info(other);
        const bool gone = info.isDir() && !info.isSymLink() ? QDir(other).removeRecursively() : shred(other);
        if (!gone)
            remaining.push_back(other);
    }
    return remaining;
}

} // namespace limber::store
