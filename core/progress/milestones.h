#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"
#include "core/progress/measures.h"
#include "core/progress/progress.h"

#include <variant>
#include <vector>

/// What was reached and stays reached. Nothing here can be lost, and nothing counts days in a row.
namespace limber::milestone {

struct FirstSession {
    bool operator==(const FirstSession&) const = default;
};

/// Still training four weeks after the first session, whatever lay between.
struct FirstMonth {
    bool operator==(const FirstMonth&) const = default;
};

/// 10, 50, 100, 250, 500, 1000, ... sessions.
struct Sessions {
    int count = 0;

    bool operator==(const Sessions&) const = default;
};

/// The most that was ever done in one session of the exercise, in seconds or repetitions.
struct Best {
    ExerciseId exercise;
    DoseKind kind = DoseKind::Repetitions;
    int total = 0;

    bool operator==(const Best&) const = default;
};

struct StageReached {
    int stage = 1;

    bool operator==(const StageReached&) const = default;
};

/// Every stage of the programme was trained in.
struct AllStages {
    bool operator==(const AllStages&) const = default;
};

/// The first time a measure was better by more than its day-to-day variation; `amount` in its unit.
struct MeasureBetter {
    Measure measure = Measure::OverheadGap;
    double amount = 0.0;

    bool operator==(const MeasureBetter&) const = default;
};

} // namespace limber::milestone

namespace limber {

using MilestoneKind =
    std::variant<milestone::FirstSession, milestone::FirstMonth, milestone::Sessions, milestone::Best,
                 milestone::StageReached, milestone::AllStages, milestone::MeasureBetter>;

struct Milestone {
    Day day;
    MilestoneKind kind;

    bool operator==(const Milestone&) const = default;
};

/// Newest first.
[[nodiscard]] std::vector<Milestone> milestonesOf(const Catalogue& catalogue, const MeasureGuides& guides,
                                                  const JournalView& view);

} // namespace limber
