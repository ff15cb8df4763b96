#include "core/coach/flares.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

bool trainedOn(const JournalView& view, Day day) {
    const auto rows = view.sessionsBetween(day, day);
    return std::any_of(rows.begin(), rows.end(), [](const SessionRow& row) { return row.anyDone; });
}

int levelOf(const std::vector<Flare>& earlier, Day morning) {
    const auto since = [&](int window) {
        return std::count_if(earlier.begin(), earlier.end(), [&](const Flare& flare) {
            return daysBetween(flare.morning, morning) <= window;
        });
    };
    if (since(rule::thirdFlareDays) >= 2)
        return 3;
    return since(rule::secondFlareDays) >= 1 ? 2 : 1;
}

/// So many calm mornings in a row end the rest.
std::optional<Day> calmSince(const std::vector<JudgedMorning>& mornings, std::size_t next, double usual) {
    int calm = 0;
    for (; next < mornings.size(); ++next) {
        calm = mornings[next].calm(usual) ? calm + 1 : 0;
        if (calm == rule::calmMornings)
            return mornings[next].day;
    }
    return std::nullopt;
}

} // namespace

std::vector<Flare> findFlares(const JournalView& view, const Mornings& mornings) {
    std::vector<Flare> flares;
    const auto& all = mornings.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const JudgedMorning& morning = all[i];
        if (!morning.flares() || !trainedOn(view, morning.day - days{1}))
            continue;
        const double usual = morning.baseline.value_or(rule::flareWithoutBaseline - rule::flareRise);
        Flare flare{morning.day, morning.pain, usual, levelOf(flares, morning.day), std::nullopt};
        if (flare.level == 3)
            flare.resumed = calmSince(all, i + 1, usual);
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
