#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace limber {

/// One ladder session of today.
struct PlannedSession {
    ExerciseId exercise;
    DaySlot slot = DaySlot::AnyTime;
    /// When it was finished; nothing while it is to be done.
    std::optional<Timestamp> doneAt;
    /// The amount done, in seconds or repetitions; equals the plan when all of it was done. With nothing at
    /// `doneAt` it was begun and left at once.
    int amountDone = 0;
    /// The amount that was planned when it was done.
    int amountPlanned = 0;

    bool operator==(const PlannedSession&) const = default;
};

/// Something beside the ladder that can be done today.
struct ExtraPlan {
    ExerciseId exercise;
    int timesToday = 0;

    bool operator==(const ExtraPlan&) const = default;
};

/// One day of the calendar week.
struct DayShare {
    Day day;
    /// Done part of what was due, 0 to 1.
    double share = 0.0;
    /// Nothing was due.
    bool rest = false;
    /// Something was done, on the ladder or beside it: two minutes make a day.
    bool counts = false;

    bool operator==(const DayShare&) const = default;
};

/// What *Today* shows, computed from the facts.
struct DayPlan {
    std::vector<PlannedSession> sessions;
    std::vector<ExtraPlan> extras;
    std::array<DayShare, 7> week;
    /// Seconds in which a muscle worked or a position was held, this calendar week.
    int secondsUnderTension = 0;
    /// Mean of the peak pain of the check-ins of the last seven days, today included.
    std::optional<double> meanPain;

    bool operator==(const DayPlan&) const = default;
};

/// `answer` is the coach's answer for the same day and journal.
[[nodiscard]] DayPlan planDay(const Catalogue& catalogue, const Journal& journal, const CoachDay& answer);

/// Whether the weekly benchmark of the stage is to be taken: none for seven days (clinical.md C), and never
/// on the very first day.
[[nodiscard]] bool weeklyCheckDue(const Catalogue& catalogue, const Journal& journal, const CoachDay& answer);

/// How long a dose takes from the first count-in to the last rest, by the exercise's tempo.
[[nodiscard]] Seconds estimatedDuration(const Exercise& exercise, const Dose& dose);

/// Seconds of a set in which the body worked: the hold or the time, or repetitions times the moving and
/// holding phases.
[[nodiscard]] int secondsUnderTension(const Exercise& exercise, const Work& work);

} // namespace limber
