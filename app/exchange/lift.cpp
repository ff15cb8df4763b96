#include "app/exchange/lift.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace limber::exchange {

namespace {

constexpr std::size_t longestId = 200;
constexpr std::string_view suffix = ":tingling";

/// FNV-1a: only to tell very long ids apart after they were cut.
std::string shortHash(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    std::string result;
    for (int shift = 60; shift >= 0; shift -= 4)
        result += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 0xFU];
    return result;
}

/// Cut to at most `most` bytes, between characters.
std::string cut(const std::string& text, std::size_t most) {
    std::size_t end = std::min(most, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

/// Whose follow-up has to be taken along: check-ins with lasting tingling, and what takes them back.
std::unordered_set<std::string_view> concerned(const std::vector<PlacedEntry>& entries) {
    std::unordered_set<std::string_view> ids;
    std::unordered_multimap<std::string_view, std::string_view> takenBackBy;
    std::vector<std::string_view> open;
    for (const PlacedEntry& placed : entries) {
        if (const auto* retract = std::get_if<Retract>(&placed.entry.fact))
            takenBackBy.emplace(retract->entry, placed.entry.id);
        if (placed.tinglingLasts && ids.insert(placed.entry.id).second)
            open.push_back(placed.entry.id);
    }
    while (!open.empty()) {
        const auto [begin, end] = takenBackBy.equal_range(open.back());
        open.pop_back();
        for (auto it = begin; it != end; ++it)
            if (ids.insert(it->second).second)
                open.push_back(it->second);
    }
    return ids;
}

} // namespace

std::string derivedId(const std::string& id) {
    if (id.size() + suffix.size() <= longestId)
        return id + std::string(suffix);
    const std::string tail = '~' + shortHash(id) + std::string(suffix);
    return cut(id, longestId - tail.size()) + tail;
}

void addFollowUps(std::vector<PlacedEntry>& entries) {
    const auto ids = concerned(entries);
    if (ids.empty())
        return;
    std::vector<PlacedEntry> added;
    for (const PlacedEntry& placed : entries) {
        const Entry& entry = placed.entry;
        if (!ids.contains(entry.id))
            continue;
        if (const auto* check = std::get_if<CheckIn>(&entry.fact); check != nullptr && placed.tinglingLasts)
            added.push_back(
                {{derivedId(entry.id),
                  entry.at,
                  FollowUp{check->session, FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting},
                  {}},
                 placed.place});
        else if (const auto* retract = std::get_if<Retract>(&entry.fact))
            added.push_back(
                {{derivedId(entry.id), entry.at, Retract{derivedId(retract->entry)}, {}}, placed.place});
    }
    entries.insert(entries.end(), std::make_move_iterator(added.begin()),
                   std::make_move_iterator(added.end()));
}

} // namespace limber::exchange
