#include "core/journal/effective.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace limber {

namespace {

struct Dated {
    Day day;
    const Entry* entry;
};

/// A text that tells two entries with the same id and instant apart, so that the choice between them does not
/// depend on the order of the file. Only asked for in that odd case.
std::string contents(const Entry& entry) {
    std::string text = std::to_string(entry.fact.index()) + "|" + entry.extra;
    const auto add = [&](const auto& value) { text += "|" + std::to_string(value); };
    if (const auto* set = std::get_if<SetFact>(&entry.fact)) {
        text += "|" + set->session + "|" + set->exercise.value + "|" + set->variant;
        for (const Work* work : {&set->planned, &set->done}) {
            add(work->reps.value_or(-1));
            add(work->seconds.value_or(-1));
            add(work->load ? work->load->grams : -1);
        }
        add(set->set);
        add(static_cast<int>(set->side));
        add(static_cast<int>(set->ended));
    } else if (const auto* check = std::get_if<CheckIn>(&entry.fact)) {
        // The worse of two comes first: the safer one wins.
        text += "|" + std::to_string(10 - check->pain) + "|" + std::to_string(10 - check->effort);
        add(static_cast<int>(!check->limbSymptoms));
        text += "|" + check->session + "|" + check->note;
    } else if (const auto* morning = std::get_if<Morning>(&entry.fact)) {
        add(10 - morning->pain);
    } else if (const auto* screening = std::get_if<Screening>(&entry.fact)) {
        add(9 - static_cast<int>(screening->result));
    } else if (const auto* stage = std::get_if<StageFact>(&entry.fact)) {
        add(stage->stage);
        add(static_cast<int>(stage->reason));
    } else if (const auto* benchmark = std::get_if<Benchmark>(&entry.fact)) {
        text += "|" + benchmark->exercise.value + "|" + benchmark->unit;
        add(benchmark->value);
    } else if (const auto* outcome = std::get_if<Outcome>(&entry.fact)) {
        add(static_cast<int>(outcome->measure));
        add(outcome->value);
    } else if (const auto* pause = std::get_if<Pause>(&entry.fact)) {
        add(pause->from.time_since_epoch().count());
        add(-pause->until.time_since_epoch().count());
        add(static_cast<int>(pause->reason));
        text += "|" + pause->note;
    } else if (const auto* clearance = std::get_if<Clearance>(&entry.fact)) {
        // The narrower of two comes first.
        add(2 - static_cast<int>(clearance->scope == ClearanceScope::All       ? 0
                                 : clearance->scope == ClearanceScope::Limited ? 1
                                                                               : 2));
        add(clearance->on.time_since_epoch().count());
        for (const CautionCode code : clearance->without)
            add(static_cast<int>(code));
        text += "|" + clearance->note;
    } else if (const auto* followUp = std::get_if<FollowUp>(&entry.fact)) {
        text += "|" + followUp->session;
        add(1 - static_cast<int>(followUp->answer));
    } else if (const auto* deferral = std::get_if<Deferral>(&entry.fact)) {
        add(static_cast<int>(deferral->what));
        add(deferral->until.time_since_epoch().count());
    } else if (const auto* activity = std::get_if<Activity>(&entry.fact)) {
        text += "|" + activity->name + "|" + activity->note;
        add(activity->done.reps.value_or(-1));
        add(activity->done.seconds.value_or(-1));
    } else if (const auto* own = std::get_if<OwnExercise>(&entry.fact)) {
        // The smaller of two comes last and holds.
        add(own->removed ? 1 : 0);
        add(1'000'000 - own->ceiling);
        add(1'000'000 - own->start);
        text += "|" + own->name;
    } else if (const auto* plan = std::get_if<CarePlan>(&entry.fact)) {
        add(plan->ended ? 0 : 1);
        add(plan->without.size());
        text += "|" + plan->by + "|" + plan->note;
    } else if (const auto* retract = std::get_if<Retract>(&entry.fact)) {
        text += "|" + retract->entry;
    }
    return text;
}

bool before(const Dated& a, const Dated& b) {
    const auto key = [](const Dated& d) {
        return std::tuple(d.day, d.entry->at.utc, std::string_view(d.entry->id));
    };
    const auto ka = key(a);
    const auto kb = key(b);
    if (ka != kb)
        return ka < kb;
    if (*a.entry == *b.entry)
        return false;
    return contents(*a.entry) < contents(*b.entry);
}

/// Ids that are taken back. A retraction counts unless a later one takes it back in turn.
std::unordered_set<std::string_view> takenBack(const std::vector<Dated>& entries) {
    std::unordered_set<std::string_view> gone;
    // From the latest to the earliest: whether a retraction stands is known before its own target is judged.
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        const auto* retract = std::get_if<Retract>(&it->entry->fact);
        if (retract != nullptr && gone.count(it->entry->id) == 0)
            gone.insert(retract->entry);
    }
    return gone;
}

std::vector<const Entry*> resolve(std::vector<Dated> entries) {
    std::sort(entries.begin(), entries.end(), before);
    std::unordered_set<std::string_view> seen;
    seen.reserve(entries.size());
    const auto repeated = [&](const Dated& dated) { return !seen.insert(dated.entry->id).second; };
    entries.erase(std::remove_if(entries.begin(), entries.end(), repeated), entries.end());

    const auto gone = takenBack(entries);
    std::vector<const Entry*> result;
    result.reserve(entries.size());
    for (const Dated& dated : entries) {
        if (gone.count(dated.entry->id) == 0)
            result.push_back(dated.entry);
    }
    return result;
}

} // namespace

std::vector<const Entry*> effectiveEntries(const Journal& journal, Day today) {
    std::vector<Dated> entries;
    entries.reserve(journal.entries.size());
    for (const Entry& entry : journal.entries) {
        const Day written = entry.at.localDay();
        if (written <= today)
            entries.push_back({written, &entry});
    }
    return resolve(std::move(entries));
}

std::vector<const Entry*> effectiveEntries(const Journal& journal) {
    std::vector<Dated> entries;
    entries.reserve(journal.entries.size());
    for (const Entry& entry : journal.entries)
        entries.push_back({entry.at.localDay(), &entry});
    return resolve(std::move(entries));
}

} // namespace limber
