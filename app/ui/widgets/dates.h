#pragma once

#include "core/base/calendar.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <chrono>

namespace limber::ui {

/// The core's day as Qt's date, to be written in the language of the interface.
[[nodiscard]] inline QDate toDate(Day day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

[[nodiscard]] inline Day toDay(QDate date) {
    return Day{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

/// "07:55", or "7:55 AM" where that is the custom; never with seconds.
[[nodiscard]] inline QString timeText(std::chrono::milliseconds sinceMidnight) {
    const QLocale locale;
    const bool twelveHours =
        locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('A'), Qt::CaseInsensitive);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(sinceMidnight).count();
    return locale.toString(QTime(0, 0).addSecs(static_cast<int>(minutes) * 60),
                           twelveHours ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

} // namespace limber::ui
