#include "app/store/entry_statements.h"
#include "core/base/overloaded.h"
#include "core/journal/marks.h"
#include "core/journal/names.h"

namespace limber::store {

InsertEntry::InsertEntry(const Database& database)
    : m_entry(database, "INSERT INTO entries(id, utc_ms, utc_offset_min, day, kind, extra) "
                        "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING"),
      m_screening(database, "INSERT INTO screenings VALUES(?, ?)"),
      m_stage(database, "INSERT INTO stages VALUES(?, ?, ?, nullif(?, ''))"),
      m_set(database, "INSERT INTO sets VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_checkIn(database, "INSERT INTO check_ins VALUES(?, ?, ?, ?, ?, ?)"),
      m_morning(database, "INSERT INTO mornings VALUES(?, ?)"),
      m_benchmark(database, "INSERT INTO benchmarks VALUES(?, ?, ?, ?)"),
      m_outcome(database, "INSERT INTO outcomes VALUES(?, ?, ?, ?)"),
      m_pause(database, "INSERT INTO pauses VALUES(?, ?, ?, ?)"),
      m_retraction(database, "INSERT INTO retractions VALUES(?, ?)") {}

Result<bool, StoreError> InsertEntry::run(const Entry& entry) {
    const auto offset = static_cast<int>(entry.at.offset.count());
    const qint64 instant = entry.at.utc.time_since_epoch().count();
    if (auto failure = m_entry.run(entry.id, instant, offset, entry.at.localDay(), kindOf(entry.fact),
                                   mark::lowered(entry)))
        return *failure;
    if (m_entry.changed() < 1)
        return false;
    if (auto failure = insertFact(m_entry.lastRow(), entry))
        return *failure;
    return true;
}

Failure InsertEntry::insertFact(qint64 seq, const Entry& entry) {
    return std::visit(
        Overloaded{
            [&](const Screening& it) { return m_screening.run(seq, nameOf(it.result)); },
            [&](const StageFact& it) {
                return m_stage.run(seq, it.stage, nameOf(it.reason),
                                   it.answer ? nameOf(*it.answer) : std::string_view{});
            },
            [&](const SetFact& it) {
                return m_set.run(seq, entry.at.localDay(), it.session, it.exercise.value, it.variant,
                                 nameOf(it.side), it.set, it.planned.reps, it.planned.seconds,
                                 it.planned.load, it.done.reps, it.done.seconds, it.done.load,
                                 nameOf(it.ended));
            },
            [&](const CheckIn& it) {
                return m_checkIn.run(seq, it.session, it.effort, it.pain, it.limbSymptoms ? 1 : 0, it.note);
            },
            [&](const Morning& it) { return m_morning.run(seq, it.pain); },
            [&](const Benchmark& it) { return m_benchmark.run(seq, it.exercise.value, it.value, it.unit); },
            [&](const Outcome& it) { return m_outcome.run(seq, nameOf(it.measure), it.value, it.unit); },
            [&](const Pause& it) {
                return m_pause.run(seq, it.from, it.until,
                                   it.note.empty() ? std::string(nameOf(it.reason)) : it.note);
            },
            [&](const Retract& it) { return m_retraction.run(seq, it.entry); },
            [&](const auto&) {
                return Failure(StoreError{StoreError::Kind::Other, QStringLiteral("no table for this kind")});
            },
        },
        entry.fact);
}

} // namespace limber::store
