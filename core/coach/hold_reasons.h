#pragma once

#include "core/coach/dose_reasons.h"

/// What keeps a dose as it is.
namespace limber::reason {

struct HoldFirstWeek {
    Amount amount;

    bool operator==(const HoldFirstWeek&) const = default;
};

struct HoldThisWeek {
    Amount amount;

    bool operator==(const HoldThisWeek&) const = default;
};

/// Set by the first session of the week, against the last of the week before.
struct SetThisWeek {
    double percent;
    int previous;
    Amount amount;

    bool operator==(const SetThisWeek&) const = default;
};

/// An earlier stage's exercise, kept up.
struct HoldKeptExercise {
    Amount amount;

    bool operator==(const HoldKeptExercise&) const = default;
};

/// An own exercise that does not grow: as it was prescribed.
struct AsPrescribed {
    Amount amount;

    bool operator==(const AsPrescribed&) const = default;
};

struct HoldRested {
    bool operator==(const HoldRested&) const = default;
};

/// Percent of the sessions.
struct HoldWeekNotCounted {
    double percent;
    int needed;

    bool operator==(const HoldWeekNotCounted&) const = default;
};

/// Sessions that were not calm, and the worst pain of the week.
struct HoldNotGreen {
    int sessions;
    int pain;

    bool operator==(const HoldNotGreen&) const = default;
};

struct HoldCheckInsMissing {
    int checkIns;
    int sessions;

    bool operator==(const HoldCheckInsMissing&) const = default;
};

/// Percent of the sets.
struct HoldSetsMissing {
    double percent;
    int needed;
    int done;
    int planned;

    bool operator==(const HoldSetsMissing&) const = default;
};

struct HoldEffort {
    double effort;
    double limit;

    bool operator==(const HoldEffort&) const = default;
};

/// Percent of what the week planned.
struct HoldOverdone {
    double percent;
    int limit;

    bool operator==(const HoldOverdone&) const = default;
};

struct HoldDaysInARow {
    bool operator==(const HoldDaysInARow&) const = default;
};

struct HoldScreeningOverdue {
    bool operator==(const HoldScreeningOverdue&) const = default;
};

struct HoldWorsening {
    bool operator==(const HoldWorsening&) const = default;
};

struct HoldFunctionFalls {
    bool operator==(const HoldFunctionFalls&) const = default;
};

struct HoldTingling {
    bool operator==(const HoldTingling&) const = default;
};

/// Points of weekly pain above the lowest.
struct HoldDrift {
    double points;

    bool operator==(const HoldDrift&) const = default;
};

struct HoldGroupPain {
    int pain;
    int days;

    bool operator==(const HoldGroupPain&) const = default;
};

struct HoldGettingWorse {
    bool operator==(const HoldGettingWorse&) const = default;
};

struct HoldWeekSix {
    int pain;

    bool operator==(const HoldWeekSix&) const = default;
};

struct HoldAfterDaysOff {
    int days;

    bool operator==(const HoldAfterDaysOff&) const = default;
};

struct HoldThisMorning {
    bool operator==(const HoldThisMorning&) const = default;
};

} // namespace limber::reason
