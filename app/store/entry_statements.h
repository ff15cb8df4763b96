#pragma once

#include "app/store/database.h"

#include <unordered_map>
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
};

/// Reads all entries, sorted by instant and then by id.
class LoadEntries {
public:
    explicit LoadEntries(const Database& database) : m_database(database) {}
    [[nodiscard]] Result<std::vector<Entry>, StoreError> run();

private:
    const Database& m_database;
};

/// Sums the sets of an exercise by day, without those that were taken back.
class SumByWeek {
public:
    explicit SumByWeek(const Database& database);
    [[nodiscard]] Result<std::vector<WeekSum>, StoreError> run(const ExerciseId& exercise, Day from,
                                                               Day until, std::chrono::weekday firstDay);

private:
    [[nodiscard]] Failure subtractRetracted(const ExerciseId& exercise, Day from, Day until, Day base,
                                            std::vector<WeekSum>& weeks);

    Statement m_sums;
    Statement m_retractions;
    Statement m_oneSet;
};

} // namespace limber::store
