#include "app/store/lift_version_1.h"
#include "app/store/schema_steps.h"

namespace limber::store {

// Facts are typed: what version 1 kept in texts and in unknown fields has columns. Every entry carries a
// digest, and what was deleted for good leaves only the digest of its id. Words and exercise ids are open;
// the digest says whether they are as they were written.
Migration schema2() {
    return {
        2,
        {
            "DROP VIEW readable_sets",
            R"(CREATE TABLE new_entries(
                     seq INTEGER PRIMARY KEY,
                     id TEXT NOT NULL UNIQUE CHECK(id <> ''),
                     utc_ms INTEGER NOT NULL,
                     utc_offset_min INTEGER NOT NULL CHECK(utc_offset_min BETWEEN -1140 AND 1140),
                     day INTEGER NOT NULL,
                     kind TEXT NOT NULL CHECK(kind <> ''),
                     extra TEXT NOT NULL DEFAULT '',
                     digest BLOB NOT NULL DEFAULT x''
                   ) STRICT)",
            R"(INSERT INTO new_entries(seq, id, utc_ms, utc_offset_min, day, kind, extra)
               SELECT seq, id, utc_ms, utc_offset_min, day, kind, extra FROM entries)",
            "DROP TABLE entries",
            "ALTER TABLE new_entries RENAME TO entries",
            // Lists of words are joined by commas.
            "ALTER TABLE screenings ADD COLUMN groups TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE screenings ADD COLUMN worried INTEGER NOT NULL DEFAULT 0 CHECK(worried IN (0, 1))",
            "ALTER TABLE screenings ADD COLUMN form TEXT NOT NULL DEFAULT 'full'",
            "ALTER TABLE screenings ADD COLUMN usual_pain INTEGER CHECK(usual_pain BETWEEN 0 AND 10)",
            "ALTER TABLE sets ADD COLUMN sets_planned INTEGER NOT NULL DEFAULT 0 CHECK(sets_planned >= 0)",
            "ALTER TABLE sets ADD COLUMN why TEXT",
            // Weekly sums are made from the journal in memory.
            "DROP INDEX sets_by_exercise",
            "ALTER TABLE sets DROP COLUMN day",
            "ALTER TABLE check_ins ADD COLUMN places TEXT NOT NULL DEFAULT ''",
            R"(ALTER TABLE mornings
                 ADD COLUMN muscle_only INTEGER NOT NULL DEFAULT 0 CHECK(muscle_only IN (0, 1)))",
            "ALTER TABLE pauses RENAME COLUMN why TO note",
            "ALTER TABLE pauses ADD COLUMN reason TEXT NOT NULL DEFAULT 'other'",
            R"(CREATE TABLE clearances(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     cleared_by TEXT NOT NULL,
                     on_day INTEGER NOT NULL,
                     scope TEXT NOT NULL,
                     without TEXT NOT NULL,
                     note TEXT NOT NULL
                   ) STRICT)",
            R"(CREATE TABLE follow_ups(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     session TEXT NOT NULL,
                     question TEXT NOT NULL,
                     answer TEXT NOT NULL
                   ) STRICT)",
            R"(CREATE TABLE deferrals(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     what TEXT NOT NULL,
                     until_day INTEGER NOT NULL
                   ) STRICT)",
            // The digest of a whole table that is no entry: settings, preferences, the running session.
            "CREATE TABLE seals(name TEXT PRIMARY KEY, digest BLOB NOT NULL) STRICT, WITHOUT ROWID",
            // Digests of the ids of entries that were deleted for good, so that no file brings them back.
            "CREATE TABLE erased(digest BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
            R"(CREATE VIEW readable_sets AS
                     SELECT strftime('%Y-%m-%d %H:%M:%S', entries.utc_ms / 1000 + utc_offset_min * 60, 'unixepoch')
                              AS local_time,
                            sets.exercise, sets.number, sets.side, sets.planned_reps, sets.planned_seconds,
                            sets.planned_grams / 1000.0 AS planned_kg, sets.done_reps, sets.done_seconds,
                            sets.done_grams / 1000.0 AS done_kg, sets.ended, sets.why, sets.session, entries.id
                     FROM sets JOIN entries USING (seq)
                     ORDER BY entries.utc_ms)",
        },
        liftVersion1};
}

} // namespace limber::store
