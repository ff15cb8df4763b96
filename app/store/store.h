#pragma once

#include "core/base/result.h"
#include "core/journal/facts.h"
#include "core/session/snapshot.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Where everything is kept: one SQLite file in the profile folder. A finished set is on disk (WAL,
/// synchronous=FULL) when the call that logged it returns.
namespace limber::store {

/// How opening a profile went. Only the first three give a store to work with.
enum class OpenOutcome {
    Fresh,            ///< there was nothing; an empty store was made
    Current,          ///< opened as it was
    Migrated,         ///< brought to this program's schema, after a backup
    NewerThanProgram, ///< written by a newer Limber; left untouched
    Damaged,          ///< not a database, or one that fails its own check; left untouched
    NotWritable,      ///< the folder or the file cannot be written
    LockedByAnother,  ///< another Limber has this profile open
};

/// One plain, translated message for a person.
[[nodiscard]] QString message(OpenOutcome outcome);

/// Why something could not be written or read. What was not acknowledged did not happen: every call is one
/// transaction.
struct StoreError {
    enum class Kind { DiskFull, Damaged, Conflict, NotWritable, Busy, Other };
    Kind kind = Kind::Other;
    /// For a log: what was asked of SQLite and what it said; for a Conflict the id.
    QString detail;

    /// For a person, translated.
    [[nodiscard]] QString message() const;
};

template <class T> using Stored = Result<T, StoreError>;
/// What a call gives that only writes.
using Nothing = std::monostate;

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

/// Sums of one calendar week for one exercise; retracted sets are left out.
struct WeekSum {
    Day start;
    int sets = 0;
    int repetitions = 0;
    /// Seconds under tension: per-repetition seconds times repetitions where both are given.
    int seconds = 0;

    bool operator==(const WeekSum&) const = default;
};

/// A copy of the store that was reopened and checked when it was made.
struct Backup {
    QString path;
    /// The local date it was made on, where its name tells.
    std::optional<Day> day;
    qint64 bytes = 0;
};

class Store {
public:
    struct Opened {
        OpenOutcome outcome = OpenOutcome::NotWritable;
        /// Null unless the outcome is Fresh, Current or Migrated.
        std::unique_ptr<Store> store;
        /// For a log: what SQLite or the system said; may be empty.
        QString detail;
    };

    /// Opens the profile in this folder and makes it when it is not there. Never overwrites a file it cannot
    /// read.
    [[nodiscard]] static Opened open(const QString& profileDir);
    /// Moves a damaged database aside (its name gets ".damaged-N") so that the next open starts fresh. Only
    /// on the person's request. Gives the new path.
    [[nodiscard]] static Stored<QString> moveAside(const QString& profileDir);
    /// The database within a profile folder.
    [[nodiscard]] static QString databasePath(const QString& profileDir);

    /// The journal of a profile that another Limber has open, as it stands on disk. Changes nothing.
    [[nodiscard]] static Stored<Journal> readBeside(const QString& profileDir);

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    /// Everything, sorted by instant and then by id.
    [[nodiscard]] Stored<Journal> journal();
    /// Adds entries in one transaction. An id that is already there changes nothing.
    [[nodiscard]] Stored<JournalChange> append(const std::vector<Entry>& entries);
    /// Adds entries, settings and the file's unknown fields in one transaction: all of it or nothing. An
    /// entry whose id is there with different content is a Conflict, which names the id.
    [[nodiscard]] Stored<JournalChange> merge(const Journal& journal);
    [[nodiscard]] Stored<JournalSettings> settings();
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

    /// Local state of this machine: theme, volume, times of the day, last screening shown. Not part of the
    /// journal file.
    [[nodiscard]] Stored<QMap<QString, QString>> preferences();
    /// Nothing when it was never set.
    [[nodiscard]] std::optional<QString> preference(const QString& key);
    [[nodiscard]] Stored<Nothing> setPreference(const QString& key, const QString& value);

    /// Sums by calendar week for the days from `from` up to and including `until`, read through an index.
    [[nodiscard]] Stored<std::vector<WeekSum>> weekSums(const ExerciseId& exercise, Day from, Day until,
                                                        std::chrono::weekday firstDay = std::chrono::Monday);

    /// Makes a checked copy when the newest is a week old or there is none, and keeps the last eight. Gives
    /// the new backup, or nothing when none was due; an empty journal needs none.
    [[nodiscard]] Stored<std::optional<Backup>> backUpIfDue(Day today);
    /// Makes a checked copy now.
    [[nodiscard]] Stored<Backup> backUp(Day today);
    /// All backups of a profile, newest first.
    [[nodiscard]] static std::vector<Backup> backups(const QString& profileDir);
    /// Puts a backup in the place of the database, which is moved aside and kept. The profile must not be
    /// open. Gives the path of what was there before; empty when nothing was.
    [[nodiscard]] static Stored<QString> restore(const QString& profileDir, const Backup& backup);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_parts;
};

} // namespace limber::store
