#include "app/store/files.h"
#include "app/store/database.h"
#include "app/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace limber::store {

namespace {

const char* const logSuffixes[] = {"-wal", "-shm"};

/// Nothing when the file cannot be opened at all.
std::optional<bool> hasSqliteHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(16) == QByteArray("SQLite format 3\0", 16);
}

FileCheck failed(const StoreError& error) {
    const bool damaged = error.kind == StoreError::Kind::Damaged;
    return {damaged ? FileState::Damaged : FileState::Unreadable, 0, error.detail};
}

} // namespace

FileCheck checkFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return {FileState::Damaged, 0, QStringLiteral("not a file")};
    if (info.size() == 0)
        return {FileState::Empty, 0, {}};
    const auto header = hasSqliteHeader(path);
    if (!header)
        return {FileState::Unreadable, 0, path};
    if (!*header)
        return {FileState::Damaged, 0, QStringLiteral("no SQLite header")};
    Database database;
    if (const auto failure = database.open(path))
        return failed(*failure);
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    const auto owner = database.ask(QStringLiteral("PRAGMA application_id"));
    const auto tables = database.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const auto check = database.ask(QStringLiteral("PRAGMA quick_check(1)"));
    for (const auto* answer : {&version, &owner, &tables, &check}) {
        if (!*answer)
            return failed(answer->error());
    }
    if (check->toString() != QStringLiteral("ok"))
        return {FileState::Damaged, 0, check->toString()};
    if (tables->toInt() == 0 && version->toInt() == 0)
        return {FileState::Empty, 0, {}};
    if (owner->toInt() != applicationId)
        return {FileState::Foreign, 0, QStringLiteral("a database of another program")};
    return {FileState::Sound, version->toInt(), {}};
}

QString freeName(const QString& stem, const QString& suffix) {
    QString name = stem + suffix;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = stem + u'-' + QString::number(n) + suffix;
    return name;
}

QString backupFolder(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("backups"));
}

Stored<QString> setAside(const QString& path, const QString& label) {
    const QString target = freeName(QString(path + u'.' + label), {});
    // The log goes first: a database without its log would look whole and be older than it is.
    for (const char* suffix : logSuffixes) {
        const QString log = path + QString::fromLatin1(suffix);
        if (QFileInfo::exists(log) && !QFile::rename(log, target + QString::fromLatin1(suffix)))
            return StoreError{StoreError::Kind::NotWritable, log};
    }
    if (!QFile::rename(path, target))
        return StoreError{StoreError::Kind::NotWritable, path};
    return target;
}

Stored<Backup> copyChecked(Database& database, const QString& target) {
    if (!QDir().mkpath(QFileInfo(target).path()))
        return StoreError{StoreError::Kind::NotWritable, target};
    Statement copy(database, "VACUUM INTO ?");
    if (auto failure = copy.run(target)) {
        QFile::remove(target);
        return *failure;
    }
    const FileCheck check = checkFile(target);
    if (check.state != FileState::Sound) {
        QFile::remove(target);
        return StoreError{StoreError::Kind::Other, QString(target + QStringLiteral(": ") + check.detail)};
    }
    return Backup{target, std::nullopt, QFileInfo(target).size()};
}

} // namespace limber::store
