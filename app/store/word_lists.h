#pragma once

#include "core/journal/names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Lists of words in one column, joined by commas.
namespace limber::store {

template <class Value> [[nodiscard]] std::string wordsOf(const std::vector<Value>& values) {
    std::string text;
    for (const Value value : values) {
        text += text.empty() ? "" : ",";
        text += nameOf(value);
    }
    return text;
}

/// "neck/left,mid-back/middle"
[[nodiscard]] inline std::string wordsOf(const std::vector<PainPlace>& places) {
    std::string text;
    for (const PainPlace& place : places) {
        text += text.empty() ? "" : ",";
        text.append(nameOf(place.area)).append("/").append(nameOf(place.side));
    }
    return text;
}

/// The words one by one.
[[nodiscard]] inline std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        words.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return words;
}

/// Words that nobody knows are left out; the digest tells of them.
template <class Value> [[nodiscard]] std::vector<Value> valuesOf(std::string_view text) {
    std::vector<Value> values;
    for (const std::string_view word : split(text, ','))
        if (const auto value = parseName<Value>(word))
            values.push_back(*value);
    return values;
}

[[nodiscard]] inline std::vector<PainPlace> placesOf(std::string_view text) {
    std::vector<PainPlace> places;
    for (const std::string_view word : split(text, ',')) {
        const auto parts = split(word, '/');
        const auto area = parseName<BodyArea>(parts.front());
        const auto side = parseName<BodySide>(parts.back());
        if (area && side)
            places.push_back({*area, *side});
    }
    return places;
}

} // namespace limber::store
