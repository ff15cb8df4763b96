#include "core/base/calendar.h"

#include <array>
#include <cstdio>

namespace limber {

namespace {

using namespace std::chrono;

/// Reads exactly `width` digits at `position`.
std::optional<int> digits(std::string_view text, std::size_t position, std::size_t width) {
    if (position + width > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = position; i < position + width; ++i) {
        const char c = text[i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool has(std::string_view text, std::size_t position, char c) {
    return position < text.size() && text[position] == c;
}

std::optional<minutes> parseOffset(std::string_view text) {
    if (text == "Z")
        return minutes{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto h = digits(text, 1, 2);
    const auto m = digits(text, 4, 2);
    if (!h || !m || *h > 18 || *m > 59)
        return std::nullopt;
    const minutes size = hours{*h} + minutes{*m};
    return text[0] == '-' ? -size : size;
}

} // namespace

std::optional<Day> parseDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = digits(text, 0, 4);
    const auto m = digits(text, 5, 2);
    const auto d = digits(text, 8, 2);
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)},
                              std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    return Day{date};
}

std::string formatDay(Day value) {
    const year_month_day date{value};
    std::array<char, 40> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

Day weekStart(Day value, weekday firstDay) {
    return value - (weekday{value} - firstDay);
}

Timestamp localTimestamp(Day date, milliseconds timeOfDay, minutes offset) {
    return {sys_time<milliseconds>{date} + timeOfDay - offset, offset};
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    if (text.size() < 20 || !has(text, 10, 'T') || !has(text, 13, ':') || !has(text, 16, ':'))
        return std::nullopt;
    const auto date = parseDay(text.substr(0, 10));
    const auto h = digits(text, 11, 2);
    const auto m = digits(text, 14, 2);
    const auto s = digits(text, 17, 2);
    if (!date || !h || !m || !s || *h > 23 || *m > 59 || *s > 59)
        return std::nullopt;
    std::size_t position = 19;
    milliseconds fraction{0};
    if (has(text, position, '.')) {
        ++position;
        int scale = 100;
        const std::size_t first = position;
        while (position < text.size() && text[position] >= '0' && text[position] <= '9') {
            if (position - first >= 3)
                return std::nullopt;
            fraction += milliseconds{(text[position] - '0') * scale};
            scale /= 10;
            ++position;
        }
        if (position == first)
            return std::nullopt;
    }
    const auto offset = parseOffset(text.substr(position));
    if (!offset)
        return std::nullopt;
    return localTimestamp(*date, hours{*h} + minutes{*m} + seconds{*s} + fraction, *offset);
}

std::string formatTimestamp(const Timestamp& value) {
    const hh_mm_ss<milliseconds> time{value.localTimeOfDay()};
    const minutes size = value.offset < minutes{0} ? -value.offset : value.offset;
    std::array<char, 64> buffer{};
    int length =
        std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string text =
        formatDay(value.localDay()) + std::string(buffer.data(), static_cast<std::size_t>(length));
    if (time.subseconds() != milliseconds{0}) {
        length =
            std::snprintf(buffer.data(), buffer.size(), ".%03d", static_cast<int>(time.subseconds().count()));
        text.append(buffer.data(), static_cast<std::size_t>(length));
    }
    length = std::snprintf(buffer.data(), buffer.size(), "%c%02d:%02d", value.offset < minutes{0} ? '-' : '+',
                           static_cast<int>(size.count() / 60), static_cast<int>(size.count() % 60));
    text.append(buffer.data(), static_cast<std::size_t>(length));
    return text;
}

} // namespace limber
