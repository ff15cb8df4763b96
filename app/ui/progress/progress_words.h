#pragma once

#include "app/ui/widgets/dates.h"
#include "core/progress/progress.h"

#include <QString>

#include <vector>

/// Progress in words, on the page and for those who do not see the charts.
namespace limber::ui {

/// "1.5", "12": at most one decimal.
[[nodiscard]] QString numberInWords(double value);
/// "Seconds held per session, average of the week"
[[nodiscard]] QString doseTitle(DoseKind kind);
/// The dose chart as sentences.
[[nodiscard]] QString doseSummary(const ProgressReport& report);
[[nodiscard]] QString calendarSummary(const std::vector<DayAdherence>& days);
/// "Friday, 21 November: 1 of 2 sessions"
[[nodiscard]] QString dayInWords(const DayAdherence& day);
/// "cm · lower is better"
[[nodiscard]] QString measureNote(const MeasureGuide& guide);
/// "3.5 cm less than at the start: more than the usual wobble (3 cm)."
[[nodiscard]] QString changeInWords(const MeasureGuide& guide, const OutcomeChange& change);

} // namespace limber::ui
