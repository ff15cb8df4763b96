#pragma once

#include "core/exercise/exercise.h"

#include <optional>
#include <string>
#include <vector>

namespace limber {

/// An exercise that the person or their therapist added. The pain rules, breaks and safety hold for it as for
/// any other; it has no gate.
struct OwnExercise {
    /// Never that of an exercise of the product.
    ExerciseId id;
    std::string name;
    DoseKind kind = DoseKind::Repetitions;
    /// Both sides, one after the other; totals are per side then.
    bool perSide = false;
    /// 1 to 20.
    int sets = 1;
    /// Of one set, for DoseKind::Holds, 1 to 50; 1 otherwise.
    int holdsPerSet = 1;
    /// Totals per session as in DoseRange, seconds or repetitions: where it begins and the most allowed.
    int start = 10;
    int ceiling = 10;
    std::optional<Kilograms> load = std::nullopt;
    Frequency frequency = {};
    Seconds rest{30};
    /// Whether the target may grow by 5 to 10 % after a calm week; otherwise it stays as it was prescribed.
    bool grows = false;
    /// Ids as in the settings.
    std::vector<std::string> equipment = {};
    /// In own words.
    std::string watchFor = {};
    std::vector<std::string> steps = {};
    /// The exercise of the product whose figure shows it; empty for none.
    std::string movement = {};
    std::vector<CautionCode> cautions = {};
    /// Who prescribed it; empty for the person.
    std::string by = {};
    /// It was taken away; what was done of it stays in the journal under its name.
    bool removed = false;

    bool operator==(const OwnExercise&) const = default;
};

/// How many a person has at most.
inline constexpr std::size_t mostOwnExercises = 100;

/// As the coach, the player and the pages know it.
[[nodiscard]] Exercise exerciseOf(const OwnExercise& own);

} // namespace limber
