#pragma once

#include <optional>

/// Why a next step is offered or proposed. Weeks are counted weeks of the stage, pain is the highest of the
/// last two weeks.
namespace limber::reason {

/// The first and the latest value of a measure.
struct FromTo {
    double first;
    double now;

    bool operator==(const FromTo&) const = default;
};

struct Ready {
    int stage;
    int weeks;

    bool operator==(const Ready&) const = default;
};

struct WeekSixAdvance {
    int weeks;
    int pain;

    bool operator==(const WeekSixAdvance&) const = default;
};

struct WeekSixSeedCap {
    int weeks;
    int pain;

    bool operator==(const WeekSixSeedCap&) const = default;
};

struct WeekSixExtensionByChoice {
    int weeks;
    int pain;

    bool operator==(const WeekSixExtensionByChoice&) const = default;
};

struct WeekSixSmallerPlan {
    int weeks;
    int pain;

    bool operator==(const WeekSixSmallerPlan&) const = default;
};

struct WeekSixTwoMoreWeeks {
    int weeks;
    int pain;

    bool operator==(const WeekSixTwoMoreWeeks&) const = default;
};

struct WeekSixStay {
    int weeks;
    int pain;

    bool operator==(const WeekSixStay&) const = default;
};

struct WeekSixEasier {
    int weeks;
    int pain;

    bool operator==(const WeekSixEasier&) const = default;
};

struct WeekSixPainful {
    int weeks;
    int pain;

    bool operator==(const WeekSixPainful&) const = default;
};

struct WeekSixPainfulIrregular {
    int weeks;
    int pain;

    bool operator==(const WeekSixPainfulIrregular&) const = default;
};

struct StepBackAfterThirdFlare {
    int morning;
    double baseline;

    bool operator==(const StepBackAfterThirdFlare&) const = default;
};

struct StepBackAfterBreak {
    int days;

    bool operator==(const StepBackAfterBreak&) const = default;
};

struct WhatIsInTheWay {
    int weeks;

    bool operator==(const WhatIsInTheWay&) const = default;
};

/// Complete weeks, and those that counted.
struct LongInStage {
    int weeks;
    int counted;

    bool operator==(const LongInStage&) const = default;
};

struct CheckpointNoChange {
    int weeks;
    std::optional<FromTo> pain;
    std::optional<FromTo> function;

    bool operator==(const CheckpointNoChange&) const = default;
};

struct NoChangeByWeekSix {
    int weeks;
    std::optional<FromTo> pain;
    std::optional<FromTo> function;

    bool operator==(const NoChangeByWeekSix&) const = default;
};

struct OfferDeclined {
    int days;
    int quietDaysLeft;

    bool operator==(const OfferDeclined&) const = default;
};

/// So many counted weeks in a row went up: one at that much less is the person's to choose.
struct LighterWeekPossible {
    int weeks;
    int percent;

    bool operator==(const LighterWeekPossible&) const = default;
};

/// `dayOfWeek` counts from 0, the first day of the coach week.
struct StandardFormPossible {
    int pain;
    int dayOfWeek;

    bool operator==(const StandardFormPossible&) const = default;
};

/// Last week's effort was so high that the person is asked why.
struct EffortAsk {
    double effort;

    bool operator==(const EffortAsk&) const = default;
};

} // namespace limber::reason
