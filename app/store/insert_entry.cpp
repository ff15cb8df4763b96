#include "app/store/digest.h"
#include "app/store/entry_statements.h"
#include "app/store/own_texts.h"
#include "app/store/word_lists.h"

#include "core/base/overloaded.h"
#include "core/journal/names.h"

namespace limber::store {

InsertEntry::InsertEntry(const Database& database)
    : m_entry(database, "INSERT INTO entries(id, utc_ms, utc_offset_min, day, kind, extra, digest) "
                        "SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS(SELECT 1 FROM erased WHERE digest = ?) "
                        "ON CONFLICT(id) DO NOTHING"),
      m_screening(database, "INSERT INTO screenings(seq, result, groups, worried, form, usual_pain) "
                            "VALUES(?, ?, ?, ?, ?, ?)"),
      m_stage(database, "INSERT INTO stages(seq, stage, reason, answer) VALUES(?, ?, ?, nullif(?, ''))"),
      m_set(database,
            "INSERT INTO sets(seq, session, exercise, variant, side, number, planned_reps, "
            "planned_seconds, planned_grams, done_reps, done_seconds, done_grams, ended, sets_planned, "
            "why) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))"),
      m_checkIn(database, "INSERT INTO check_ins(seq, session, effort, pain, limb_symptoms, note, places) "
                          "VALUES(?, ?, ?, ?, ?, ?, ?)"),
      m_morning(database, "INSERT INTO mornings(seq, pain, muscle_only) VALUES(?, ?, ?)"),
      m_benchmark(database, "INSERT INTO benchmarks(seq, exercise, value, unit) VALUES(?, ?, ?, ?)"),
      m_outcome(database, "INSERT INTO outcomes(seq, measure, value, unit) VALUES(?, ?, ?, ?)"),
      m_pause(database, "INSERT INTO pauses(seq, from_day, until_day, reason, note) VALUES(?, ?, ?, ?, ?)"),
      m_retraction(database, "INSERT INTO retractions(seq, target) VALUES(?, ?)"),
      m_clearance(database, "INSERT INTO clearances(seq, cleared_by, on_day, scope, without, note) "
                            "VALUES(?, ?, ?, ?, ?, ?)"),
      m_followUp(database, "INSERT INTO follow_ups(seq, session, question, answer) VALUES(?, ?, ?, ?)"),
      m_deferral(database, "INSERT INTO deferrals(seq, what, until_day) VALUES(?, ?, ?)"),
      m_activity(database, "INSERT INTO activities(seq, name, reps, seconds, grams, note) "
                           "VALUES(?, ?, ?, ?, ?, ?)"),
      m_ownExercise(database,
                    "INSERT INTO own_exercises(seq, exercise, name, counted, sides, sets, holds, start, "
                    "most, grams, often, rest, grows, equipment, watch_for, steps, movement, cautions, "
                    "prescribed_by, removed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?)"),
      m_carePlan(database, "INSERT INTO care_plans(seq, set_by, on_day, review_day, activity, note, "
                           "without, items, ended) VALUES(?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?)") {}

Result<bool, StoreError> InsertEntry::run(const Entry& entry) {
    const auto offset = static_cast<int>(entry.at.offset.count());
    const qint64 instant = entry.at.utc.time_since_epoch().count();
    if (auto failure = m_entry.run(entry.id, instant, offset, entry.at.localDay(), kindOf(entry.fact),
                                   entry.extra, digestOf(entry), digestOf(entry.id)))
        return *failure;
    if (m_entry.changed() < 1)
        return false;
    if (auto failure = insertFact(m_entry.lastRow(), entry))
        return *failure;
    return true;
}

Failure InsertEntry::insertFact(qint64 seq, const Entry& entry) {
    const auto word = [](const auto& value) { return value ? nameOf(*value) : std::string_view{}; };
    return std::visit(
        Overloaded{
            [&](const Screening& it) {
                return m_screening.run(seq, nameOf(it.result), wordsOf(it.groups), it.worried ? 1 : 0,
                                       nameOf(it.form), it.usualPain);
            },
            [&](const StageFact& it) {
                return m_stage.run(seq, it.stage, nameOf(it.reason), word(it.answer));
            },
            [&](const SetFact& it) {
                return m_set.run(seq, it.session, it.exercise.value, it.variant, nameOf(it.side), it.set,
                                 it.planned.reps, it.planned.seconds, it.planned.load, it.done.reps,
                                 it.done.seconds, it.done.load, nameOf(it.ended), it.setsPlanned,
                                 word(it.why));
            },
            [&](const CheckIn& it) {
                return m_checkIn.run(seq, it.session, it.effort, it.pain, it.limbSymptoms ? 1 : 0, it.note,
                                     wordsOf(it.where));
            },
            [&](const Morning& it) { return m_morning.run(seq, it.pain, it.muscleOnly ? 1 : 0); },
            [&](const Benchmark& it) { return m_benchmark.run(seq, it.exercise.value, it.value, it.unit); },
            [&](const Outcome& it) { return m_outcome.run(seq, nameOf(it.measure), it.value, it.unit); },
            [&](const Pause& it) { return m_pause.run(seq, it.from, it.until, nameOf(it.reason), it.note); },
            [&](const Retract& it) { return m_retraction.run(seq, it.entry); },
            [&](const Clearance& it) {
                return m_clearance.run(seq, nameOf(it.by), it.on, nameOf(it.scope), wordsOf(it.without),
                                       it.note);
            },
            [&](const FollowUp& it) {
                return m_followUp.run(seq, it.session, nameOf(it.question), nameOf(it.answer));
            },
            [&](const Deferral& it) { return m_deferral.run(seq, nameOf(it.what), it.until); },
            [&](const Activity& it) {
                return m_activity.run(seq, it.name, it.done.reps, it.done.seconds, it.done.load, it.note);
            },
            [&](const OwnExercise& it) {
                return m_ownExercise.run(
                    seq, it.id.value, it.name, nameOf(it.kind), it.perSide ? 1 : 0, it.sets, it.holdsPerSet,
                    it.start, it.ceiling, it.load, oftenOf(it.frequency), static_cast<int>(it.rest.count()),
                    it.grows ? 1 : 0, linesOf(it.equipment), it.watchFor, linesOf(it.steps), it.movement,
                    wordsOf(it.cautions), it.by, it.removed ? 1 : 0);
            },
            [&](const CarePlan& it) {
                return m_carePlan.run(seq, it.by, it.on, it.review.value_or(Day{}), it.activity, it.note,
                                      wordsOf(it.without), itemsOf(it.items), it.ended ? 1 : 0);
            },
        },
        entry.fact);
}

} // namespace limber::store
