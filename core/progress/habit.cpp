#include "core/progress/habit.h"

#include "core/progress/day_plan.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace limber {

namespace {

/// Under a fifth of what was planned is no session done, as in the plan of a day.
bool doneAtAll(const SessionRow& row) {
    constexpr int least = 5;
    const DoseKind kind = row.planned(DoseKind::Cycles) > 0 ? DoseKind::Cycles : DoseKind::Repetitions;
    return row.anyDone && row.done(kind) * least >= row.planned(kind);
}

/// With the time to get ready.
constexpr Seconds twoMinutesLong{130};

bool fitsTwoMinutes(const Catalogue& catalogue, const CoachDay& day, const ExerciseId& id) {
    const Exercise* exercise = catalogue.find(id);
    const ExerciseDay* today = day.find(id);
    return exercise != nullptr && today != nullptr && today->prescription &&
           exercise->placement != Placement::Desk &&
           estimatedDuration(*exercise, today->prescription->dose()) <= twoMinutesLong;
}

const SessionRow* latestDone(const JournalView& view) {
    const auto& rows = view.sessions();
    const auto found =
        std::find_if(rows.rbegin(), rows.rend(), [](const SessionRow& row) { return row.anyDone; });
    return found == rows.rend() ? nullptr : &*found;
}

bool insideBreaks(const JournalView& view, Day from, Day until) {
    for (Day day = from; day <= until; day += std::chrono::days{1})
        if (std::none_of(view.pauses().begin(), view.pauses().end(),
                         [&](const Pause& pause) { return pause.from <= day && day <= pause.until; }))
            return false;
    return true;
}

/// How often the highest raise is needed to come from `now` to `before`.
int weeksBack(int now, int before) {
    if (now <= 0 || now >= before)
        return 0;
    const double step = 1.0 + rule::highestRaise / 100.0;
    return static_cast<int>(std::ceil(std::log(static_cast<double>(before) / now) / std::log(step) - 1e-9));
}

} // namespace

std::optional<FirstFortnight> firstFortnight(const JournalView& view, Day today) {
    std::optional<Day> began;
    std::optional<Day> filled;
    std::set<int> counted;
    int sessions = 0;
    for (const SessionRow& row : view.sessions()) {
        if (!doneAtAll(row) || row.day > today)
            continue;
        began = began.value_or(row.day);
        if (row.session >= 0 && !counted.insert(row.session).second)
            continue;
        if (++sessions == FirstFortnight::goal)
            filled = row.day;
    }
    if (!began || (filled && *filled < today))
        return std::nullopt;
    const int left = FirstFortnight::days - daysBetween(*began, today);
    if (left <= 0)
        return std::nullopt;
    return FirstFortnight{std::min(sessions, FirstFortnight::goal), left};
}

std::optional<ExerciseId> twoMinutes(const Catalogue& catalogue, const CoachDay& day) {
    for (const DueSession& due : day.sessionsToday)
        if (fitsTwoMinutes(catalogue, day, due.exercise))
            return due.exercise;
    for (const Placement placement : {Placement::Reset, Placement::Toolkit, Placement::Ladder})
        for (const Exercise& exercise : catalogue.exercises())
            if (exercise.placement == placement && fitsTwoMinutes(catalogue, day, exercise.id))
                return exercise.id;
    return std::nullopt;
}

std::optional<Returning> returning(const Catalogue& catalogue, const JournalView& view, const CoachDay& day) {
    const SessionRow* last = latestDone(view);
    if (day.stage == 0 || last == nullptr)
        return std::nullopt;
    const int away = daysBetween(last->day, day.today);
    if (away <= rule::breakSame)
        return std::nullopt;
    Returning back;
    back.daysAway = away;
    back.from = last->day + std::chrono::days{1};
    back.until = day.today - std::chrono::days{1};
    back.explained = insideBreaks(view, back.from, back.until);
    const Exercise* exercise = day.prescription ? catalogue.find(day.prescription->dose().exercise)
                                                : catalogue.stageExercise(day.stage);
    if (exercise == nullptr)
        return back;
    back.exercise = exercise->id;
    const ExerciseIndex index = view.find(exercise->id);
    if (index >= 0 && !view.rowsOf(index).empty())
        back.before = view.sessions()[view.rowsOf(index).back()].planned(exercise->dose.kind);
    if (day.prescription) {
        back.now = day.prescription->dose().total;
        back.weeks = weeksBack(*back.now, back.before);
    }
    return back;
}

} // namespace limber
