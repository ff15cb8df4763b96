#include "core/programme/dose.h"

#include <algorithm>

namespace limber {

namespace {

/// The i-th of `parts` shares of `total`; the extra ones go to the earliest.
int share(int total, int parts, int i) {
    return total / parts + (i < total % parts ? 1 : 0);
}

std::vector<DoseSet> holds(int total, int count) {
    if (count == 1)
        return {DoseSet{std::nullopt, total, std::nullopt}};
    std::vector<DoseSet> groups;
    const int longer = total % count;
    if (longer > 0)
        groups.push_back({longer, total / count + 1, std::nullopt});
    groups.push_back({count - longer, total / count, std::nullopt});
    return groups;
}

} // namespace

int DoseSet::amount(DoseKind kind) const {
    if (kind == DoseKind::Repetitions)
        return reps.value_or(0);
    return reps.value_or(1) * seconds.value_or(0);
}

Dose distribute(const Exercise& exercise, int total, std::optional<Kilograms> load,
                const std::string& variant, std::optional<int> tempo) {
    const DoseRange& range = exercise.dose;
    const int sets = std::max(1, range.sets);
    Dose dose{exercise.id, variant, range.kind, {}, total};
    if (range.kind == DoseKind::Holds) {
        dose.sets = holds(total, sets * std::max(1, range.holdsPerSet));
    } else {
        for (int i = 0; i < sets; ++i) {
            const int amount = share(total, sets, i);
            dose.sets.push_back(range.kind == DoseKind::Repetitions
                                    ? DoseSet{amount, std::nullopt, std::nullopt}
                                    : DoseSet{std::nullopt, amount, std::nullopt});
        }
    }
    for (DoseSet& set : dose.sets)
        set.load = load;
    if (tempo && range.startTempo && range.kind == DoseKind::Repetitions) {
        for (int i = 0; i < sets; ++i)
            dose.sets[static_cast<std::size_t>(i)].seconds = share(*tempo, sets, i);
    }
    return dose;
}

} // namespace limber
