#pragma once

#include "core/progress/measures.h"
#include "core/progress/progress.h"

#include <optional>
#include <variant>
#include <vector>

/// How it goes, in a few findings that are true and beyond day-to-day variation. Words are made in the shell.
namespace limber::finding {

/// Too little to compare: nothing is said about the way it goes.
struct TooEarly {
    int sessions = 0;

    bool operator==(const TooEarly&) const = default;
};

/// What is done in a session changed by at least a twentieth since the first week of the stage. `eachHold`:
/// the numbers are whole seconds a hold, else the total of a session in the unit of `kind`.
struct DoseChanged {
    DoseKind kind = DoseKind::Repetitions;
    bool eachHold = false;
    int from = 0;
    int to = 0;

    bool operator==(const DoseChanged&) const = default;
};

struct DoseKept {
    DoseKind kind = DoseKind::Repetitions;
    /// A session's total.
    int total = 0;

    bool operator==(const DoseKept&) const = default;
};

/// The weekly medians of peak pain stayed within one point: from `low` to `high`, 0 to 10.
struct PainStayed {
    int low = 0;
    int high = 0;

    bool operator==(const PainStayed&) const = default;
};

/// By two points or more (0 to 10), first week to last.
struct PainChanged {
    int from = 0;
    int to = 0;

    bool operator==(const PainChanged&) const = default;
};

/// A measure moved by more than its day-to-day variation; `amount` in its unit, never negative.
struct MeasureChanged {
    Measure measure = Measure::OverheadGap;
    double amount = 0.0;
    bool better = true;

    bool operator==(const MeasureChanged&) const = default;
};

/// No session for so many days, and no break was entered.
struct Resting {
    int days = 0;

    bool operator==(const Resting&) const = default;
};

} // namespace limber::finding

namespace limber {

using Finding = std::variant<finding::TooEarly, finding::DoseChanged, finding::DoseKept, finding::PainStayed,
                             finding::PainChanged, finding::MeasureChanged, finding::Resting>;

/// At most five findings, what matters most first; the dose and the pain of the stage that `report` shows,
/// the measures since they were first taken. What got worse is told as well.
[[nodiscard]] std::vector<Finding> answerOf(const ProgressReport& report, const MeasureGuides& guides);

} // namespace limber
