#include "app/store/schema_steps.h"

namespace limber::store {

// Own exercises, plans of therapists, and what other programs did.
Migration schema3() {
    return {3,
            {
                R"(CREATE TABLE activities(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     name TEXT NOT NULL,
                     reps INTEGER,
                     seconds INTEGER,
                     grams INTEGER,
                     note TEXT NOT NULL
                   ) STRICT)",
                // Lists of texts stand one a line; cautions are joined by commas.
                R"(CREATE TABLE own_exercises(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     exercise TEXT NOT NULL,
                     name TEXT NOT NULL,
                     counted TEXT NOT NULL,
                     sides INTEGER NOT NULL CHECK(sides IN (0, 1)),
                     sets INTEGER NOT NULL,
                     holds INTEGER NOT NULL,
                     start INTEGER NOT NULL,
                     most INTEGER NOT NULL,
                     grams INTEGER,
                     often TEXT NOT NULL,
                     rest INTEGER NOT NULL,
                     grows INTEGER NOT NULL CHECK(grows IN (0, 1)),
                     equipment TEXT NOT NULL,
                     watch_for TEXT NOT NULL,
                     steps TEXT NOT NULL,
                     movement TEXT NOT NULL,
                     cautions TEXT NOT NULL,
                     prescribed_by TEXT NOT NULL,
                     removed INTEGER NOT NULL CHECK(removed IN (0, 1))
                   ) STRICT)",
                R"(CREATE TABLE care_plans(
                     seq INTEGER PRIMARY KEY REFERENCES entries(seq),
                     set_by TEXT NOT NULL,
                     on_day INTEGER NOT NULL,
                     review_day INTEGER,
                     activity TEXT NOT NULL,
                     note TEXT NOT NULL,
                     without TEXT NOT NULL,
                     items TEXT NOT NULL,
                     ended INTEGER NOT NULL CHECK(ended IN (0, 1))
                   ) STRICT)",
            },
            nullptr};
}

} // namespace limber::store
