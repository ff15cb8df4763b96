#pragma once

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"

#include <optional>
#include <string>
#include <vector>

namespace limber {

/// What a therapist's plan says of one exercise; what is left out stays as the product has it.
struct CareItem {
    ExerciseId exercise;
    /// False: the exercise is left out while the plan holds.
    bool in = true;
    /// Totals as in DoseRange.
    std::optional<int> start = std::nullopt;
    std::optional<int> ceiling = std::nullopt;
    std::optional<Frequency> frequency = std::nullopt;

    bool operator==(const CareItem&) const = default;
};

/// A therapist's plan: the coach stays inside it. The newest holds, until one that is `ended`.
struct CarePlan {
    /// Who set it.
    std::string by;
    Day on;
    /// When it is to be looked at again.
    std::optional<Day> review = std::nullopt;
    /// What it is for: "lift a box onto a shelf".
    std::string activity = {};
    std::string note = {};
    /// What stays locked.
    std::vector<CautionCode> without = {};
    std::vector<CareItem> items = {};
    bool ended = false;

    bool operator==(const CarePlan&) const = default;

    [[nodiscard]] const CareItem* find(const ExerciseId& id) const;
};

} // namespace limber
