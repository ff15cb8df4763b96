#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace limber::report {

/// A session that is to come, as an appointment.
struct Appointment {
    /// Stays the same for the same session, so that a second file moves the appointment and adds none:
    /// "2026-04-01-morning-cat-cow".
    QString key;
    Day day;
    /// Local time since midnight; it follows the clock of wherever the person is.
    std::chrono::minutes time{0};
    std::chrono::minutes length{10};
    QString title;
    QString details;
};

/// Appointments as iCalendar (RFC 5545). `written` is when the file is made.
[[nodiscard]] QByteArray writeCalendar(const std::vector<Appointment>& appointments,
                                       const Timestamp& written);

} // namespace limber::report
