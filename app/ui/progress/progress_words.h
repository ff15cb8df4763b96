#pragma once

#include "app/ui/progress/progress_model.h"
#include "app/ui/widgets/dates.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

/// Progress in words, on the page and for those who do not see the charts.
namespace limber::ui {

/// The texts of both files of words.
struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

/// "1.5", "12": at most one decimal.
[[nodiscard]] QString numberInWords(double value);
/// A dash where there is none.
[[nodiscard]] QString orDash(const std::optional<double>& value);
/// "Your hold grew from 10 to 11 s."
[[nodiscard]] QString findingInWords(const Finding& finding, const MeasureGuides& guides);
/// The first line of the page: all findings, a sentence each.
[[nodiscard]] QString answerInWords(const std::vector<Finding>& findings, const MeasureGuides& guides);
/// "About 2 weeks to stage 3"
[[nodiscard]] QString outlookInWords(const Outlook& outlook);
/// "Your longest session of Wall extension hold: 120 s"
[[nodiscard]] QString milestoneInWords(const MilestoneKind& kind, const Catalogue& catalogue,
                                       const MeasureGuides& guides);
/// "Seconds held per session"
[[nodiscard]] QString doseTitle(DoseKind kind);
/// "103 s", "24"
[[nodiscard]] QString doseInWords(DoseKind kind, double amount);
/// "9 cm", "4"
[[nodiscard]] QString measureInWords(const MeasureGuide& guide, double value);
/// "3 Mar"
[[nodiscard]] QString dayAndMonth(Day day);
[[nodiscard]] QString calendarSummary(const std::vector<DayAdherence>& days);
/// "Friday, 21 November: 1 of 2 sessions"
[[nodiscard]] QString dayInWords(const DayAdherence& day);
/// "cm · lower is better"
[[nodiscard]] QString measureNote(const MeasureGuide& guide);
/// "3.5 cm less than at the start: more than the usual wobble (3 cm)."
[[nodiscard]] QString changeInWords(const MeasureGuide& guide, const OutcomeChange& change);

} // namespace limber::ui
