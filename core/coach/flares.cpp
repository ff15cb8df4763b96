#include "core/coach/flares.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr double flareRise = 2.0; // [30]
constexpr int secondWithinDays = 7;
constexpr int thirdWithinDays = 28;
constexpr int calmMornings = 3;

bool trainedOn(const JournalView& view, Day day) {
    const auto rows = view.sessionsBetween(day, day);
    return std::any_of(rows.begin(), rows.end(), [](const SessionRow& row) { return row.anyDone; });
}

int levelOf(const std::vector<Flare>& earlier, Day morning, const FlareBounds& bounds) {
    const auto since = [&](int window, Day notBefore) {
        return std::count_if(earlier.begin(), earlier.end(), [&](const Flare& flare) {
            return daysBetween(flare.morning, morning) <= window && flare.morning >= notBefore;
        });
    };
    if (since(thirdWithinDays, morning > bounds.start ? bounds.start : bounds.before) >= 2)
        return 3;
    return since(secondWithinDays, Day{}) >= 1 ? 2 : 1;
}

/// Three mornings in a row at baseline end the rest.
std::optional<Day> calmSince(const JournalView& view, const Flare& flare, Day today) {
    int calm = 0;
    for (const MorningRow& row : view.morningsBetween(flare.morning + days{1}, today)) {
        const double baseline = std::max(flare.baseline, view.baseline(row.day).value_or(flare.baseline));
        calm = row.pain <= baseline ? calm + 1 : 0;
        if (calm == calmMornings)
            return row.day;
    }
    return std::nullopt;
}

} // namespace

std::vector<Flare> findFlares(const JournalView& view, Day from, const FlareBounds& bounds, Day today) {
    std::vector<Flare> flares;
    for (const MorningRow& row : view.morningsBetween(from, today)) {
        if (row.muscleOnly || row.pain < flareRise || !trainedOn(view, row.day - days{1}))
            continue;
        const auto baseline = view.baseline(row.day);
        if (!baseline || row.pain < *baseline + flareRise)
            continue;
        Flare flare{row.day, row.pain, *baseline, levelOf(flares, row.day, bounds), std::nullopt};
        if (flare.level == 3)
            flare.resumed = calmSince(view, flare, today);
        flares.push_back(flare);
    }
    return flares;
}

int flaresWithin(const std::vector<Flare>& flares, Day today, int days) {
    return static_cast<int>(std::count_if(flares.begin(), flares.end(), [&](const Flare& flare) {
        return daysBetween(flare.morning, today) <= days;
    }));
}

} // namespace limber
