#pragma once

#include "core/progress/day_plan.h"
#include "core/reminders/life_facts.h"

#include <optional>

/// What comes next, for Today and the end of a session.
namespace limber {

struct NextSession {
    Day day;
    /// Local time since midnight that the person chose for it.
    std::chrono::minutes time{0};
    ExerciseId exercise;

    bool operator==(const NextSession&) const = default;
};

/// The person's time for a part of the day: the first, second and third time are morning, midday and evening.
[[nodiscard]] std::chrono::minutes timeOf(DaySlot slot, const Preferences& preferences);

/// The first session still to be done today, or the first one of a later day; nothing within four weeks. It
/// says when, not whether: what may be done is decided on the day.
[[nodiscard]] std::optional<NextSession> nextSession(const Catalogue& catalogue, const JournalView& view,
                                                     const CoachDay& day, const DayPlan& plan,
                                                     const Preferences& preferences);
/// As above, of a later day only.
[[nodiscard]] std::optional<NextSession> sessionAfterToday(const Catalogue& catalogue,
                                                           const JournalView& view, const CoachDay& day,
                                                           const Preferences& preferences);

} // namespace limber
