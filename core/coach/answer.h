#pragma once

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"
#include "core/programme/dose.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The coach's whole answer for one morning (journal-format.md). Plain values; words are made in the shell.
namespace limber {

enum class Zone { Green, Repeat, Cut, Stop };

enum class Change { Start, Raise, Hold, CarryOver, Cut, Return, Ceiling };

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
    Completed
};

/// Why: a stable code ("raise-within-band") and the numbers behind it by name.
struct Reason {
    std::string code;
    std::vector<std::pair<std::string, double>> values;

    bool operator==(const Reason&) const = default;
    /// The number of that name, if the reason carries it.
    [[nodiscard]] std::optional<double> value(const std::string& name) const;
};

/// One criterion with the numbers that decided it.
struct Criterion {
    bool met = false;
    std::vector<Reason> evidence;

    bool operator==(const Criterion&) const = default;
};

struct Readiness {
    Criterion comfortable;
    Criterion painFree;
    Criterion levelledOff;
    Criterion adherence;
    Criterion exposure;

    bool operator==(const Readiness&) const = default;
    [[nodiscard]] bool ready() const {
        return comfortable.met && painFree.met && levelledOff.met && adherence.met && exposure.met;
    }
};

/// The dose of an exercise today, and how it came about.
struct Prescription {
    Dose dose;
    std::optional<int> previousTotal;
    double changePercent = 0.0;
    Change change = Change::Start;
    std::vector<Reason> reasons;

    bool operator==(const Prescription&) const = default;
};

enum class DaySlot { Morning, Midday, Evening, AnyTime };

struct DueSession {
    ExerciseId exercise;
    DaySlot due = DaySlot::AnyTime;

    bool operator==(const DueSession&) const = default;
};

struct Answer {
    Day today;
    /// 0 before the first stage was started.
    int stage = 0;
    int calendarWeek = 0;
    int countedWeeks = 0;
    Zone zone = Zone::Green;
    Action action = Action::Continue;
    std::vector<Action> also;
    std::optional<Prescription> prescription;
    Readiness readiness;
    int adherencePercent = 0;
    std::vector<DueSession> sessionsToday;
    std::vector<Reason> reasons;

    bool operator==(const Answer&) const = default;
    /// As action or among the others.
    [[nodiscard]] bool asksFor(Action wanted) const;
    /// There is something to be chosen: the next stage or two more weeks, and nothing safer stands before it.
    [[nodiscard]] bool offers() const;
    [[nodiscard]] bool gives(const std::string& code) const;
};

} // namespace limber
