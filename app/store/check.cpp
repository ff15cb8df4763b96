#include "app/store/check.h"
#include "app/store/entry_statements.h"
#include "app/store/lock.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"
#include "app/store/seals.h"

#include <QDir>
#include <QFileInfo>

namespace limber::store {

namespace {

void count(Database& database, FileReport& report) {
    const auto entries = database.ask(QStringLiteral("SELECT count(*) FROM entries"));
    const auto sessions = database.ask(QStringLiteral("SELECT count(DISTINCT session) FROM sets"));
    if (entries && sessions) {
        report.entries = entries->toInt();
        report.sessions = sessions->toInt();
    }
}

void lookAtEntries(Database& database, FileReport& report) {
    std::vector<BrokenPart> broken;
    LoadEntries load(database);
    const auto loaded = load.run(broken);
    Failure failure = loaded ? checkSeals(database, broken) : Failure(loaded.error());
    if (failure)
        report.problems.push_back(failure->detail);
    for (const BrokenPart& part : broken)
        report.problems.push_back(part.name);
}

FileReport lookAt(Database& database, const QString& path, const std::vector<Migration>& steps) {
    FileReport report;
    report.path = path;
    const FileCheck check = checkOpen(database, steps, Depth::Full);
    report.version = check.version;
    if (check.state != FileState::Sound)
        report.problems.push_back(check.detail);
    else if (check.version > steps.back().version)
        report.problems.push_back(
            QStringLiteral("written by a newer Limber (version %1)").arg(check.version));
    if (!report.whole())
        return report;
    count(database, report);
    // Before that version there was nothing to compare an entry with.
    if (check.version >= firstWithSeals)
        lookAtEntries(database, report);
    return report;
}

FileReport unreadableReport(const QString& path, const QString& why) {
    FileReport report;
    report.path = path;
    report.problems.push_back(why);
    return report;
}

FileReport lookAtFile(const QString& path, const std::vector<Migration>& steps, Database::Access access) {
    std::unique_ptr<PrivateCopy> copy;
    const bool quiet = access == Database::Access::Immutable;
    if (quiet) {
        const FileCheck check = checkFile(path, steps);
        if (check.state != FileState::Sound)
            return unreadableReport(path, check.detail.isEmpty() ? QStringLiteral("there is nothing in it")
                                                                 : check.detail);
        if (hasLog(path))
            copy = PrivateCopy::of(path);
    }
    Database database;
    if (const auto failure =
            database.open(copy ? copy->path() : path, copy ? Database::Access::ReadWrite : access))
        return unreadableReport(path, failure->detail);
    return lookAt(database, path, steps);
}

} // namespace

Failure verifyFile(const QString& path, const std::vector<Migration>& steps) {
    const FileReport report = lookAtFile(path, steps, Database::Access::Immutable);
    if (report.whole())
        return std::nullopt;
    return StoreError{StoreError::Kind::Damaged,
                      QString(path + QStringLiteral(": ") + report.problems.join(QStringLiteral(", ")))};
}

std::vector<FileReport> checkProfile(const QString& profileDir) {
    std::vector<FileReport> reports;
    const QString path = databasePath(profileDir);
    if (QFileInfo::exists(path)) {
        // Nobody writes while we hold the lock; where somebody else does, SQLite keeps us apart.
        const ProfileLock lock(profileDir, ProfileLock::Elsewhere::Respect);
        const bool beside = lock.state() == ProfileLock::State::Busy;
        reports.push_back(lookAtFile(path, migrations(),
                                     beside ? Database::Access::ReadOnly : Database::Access::Immutable));
    }
    const QDir folder(backupFolder(profileDir));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files))
        reports.push_back(lookAtFile(info.filePath(), migrations(), Database::Access::Immutable));
    return reports;
}

} // namespace limber::store
