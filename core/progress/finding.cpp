#include "core/progress/finding.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <vector>

namespace limber {

namespace {

/// Until when no change is usual, and how far back "before" may lie (our judgement).
constexpr int usualWeeks = 6;
constexpr int comparableDays = 13;
constexpr int aWeekBack = 7;

std::vector<const SessionRow*> doneRows(const JournalView& view, const Exercise& exercise) {
    std::vector<const SessionRow*> rows;
    const ExerciseIndex index = view.find(exercise.id);
    if (index < 0)
        return rows;
    for (const std::size_t place : view.rowsOf(index))
        if (view.sessions()[place].anyDone)
            rows.push_back(&view.sessions()[place]);
    return rows;
}

/// Days since anything was done before `row`; nothing when it is the first of all.
std::optional<int> daysSinceAny(const JournalView& view, const SessionRow& row) {
    std::optional<int> days;
    for (const SessionRow& other : view.sessions())
        if (other.anyDone && other.day < row.day)
            days = daysBetween(other.day, row.day);
        else if (other.anyDone && other.day == row.day && other.session != row.session && other.at < row.at)
            days = 0;
    return days;
}

/// What the session planned, sets that were never begun included.
int plannedOf(const SessionRow& row, DoseKind kind) {
    const int planned = row.planned(kind);
    return row.setsPlanned > row.sets && row.sets > 0 ? planned * row.setsPlanned / row.sets : planned;
}

/// The last session of an earlier day, not too long ago, for which `fits`.
template <class Fits>
const SessionRow* before(const std::vector<const SessionRow*>& rows, const SessionRow& now, Fits fits) {
    for (auto at = rows.rbegin(); at != rows.rend(); ++at)
        if ((*at)->day < now.day && daysBetween((*at)->day, now.day) <= comparableDays && fits(**at))
            return *at;
    return nullptr;
}

} // namespace

SessionFinding findingOf(const Exercise& exercise, const JournalView& view, Day today) {
    const auto rows = doneRows(view, exercise);
    if (rows.empty() || rows.back()->day != today)
        return finding::Nothing{};
    const SessionRow& now = *rows.back();
    const DoseKind kind = exercise.dose.kind;
    const Amount done{kind, now.done(kind)};
    if (const int planned = plannedOf(now, kind); done.total < planned)
        return finding::Part{done, planned};
    if (rows.size() == 1)
        return finding::First{done};
    if (const auto days = daysSinceAny(view, now); days && *days > rule::breakSame)
        return finding::BackAgain{done, *days};
    if (now.load) {
        const auto* lighter = before(rows, now, [&](const SessionRow& row) { return row.load.has_value(); });
        if (lighter != nullptr && lighter->load->kg() < now.load->kg())
            return finding::Heavier{done, *now.load, *lighter->load, lighter->day};
    }
    // Weights apart, more is more only with the same one.
    const auto* less = before(rows, now, [&](const SessionRow& row) {
        return row.load == now.load && row.done(kind) != done.total;
    });
    if (less != nullptr && less->done(kind) < done.total)
        return finding::More{done, done.total - less->done(kind), less->day};
    if (done.total >= exercise.dose.ceiling)
        return finding::AtCeiling{done};
    const auto* same =
        before(rows, now, [&](const SessionRow& row) { return daysBetween(row.day, now.day) >= aWeekBack; });
    const int number = daysBetween(rows.front()->day, today) / aWeekBack + 1;
    if (same != nullptr && same->done(kind) == done.total && same->load == now.load && number <= usualWeeks)
        return finding::NoChangeYet{done, number};
    return finding::Whole{done};
}

} // namespace limber
