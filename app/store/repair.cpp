#include "app/store/repair.h"
#include "app/store/backup_files.h"
#include "app/store/digest.h"
#include "app/store/durable.h"
#include "app/store/loaded.h"
#include "app/store/lock.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"

#include <QFile>

#include <algorithm>
#include <unordered_set>

namespace limber::store {

namespace {

using Digests = std::vector<QByteArray>;

Digests erasedIn(const Database& database) {
    Digests all;
    Statement row(database, "SELECT digest FROM erased");
    if (row.run())
        return all;
    while (row.next())
        all.push_back(row.bytes(0));
    return all;
}

bool isOfThisVersion(Database& database) {
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    return version && version->toInt() == migrations().back().version;
}

bool has(const std::vector<BrokenPart>& broken, const char* table) {
    return std::any_of(broken.begin(), broken.end(),
                       [table](const BrokenPart& part) { return part.name == QLatin1String(table); });
}

/// What the damaged file itself still gives; false for its settings when they are to come from elsewhere.
bool takeFromJournal(const QString& path, Salvage& found, std::vector<BrokenPart>& broken) {
    // SQLite may have to finish a write before anything can be read.
    const auto copy = PrivateCopy::of(path);
    Database database;
    if (!copy || database.open(copy->path()) || !isOfThisVersion(database))
        return false;
    found.journal.entries = LoadEntries(database).salvage(broken);
    found.erased = erasedIn(database);
    if (const auto preferences = Preferences(database).all())
        found.preferences = *preferences;
    std::vector<BrokenPart> tables;
    const auto settings = LoadSettings(database).run(tables);
    if (!settings || has(tables, "settings"))
        return false;
    found.journal.settings = settings->settings;
    found.journal.extra = settings->journalExtra;
    return true;
}

/// Adds what only the backup has, but for what was deleted for good since.
void takeFromBackup(const Backup& backup, bool settingsToo, Salvage& found) {
    const auto loaded = loadFrom(backup.path);
    if (!loaded)
        return;
    std::unordered_set<std::string> known;
    for (const Entry& entry : found.journal.entries)
        known.insert(entry.id);
    for (const Entry& entry : loaded->journal.entries) {
        const bool gone =
            std::find(found.erased.begin(), found.erased.end(), digestOf(entry.id)) != found.erased.end();
        if (gone || !known.insert(entry.id).second)
            continue;
        found.journal.entries.push_back(entry);
        ++found.fromBackup;
    }
    if (settingsToo) {
        found.journal.settings = loaded->journal.settings;
        found.journal.extra = loaded->journal.extra;
    }
}

Failure fill(Database& database, const Salvage& found) {
    Transaction transaction(database);
    if (auto failure = transaction.begin())
        return failure;
    InsertEntry insert(database);
    for (const Entry& entry : found.journal.entries) {
        if (const auto written = insert.run(entry); !written)
            return written.error();
    }
    Statement erased(database, "INSERT INTO erased VALUES(?) ON CONFLICT DO NOTHING");
    for (const QByteArray& digest : found.erased) {
        if (auto failure = erased.run(digest))
            return failure;
    }
    if (auto failure = SaveSettings(database).run({found.journal.settings, found.journal.extra, true}))
        return failure;
    if (auto failure = Preferences(database).set(found.preferences))
        return failure;
    return transaction.commit();
}

/// The new journal, whole and on the disk, under a name that decides nothing yet.
Failure write(const QString& draft, const Salvage& found) {
    for (const char* suffix : {"", "-journal"})
        QFile::remove(draft + QLatin1String(suffix));
    Database database;
    if (auto failure = database.open(draft))
        return failure;
    if (auto failure = migrate(database, 0, migrations()))
        return failure;
    return fill(database, found);
}

} // namespace

Salvage salvage(const QString& profileDir, Day today) {
    Salvage found;
    std::vector<BrokenPart> broken;
    const bool settings = takeFromJournal(databasePath(profileDir), found, broken);
    found.fromJournal = static_cast<int>(found.journal.entries.size());
    for (const Backup& backup : backups(profileDir, today)) {
        if (!isWhole(backup))
            continue;
        takeFromBackup(backup, !settings, found);
        break;
    }
    std::unordered_set<std::string> known;
    for (const Entry& entry : found.journal.entries)
        known.insert(entry.id);
    for (const BrokenPart& part : broken)
        if (part.id.empty() || !known.contains(part.id))
            found.lost.push_back(part.name);
    std::sort(found.journal.entries.begin(), found.journal.entries.end(),
              [](const Entry& a, const Entry& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return found;
}

Stored<QString> repair(const QString& profileDir, const Salvage& found) {
    const ProfileLock lock(profileDir, ProfileLock::Elsewhere::Respect);
    if (!lock.isHeld())
        return StoreError{StoreError::Kind::Busy, profileDir};
    const QString path = databasePath(profileDir);
    const QString draft = restoringPath(path) + QStringLiteral(".part");
    if (const auto failure = write(draft, found))
        return *failure;
    if (!sync(draft) || !renameOver(draft, restoringPath(path)))
        return StoreError{StoreError::Kind::NotWritable, draft};
    return putInPlace(path);
}

} // namespace limber::store
