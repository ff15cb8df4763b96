#include "app/store/entry_statements.h"
#include "core/journal/marks.h"
#include "core/journal/names.h"

#include <algorithm>

namespace limber::store {

namespace {

// The first four columns of every query below; the fact's own follow.
constexpr int factColumn = 4;

Entry header(const Statement& row) {
    Entry entry;
    entry.id = row.text(0);
    entry.at.utc = std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{row.big(1)}};
    entry.at.offset = std::chrono::minutes{row.whole(2)};
    entry.extra = row.text(3);
    return entry;
}

/// A word the table's CHECK let in; an unknown one can only come from a file edited by hand.
template <class Value> Value named(const Statement& row, int column) {
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
    return Screening{named<ScreeningResult>(row, factColumn)};
}

Fact stage(const Statement& row) {
    return StageFact{row.whole(factColumn), named<StageReason>(row, factColumn + 1),
                     parseName<OfferAnswer>(row.text(factColumn + 2))};
}

Fact set(const Statement& row) {
    SetFact fact;
    fact.session = row.text(factColumn);
    fact.exercise.value = row.text(factColumn + 1);
    fact.variant = row.text(factColumn + 2);
    fact.side = named<Side>(row, factColumn + 3);
    fact.set = row.whole(factColumn + 4);
    fact.planned = work(row, factColumn + 5);
    fact.done = work(row, factColumn + 8);
    fact.ended = named<SetEnd>(row, factColumn + 11);
    return fact;
}

Fact checkIn(const Statement& row) {
    return CheckIn{row.text(factColumn), row.whole(factColumn + 1), row.whole(factColumn + 2),
                   row.whole(factColumn + 3) != 0, row.text(factColumn + 4)};
}

Fact morning(const Statement& row) {
    return Morning{row.whole(factColumn)};
}

Fact benchmark(const Statement& row) {
    return Benchmark{ExerciseId{row.text(factColumn)}, row.number(factColumn + 1), row.text(factColumn + 2)};
}

Fact outcome(const Statement& row) {
    return Outcome{named<Measure>(row, factColumn), row.number(factColumn + 1), row.text(factColumn + 2)};
}

Fact pause(const Statement& row) {
    std::string why = row.text(factColumn + 2);
    const auto reason = pauseReasonOfOldWord(why);
    return Pause{dayOf(row, factColumn), dayOf(row, factColumn + 1), reason.value_or(PauseReason::Other),
                 reason || why == nameOf(PauseReason::Other) ? std::string() : std::move(why)};
}

Fact retraction(const Statement& row) {
    return Retract{row.text(factColumn)};
}

struct Source {
    const char* sql;
    Fact (*read)(const Statement& row);
};

#define LIMBER_SELECT(columns, table)                                                                        \
    "SELECT id, utc_ms, utc_offset_min, extra, " columns " FROM " table " JOIN entries USING (seq)"

constexpr Source sources[] = {
    {LIMBER_SELECT("result", "screenings"), screening},
    {LIMBER_SELECT("stage, reason, answer", "stages"), stage},
    {LIMBER_SELECT("session, exercise, variant, side, number, planned_reps, planned_seconds, planned_grams, "
                   "done_reps, done_seconds, done_grams, ended",
                   "sets"),
     set},
    {LIMBER_SELECT("session, effort, pain, limb_symptoms, note", "check_ins"), checkIn},
    {LIMBER_SELECT("pain", "mornings"), morning},
    {LIMBER_SELECT("exercise, value, unit", "benchmarks"), benchmark},
    {LIMBER_SELECT("measure, value, unit", "outcomes"), outcome},
    {LIMBER_SELECT("from_day, until_day, why", "pauses"), pause},
    {LIMBER_SELECT("target", "retractions"), retraction},
};

#undef LIMBER_SELECT

} // namespace

Result<std::vector<Entry>, StoreError> LoadEntries::run() {
    std::vector<Entry> entries;
    Statement count(m_database, "SELECT count(*) FROM entries");
    if (auto failure = count.run())
        return *failure;
    if (count.next())
        entries.reserve(static_cast<std::size_t>(count.big(0)));
    for (const Source& source : sources) {
        Statement row(m_database, source.sql);
        if (auto failure = row.run())
            return *failure;
        while (row.next()) {
            Entry entry = header(row);
            entry.fact = source.read(row);
            for (Entry& typed : mark::lifted(std::move(entry)))
                entries.push_back(std::move(typed));
        }
        if (auto failure = row.failed())
            return *failure;
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return entries;
}

} // namespace limber::store
