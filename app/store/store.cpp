#include "app/store/store.h"
#include "app/store/backup_files.h"
#include "app/store/entry_statements.h"
#include "app/store/erase.h"
#include "app/store/loaded.h"
#include "app/store/opening.h"
#include "app/store/profile_folder.h"
#include "app/store/state_statements.h"

#include <algorithm>
#include <unordered_map>

namespace limber::store {

namespace {

bool earlier(const Entry& a, const Entry& b) {
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

} // namespace

struct Store::Private {
    Private(const QString& folder, Opening opening)
        : profileDir(folder), newer(opening.outcome == OpenOutcome::NewerThanProgram),
          readOnly(newer || opening.outcome == OpenOutcome::ReadOnly), lock(std::move(opening.lock)),
          copy(std::move(opening.copy)), database(std::move(opening.database)), insertEntry(*database),
          loadEntries(*database), loadSettings(*database), saveSettings(*database), preferences(*database),
          session(*database) {}

    QString profileDir;
    /// Written by a newer Limber: there is more in it than we know.
    bool newer;
    bool readOnly;
    // The order matters: statements go before their database, the database before the lock and its copy.
    std::unique_ptr<ProfileLock> lock;
    std::unique_ptr<PrivateCopy> copy;
    std::unique_ptr<Database> database;
    InsertEntry insertEntry;
    LoadEntries loadEntries;
    LoadSettings loadSettings;
    SaveSettings saveSettings;
    Preferences preferences;
    RunningSession session;
    /// Read while opening, for the first who asks.
    std::optional<Journal> journal;

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
        if (readOnly)
            return StoreError{StoreError::Kind::ReadOnly, profileDir};
        journal.reset();
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

    template <class Also> Stored<Nothing> write(Also also) {
        const auto done = insertAnd({}, [&](JournalChange&) { return also(); });
        if (!done)
            return done.error();
        return Nothing{};
    }
};

Store::Store(std::unique_ptr<Private> parts) : m_parts(std::move(parts)) {}
Store::~Store() = default;

Store::Opened Store::open(const QString& profileDir, const OpenOptions& options) {
    Opening opening = openProfile(profileDir, migrations(), options);
    Opened opened;
    opened.outcome = opening.outcome;
    opened.detail = opening.detail;
    opened.broken = opening.broken;
    opened.holder = opening.holder;
    if (!opening.database)
        return opened;
    std::optional<Journal> journal = std::move(opening.journal);
    auto parts = std::make_unique<Private>(profileDir, std::move(opening));
    parts->journal = std::move(journal);
    opened.store.reset(new Store(std::move(parts)));
    return opened;
}

bool Store::isReadOnly() const {
    return m_parts->readOnly;
}

Stored<Journal> Store::journal() {
    if (m_parts->journal) {
        Journal known = std::move(*m_parts->journal);
        m_parts->journal.reset();
        return known;
    }
    auto loaded = load(*m_parts->database);
    if (loaded && m_parts->newer)
        return std::move(loaded.value().journal);
    return onlyWhole(std::move(loaded));
}

Stored<JournalChange> Store::append(const std::vector<Entry>& entries) {
    return m_parts->insertAnd(entries, [](JournalChange&) { return Failure{}; });
}

Stored<JournalChange> Store::merge(const Journal& journal) {
    std::vector<BrokenPart> broken;
    const auto own = m_parts->loadEntries.run(broken);
    if (!own)
        return own.error();
    if (!broken.empty())
        return StoreError{StoreError::Kind::Damaged, namesOf(broken).join(QStringLiteral(", "))};
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
    return m_parts->write([&] { return m_parts->session.save(position); });
}

Stored<std::optional<SessionSnapshot>> Store::activeSession() {
    // What a newer Limber began is for that one to go on with.
    if (m_parts->newer)
        return std::optional<SessionSnapshot>{};
    return m_parts->session.load();
}

Stored<QMap<QString, QString>> Store::preferences() {
    return m_parts->preferences.all();
}

Stored<Nothing> Store::savePreferences(const QMap<QString, QString>& values) {
    return m_parts->write([&] { return m_parts->preferences.set(values); });
}

Stored<Backup> Store::backUp(Day today) {
    if (m_parts->readOnly)
        return StoreError{StoreError::Kind::ReadOnly, m_parts->profileDir};
    return makeBackup(*m_parts->database, m_parts->profileDir, today, Backup::Origin::ByHand);
}

Stored<std::optional<Backup>> Store::backUpIfDue(Day today) {
    const auto any = m_parts->database->ask(QStringLiteral("SELECT EXISTS(SELECT 1 FROM entries)"));
    if (!any)
        return any.error();
    const bool due = any->toBool() && !m_parts->readOnly &&
                     backupIsDue(*m_parts->database, backups(m_parts->profileDir, today), today);
    if (!due)
        return std::optional<Backup>{};
    auto made = makeBackup(*m_parts->database, m_parts->profileDir, today, Backup::Origin::Automatic);
    if (!made)
        return made.error();
    return std::optional<Backup>(*made);
}

Stored<Erased> Store::erase(const std::vector<std::string>& ids) {
    if (m_parts->readOnly)
        return StoreError{StoreError::Kind::ReadOnly, m_parts->profileDir};
    m_parts->journal.reset();
    Erased erased;
    if (const auto failure = eraseFrom(*m_parts->database, ids, erased.entries))
        return *failure;
    erased.remaining = eraseFromCopies(m_parts->profileDir, ids);
    return erased;
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
