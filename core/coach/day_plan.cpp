#include "core/coach/day_plan.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

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
    const int apart = frequency.days >= 7 ? rule::spreadDays : frequency.days;
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
    if (since && *since >= rule::keepEveryDays)
        due.push_back({old->id, DaySlot::AnyTime});
}

void addOfStage(const Context& context, const CoachDay& day, const Exercise& ofDay,
                std::vector<DueSession>& due) {
    const Frequency& pattern = ofDay.dose.frequency;
    const bool own = &ofDay == context.clock.exercise && !gentleOnly(context);
    addByPattern(context, ofDay, own && day.asksFor(Action::SmallerPlan) ? halved(pattern) : pattern, due);
    if (own)
        addKept(context, due);
}

/// How often an own exercise is due does not depend on the stage.
void addOwn(const Context& context, std::vector<DueSession>& due) {
    for (const Exercise& exercise : context.catalogue.exercises()) {
        if (exercise.placement != Placement::Own)
            continue;
        const Frequency& often = exercise.dose.frequency;
        if (often.days <= 1) {
            addDaily(exercise.id, often.sessions, due);
            continue;
        }
        const auto done = recentDays(context, exercise.id, static_cast<std::size_t>(often.days));
        const auto lately = std::count_if(done.begin(), done.end(), [&](Day day) {
            return day < context.today && daysBetween(day, context.today) < often.days;
        });
        const auto since = daysSince(context, exercise.id);
        const int apart = std::max(1, often.days / std::max(1, often.sessions));
        if (lately < often.sessions && (!since || *since >= apart))
            due.push_back({exercise.id, DaySlot::AnyTime});
    }
}

} // namespace

bool gentleOnly(const Context& context) {
    return context.safety.gentle() || (context.clock.stage > 1 && context.resting() != nullptr);
}

std::vector<DueSession> planDay(const Context& context, const CoachDay& day, const Exercise* ofDay) {
    std::vector<DueSession> due;
    if (day.action == Action::Blocked || day.action == Action::Paused)
        return due;
    if (ofDay != nullptr)
        addOfStage(context, day, *ofDay, due);
    addOwn(context, due);
    // What may not be started is not due.
    due.erase(std::remove_if(due.begin(), due.end(),
                             [&](const DueSession& session) {
                                 const ExerciseDay* exercise = day.find(session.exercise);
                                 return exercise == nullptr || !exercise->mayStart();
                             }),
              due.end());
    return due;
}

} // namespace limber
