#include "app/store/schema_steps.h"

namespace limber::store {

// The journal by kind of fact, what belongs to this machine, the running session.
// NOLINTNEXTLINE(readability-function-size): one list of statements, never edited again
Migration schema1() {
    return {1,
            {
                // seq is the order of arrival; utc_ms and utc_offset_min are the instant as written, day the
                // local date as days since 1970-01-01.
                R"(CREATE TABLE entries(
                  seq INTEGER PRIMARY KEY,
                  id TEXT NOT NULL UNIQUE CHECK(id <> ''),
                  utc_ms INTEGER NOT NULL,
                  utc_offset_min INTEGER NOT NULL CHECK(utc_offset_min BETWEEN -1140 AND 1140),
                  day INTEGER NOT NULL,
                  kind TEXT NOT NULL CHECK(kind IN ('screening', 'stage', 'set', 'check-in', 'morning',
                                                    'benchmark', 'outcome', 'pause', 'retract')),
                  extra TEXT NOT NULL DEFAULT '' CHECK(extra = '' OR json_valid(extra))
                ) STRICT)",
                R"(CREATE TABLE screenings(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  result TEXT NOT NULL CHECK(result IN ('clear', 'amber', 'urgent', 'red'))
                ) STRICT)",
                R"(CREATE TABLE stages(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  stage INTEGER NOT NULL CHECK(stage BETWEEN 1 AND 5),
                  reason TEXT NOT NULL CHECK(reason IN ('started', 'advanced', 'extended', 'stepped-back')),
                  answer TEXT CHECK(answer IN ('one-more-week', 'not-now'))
                ) STRICT)",
                R"(CREATE TABLE sets(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  day INTEGER NOT NULL,
                  session TEXT NOT NULL,
                  exercise TEXT NOT NULL,
                  variant TEXT NOT NULL,
                  side TEXT NOT NULL CHECK(side IN ('left', 'right', 'both')),
                  number INTEGER NOT NULL CHECK(number >= 1),
                  planned_reps INTEGER CHECK(planned_reps >= 0),
                  planned_seconds INTEGER CHECK(planned_seconds >= 0),
                  planned_grams INTEGER CHECK(planned_grams >= 0),
                  done_reps INTEGER CHECK(done_reps >= 0),
                  done_seconds INTEGER CHECK(done_seconds >= 0),
                  done_grams INTEGER CHECK(done_grams >= 0),
                  ended TEXT NOT NULL CHECK(ended IN ('completed', 'tired', 'pain', 'skipped', 'interrupted'))
                ) STRICT)",
                // Covers weekly sums: no row of sets is touched for them.
                "CREATE INDEX sets_by_exercise ON sets(exercise, day, done_reps, done_seconds)",
                R"(CREATE TABLE check_ins(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  session TEXT NOT NULL,
                  effort INTEGER NOT NULL CHECK(effort BETWEEN 0 AND 10),
                  pain INTEGER NOT NULL CHECK(pain BETWEEN 0 AND 10),
                  limb_symptoms INTEGER NOT NULL CHECK(limb_symptoms IN (0, 1)),
                  note TEXT NOT NULL
                ) STRICT)",
                R"(CREATE TABLE mornings(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  pain INTEGER NOT NULL CHECK(pain BETWEEN 0 AND 10)
                ) STRICT)",
                R"(CREATE TABLE benchmarks(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  exercise TEXT NOT NULL,
                  value REAL NOT NULL,
                  unit TEXT NOT NULL
                ) STRICT)",
                R"(CREATE TABLE outcomes(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  measure TEXT NOT NULL,
                  value REAL NOT NULL,
                  unit TEXT NOT NULL
                ) STRICT)",
                R"(CREATE TABLE pauses(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  from_day INTEGER NOT NULL,
                  until_day INTEGER NOT NULL,
                  why TEXT NOT NULL,
                  CHECK(until_day >= from_day)
                ) STRICT)",
                // The target is an id and no reference: it may arrive later, with a file from another laptop.
                R"(CREATE TABLE retractions(
                  seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                  target TEXT NOT NULL
                ) STRICT)",
                // week_starts, and unknown fields of the journal and of its settings.
                "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
                "CREATE TABLE equipment(position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
                R"(CREATE TABLE weight_steps(
                  equipment TEXT PRIMARY KEY,
                  grams INTEGER NOT NULL CHECK(grams > 0)
                ) STRICT, WITHOUT ROWID)",
                "CREATE TABLE preferences(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
                R"(CREATE TABLE active_session(
                  only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
                  session TEXT NOT NULL,
                  position TEXT NOT NULL
                ) STRICT)",
                // For a person with the sqlite3 shell; the program does not read it.
                R"(CREATE VIEW readable_sets AS
                  SELECT strftime('%Y-%m-%d %H:%M:%S', entries.utc_ms / 1000 + utc_offset_min * 60, 'unixepoch')
                           AS local_time,
                         sets.exercise, sets.number, sets.side, sets.planned_reps, sets.planned_seconds,
                         sets.planned_grams / 1000.0 AS planned_kg, sets.done_reps, sets.done_seconds,
                         sets.done_grams / 1000.0 AS done_kg, sets.ended, sets.session, entries.id
                  FROM sets JOIN entries USING (seq)
                  ORDER BY entries.utc_ms)",
            }};
}

} // namespace limber::store
