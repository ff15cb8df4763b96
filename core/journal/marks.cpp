#include "core/journal/marks.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace limber::mark {

namespace {

/// Takes `"name":value` out of the object and gives the value.
std::string take(ExtraFields& extra, std::string_view name) {
    const std::string key = '"' + std::string(name) + "\":";
    const std::size_t found = extra.find(key);
    if (found == std::string::npos)
        return {};
    std::size_t end = extra.find_first_of(",}", found);
    std::string value = extra.substr(found + key.size(), end - found - key.size());
    const std::size_t begin = extra[found - 1] == ',' ? found - 1 : found;
    if (begin == found && extra[end] == ',')
        ++end;
    extra.erase(begin, end - begin);
    if (extra == "{}")
        extra.clear();
    return value;
}

void put(ExtraFields& extra, const std::string& member) {
    extra = extra.empty() ? '{' + member + '}' : '{' + member + ',' + extra.substr(1);
}

std::vector<Entry> liftedFields(Entry entry) {
    std::optional<Entry> followUp;
    if (auto* morning = std::get_if<Morning>(&entry.fact)) {
        morning->muscleOnly = morning->muscleOnly || take(entry.extra, "muscle_only") == "true";
    } else if (auto* screening = std::get_if<Screening>(&entry.fact)) {
        screening->worried = screening->worried || take(entry.extra, "worried") == "true";
    } else if (auto* set = std::get_if<SetFact>(&entry.fact)) {
        constexpr int most = 1000;
        const std::string text = take(entry.extra, "sets_planned");
        int value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        if (value >= 1 && value <= most)
            set->setsPlanned = value;
    } else if (auto* check = std::get_if<CheckIn>(&entry.fact)) {
        if (take(entry.extra, "limb_symptoms_lasting") == "true") {
            check->limbSymptoms = true;
            followUp =
                Entry{entry.id + ":tingling",
                      entry.at,
                      FollowUp{check->session, FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting},
                      {}};
        }
    }
    std::vector<Entry> entries{std::move(entry)};
    if (followUp)
        entries.push_back(std::move(*followUp));
    return entries;
}

} // namespace

std::vector<Entry> lifted(Entry entry) {
    std::vector<Entry> entries = liftedFields(std::move(entry));
    // Version 1 kept a whole object; now it is its members.
    for (Entry& lifted : entries)
        if (lifted.extra.starts_with('{'))
            lifted.extra = lifted.extra.substr(1, lifted.extra.size() - 2);
    return entries;
}

ExtraFields lowered(const Entry& entry) {
    ExtraFields extra = entry.extra.empty() ? entry.extra : '{' + entry.extra + '}';
    if (const auto* morning = std::get_if<Morning>(&entry.fact); morning != nullptr && morning->muscleOnly)
        put(extra, "\"muscle_only\":true");
    if (const auto* screening = std::get_if<Screening>(&entry.fact);
        screening != nullptr && screening->worried)
        put(extra, "\"worried\":true");
    if (const auto* set = std::get_if<SetFact>(&entry.fact); set != nullptr && set->setsPlanned > 0)
        put(extra, "\"sets_planned\":" + std::to_string(set->setsPlanned));
    return extra;
}

} // namespace limber::mark
