#include "app/ui/progress/progress_words.h"

#include "app/ui/widgets/content_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

QString amountIn(const MeasureGuide& guide, double value) {
    const QString number = numberInWords(std::abs(value));
    if (guide.unit == "0–10")
        return ProgressWords::tr("%n point(s)", nullptr, static_cast<int>(std::lround(std::abs(value))));
    return ProgressWords::tr("%1 %2", "number and unit").arg(number, contentText(guide.unit));
}

} // namespace

QString numberInWords(double value) {
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString orDash(const std::optional<double>& value) {
    return value ? numberInWords(*value) : QStringLiteral("–");
}

QString dayAndMonth(Day day) {
    return QLocale().toString(toDate(day), ProgressWords::tr("d MMM", "date format"));
}

QString doseTitle(DoseKind kind) {
    switch (kind) {
    case DoseKind::Holds:
        return ProgressWords::tr("Seconds held per session");
    case DoseKind::Cycles:
        return ProgressWords::tr("Seconds moved per session");
    case DoseKind::Repetitions:
        break;
    }
    return ProgressWords::tr("Repetitions per session");
}

QString doseInWords(DoseKind kind, double amount) {
    // Decimals only where they show a difference.
    const QString number = amount >= 20.0 ? QLocale().toString(amount, 'f', 0) : numberInWords(amount);
    return kind == DoseKind::Repetitions ? number : ProgressWords::tr("%1 s", "seconds").arg(number);
}

QString measureInWords(const MeasureGuide& guide, double value) {
    const QString number = numberInWords(value);
    return guide.unit == "0–10"
               ? number
               : ProgressWords::tr("%1 %2", "number and unit").arg(number, contentText(guide.unit));
}

QString calendarSummary(const std::vector<DayAdherence>& days) {
    int due = 0;
    int full = 0;
    int some = 0;
    for (const DayAdherence& day : days) {
        if (day.state != DayState::Due || day.planned == 0)
            continue;
        ++due;
        if (day.share > 0.999)
            ++full;
        else if (day.share > 0.0)
            ++some;
    }
    return ProgressWords::tr("You had sessions planned on %1 days: %2 done in full, %3 in part.")
        .arg(due)
        .arg(full)
        .arg(some);
}

QString dayInWords(const DayAdherence& day) {
    const QString date =
        QLocale().toString(toDate(day.day), ProgressWords::tr("dddd, d MMMM", "date format"));
    switch (day.state) {
    case DayState::Before:
        return date;
    case DayState::Rest:
        return ProgressWords::tr("%1: rest day").arg(date);
    case DayState::Paused:
        return ProgressWords::tr("%1: break").arg(date);
    case DayState::Due:
        break;
    }
    return ProgressWords::tr("%1: %2 of %n session(s)", nullptr, std::max(day.planned, day.done))
        .arg(date)
        .arg(day.done);
}

QString measureNote(const MeasureGuide& guide) {
    const QString unit = contentText(guide.unit);
    return guide.better == Better::Lower ? ProgressWords::tr("%1 · lower is better").arg(unit)
                                         : ProgressWords::tr("%1 · higher is better").arg(unit);
}

QString changeInWords(const MeasureGuide& guide, const OutcomeChange& change) {
    const QString threshold = amountIn(guide, change.threshold);
    const QString difference = amountIn(guide, change.difference());
    switch (change.trend) {
    case Trend::TooEarly:
        return ProgressWords::tr("Too early to tell. Measure again next week.");
    case Trend::WithinWobble:
        return ProgressWords::tr("No real change. Day-to-day variation is %1.").arg(threshold);
    case Trend::Better:
        return ProgressWords::tr("%1 better. That's more than day-to-day variation (%2).")
            .arg(difference, threshold);
    case Trend::Worse:
        break;
    }
    return ProgressWords::tr("%1 worse. That's more than day-to-day variation (%2).")
        .arg(difference, threshold);
}

} // namespace limber::ui
