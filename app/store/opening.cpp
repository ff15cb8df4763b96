#include "app/store/opening.h"
#include "app/store/backup_files.h"
#include "app/store/delete_everything.h"
#include "app/store/durable.h"
#include "app/store/loaded.h"
#include "app/store/profile_folder.h"
#include "app/store/seals.h"

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
    return refused(damaged ? OpenOutcome::Damaged : OpenOutcome::NotReadable, error.detail);
}

/// What a look says against opening; nothing when the file is sound, or when there is none.
std::optional<Opening> refusal(const FileCheck& check) {
    switch (check.state) {
    case FileState::Damaged:
    case FileState::Foreign:
        return refused(OpenOutcome::Damaged, check.detail);
    case FileState::Unreadable:
        return refused(OpenOutcome::NotReadable, check.detail);
    case FileState::Sound:
    case FileState::Missing:
    case FileState::Empty:
    case FileState::Hollow:
        break;
    }
    return std::nullopt;
}

/// Reads everything of a sound journal of this version; what is not as it was written refuses it.
std::optional<Opening> readInto(Opening& opening, const QString& path) {
    auto loaded = loadFrom(path);
    if (!loaded)
        return refused(loaded.error());
    const QStringList broken = namesOf(loaded->broken);
    if (broken.isEmpty()) {
        opening.journal = std::move(loaded.value().journal);
        return std::nullopt;
    }
    Opening no = refused(OpenOutcome::Damaged, broken.join(QStringLiteral(", ")));
    no.broken = broken;
    return no;
}

/// One file and no log beside it once it is written: good for copies and for programs that sync a folder.
Failure configure(Database& database) {
    if (const auto mode = database.ask(QStringLiteral("PRAGMA journal_mode = TRUNCATE")); !mode)
        return mode.error();
    return database.probeWriting();
}

/// Made under another name and put in place by one rename, so that a journal is there whole or not at all.
Failure createFresh(const QString& path, const std::vector<Migration>& steps) {
    const QString draft = path + QStringLiteral(".new");
    for (const char* suffix : {"", "-journal"})
        QFile::remove(draft + QLatin1String(suffix));
    {
        Database database;
        if (auto failure = database.open(draft))
            return failure;
        if (auto failure = migrate(database, 0, steps))
            return failure;
    }
    if (!sync(draft) || !renameOver(draft, path))
        return StoreError{StoreError::Kind::NotWritable, path};
    return std::nullopt;
}

/// A journal from the future, to be read as far as this program understands it; a refusal when that is
/// nothing.
Opening openNewer(const QString& path, int version) {
    const auto no = [version] { return refused(OpenOutcome::NewerThanProgram, QString::number(version)); };
    auto loaded = loadFrom(path);
    if (!loaded || (loaded->journal.entries.empty() && !loaded->broken.empty()))
        return no();
    Opening opening = no();
    opening.broken = namesOf(loaded->broken);
    if (hasLog(path) && (opening.copy = PrivateCopy::of(path)) == nullptr)
        return no();
    opening.database = std::make_unique<Database>();
    const auto failure = opening.copy ? opening.database->open(opening.copy->path())
                                      : opening.database->open(path, Database::Access::Immutable);
    if (failure || !Preferences(*opening.database).all())
        return no();
    opening.journal = std::move(loaded.value().journal);
    return opening;
}

/// From a place where nothing can be written: the file itself, or, when something must first be finished or
/// brought up to date, a private copy of it.
Opening openReadOnly(const QString& profileDir, const std::vector<Migration>& steps, const QString& why) {
    const QString path = databasePath(profileDir);
    const int newest = steps.back().version;
    const FileCheck check = checkFile(path, steps);
    if (auto no = refusal(check))
        return std::move(*no);
    if (check.version > newest)
        return openNewer(path, check.version);
    if (check.state != FileState::Sound)
        return refused(OpenOutcome::NotReadable, why);
    Opening opening;
    opening.outcome = OpenOutcome::ReadOnly;
    opening.detail = why;
    if (check.version == newest && newest >= firstWithSeals) {
        if (auto no = readInto(opening, path))
            return std::move(*no);
    }
    opening.database = std::make_unique<Database>();
    const bool asItIs = check.version == newest && !hasLog(path);
    if (!asItIs && (opening.copy = PrivateCopy::of(path)) == nullptr)
        return refused(OpenOutcome::NotReadable, QStringLiteral("no room for a copy"));
    if (const auto failure = asItIs ? opening.database->open(path, Database::Access::ReadOnly)
                                    : opening.database->open(opening.copy->path()))
        return refused(*failure);
    if (!asItIs) {
        if (const auto failure = migrate(*opening.database, check.version, steps))
            return refused(*failure);
    }
    return opening;
}

