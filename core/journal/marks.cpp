#include "core/journal/marks.h"

#include <charconv>
#include <string>

namespace limber::mark {

namespace {

/// The text behind `"name":`, empty when there is none. Extra fields are compact JSON, and a quote inside of
/// a text is always escaped there, so this cannot be part of one.
std::string_view valueOf(const ExtraFields& extra, std::string_view name) {
    if (extra.empty())
        return {};
    const std::string key = '"' + std::string(name) + "\":";
    const std::size_t found = extra.find(key);
    return found == std::string::npos ? std::string_view{}
                                      : std::string_view(extra).substr(found + key.size());
}

} // namespace

bool isSet(const ExtraFields& extra, std::string_view name) {
    return valueOf(extra, name).substr(0, 4) == "true";
}

int number(const ExtraFields& extra, std::string_view name) {
    constexpr int most = 1000;
    const std::string_view text = valueOf(extra, name);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end == text.data() + text.size() || *end == ',' || *end == '}';
    return error == std::errc() && whole && value >= 1 && value <= most ? value : 0;
}

ExtraFields only(std::string_view name, bool value) {
    return "{\"" + std::string(name) + (value ? "\":true}" : "\":false}");
}

ExtraFields only(std::string_view name, int value) {
    return "{\"" + std::string(name) + "\":" + std::to_string(value) + "}";
}

} // namespace limber::mark
