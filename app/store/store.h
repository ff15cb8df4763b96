#pragma once

#include "app/store/backups.h"
#include "app/store/lock.h"
#include "app/store/stored.h"

#include "core/session/snapshot.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Where everything is kept: one SQLite file in the profile folder, and copies of it. A finished set is on
/// disk (journal_mode=TRUNCATE, synchronous=FULL) when the call that logged it returns.
namespace limber::store {

/// How opening a profile went. The first four give a store to work with, and the fifth may; after a ReadOnly
/// one and all below it each byte of the profile is as it was.
enum class OpenOutcome {
    Fresh,    ///< there was nothing; an empty store was made
    Current,  ///< opened as it was
    Migrated, ///< brought to this program's schema, after a backup
    ReadOnly, ///< the place or the disk takes nothing now: every write gives StoreError::Kind::ReadOnly
    NewerThanProgram, ///< written by a newer Limber; opened to be read where this one understands it
    Damaged,          ///< not a journal, or one that fails its checks: `detail` and `broken` say where
    HistoryLost,      ///< no journal, but traces of one: backups, logs, files set aside
    NotReadable,      ///< the folder cannot be made, or the file not be read
    LockedByAnother,  ///< another Limber on this computer has this profile open
    LockedElsewhere   ///< another computer has it open, or never said that it closed it: `holder`
};

/// One plain, translated message for a person.
[[nodiscard]] QString message(OpenOutcome outcome);

/// What a person decided after a refusal.
struct OpenOptions {
    /// Keeps what is there aside (".damaged-N") and begins with an empty journal.
    bool startAnew = false;
    /// Opens although the lock file names another computer.
    bool overrideLock = false;
};

/// What a call changed; only the pages that show it need to refresh.
struct JournalChange {
    /// The entries that were not there before.
    std::vector<Entry> added;
    /// The settings as they are now, when they changed.
    std::optional<JournalSettings> settings;

    [[nodiscard]] bool empty() const { return added.empty() && !settings; }
    /// Whether an entry with this type of fact was added.
    template <class FactType> [[nodiscard]] bool touches() const {
        for (const Entry& entry : added) {
            if (std::holds_alternative<FactType>(entry.fact))
                return true;
        }
        return false;
    }
    /// Brings a journal that was loaded before the change up to date.
    void applyTo(Journal& journal) const;
};

/// What deleting for good left and did.
struct Erased {
    /// How many entries went, those that took them back among them.
    int entries = 0;
    /// Files of the profile that could not be changed and may still hold them.
    QStringList remaining;
};

class Store {
public:
    struct Opened {
        OpenOutcome outcome = OpenOutcome::NotReadable;
        /// Null unless the outcome is Fresh, Current, Migrated, ReadOnly or, perhaps, NewerThanProgram.
        std::unique_ptr<Store> store;
        /// For a log: what SQLite or the system said; may be empty.
        QString detail;
        /// Entries and tables of a damaged journal that are not as they were written, each by its kind, date
        /// and id; of a newer one, those that this program does not know. May be empty when the file as a
        /// whole cannot be read.
        QStringList broken;
        /// Who has it open, when somebody has.
        LockHolder holder;
    };

    /// Opens the profile in this folder and makes it when it is not there. Never overwrites a file it cannot
    /// read.
    [[nodiscard]] static Opened open(const QString& profileDir, const OpenOptions& options = {});

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    [[nodiscard]] bool isReadOnly() const;

    /// Everything, sorted by instant and then by id. Damaged when an entry is not as it was written.
    [[nodiscard]] Stored<Journal> journal();
    /// Adds entries in one transaction. An id that is already there, or that was deleted for good, changes
    /// nothing.
    [[nodiscard]] Stored<JournalChange> append(const std::vector<Entry>& entries);
    /// Adds entries, settings and the file's unknown fields in one transaction: all of it or nothing. An
    /// entry whose id is there with different content is a Conflict, which names the id.
    [[nodiscard]] Stored<JournalChange> merge(const Journal& journal);
    [[nodiscard]] Stored<JournalChange> saveSettings(const JournalSettings& settings);

    /// Logs the set and moves the running session on, in one transaction: after a kill both are there or
    /// neither is.
    [[nodiscard]] Stored<JournalChange> finishSet(const Entry& set, const SessionSnapshot& position);
    /// Keeps the running session as it stands (begun, paused, skipped ahead).
    [[nodiscard]] Stored<Nothing> saveSession(const SessionSnapshot& position);
    /// Adds the closing entries (a check-in, or none) and forgets the running session, in one transaction.
    [[nodiscard]] Stored<JournalChange> endSession(const std::vector<Entry>& entries);
    /// The session that was running when the program ended; nothing when none was.
    [[nodiscard]] Stored<std::optional<SessionSnapshot>> activeSession();

    /// Local state of this machine: theme, volume, times of the day. Not part of the journal file.
    [[nodiscard]] Stored<QMap<QString, QString>> preferences();
    /// Sets these in one transaction; others stay as they are.
    [[nodiscard]] Stored<Nothing> savePreferences(const QMap<QString, QString>& values);

    /// Makes an automatic backup when none is from today and the journal changed since the newest, and thins
    /// out the older ones (keptOf). Gives the new backup, or nothing when none was due; an empty journal
    /// needs none.
    [[nodiscard]] Stored<std::optional<Backup>> backUpIfDue(Day today);
    /// Makes a backup that is never cleared away.
    [[nodiscard]] Stored<Backup> backUp(Day today);

    /// Deletes entries for good, with what takes them back: here, in every backup and in files set aside. The
    /// space they took is overwritten. No import brings them back.
    [[nodiscard]] Stored<Erased> erase(const std::vector<std::string>& ids);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_parts;
};

/// The message of a refusal, with the computer's name where one is to blame.
[[nodiscard]] QString message(const Store::Opened& opened);

/// The journal of a profile that another Limber has open, as it is on disk. Changes nothing.
[[nodiscard]] Stored<Journal> readBeside(const QString& profileDir);
/// preferences() of such a profile. Changes nothing.
[[nodiscard]] Stored<QMap<QString, QString>> preferencesBeside(const QString& profileDir);

} // namespace limber::store