/// Makes the place ready where no journal is. Nothing when it may be opened now.
std::optional<Opening> makeAnew(const QString& profileDir, const std::vector<Migration>& steps,
                                const FileCheck& check, const OpenOptions& options) {
    const QString path = databasePath(profileDir);
    QStringList traces = tracesOfAJournal(profileDir);
    // A journal is made whole or not at all, so this was one once.
    if (check.state != FileState::Missing)
        traces.prepend(check.detail);
    if (!options.startAnew && !traces.isEmpty())
        return refused(OpenOutcome::HistoryLost, traces.join(QStringLiteral(", ")));
    if (const auto failure = createFresh(path, steps))
        return refused(*failure);
    return std::nullopt;
}

/// Brings an open, sound database of an older version up to date, after a copy.
Failure bringUpToDate(Database& database, const QString& profileDir, int version,
                      const std::vector<Migration>& steps) {
    const QString stem = QDir(backupFolder(profileDir))
                             .filePath(QStringLiteral("before-version-%1").arg(steps.back().version));
    if (const auto copy = copyChecked(database, freeName(stem, QStringLiteral(".sqlite")), steps); !copy)
        return copy.error();
    if (auto failure = migrate(database, version, steps))
        return failure;
    const FileCheck after = checkOpen(database, steps, Depth::Quick);
    if (after.state != FileState::Sound)
        return StoreError{StoreError::Kind::Damaged, after.detail};
    return std::nullopt;
}

/// With the lock in hand: looks, and then opens for writing.
Opening openLocked(const QString& profileDir, const std::vector<Migration>& steps,
                   const OpenOptions& options) {
    const QString path = databasePath(profileDir);
    const int newest = steps.back().version;
    finishDeletion(profileDir);
    if (const auto failure = finishRestore(profileDir, steps))
        return refused(*failure);
    if (options.startAnew && (QFileInfo::exists(path) || hasLog(path))) {
        if (const auto aside = setAside(path, QStringLiteral("damaged")); !aside)
            return refused(aside.error());
    }
    const FileCheck check = checkFile(path, steps);
    if (auto no = refusal(check))
        return std::move(*no);
    if (check.version > newest)
        return openNewer(path, check.version);
    const bool fresh = check.state != FileState::Sound;
    if (fresh) {
        if (auto no = makeAnew(profileDir, steps, check, options))
            return std::move(*no);
    }
    Opening opening;
    if (!fresh && check.version == newest && newest >= firstWithSeals) {
        if (auto no = readInto(opening, path))
            return std::move(*no);
    }
    opening.database = std::make_unique<Database>();
    Failure failure = opening.database->open(path);
    if (!failure)
        failure = configure(*opening.database);
    if (failure && failure->kind != StoreError::Kind::Damaged)
        return openReadOnly(profileDir, steps, failure->detail);
    if (failure)
        return refused(*failure);
    makeProfilePrivate(profileDir);
    if (!fresh && check.version < newest) {
        const auto failed = bringUpToDate(*opening.database, profileDir, check.version, steps);
        if (failed && failed->kind != StoreError::Kind::Damaged)
            return openReadOnly(profileDir, steps, failed->detail);
        if (failed)
            return refused(*failed);
    }
    if (fresh)
        opening.outcome = OpenOutcome::Fresh;
    else
        opening.outcome = check.version < newest ? OpenOutcome::Migrated : OpenOutcome::Current;
    return opening;
}

} // namespace

Opening openProfile(const QString& profileDir, const std::vector<Migration>& steps,
                    const OpenOptions& options) {
    if (!makeFolder(profileDir))
        return refused(OpenOutcome::NotReadable, profileDir);
    auto lock =
        std::make_unique<ProfileLock>(profileDir, options.overrideLock ? ProfileLock::Elsewhere::Override
                                                                       : ProfileLock::Elsewhere::Respect);
    Opening opening;
    switch (lock->state()) {
    case ProfileLock::State::Held:
        opening = openLocked(profileDir, steps, options);
        break;
    case ProfileLock::State::Busy:
        opening = refused(OpenOutcome::LockedByAnother, profileDir);
        break;
    case ProfileLock::State::Elsewhere:
        opening = refused(OpenOutcome::LockedElsewhere, profileDir);
        break;
    case ProfileLock::State::Unavailable:
        opening = openReadOnly(profileDir, steps, ProfileLock::path(profileDir));
        break;
    }
    opening.holder = lock->holder();
    if (opening.database)
        opening.lock = std::move(lock);
    return opening;
}

} // namespace limber::store
