#include "core/session/day_queue.h"

#include <algorithm>

namespace limber {

std::vector<ExerciseId> queueOf(const Catalogue& catalogue, const DayPlan& plan, const CoachDay& coach) {
    const auto may = [&](const ExerciseId& id) {
        const ExerciseDay* exercise = coach.find(id);
        return exercise != nullptr && exercise->mayStart();
    };
    const auto next =
        std::find_if(plan.sessions.begin(), plan.sessions.end(),
                     [&](const PlannedSession& session) { return !session.doneAt && may(session.exercise); });
    if (next == plan.sessions.end())
        return {};
    for (const Exercise& exercise : catalogue.exercises())
        if (exercise.placement == Placement::Reset && may(exercise.id))
            return {next->exercise, exercise.id};
    return {};
}

} // namespace limber
