#pragma once

#include "core/base/calendar.h"

#include <QDate>

#include <chrono>

namespace limber::ui {

/// The core's day as Qt's date, to be written in the language of the interface.
[[nodiscard]] inline QDate toDate(Day day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

[[nodiscard]] inline Day toDay(QDate date) {
    return Day{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

} // namespace limber::ui
