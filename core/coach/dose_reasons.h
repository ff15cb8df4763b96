#pragma once

#include "core/base/units.h"
#include "core/exercise/exercise.h"

#include <optional>

/// Why a dose is what it is. Doses are totals of a session; percents are signed where they change a dose.
namespace limber {

/// A total in the unit of its exercise: repetitions, or seconds for holds and cycles.
struct Amount {
    DoseKind kind;
    int total;

    bool operator==(const Amount&) const = default;
};

namespace reason {

/// What last week was like, which every raise rests on.
struct WeekDone {
    /// Median, 0 to 10; nothing when it was never noted.
    std::optional<double> effort;
    /// The highest peak pain, 0 to 10.
    int pain;
    /// Sessions.
    int done;
    int planned;

    bool operator==(const WeekDone&) const = default;
};

struct RaiseWithinBand {
    WeekDone week;
    double percent;
    Amount amount;

    bool operator==(const RaiseWithinBand&) const = default;
};

struct RaiseToCeiling {
    WeekDone week;
    double percent;
    Amount amount;

    bool operator==(const RaiseToCeiling&) const = default;
};

/// The repetitions stay, the weight goes up by `percent` to `load`.
struct RaiseLoad {
    WeekDone week;
    double percent;
    Amount amount;
    Kilograms load;

    bool operator==(const RaiseLoad&) const = default;
};

/// Slower lowering: `percent` more time of lowering.
struct RaiseLowering {
    WeekDone week;
    double percent;
    Amount amount;
    /// Seconds of one repetition in the first set.
    int lowering;

    bool operator==(const RaiseLowering&) const = default;
};

/// A whole step is due after `weeks` weeks at the same dose.
struct CarryOverStep {
    WeekDone week;
    double percent;
    Amount amount;
    int weeks;

    bool operator==(const CarryOverStep&) const = default;
};

/// A whole step would be too much: the target grows unseen up to `next`.
struct CarryOver {
    double target;
    Amount next;
    int weeks;

    bool operator==(const CarryOver&) const = default;
};

struct AtCeiling {
    Amount amount;

    bool operator==(const AtCeiling&) const = default;
};

struct HarderVariantPossible {
    bool operator==(const HarderVariantPossible&) const = default;
};

/// The next weight is more than 10 % up, with fewer repetitions.
struct BigStepPossible {
    Kilograms load;
    int reps;
    /// Of weight times repetitions.
    double percent;
    double loadPercent;

    bool operator==(const BigStepPossible&) const = default;
};

struct StartOfStage {
    Amount amount;

    bool operator==(const StartOfStage&) const = default;
};

/// R17.
struct StartAfterTrouble {
    int percent;
    Amount amount;

    bool operator==(const StartAfterTrouble&) const = default;
};

struct ResumeAfterStepBack {
    int percent;
    Amount amount;
    int previous;

    bool operator==(const ResumeAfterStepBack&) const = default;
};

/// The week that the person chose to do lighter, in percent; and the dose of before, after it.
struct LighterWeek {
    double percent;
    Amount amount;

    bool operator==(const LighterWeek&) const = default;
};

struct LighterWeekOver {
    Amount amount;

    bool operator==(const LighterWeekOver&) const = default;
};

struct ReturnAfterBreak {
    int days;
    double percent;

    bool operator==(const ReturnAfterBreak&) const = default;
};

struct ReturnOneStageBack {
    int days;

    bool operator==(const ReturnOneStageBack&) const = default;
};

struct GentleStageOne {
    Amount amount;

    bool operator==(const GentleStageOne&) const = default;
};

struct CutAfterPain {
    int pain;
    int percent;

    bool operator==(const CutAfterPain&) const = default;
};

/// The heavier weight hurt (R13).
struct BackToLighter {
    int pain;
    Kilograms load;

    bool operator==(const BackToLighter&) const = default;
};

struct CutAfterSecondFlare {
    int morning;
    double baseline;
    int percent;

    bool operator==(const CutAfterSecondFlare&) const = default;
};

struct CutAfterThirdFlare {
    int morning;
    double baseline;
    int percent;

    bool operator==(const CutAfterThirdFlare&) const = default;
};

struct CutAtWeekSix {
    int percent;

    bool operator==(const CutAtWeekSix&) const = default;
};

} // namespace reason

} // namespace limber
