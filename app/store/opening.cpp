#include "app/store/opening.h"
#include "app/store/files.h"
#include "app/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace limber::store {

namespace {

Opening refused(OpenOutcome outcome, const QString& detail) {
    Opening opening;
    opening.outcome = outcome;
    opening.detail = detail;
    return opening;
}

Opening refused(const StoreError& error) {
    const bool damaged = error.kind == StoreError::Kind::Damaged;
    return refused(damaged ? OpenOutcome::Damaged : OpenOutcome::NotWritable, error.detail);
}

Failure configure(Database& database) {
    for (const auto& pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (auto failure = database.run(pragma))
            return failure;
    }
    // A file that can only be read answers here and not at the first set.
    Transaction transaction(database);
    return transaction.begin();
}

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OpenOutcome)
};

} // namespace

QString message(OpenOutcome outcome) {
    switch (outcome) {
    case OpenOutcome::Fresh:
        return OutcomeWords::tr("We created a new journal.");
    case OpenOutcome::Current:
        return OutcomeWords::tr("The journal is open.");
    case OpenOutcome::Migrated:
        return OutcomeWords::tr("Your journal was updated. A copy of the old one is in the backups folder.");
    case OpenOutcome::NewerThanProgram:
        return OutcomeWords::tr(
            "A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.");
    case OpenOutcome::Damaged:
        return OutcomeWords::tr("The file is damaged or isn't a Limber journal. Nothing was changed. Restore "
                                "a backup, or set the file aside and start fresh.");
    case OpenOutcome::NotWritable:
        return OutcomeWords::tr("Limber can't write the journal. Check that the disk isn't full and that you "
                                "may write in its folder.");
    case OpenOutcome::LockedByAnother:
        return OutcomeWords::tr("Limber is already open with this journal. Close the other window first.");
    }
    return {};
}

std::unique_ptr<QLockFile> lockProfile(const QString& profileDir) {
    auto lock = std::make_unique<QLockFile>(QDir(profileDir).filePath(QStringLiteral("limber.lock")));
    // Stale is only the lock of a process that is gone, never an old one.
    lock->setStaleLockTime(0);
    static_cast<void>(lock->tryLock(0));
    return lock;
}

Opening openProfile(const QString& profileDir, const std::vector<Migration>& steps) {
    if (!QDir().mkpath(profileDir))
        return refused(OpenOutcome::NotWritable, profileDir);
    Opening opening;
    opening.lock = lockProfile(profileDir);
    if (!opening.lock->isLocked())
        return refused(opening.lock->error() == QLockFile::LockFailedError ? OpenOutcome::LockedByAnother
                                                                           : OpenOutcome::NotWritable,
                       profileDir);
    const QString path = Store::databasePath(profileDir);
    const int newest = steps.back().version;
    const FileCheck check = checkFile(path);
    if (check.state == FileState::Damaged || check.state == FileState::Foreign)
        return refused(OpenOutcome::Damaged, check.detail);
    if (check.state == FileState::Unreadable)
        return refused(OpenOutcome::NotWritable, check.detail);
    if (check.version > newest)
        return refused(OpenOutcome::NewerThanProgram, QString::number(check.version));
    const bool fresh = check.state != FileState::Sound;
    opening.database = std::make_unique<Database>();
    if (const auto failure = opening.database->open(path))
        return refused(*failure);
    if (const auto failure = configure(*opening.database))
        return refused(*failure);
    if (!fresh && check.version < newest) {
        const QString stem =
            QDir(backupFolder(profileDir)).filePath(QStringLiteral("before-version-%1").arg(newest));
        if (const auto copy = copyChecked(*opening.database, freeName(stem, QStringLiteral(".sqlite")));
            !copy)
            return refused(copy.error());
    }
    if (const auto failure = migrate(*opening.database, check.version, steps))
        return refused(*failure);
    if (fresh)
        opening.outcome = OpenOutcome::Fresh;
    else
        opening.outcome = check.version < newest ? OpenOutcome::Migrated : OpenOutcome::Current;
    return opening;
}

} // namespace limber::store
