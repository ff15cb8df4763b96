#pragma once

#include "app/store/database.h"

#include <vector>

/// One class per intent: each knows its SQL and nothing else does.
namespace limber::store {

/// Writes one entry into the tables of its kind.
class InsertEntry {
public:
    explicit InsertEntry(const Database& database);
    /// True when it was written, false when its id was there before.
    [[nodiscard]] Result<bool, StoreError> run(const Entry& entry);

private:
    [[nodiscard]] Failure insertFact(qint64 seq, const Entry& entry);

    Statement m_entry;
    Statement m_screening;
    Statement m_stage;
    Statement m_set;
    Statement m_checkIn;
    Statement m_morning;
    Statement m_benchmark;
    Statement m_outcome;
    Statement m_pause;
    Statement m_retraction;
    Statement m_clearance;
    Statement m_followUp;
    Statement m_deferral;
    Statement m_activity;
    Statement m_ownExercise;
    Statement m_carePlan;
};

/// One entry that does not say what was written, or a table beside the entries that does not.
struct BrokenPart {
    /// seq of the entry; 0 for a table.
    qint64 seq = 0;
    /// For a person: which one.
    QString name;
    /// What the digest would be of what is there now; empty for a table, and for an entry without a fact.
    QByteArray digest;
    /// Of the entry, as it reads now; empty for a table.
    std::string id = {};
};

/// Reads all entries, sorted by instant and then by id.
class LoadEntries {
public:
    explicit LoadEntries(const Database& database) : m_database(database) {}
    /// Those whose digest does not fit are left out and go to `broken`, and so does an entry without a fact.
    [[nodiscard]] Result<std::vector<Entry>, StoreError> run(std::vector<BrokenPart>& broken);
    /// The same from a file that cannot be read to its end: whatever comes before that, unsorted.
    [[nodiscard]] std::vector<Entry> salvage(std::vector<BrokenPart>& broken);

private:
    const Database& m_database;
};

} // namespace limber::store
