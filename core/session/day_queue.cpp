#include "core/session/day_queue.h"

#include <algorithm>

namespace limber {

namespace {

/// Required things that are not at hand.
std::ptrdiff_t missing(const Exercise& exercise, const std::vector<std::string>& equipment) {
    const auto atHand = [&](const std::string& id) {
        return std::find(equipment.begin(), equipment.end(), id) != equipment.end();
    };
    return std::count_if(exercise.equipment.begin(), exercise.equipment.end(),
                         [&](const EquipmentNeed& need) {
                             return !need.optional && !atHand(need.id) &&
                                    std::none_of(need.substitutes.begin(), need.substitutes.end(), atHand);
                         });
}

} // namespace

std::vector<ExerciseId> queueOf(const Catalogue& catalogue, const DayPlan& plan,
                                const std::vector<std::string>& equipment) {
    const auto next = std::find_if(plan.sessions.begin(), plan.sessions.end(),
                                   [](const PlannedSession& session) { return !session.doneAt; });
    if (next == plan.sessions.end())
        return {};
    const Exercise* reset = nullptr;
    for (const Exercise& exercise : catalogue.exercises())
        if (exercise.placement == Placement::Reset &&
            (reset == nullptr || missing(exercise, equipment) < missing(*reset, equipment)))
            reset = &exercise;
    if (reset == nullptr)
        return {};
    return {next->exercise, reset->id};
}

} // namespace limber
