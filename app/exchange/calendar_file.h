#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/programme/preferences.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace limber::exchange {

/// A session that is to come, as an appointment.
struct Appointment {
    /// Stays the same for the same session, so that a second file moves the appointment and adds none:
    /// "2026-04-01-morning-cat-cow".
    QString key;
    Day day;
    /// Local time since midnight; it follows the clock of wherever the person is.
    std::chrono::minutes time{0};
    /// At least a minute is written.
    std::chrono::minutes length{10};
    QString title;
    QString details;
};

/// Appointments as iCalendar (RFC 5545). `written` is when the file is made.
[[nodiscard]] QByteArray writeCalendar(const std::vector<Appointment>& appointments,
                                       const Timestamp& written);

/// The sessions of the four weeks from `today` on, as the person's plan and the coach's rhythm have them.
/// Nothing when there is none to come, or while the coach allows none: some readers refuse an empty calendar.
[[nodiscard]] std::optional<QByteArray> planCalendar(const Catalogue& catalogue, const Journal& journal,
                                                     const Preferences& preferences, const Timestamp& written,
                                                     Day today);

} // namespace limber::exchange
