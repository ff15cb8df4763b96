#pragma once

#include "core/journal/journal_view.h"
#include "core/progress/measures.h"

#include <QString>

#include <optional>
#include <vector>

namespace limber {

/// So far back the page for the doctor looks.
inline constexpr int reportWeeks = 4;

struct PainOfWeeks {
    std::optional<double> average;
    int worst = 0;
};

struct MeasureAtEnds {
    Measure measure = Measure::Psfs;
    DatedValue first;
    DatedValue last;
    OutcomeChange change;
};

/// Totals of a session as planned, at first and last.
struct DoseAtEnds {
    ExerciseId exercise;
    int first = 0;
    int last = 0;
    std::optional<Kilograms> firstLoad;
    std::optional<Kilograms> lastLoad;
};

/// What a professional wants to know, all of it from the journal.
struct ReportFacts {
    std::optional<Day> since;
    /// In the last weeks.
    int due = 0;
    int done = 0;
    PainOfWeeks sessions;
    PainOfWeeks mornings;
    int flares = 0;
    int cuts = 0;
    int tingling = 0;
    std::vector<MeasureAtEnds> measures;
    std::vector<DoseAtEnds> doses;
    /// The newest screenings that were not clear, clearances and plans, oldest first.
    std::vector<Entry> safety;
};

[[nodiscard]] ReportFacts reportFacts(const Catalogue& catalogue, const Journal& journal,
                                      const JournalView& view, const MeasureGuides& guides, Day today);

/// "4/12/26" in the way of the locale.
[[nodiscard]] QString shortDate(Day day);
/// "Bones", "Shoulder"; "bending backwards under load"; "A doctor".
[[nodiscard]] QString cautionGroupText(CautionGroup group);
[[nodiscard]] QString cautionText(CautionCode code);
[[nodiscard]] QString clearedByText(ClearedBy by);

} // namespace limber
