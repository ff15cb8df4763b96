#pragma once

#include "core/base/units.h"
#include "core/exercise/exercise.h"

#include <optional>

/// How doses grow and shrink (clinical.md B and C). Totals are whole seconds or repetitions of one session.
namespace limber {

/// Whole totals that lie 5 to 10 % above another (clinical.md B, [25]). Exists if and only if that other is
/// at least 10.
struct Band {
    int low = 0;
    int high = 0;

    bool operator==(const Band&) const = default;
    [[nodiscard]] bool exists() const { return low <= high; }
};

[[nodiscard]] Band raiseBand(int total);

enum class RaiseEnd { Low, High };

/// The low end of the band by default, the high end when the week's median effort was at most 3 of 10.
[[nodiscard]] RaiseEnd raiseEnd(std::optional<double> medianEffort);

/// What a raise comes to.
struct NextTotal {
    enum class Kind {
        Raised,    ///< inside the band
        Clamped,   ///< to the ceiling, even if that is under 5 %
        AtCeiling, ///< nowhere to go
        NoStep     ///< no whole number lies in the band
    };
    Kind kind = Kind::NoStep;
    int total = 0;

    bool operator==(const NextTotal&) const = default;
};

[[nodiscard]] NextTotal nextTotal(int total, int ceiling, RaiseEnd end);

/// The smallest total the coach prescribes: half the start, at least one a set (our judgement).
[[nodiscard]] int lowestTotal(const DoseRange& range);

/// 20 % less, rounded down.
[[nodiscard]] int cutTotal(int total);

/// What a break of that many days leaves of a dose (clinical.md C, Breaks; [36]): up to 7 days all of it,
/// then -10 %, -20 %, and -40 % or `start`, whichever is higher, but not more than -20 % leaves (R14). Over
/// 56 days: `start`.
[[nodiscard]] int totalAfterBreak(int total, int start, int days);

/// The target that grows unseen by 7.5 % a week, compounded, while no whole step lies in the band.
[[nodiscard]] double virtualTarget(int total, int weeks);

/// Weeks of growth until the virtual target reaches the next whole step.
[[nodiscard]] int weeksOfCarryOver(int total);

/// The next load when a whole number of `step`s lies 5 to 10 % above `load`; nothing otherwise.
[[nodiscard]] std::optional<Kilograms> nextLoad(Kilograms load, Kilograms step);

/// A jump of load over 10 %, with repetitions cut so that load times repetitions rises 5 to 10 %. Only ever
/// by the person's choice.
struct BigStep {
    Kilograms load;
    int reps = 0;
    /// The rise of load times repetitions.
    double percent = 0.0;

    bool operator==(const BigStep&) const = default;
};

[[nodiscard]] std::optional<BigStep> bigStep(int reps, Kilograms load, Kilograms step);

/// A slower lowering: one set lowers for a second longer, with as many repetitions as let the seconds of
/// lowering over all of them rise by 5 to 10 %.
struct SlowerLowering {
    int reps = 0;
    /// Sum over the sets of the seconds a repetition is lowered.
    int tempo = 0;
    /// The rise of the seconds of lowering.
    double percent = 0.0;

    bool operator==(const SlowerLowering&) const = default;
};

/// Seconds of lowering over all repetitions; repetitions and tempo are shared out over the sets as
/// everywhere.
[[nodiscard]] int loweringSeconds(const DoseRange& range, int reps, int tempo);

/// The next slower lowering, at the low or high end of the band; nothing where the exercise has no such
/// dimension or nobody noted it, at its slowest, or when no whole number of repetitions fits.
[[nodiscard]] std::optional<SlowerLowering> slowerLowering(const DoseRange& range, int reps,
                                                           std::optional<int> tempo, RaiseEnd end);

} // namespace limber
