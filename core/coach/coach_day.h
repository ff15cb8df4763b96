#pragma once

#include "core/base/calendar.h"
#include "core/coach/prescription.h"
#include "core/coach/readiness_result.h"
#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"

#include <optional>
#include <string>
#include <vector>

/// The coach's whole answer for one morning (docs/journal-format.md). Plain values; words are made in the
/// shell.
namespace limber {

/// Held: nothing may rise, because training is blocked, paused or gentle only, or a professional is asked for
/// pain (R24).
enum class Zone { Green, Repeat, Cut, Held, Stop };

enum class Action {
    Continue,
    OfferAdvance,
    OfferExtension,
    EasierVariant,
    StepBack,
    SmallerPlan,
    SeeProfessional,
    Paused,
    Blocked,
    Completed,
    OfferDeload ///< a lighter week, if the person wants
};

/// Whether an exercise may be started today.
enum class Verdict {
    Start,
    StartGently, ///< with the gentle dose that goes with it
    NotToday,    ///< it comes back by itself or after a rest
    Blocked      ///< not before somebody has looked at something, or while a caution locks it
};

/// One way of doing an exercise, today.
struct FormDay {
    /// Id of the variant.
    std::string variant = "standard";
    Verdict verdict = Verdict::NotToday;
    /// Why it may not be started; empty where it may.
    std::vector<Reason> reasons;
    /// There if and only if it may be started.
    std::optional<Prescription> prescription;

    bool operator==(const FormDay&) const = default;
    [[nodiscard]] bool mayStart() const { return prescription.has_value(); }
};

/// One exercise, today.
struct ExerciseDay {
    ExerciseId exercise;
    Verdict verdict = Verdict::NotToday;
    /// Why it may not be started, or why gently only.
    std::vector<Reason> reasons;
    /// In the form that the coach has chosen; there if and only if it may be started.
    std::optional<Prescription> prescription;
    /// Every variant of the exercise in the order of the catalogue.
    std::vector<FormDay> forms;
    /// The dose with the next heavier weight, more than 10 % up with fewer repetitions, where there is one
    /// (clinical.md B). It is for the person to choose; nothing takes it by itself.
    std::optional<Prescription> bigStep;

    bool operator==(const ExerciseDay&) const = default;
    [[nodiscard]] bool mayStart() const { return prescription.has_value(); }
    /// nullptr when the exercise has no such variant.
    [[nodiscard]] const FormDay* form(const std::string& variant) const;
};

enum class DaySlot { Morning, Midday, Evening, AnyTime };

struct DueSession {
    ExerciseId exercise;
    DaySlot due = DaySlot::AnyTime;

    bool operator==(const DueSession&) const = default;
};

struct CoachDay {
    Day today;
    /// 0 before the first stage was started.
    int stage = 0;
    int calendarWeek = 0;
    int countedWeeks = 0;
    Zone zone = Zone::Green;
    Action action = Action::Continue;
    std::vector<Action> also;
    /// The dose at the top: of the stage's exercise or of what stands in for it today.
    std::optional<Prescription> prescription;
    Readiness readiness;
    int adherencePercent = 0;
    std::vector<DueSession> sessionsToday;
    std::vector<Reason> reasons;
    /// The first ordinary day after the lighter week that is offered (OfferDeload).
    std::optional<Day> lighterWeekUntil;
    /// Every exercise of the catalogue, in its order.
    std::vector<ExerciseDay> exercises;

    bool operator==(const CoachDay&) const = default;
    /// As action or among the others.
    [[nodiscard]] bool asksFor(Action wanted) const;
    /// There is something to be chosen: the next stage or two more weeks, and nothing safer stands before it.
    [[nodiscard]] bool offers() const;
    /// Whether a reason of that type is among those of the day.
    template <class R> [[nodiscard]] bool gives() const { return findReason<R>(reasons) != nullptr; }
    /// nullptr when the catalogue does not have it.
    [[nodiscard]] const ExerciseDay* find(const ExerciseId& exercise) const;
};

/// The one door to the coach: everything it decides for the morning of `today`. Pure: the same journal and
/// day give the same answer; the order of entries does not matter. `view` holds nothing later than `today`.
[[nodiscard]] CoachDay coachDay(const Catalogue& catalogue, const JournalView& view, Day today);

/// A session that was cut off and is taken up: the dose it was begun with, unless the coach says today that
/// the exercise (in that form) is not to be started; then nothing. Never more than was prescribed then.
[[nodiscard]] std::optional<Prescription> takeUp(const CoachDay& day, const Dose& begun);

} // namespace limber
