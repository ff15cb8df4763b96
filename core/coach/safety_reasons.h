#pragma once

#include "core/journal/facts.h"

/// What stops training, or asks for somebody to look.
namespace limber::reason {

struct ScreeningRed {
    bool operator==(const ScreeningRed&) const = default;
};

struct ScreeningUrgent {
    bool operator==(const ScreeningUrgent&) const = default;
};

struct ScreeningAmber {
    bool operator==(const ScreeningAmber&) const = default;
};

struct Worried {
    bool operator==(const Worried&) const = default;
};

struct ScreeningNever {
    bool operator==(const ScreeningNever&) const = default;
};

/// Days since the last.
struct ScreeningDue {
    int days;

    bool operator==(const ScreeningDue&) const = default;
};

/// Days since the pause ended.
struct ScreenFirstAfterIllness {
    int days;

    bool operator==(const ScreenFirstAfterIllness&) const = default;
};

/// Away for `days`; all questions, or the few.
struct ScreenAfterBreak {
    int days;
    bool full;

    bool operator==(const ScreenAfterBreak&) const = default;
};

struct FullScreeningFirst {
    bool operator==(const FullScreeningFirst&) const = default;
};

/// A clearance ran out after `days`.
struct ScreenAfterClearance {
    int days;

    bool operator==(const ScreenAfterClearance&) const = default;
};

struct ClearanceGentle {
    bool operator==(const ClearanceGentle&) const = default;
};

struct GentleWithoutScreening {
    bool operator==(const GentleWithoutScreening&) const = default;
};

struct Paused {
    int daysLeft;

    bool operator==(const Paused&) const = default;
};

/// Days since it lasted.
struct TinglingLasting {
    int days;

    bool operator==(const TinglingLasting&) const = default;
};

struct TinglingTwiceAWeek {
    int sessions;

    bool operator==(const TinglingTwiceAWeek&) const = default;
};

struct TinglingRecurring {
    int sessions;

    bool operator==(const TinglingRecurring&) const = default;
};

/// R21.
struct PainMoves {
    bool operator==(const PainMoves&) const = default;
};

/// Points of weekly pain above the lowest.
struct Drift {
    double points;

    bool operator==(const Drift&) const = default;
};

struct FunctionFalls {
    bool operator==(const FunctionFalls&) const = default;
};

struct ThreeFlares {
    int flares;
    int days;

    bool operator==(const ThreeFlares&) const = default;
};

struct PainOnMostDays {
    bool operator==(const PainOnMostDays&) const = default;
};

struct WorseningTwoWeeks {
    bool operator==(const WorseningTwoWeeks&) const = default;
};

/// R8.
struct PainAtFloor {
    int sessions;

    bool operator==(const PainAtFloor&) const = default;
};

struct EasierAtFloor {
    int sessions;

    bool operator==(const EasierAtFloor&) const = default;
};

struct RestAfterThirdFlare {
    int morning;
    double baseline;

    bool operator==(const RestAfterThirdFlare&) const = default;
};

struct StoppedToday {
    int pain;

    bool operator==(const StoppedToday&) const = default;
};

/// For so many days.
struct LeftOutForPain {
    int days;

    bool operator==(const LeftOutForPain&) const = default;
};

/// The plan of a professional leaves it out.
struct LeftOutByPlan {
    bool operator==(const LeftOutByPlan&) const = default;
};

struct Locked {
    bool operator==(const Locked&) const = default;
};

struct NotStarted {
    bool operator==(const NotStarted&) const = default;
};

struct NotReached {
    int stage;

    bool operator==(const NotReached&) const = default;
};

struct EquipmentMissing {
    bool operator==(const EquipmentMissing&) const = default;
};

/// R20. The value is in the unit of the measure.
struct MentionToDoctor {
    Measure measure;
    double value;

    bool operator==(const MentionToDoctor&) const = default;
};

} // namespace limber::reason
