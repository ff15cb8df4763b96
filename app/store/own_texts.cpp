#include "app/store/own_texts.h"
#include "app/store/word_lists.h"

#include <charconv>
#include <optional>

namespace limber::store {

namespace {

std::optional<int> wholeOf(std::string_view text) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || read.ec != std::errc() ? std::nullopt : std::optional(value);
}

} // namespace

std::string linesOf(const std::vector<std::string>& texts) {
    std::string lines;
    for (const std::string& text : texts)
        lines += text + '\n';
    return lines;
}

std::vector<std::string> textsOf(std::string_view lines) {
    std::vector<std::string> texts;
    for (const std::string_view line : split(lines, '\n'))
        texts.emplace_back(line);
    return texts;
}

std::string oftenOf(const Frequency& frequency) {
    return std::to_string(frequency.sessions) + ',' + std::to_string(frequency.sessionsAtMost) + ',' +
           std::to_string(frequency.days);
}

Frequency frequencyOf(std::string_view text) {
    const auto parts = split(text, ',');
    const auto part = [&](std::size_t i) { return i < parts.size() ? wholeOf(parts[i]).value_or(0) : 0; };
    return {part(0), part(1), part(2)};
}

std::string itemsOf(const std::vector<CareItem>& items) {
    std::string text;
    const auto maybe = [](const std::optional<int>& value) {
        return value ? std::to_string(*value) : std::string();
    };
    for (const CareItem& item : items)
        text += std::string(item.in ? "in" : "out") + '|' + maybe(item.start) + '|' + maybe(item.ceiling) +
                '|' + (item.frequency ? oftenOf(*item.frequency) : std::string()) + '|' +
                item.exercise.value + '\n';
    return text;
}

std::vector<CareItem> careItemsOf(std::string_view text) {
    std::vector<CareItem> items;
    for (std::string_view line : split(text, '\n')) {
        std::string_view parts[4];
        for (std::string_view& part : parts) {
            const std::size_t bar = line.find('|');
            part = line.substr(0, bar);
            line = bar == std::string_view::npos ? std::string_view{} : line.substr(bar + 1);
        }
        CareItem item;
        item.in = parts[0] == "in";
        item.start = wholeOf(parts[1]);
        item.ceiling = wholeOf(parts[2]);
        if (!parts[3].empty())
            item.frequency = frequencyOf(parts[3]);
        item.exercise.value = std::string(line);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace limber::store
