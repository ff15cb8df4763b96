#include "app/store/profile_folder.h"
#include "app/store/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace limber::store {

namespace {

/// The home folder that the system knows when the environment does not say.
QString homeFromSystem() {
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr && entry->pw_dir != nullptr ? QFile::decodeName(entry->pw_dir) : QString();
}

bool isOurs(const QString& name) {
    return name.startsWith(QStringLiteral("limber.")) || name == QStringLiteral("backups");
}

} // namespace

QString defaultProfileFolder() {
    const QString named = qEnvironmentVariable("LIMBER_PROFILE");
    if (!named.isEmpty())
        return named;
    QString data;
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME")) {
        const QString home = homeFromSystem();
        if (home.isEmpty() || home == QStringLiteral("/"))
            return {};
        data = QDir(home).filePath(QStringLiteral(".local/share"));
    } else {
        data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    }
    // Not AppDataLocation: all our programs share it, whatever they are called.
    return QDir(data).filePath(QStringLiteral("limber"));
}

QString databasePath(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("limber.sqlite"));
}

QString backupFolder(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("backups"));
}

QString freeName(const QString& stem, const QString& suffix) {
    QString name = stem + suffix;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = stem + u'-' + QString::number(n) + suffix;
    return name;
}

void makeProfilePrivate(const QString& profileDir) {
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    bool onlyOurs = true;
    for (const QFileInfo& info : QDir(profileDir).entryInfoList(all)) {
        if (isOurs(info.fileName()))
            makePrivate(info.filePath());
        else
            onlyOurs = false;
    }
    for (const QFileInfo& info : QDir(backupFolder(profileDir)).entryInfoList(QDir::Files))
        makePrivate(info.filePath());
    if (onlyOurs)
        makePrivate(profileDir);
}

} // namespace limber::store
