#include "core/reminders/next_session.h"

#include <algorithm>

namespace limber {

std::chrono::minutes timeOf(DaySlot slot, const Preferences& preferences) {
    switch (slot) {
    case DaySlot::Midday:
        return preferences.times[1];
    case DaySlot::Evening:
        return preferences.times[2];
    case DaySlot::Morning:
    case DaySlot::AnyTime:
        break;
    }
    return preferences.times[0];
}

std::optional<NextSession> sessionAfterToday(const Catalogue& catalogue, const JournalView& view,
                                             const CoachDay& day, const Preferences& preferences) {
    constexpr int fourWeeks = 29;
    const Exercise* stage = catalogue.stageExercise(day.stage);
    if (stage == nullptr)
        return std::nullopt;
    const ReminderFacts facts =
        reminderFacts(catalogue, view, day, preferences.plan.dayLength, /*weeklyCheckDue=*/false);
    for (const SessionAhead& ahead :
         sessionsAhead(reminderPlan(preferences), facts, view.pauses(), day.today, fourWeeks))
        if (ahead.day > day.today)
            return NextSession{ahead.day, ahead.time, stage->id};
    return std::nullopt;
}

std::optional<NextSession> nextSession(const Catalogue& catalogue, const JournalView& view,
                                       const CoachDay& day, const DayPlan& plan,
                                       const Preferences& preferences) {
    for (const PlannedSession& session : plan.sessions) {
        const ExerciseDay* exercise = day.find(session.exercise);
        if (!session.doneAt && exercise != nullptr && exercise->mayStart())
            return NextSession{day.today, timeOf(session.slot, preferences), session.exercise};
    }
    return sessionAfterToday(catalogue, view, day, preferences);
}

} // namespace limber
