#include "app/store/digest.h"
#include "app/store/entry_statements.h"
#include "app/store/own_texts.h"
#include "app/store/seals.h"
#include "app/store/word_lists.h"

#include "core/journal/names.h"

#include <algorithm>

namespace limber::store {

namespace {

// The first eight columns of every query below; the fact's own follow.
constexpr int digestColumn = 4;
constexpr int dayColumn = 5;
constexpr int kindColumn = 6;
constexpr int seqColumn = 7;
constexpr int factColumn = 8;

Entry header(const Statement& row) {
    Entry entry;
    entry.id = row.text(0);
    entry.at.utc = std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{row.big(1)}};
    entry.at.offset = std::chrono::minutes{row.whole(2)};
    entry.extra = row.text(3);
    return entry;
}

/// What was written is what is there. An unknown word has been read as another value, so this tells of it
/// too.
bool isWhole(const Statement& row, const Entry& entry) {
    return row.bytes(digestColumn) == digestOf(entry) &&
           row.whole(dayColumn) == entry.at.localDay().time_since_epoch().count() &&
           row.text(kindColumn) == kindOf(entry.fact);
}

BrokenPart brokenEntry(const Statement& row, const Entry& entry) {
    return {row.big(seqColumn),
            QStringLiteral("%1 of %2 (%3)")
                .arg(QString::fromLatin1(kindOf(entry.fact)),
                     QString::fromStdString(formatDay(entry.at.localDay())),
                     QString::fromStdString(entry.id)),
            digestOf(entry), entry.id};
}

template <class Value> Value valueOf(const Statement& row, int column) {
    return parseName<Value>(row.text(column)).value_or(Value{});
}

Day dayOf(const Statement& row, int column) {
    return Day{std::chrono::days{row.whole(column)}};
}

Work work(const Statement& row, int column) {
    Work result;
    result.reps = row.maybe(column);
    result.seconds = row.maybe(column + 1);
    if (const auto grams = row.maybe(column + 2))
        result.load = Kilograms{*grams};
    return result;
}

Fact screening(const Statement& row) {
    return Screening{valueOf<ScreeningResult>(row, factColumn),
                     valuesOf<CautionGroup>(row.text(factColumn + 1)), row.whole(factColumn + 2) != 0,
                     valueOf<ScreeningForm>(row, factColumn + 3), row.maybe(factColumn + 4)};
}

Fact stage(const Statement& row) {
    return StageFact{row.whole(factColumn), valueOf<StageReason>(row, factColumn + 1),
                     parseName<OfferAnswer>(row.text(factColumn + 2))};
}

Fact set(const Statement& row) {
    SetFact fact;
    fact.session = row.text(factColumn);
    fact.exercise.value = row.text(factColumn + 1);
    fact.variant = row.text(factColumn + 2);
    fact.side = valueOf<Side>(row, factColumn + 3);
    fact.set = row.whole(factColumn + 4);
    fact.planned = work(row, factColumn + 5);
    fact.done = work(row, factColumn + 8);
    fact.ended = valueOf<SetEnd>(row, factColumn + 11);
    fact.setsPlanned = row.whole(factColumn + 12);
    fact.why = parseName<StopCause>(row.text(factColumn + 13));
    return fact;
}

Fact checkIn(const Statement& row) {
    return CheckIn{row.text(factColumn),      row.whole(factColumn + 1),
                   row.whole(factColumn + 2), row.whole(factColumn + 3) != 0,
                   row.text(factColumn + 4),  placesOf(row.text(factColumn + 5))};
}

Fact morning(const Statement& row) {
    return Morning{row.whole(factColumn), row.whole(factColumn + 1) != 0};
}

Fact benchmark(const Statement& row) {
    return Benchmark{ExerciseId{row.text(factColumn)}, row.number(factColumn + 1), row.text(factColumn + 2)};
}

Fact outcome(const Statement& row) {
    return Outcome{valueOf<Measure>(row, factColumn), row.number(factColumn + 1), row.text(factColumn + 2)};
}

Fact pause(const Statement& row) {
    return Pause{dayOf(row, factColumn), dayOf(row, factColumn + 1),
                 valueOf<PauseReason>(row, factColumn + 2), row.text(factColumn + 3)};
}

Fact retraction(const Statement& row) {
    return Retract{row.text(factColumn)};
}

Fact clearance(const Statement& row) {
    return Clearance{valueOf<ClearedBy>(row, factColumn), dayOf(row, factColumn + 1),
                     valueOf<ClearanceScope>(row, factColumn + 2),
                     valuesOf<CautionCode>(row.text(factColumn + 3)), row.text(factColumn + 4)};
}

Fact followUp(const Statement& row) {
    return FollowUp{row.text(factColumn), valueOf<FollowUpQuestion>(row, factColumn + 1),
                    valueOf<FollowUpAnswer>(row, factColumn + 2)};
}

Fact deferral(const Statement& row) {
    return Deferral{valueOf<Deferrable>(row, factColumn), dayOf(row, factColumn + 1)};
}

Fact activity(const Statement& row) {
    return Activity{row.text(factColumn), work(row, factColumn + 1), row.text(factColumn + 4)};
}

Fact ownExercise(const Statement& row) {
    OwnExercise own;
    int column = factColumn;
    own.id.value = row.text(column++);
    own.name = row.text(column++);
    own.kind = valueOf<DoseKind>(row, column++);
    own.perSide = row.whole(column++) != 0;
    own.sets = row.whole(column++);
    own.holdsPerSet = row.whole(column++);
    own.start = row.whole(column++);
    own.ceiling = row.whole(column++);
    if (const auto grams = row.maybe(column++))
        own.load = Kilograms{*grams};
    own.frequency = frequencyOf(row.text(column++));
    own.rest = Seconds{row.whole(column++)};
    own.grows = row.whole(column++) != 0;
    own.equipment = textsOf(row.text(column++));
    own.watchFor = row.text(column++);
    own.steps = textsOf(row.text(column++));
    own.movement = row.text(column++);
    own.cautions = valuesOf<CautionCode>(row.text(column++));
    own.by = row.text(column++);
    own.removed = row.whole(column) != 0;
    return own;
}

Fact carePlan(const Statement& row) {
    CarePlan plan;
    plan.by = row.text(factColumn);
    plan.on = dayOf(row, factColumn + 1);
    if (row.maybe(factColumn + 2))
        plan.review = dayOf(row, factColumn + 2);
    plan.activity = row.text(factColumn + 3);
    plan.note = row.text(factColumn + 4);
    plan.without = valuesOf<CautionCode>(row.text(factColumn + 5));
    plan.items = careItemsOf(row.text(factColumn + 6));
    plan.ended = row.whole(factColumn + 7) != 0;
    return plan;
}

struct Source {
    const char* sql;
    Fact (*read)(const Statement& row);
    /// The step of the schema that has it. A journal is looked at before it is brought up to date.
    int since = firstWithSeals;
};

#define LIMBER_SELECT(columns, table)                                                                        \
    "SELECT id, utc_ms, utc_offset_min, extra, digest, day, kind, seq, " columns " FROM " table              \
    " JOIN entries USING (seq)"

constexpr Source sources[] = {
    {LIMBER_SELECT("result, groups, worried, form, usual_pain", "screenings"), screening},
    {LIMBER_SELECT("stage, reason, answer", "stages"), stage},
    {LIMBER_SELECT("session, exercise, variant, side, number, planned_reps, planned_seconds, planned_grams, "
                   "done_reps, done_seconds, done_grams, ended, sets_planned, why",
                   "sets"),
     set},
    {LIMBER_SELECT("session, effort, pain, limb_symptoms, note, places", "check_ins"), checkIn},
    {LIMBER_SELECT("pain, muscle_only", "mornings"), morning},
    {LIMBER_SELECT("exercise, value, unit", "benchmarks"), benchmark},
    {LIMBER_SELECT("measure, value, unit", "outcomes"), outcome},
    {LIMBER_SELECT("from_day, until_day, reason, note", "pauses"), pause},
    {LIMBER_SELECT("target", "retractions"), retraction},
    {LIMBER_SELECT("cleared_by, on_day, scope, without, note", "clearances"), clearance},
    {LIMBER_SELECT("session, question, answer", "follow_ups"), followUp},
    {LIMBER_SELECT("what, until_day", "deferrals"), deferral},
    {LIMBER_SELECT("name, reps, seconds, grams, note", "activities"), activity, withOwnExercises},
    {LIMBER_SELECT("exercise, name, counted, sides, sets, holds, start, most, grams, often, rest, grows, "
                   "equipment, watch_for, steps, movement, cautions, prescribed_by, removed",
                   "own_exercises"),
     ownExercise, withOwnExercises},
    {LIMBER_SELECT("set_by, on_day, review_day, activity, note, without, items, ended", "care_plans"),
     carePlan, withOwnExercises},
};

#undef LIMBER_SELECT

/// The latest step where nothing is said: what is missing then is told.
int versionOf(const Database& database) {
    Statement version(database, "PRAGMA user_version");
    if (version.run() || !version.next() || version.whole(0) < firstWithSeals)
        return withOwnExercises;
    return version.whole(0);
}

/// Entries that no query above has found: their fact is gone.
Failure findOrphans(const Database& database, std::vector<BrokenPart>& broken) {
    std::string sql = "SELECT seq, kind, id FROM entries WHERE seq NOT IN (SELECT seq FROM screenings "
                      "UNION ALL SELECT seq FROM stages UNION ALL SELECT seq FROM sets "
                      "UNION ALL SELECT seq FROM check_ins UNION ALL SELECT seq FROM mornings "
                      "UNION ALL SELECT seq FROM benchmarks UNION ALL SELECT seq FROM outcomes "
                      "UNION ALL SELECT seq FROM pauses UNION ALL SELECT seq FROM retractions "
                      "UNION ALL SELECT seq FROM clearances UNION ALL SELECT seq FROM follow_ups "
                      "UNION ALL SELECT seq FROM deferrals";
    if (versionOf(database) >= withOwnExercises)
        sql += " UNION ALL SELECT seq FROM activities UNION ALL SELECT seq FROM own_exercises "
               "UNION ALL SELECT seq FROM care_plans";
    sql += ')';
    Statement orphans(database, sql.c_str());
    if (auto failure = orphans.run())
        return failure;
    while (orphans.next())
        broken.push_back({orphans.big(0),
                          QStringLiteral("%1 (%2)").arg(orphans.string(1), orphans.string(2)),
                          {},
                          orphans.text(2)});
    return orphans.failed();
}

Failure readAll(const Database& database, const Source& source, std::vector<Entry>& entries,
                std::vector<BrokenPart>& broken) {
    Statement row(database, source.sql);
    if (auto failure = row.run())
        return failure;
    while (row.next()) {
        Entry entry = header(row);
        entry.fact = source.read(row);
        if (isWhole(row, entry))
            entries.push_back(std::move(entry));
        else
            broken.push_back(brokenEntry(row, entry));
    }
    return row.failed();
}

} // namespace

