#include "app/ui/journal/journal_rows.h"

#include "core/journal/effective.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace limber::ui {

namespace {

bool passes(const Fact& fact, EntryFilter filter) {
    if (std::holds_alternative<Retract>(fact))
        return false; // shown at the entry it takes back
    switch (filter) {
    case EntryFilter::All:
        return true;
    case EntryFilter::Sets:
        return std::holds_alternative<SetFact>(fact);
    case EntryFilter::CheckIns:
        return std::holds_alternative<CheckIn>(fact) || std::holds_alternative<Morning>(fact);
    case EntryFilter::Measurements:
        return std::holds_alternative<Benchmark>(fact) || std::holds_alternative<Outcome>(fact);
    case EntryFilter::Programme:
        break;
    }
    return std::holds_alternative<StageFact>(fact) || std::holds_alternative<Screening>(fact) ||
           std::holds_alternative<Pause>(fact);
}

bool later(const JournalRow& a, const JournalRow& b) {
    const Day dayA = a.entry->at.localDay();
    const Day dayB = b.entry->at.localDay();
    if (dayA != dayB)
        return dayA > dayB;
    return a.entry->at != b.entry->at ? a.entry->at > b.entry->at : a.entry->id > b.entry->id;
}

} // namespace

JournalListing listJournal(const Journal& journal, EntryFilter filter, bool withTakenBack, int dayLimit) {
    const std::vector<const Entry*> effective = effectiveEntries(journal);
    std::unordered_map<std::string_view, const Entry*> retractions;
    std::unordered_set<std::string_view> holding;
    std::vector<JournalRow> rows;
    for (const Entry* entry : effective) {
        holding.insert(entry->id);
        if (const auto* retract = std::get_if<Retract>(&entry->fact))
            retractions[retract->entry] = entry;
        else if (passes(entry->fact, filter))
            rows.push_back({entry, std::nullopt, {}});
    }
    if (withTakenBack) {
        for (const Entry& entry : journal.entries) {
            const auto by = retractions.find(entry.id);
            if (by != retractions.end() && holding.count(entry.id) == 0 && passes(entry.fact, filter)) {
                rows.push_back({&entry, by->second->at, by->second->id});
                holding.insert(entry.id); // an id that stands twice counts once
            }
        }
    }
    std::sort(rows.begin(), rows.end(), later);

    JournalListing listing;
    for (JournalRow& row : rows) {
        const Day date = row.entry->at.localDay();
        if (listing.days.empty() || listing.days.back().day != date) {
            if (static_cast<int>(listing.days.size()) == dayLimit) {
                listing.more = true;
                break;
            }
            listing.days.push_back({date, {}});
        }
        listing.days.back().rows.push_back(std::move(row));
    }
    return listing;
}

} // namespace limber::ui
