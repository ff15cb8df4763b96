#pragma once

#include <QDateTime>

#include <optional>
#include <string>

/// The values in the cells of a table, read strictly: what could mean two things means none.
namespace limber::exchange {

enum class DateOrder { Unsaid, DayFirst, MonthFirst };

/// A number without sign and exponent, with a point or a comma and not both: "4,5", "10.0".
[[nodiscard]] std::optional<double> plainNumber(const std::string& cell);

struct TableTime {
    std::optional<QDateTime> at;
    /// Day and month could change places, and nobody said which is which.
    bool ambiguous = false;
    /// The name of the month, when it is in no language that is known.
    std::string unknownMonth;
};
/// "2025-11-03 07:12:40", "3 Nov 2025, 07:12" with the months of some languages, "3.11.2025", "3/11/2025".
[[nodiscard]] TableTime tableTime(const std::string& cell, DateOrder order);

} // namespace limber::exchange