std::vector<Entry> LoadEntries::salvage(std::vector<BrokenPart>& broken) {
    std::vector<Entry> entries;
    const int version = versionOf(m_database);
    for (const Source& source : sources) {
        if (source.since > version)
            continue;
        if (const auto failure = readAll(m_database, source, entries, broken))
            broken.push_back({0, failure->detail, {}});
    }
    if (const auto failure = findOrphans(m_database, broken))
        broken.push_back({0, failure->detail, {}});
    return entries;
}

Result<std::vector<Entry>, StoreError> LoadEntries::run(std::vector<BrokenPart>& broken) {
    const std::size_t brokenBefore = broken.size();
    std::vector<Entry> entries;
    Statement count(m_database, "SELECT count(*) FROM entries");
    if (auto failure = count.run())
        return *failure;
    const std::size_t total = count.next() ? static_cast<std::size_t>(count.big(0)) : 0;
    count.finish();
    entries.reserve(total);
    const int version = versionOf(m_database);
    for (const Source& source : sources) {
        if (source.since > version)
            continue;
        if (auto failure = readAll(m_database, source, entries, broken))
            return *failure;
    }
    const auto told = [&] { return entries.size() + broken.size() - brokenBefore; };
    if (told() != total) {
        if (auto failure = findOrphans(m_database, broken))
            return *failure;
    }
    // The index of ids still counts what a lost page of the table held, and the other way round.
    if (told() != total)
        broken.push_back({0, QStringLiteral("%1 of %2 entries").arg(told()).arg(total), {}});
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return entries;
}

} // namespace limber::store
