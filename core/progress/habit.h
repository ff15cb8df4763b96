#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"

#include <optional>

/// What helps to begin and to come back, without a debt.
namespace limber {

/// The first fourteen days aim at six sessions; whoever got there tends to stay (Hinge Health's habit point,
/// company data).
struct FirstFortnight {
    static constexpr int goal = 6;
    static constexpr int days = 14;

    /// Sessions of which a fifth or more was done, at most `goal`.
    int sessions = 0;
    /// Days left, today included.
    int daysLeft = days;

    bool operator==(const FirstFortnight&) const = default;
};

/// Nothing before the first session, after the fourteen days, and from the day after the sixth on.
[[nodiscard]] std::optional<FirstFortnight> firstFortnight(const JournalView& view, Day today);

/// The first exercise that the coach lets start today and that takes two minutes or less, for a day without
/// time: those for the day first, then a reset, then the rest. Two minutes a day did nearly as much as twelve
/// for neck and shoulders (Andersen 2011). Never one for the desk.
[[nodiscard]] std::optional<ExerciseId> twoMinutes(const Catalogue& catalogue, const CoachDay& day);

/// A person who comes back.
struct Returning {
    /// Days since the last session: more than a week.
    int daysAway = 0;
    ExerciseId exercise;
    /// Totals of a session; `before` is the last one done, `now` today's. Nothing while nothing may be
    /// started.
    int before = 0;
    std::optional<int> now;
    /// Weeks until `before` is reached again at the earliest, raised as far as the rules allow; 0 when
    /// nothing is lower.
    int weeks = 0;
    /// Every day away lies in a break that was told, so nothing needs to be asked.
    bool explained = false;
    /// The days away, the first and the last.
    Day from;
    Day until;

    bool operator==(const Returning&) const = default;
};

/// Nothing unless the last session is more than rule::breakSame days ago and a stage is going on.
[[nodiscard]] std::optional<Returning> returning(const Catalogue& catalogue, const JournalView& view,
                                                 const CoachDay& day);

} // namespace limber
