#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

/// Dates and instants. The core is given them; it never asks what time it is.
namespace limber {

/// A local calendar date.
using Day = std::chrono::sys_days;

/// A date from its parts; the caller vouches that it exists.
[[nodiscard]] constexpr Day day(int year, unsigned month, unsigned dayOfMonth) {
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth}};
}

/// Whole days from `from` to `to`; negative when `to` lies earlier.
[[nodiscard]] constexpr int daysBetween(Day from, Day to) {
    return static_cast<int>((to - from).count());
}

/// "2026-04-01" -> Day; nothing when the text is not exactly an existing date.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);
/// Day -> "2026-04-01".
[[nodiscard]] std::string formatDay(Day value);

/// The Monday (or Sunday) on or before a day.
[[nodiscard]] Day weekStart(Day value, std::chrono::weekday firstDay = std::chrono::Monday);

/// An instant together with the local clock it was written by, so that the local date never changes when the
/// person travels or the clocks go back.
struct Timestamp {
    std::chrono::sys_time<std::chrono::milliseconds> utc{};
    std::chrono::minutes offset{0};

    /// The local date as written.
    [[nodiscard]] Day localDay() const { return std::chrono::floor<std::chrono::days>(utc + offset); }
    /// Time since local midnight, 0 to 24 h.
    [[nodiscard]] std::chrono::milliseconds localTimeOfDay() const { return utc + offset - localDay(); }

    bool operator==(const Timestamp&) const = default;
    /// Orders by instant; the offset only breaks ties.
    auto operator<=>(const Timestamp&) const =
        default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads <=>
};

/// An instant from a local date, a local time of day and the offset of the local clock from UTC.
[[nodiscard]] Timestamp localTimestamp(Day date, std::chrono::milliseconds timeOfDay,
                                       std::chrono::minutes offset = std::chrono::minutes{0});

/// ISO 8601 with an offset, "2026-03-02T07:55:00+01:00" (also "Z" and up to three decimals of a second);
/// nothing when the text is anything else.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);
/// The canonical form: numeric offset, decimals only when they are not zero.
[[nodiscard]] std::string formatTimestamp(const Timestamp& value);

} // namespace limber
