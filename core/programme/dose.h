#pragma once

#include "core/base/units.h"
#include "core/exercise/exercise.h"

#include <optional>
#include <string>
#include <vector>

namespace limber {

/// A group of equal work within a session. A hold dose of five times 11 s is {reps 5, seconds 11}; a cat-cow
/// set of half a minute is {seconds 30}; a pullover set is {reps 11, load 4 kg}. `seconds` is per repetition
/// where both are given.
struct DoseSet {
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<Kilograms> load;

    bool operator==(const DoseSet&) const = default;

    /// Seconds under tension, or repetitions, by `kind`.
    [[nodiscard]] int amount(DoseKind kind) const;
};

/// What one session of an exercise is to be.
struct Dose {
    ExerciseId exercise;
    std::string variant = "standard";
    DoseKind kind = DoseKind::Repetitions;
    std::vector<DoseSet> sets;
    /// The sum over the sets, in seconds or repetitions (per side where the exercise has sides).
    int total = 0;

    bool operator==(const Dose&) const = default;
};

/// Distributes a total over the sets of an exercise: extra repetitions or seconds go to the earliest, sets
/// differ by at most one (clinical.md B). For holds, equal neighbours are grouped: 105 s over ten holds is {5
/// x 11 s, 5 x 10 s}. `tempo` is the sum over the sets of the seconds each repetition is lowered, and is
/// shared out in the same way; it applies where slower lowering is a dimension of the exercise.
[[nodiscard]] Dose distribute(const Exercise& exercise, int total,
                              std::optional<Kilograms> load = std::nullopt,
                              const std::string& variant = "standard",
                              std::optional<int> tempo = std::nullopt);

} // namespace limber
