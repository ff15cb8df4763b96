#include "app/store/store.h"
#include "app/store/backup.h"
#include "app/store/entry_statements.h"
#include "app/store/opening.h"
#include "app/store/state_statements.h"

#include <QDir>

#include <algorithm>
#include <unordered_map>

namespace limber::store {

namespace {

bool earlier(const Entry& a, const Entry& b) {
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

Stored<Journal> wholeJournal(LoadSettings& loadSettings, LoadEntries& loadEntries) {
    const auto stored = loadSettings.run();
    if (!stored)
        return stored.error();
    auto entries = loadEntries.run();
    if (!entries)
        return entries.error();
    return Journal{stored->settings, std::move(entries.value()), stored->journalExtra};
}

} // namespace

struct Store::Private {
    Private(const QString& folder, std::unique_ptr<QLockFile> held, std::unique_ptr<Database> opened)
        : profileDir(folder), lock(std::move(held)), database(std::move(opened)), insertEntry(*database),
          loadEntries(*database), sumByWeek(*database), loadSettings(*database), saveSettings(*database),
          preferences(*database), session(*database) {}

    QString profileDir;
    // The order matters: statements go before their database, the database before the lock.
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    InsertEntry insertEntry;
    LoadEntries loadEntries;
    SumByWeek sumByWeek;
    LoadSettings loadSettings;
    SaveSettings saveSettings;
    Preferences preferences;
    RunningSession session;

    Failure insert(const std::vector<Entry>& entries, JournalChange& change) {
        for (const Entry& entry : entries) {
            const auto written = insertEntry.run(entry);
            if (!written)
                return written.error();
            if (*written)
                change.added.push_back(entry);
        }
        return std::nullopt;
    }

    /// Inserts within a transaction, together with what `also` does.
    template <class Also> Stored<JournalChange> insertAnd(const std::vector<Entry>& entries, Also also) {
        JournalChange change;
        Transaction transaction(*database);
        if (auto failure = transaction.begin())
            return *failure;
        if (auto failure = insert(entries, change))
            return *failure;
        if (auto failure = also(change))
            return *failure;
        if (auto failure = transaction.commit())
            return *failure;
        return change;
    }
};

Store::Store(std::unique_ptr<Private> parts) : m_parts(std::move(parts)) {}
Store::~Store() = default;

QString Store::databasePath(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("limber.sqlite"));
}

Store::Opened Store::open(const QString& profileDir) {
    Opening opening = openProfile(profileDir, migrations());
    Opened opened;
    opened.outcome = opening.outcome;
    opened.detail = opening.detail;
    if (opening.database)
        opened.store.reset(new Store(
            std::make_unique<Private>(profileDir, std::move(opening.lock), std::move(opening.database))));
    return opened;
}

Stored<Journal> Store::journal() {
    return wholeJournal(m_parts->loadSettings, m_parts->loadEntries);
}

Stored<Journal> Store::readBeside(const QString& profileDir) {
    Database database;
    if (const auto failure = database.open(databasePath(profileDir), Database::Access::ReadOnly))
        return *failure;
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() != migrations().back().version)
        return StoreError{StoreError::Kind::Other, QStringLiteral("another version of the journal")};
    // One snapshot for all that is read.
    if (const auto failure = database.run(QStringLiteral("BEGIN")))
        return *failure;
    LoadSettings loadSettings(database);
    LoadEntries loadEntries(database);
    return wholeJournal(loadSettings, loadEntries);
}

Stored<JournalChange> Store::append(const std::vector<Entry>& entries) {
    return m_parts->insertAnd(entries, [](JournalChange&) { return Failure{}; });
}

Stored<JournalChange> Store::merge(const Journal& journal) {
    const auto own = m_parts->loadEntries.run();
    if (!own)
        return own.error();
    std::unordered_map<std::string_view, const Entry*> known;
    known.reserve(own->size());
    for (const Entry& entry : *own)
        known.emplace(entry.id, &entry);
    std::vector<Entry> fresh;
    for (const Entry& entry : journal.entries) {
        const auto place = known.find(entry.id);
        if (place == known.end())
            fresh.push_back(entry);
        else if (!(*place->second == entry))
            return StoreError{StoreError::Kind::Conflict, QString::fromStdString(entry.id)};
    }
    const auto before = m_parts->loadSettings.run();
    if (!before)
        return before.error();
    const StoredSettings after = merged(*before, journal);
    return m_parts->insertAnd(fresh, [&](JournalChange& change) {
        if (after == *before)
            return Failure{};
        change.settings = after.settings;
        return m_parts->saveSettings.run(after);
    });
}

Stored<JournalSettings> Store::settings() {
    const auto stored = m_parts->loadSettings.run();
    if (!stored)
        return stored.error();
    return stored->settings;
}

Stored<JournalChange> Store::saveSettings(const JournalSettings& settings) {
    const auto before = m_parts->loadSettings.run();
    if (!before)
        return before.error();
    const StoredSettings after{settings, before->journalExtra, true};
    return m_parts->insertAnd({}, [&](JournalChange& change) {
        if (after == *before)
            return Failure{};
        change.settings = settings;
        return m_parts->saveSettings.run(after);
    });
}

Stored<JournalChange> Store::finishSet(const Entry& set, const SessionSnapshot& position) {
    return m_parts->insertAnd({set}, [&](JournalChange&) { return m_parts->session.save(position); });
}

Stored<JournalChange> Store::endSession(const std::vector<Entry>& entries) {
    return m_parts->insertAnd(entries, [&](JournalChange&) { return m_parts->session.forget(); });
}

Stored<Nothing> Store::saveSession(const SessionSnapshot& position) {
    if (auto failure = m_parts->session.save(position))
        return *failure;
    return Nothing{};
}

Stored<std::optional<SessionSnapshot>> Store::activeSession() {
    return m_parts->session.load();
}

Stored<QMap<QString, QString>> Store::preferences() {
    return m_parts->preferences.all();
}

std::optional<QString> Store::preference(const QString& key) {
    const auto all = m_parts->preferences.all();
    if (!all || !all->contains(key))
        return std::nullopt;
    return all->value(key);
}

Stored<Nothing> Store::setPreference(const QString& key, const QString& value) {
    if (auto failure = m_parts->preferences.set(key, value))
        return *failure;
    return Nothing{};
}

Stored<std::vector<WeekSum>> Store::weekSums(const ExerciseId& exercise, Day from, Day until,
                                             std::chrono::weekday firstDay) {
    return m_parts->sumByWeek.run(exercise, from, until, firstDay);
}

Stored<Backup> Store::backUp(Day today) {
    return makeBackup(*m_parts->database, m_parts->profileDir, today);
}

Stored<std::optional<Backup>> Store::backUpIfDue(Day today) {
    const auto any = m_parts->database->ask(QStringLiteral("SELECT EXISTS(SELECT 1 FROM entries)"));
    if (!any)
        return any.error();
    if (!any->toBool() || !backupIsDue(backups(m_parts->profileDir), today))
        return std::optional<Backup>{};
    auto made = backUp(today);
    if (!made)
        return made.error();
    return std::optional<Backup>(*made);
}

void JournalChange::applyTo(Journal& journal) const {
    if (settings)
        journal.settings = *settings;
    for (const Entry& entry : added) {
        const auto place = std::upper_bound(journal.entries.begin(), journal.entries.end(), entry, earlier);
        journal.entries.insert(place, entry);
    }
}

} // namespace limber::store
