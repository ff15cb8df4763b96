#pragma once

#include <optional>
#include <string_view>

/// The smallest pieces of JSON.
namespace limber::report {

[[nodiscard]] inline bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
[[nodiscard]] inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The four hexadecimal digits a text begins with.
[[nodiscard]] inline std::optional<unsigned> hexFour(std::string_view text) {
    if (text.size() < 4)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : text.substr(0, 4)) {
        unsigned digit = 0;
        if (isDigit(c))
            digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<unsigned>(c - 'A') + 10;
        else
            return std::nullopt;
        value = value * 16 + digit;
    }
    return value;
}

} // namespace limber::report
