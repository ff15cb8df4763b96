#include "core/coach/day_plan.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr int keepEveryDays = 4;
constexpr int spreadDays = 3;

/// Days on which an exercise was done, before or on `today`, newest first, at most `most`.
std::vector<Day> recentDays(const Context& context, const ExerciseId& id, std::size_t most) {
    std::vector<Day> found;
    const ExerciseIndex index = context.view.find(id);
    const auto& rows = context.view.sessions();
    for (auto it = rows.rbegin(); it != rows.rend() && found.size() < most; ++it) {
        if (it->exercise == index && it->anyDone && (found.empty() || found.back() != it->day))
            found.push_back(it->day);
    }
    return found;
}

/// Days since the exercise was last done before today; nothing if never.
std::optional<int> daysSince(const Context& context, const ExerciseId& id) {
    for (const Day day : recentDays(context, id, 2)) {
        if (day < context.today)
            return daysBetween(day, context.today);
    }
    return std::nullopt;
}

void addDaily(const ExerciseId& id, int count, std::vector<DueSession>& due) {
    if (count == 1)
        due.push_back({id, DaySlot::AnyTime});
    if (count >= 2)
        due.push_back({id, DaySlot::Morning});
    if (count >= 3)
        due.push_back({id, DaySlot::Midday});
    if (count >= 2)
        due.push_back({id, DaySlot::Evening});
}

/// Halves a plan: three a day become two, two one, one a day every second day.
Frequency halved(const Frequency& frequency) {
    if (frequency.days > 1)
        return {frequency.sessions, frequency.sessions, frequency.days < 7 ? frequency.days * 2 : 7};
    if (frequency.sessions == 1)
        return {1, 1, 2};
    return {(frequency.sessions + 1) / 2, (frequency.sessions + 1) / 2, 1};
}

void addByPattern(const Context& context, const Exercise& exercise, const Frequency& frequency,
                  std::vector<DueSession>& due) {
    if (frequency.days == 1) {
        addDaily(exercise.id, frequency.sessions, due);
        return;
    }
    const auto since = daysSince(context, exercise.id);
    const int apart = frequency.days >= 7 ? spreadDays : frequency.days;
    if (since && *since < apart)
        return;
    if (frequency.days >= 7 && !context.clock.weeks.empty()) {
        const CoachWeek& week = context.clock.weeks.back();
        std::size_t earlier = 0;
        for (std::size_t i = week.firstRow; i < week.endRow; ++i)
            earlier += context.clock.rows[i]->day < context.today ? 1U : 0U;
        if (earlier >= static_cast<std::size_t>(frequency.sessionsAtMost))
            return;
    }
    due.push_back({exercise.id, DaySlot::AnyTime});
}

/// After moving on, the old exercise stays once or twice a week.
void addKept(const Context& context, std::vector<DueSession>& due) {
    const Exercise* old = context.catalogue.stageExercise(context.clock.stage - 1);
    if (old == nullptr || context.clock.reason != StageReason::Advanced)
        return;
    const auto since = daysSince(context, old->id);
    if (since && *since >= keepEveryDays)
        due.push_back({old->id, DaySlot::AnyTime});
}

bool contains(const std::vector<Action>& actions, Action wanted) {
    return std::find(actions.begin(), actions.end(), wanted) != actions.end();
}

} // namespace

bool gentleOnly(const Context& context) {
    return context.clock.stage > 1 && (context.safety.amber() || context.resting() != nullptr);
}

std::vector<DueSession> planDay(const Context& context, Action action, const std::vector<Action>& also,
                                Zone zone) {
    std::vector<DueSession> due;
    const bool halt = action == Action::Blocked || action == Action::Paused || zone == Zone::Stop;
    if (context.clock.exercise == nullptr || halt)
        return due;
    if (gentleOnly(context)) {
        const Exercise& first = *context.catalogue.stageExercise(1);
        addByPattern(context, first, first.dose.frequency, due);
        return due;
    }
    const bool smaller = action == Action::SmallerPlan || contains(also, Action::SmallerPlan);
    const Exercise& exercise = *context.clock.exercise;
    const Frequency& pattern = exercise.dose.frequency;
    addByPattern(context, exercise, smaller ? halved(pattern) : pattern, due);
    addKept(context, due);
    return due;
}

} // namespace limber
