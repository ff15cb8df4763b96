#include "app/store/look.h"
#include "app/store/durable.h"
#include "app/store/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace limber::store {

namespace {

/// Nothing when the file cannot be opened at all.
std::optional<bool> hasSqliteHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(16) == QByteArray("SQLite format 3\0", 16);
}

FileCheck failed(const StoreError& error) {
    const bool unreadable =
        error.kind == StoreError::Kind::NotWritable || error.kind == StoreError::Kind::Busy;
    return {unreadable ? FileState::Unreadable : FileState::Damaged, 0, error.detail};
}

/// Every table, index and view as it was written, so that a changed word in a rule is noticed.
Result<QStringList, StoreError> schemaOf(const Database& database) {
    Statement row(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    if (auto failure = row.run())
        return *failure;
    QStringList all;
    while (row.next())
        all.push_back(row.string(0) + u' ' + row.string(1) + u' ' + row.string(2));
    if (auto failure = row.failed())
        return *failure;
    return all;
}

/// The schema of that version, made anew.
Result<QStringList, StoreError> schemaAt(int version, const std::vector<Migration>& steps) {
    Database database;
    if (auto failure = database.open(QStringLiteral(":memory:")))
        return *failure;
    std::vector<Migration> upTo;
    for (const Migration& step : steps)
        if (step.version <= version)
            upTo.push_back(step);
    if (auto failure = migrate(database, 0, upTo))
        return *failure;
    return schemaOf(database);
}

} // namespace

bool hasLog(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

PrivateCopy::PrivateCopy(const QString& parent) : m_folder(parent + QStringLiteral("/limber-look-XXXXXX")) {}

QString PrivateCopy::path() const {
    return m_folder.filePath(QStringLiteral("limber.sqlite"));
}

std::unique_ptr<PrivateCopy> PrivateCopy::of(const QString& path) {
    for (const QString& parent : {QDir::tempPath(), QStringLiteral("/dev/shm"), QStringLiteral("/var/tmp")}) {
        std::unique_ptr<PrivateCopy> copy(new PrivateCopy(parent));
        bool whole = copy->m_folder.isValid() && QFile::copy(path, copy->path());
        for (const char* suffix : {"-wal", "-journal"}) {
            const QString log = path + QLatin1String(suffix);
            if (whole && QFileInfo::exists(log))
                whole = QFile::copy(log, copy->path() + QLatin1String(suffix));
        }
        // The copy of a file that only reads would only read.
        if (whole && QFile::setPermissions(copy->path(), QFile::ReadOwner | QFile::WriteOwner))
            return copy;
    }
    return nullptr;
}

FileCheck checkOpen(Database& database, const std::vector<Migration>& steps, Depth depth) {
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    const auto owner = database.ask(QStringLiteral("PRAGMA application_id"));
    const auto tables = database.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto* answer : {&version, &owner, &tables}) {
        if (!*answer)
            return failed(answer->error());
    }
    if (tables->toInt() == 0 && version->toInt() == 0)
        return {FileState::Hollow, 0, QStringLiteral("a database without tables")};
    if (owner->toInt() != applicationId)
        return {FileState::Foreign, 0, QStringLiteral("a database of another program")};
    const FileCheck sound{FileState::Sound, version->toInt(), {}};
    if (sound.version <= steps.back().version) {
        const auto found = schemaOf(database);
        const auto expected = schemaAt(sound.version, steps);
        if (!found || !expected)
            return failed(found ? expected.error() : found.error());
        if (*found != *expected)
            return {FileState::Damaged, 0,
                    QStringLiteral("its tables are not those of version %1").arg(sound.version)};
    }
    const auto check = database.ask(depth == Depth::Full ? QStringLiteral("PRAGMA integrity_check(1)")
                                                         : QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return failed(check.error());
    return check->toString() == QStringLiteral("ok") ? sound
                                                     : FileCheck{FileState::Damaged, 0, check->toString()};
}

FileCheck checkFile(const QString& path, const std::vector<Migration>& steps, Depth depth) {
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return {FileState::Damaged, 0, QStringLiteral("not a file")};
    if (info.size() == 0)
        return {FileState::Empty, 0, QStringLiteral("an empty file")};
    const auto header = hasSqliteHeader(path);
    if (!header)
        return {FileState::Unreadable, 0, path};
    if (!*header)
        return {FileState::Damaged, 0, QStringLiteral("no SQLite header")};
    std::unique_ptr<PrivateCopy> copy;
    if (hasLog(path)) {
        copy = PrivateCopy::of(path);
        if (!copy)
            return {FileState::Unreadable, 0, QStringLiteral("no room to look at a copy")};
    }
    Database database;
    const auto access = copy ? Database::Access::ReadWrite : Database::Access::Immutable;
    if (const auto failure = database.open(copy ? copy->path() : path, access))
        return failed(*failure);
    return checkOpen(database, steps, depth);
}

QStringList tracesOfAJournal(const QString& profileDir) {
    QStringList found;
    const QDir backups(backupFolder(profileDir));
    for (const QString& name : backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files))
        found.push_back(QStringLiteral("backups/") + name);
    const QDir folder(profileDir);
    const QFileInfoList logs = folder.entryInfoList(
        {QStringLiteral("limber.sqlite-wal"), QStringLiteral("limber.sqlite-journal"),
         QStringLiteral("limber.sqlite.damaged*"), QStringLiteral("limber.sqlite.replaced*"),
         QStringLiteral("limber.sqlite.restoring*")},
        QDir::Files);
    for (const QFileInfo& info : logs)
        if (info.size() > 0)
            found.push_back(info.fileName());
    return found;
}

} // namespace limber::store
