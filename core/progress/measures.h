#pragma once

#include "core/base/calendar.h"
#include "core/journal/facts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// The weekly outcome measures (clinical.md E): how they are taken, and when a change is more than wobble.
namespace limber {

enum class Better { Lower, Higher };

/// One measure as the person meets it. Texts are plain English; the shell translates them.
struct MeasureGuide {
    Measure measure = Measure::OverheadGap;
    std::string name;
    /// How to take it, one step a line.
    std::vector<std::string> steps;
    /// "cm", "degrees", "s", "0-10".
    std::string unit;
    double minimum = 0.0;
    double maximum = 10.0;
    /// The smallest difference that is entered.
    double step = 0.5;
    /// A change below it is within the usual wobble; in the unit, or in percent of the earlier value.
    double threshold = 1.0;
    bool thresholdInPercent = false;
    Better better = Better::Lower;
    /// How many times it is taken, the median being stored.
    int tries = 3;
    /// The literature behind it.
    std::vector<std::string> sources;

    bool operator==(const MeasureGuide&) const = default;
};

/// All measures, in the order in which they are offered.
struct MeasureGuides {
    std::string intro;
    std::vector<MeasureGuide> guides;

    bool operator==(const MeasureGuides&) const = default;
    /// nullptr when there is none.
    [[nodiscard]] const MeasureGuide* find(Measure measure) const;
};

struct DatedValue {
    Day day;
    double value = 0.0;

    bool operator==(const DatedValue&) const = default;
};

/// The middle of the tries; nothing of nothing.
[[nodiscard]] std::optional<double> medianOfTries(std::vector<double> tries);

/// The change that counts for this person, in the measure's unit: 2.77 times the standard deviation of
/// repeated baseline values (taken within `withinDays` of the first), or the guide's threshold, whichever is
/// larger. `reference` is the value that a percentage is taken of.
[[nodiscard]] double changeThreshold(const MeasureGuide& guide, std::span<const DatedValue> values,
                                     double reference, int withinDays = 7);

enum class Trend {
    TooEarly, ///< fewer than two values
    WithinWobble,
    Better,
    Worse
};

struct OutcomeChange {
    Trend trend = Trend::TooEarly;
    double first = 0.0;
    double last = 0.0;
    /// What had to be passed, in the unit.
    double threshold = 0.0;

    bool operator==(const OutcomeChange&) const = default;
    [[nodiscard]] double difference() const { return last - first; }
};

/// From the baseline (the median of the values of the first week) to the latest value. `values` by day.
[[nodiscard]] OutcomeChange changeOf(const MeasureGuide& guide, std::span<const DatedValue> values);

} // namespace limber
