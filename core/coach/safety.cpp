#include "core/coach/safety.h"

#include "core/journal/statistics.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace limber {

namespace {

using std::chrono::days;

constexpr Day openEnd{days{400'000}};
constexpr int screeningEveryDays = 28;
constexpr int tinglingWindowDays = 7;
constexpr int recurringWindowDays = 28;
constexpr int highPain = 5;

bool blocks(ScreeningResult result) {
    return result == ScreeningResult::Red || result == ScreeningResult::Urgent;
}

std::vector<RestPeriod> blockedPeriods(const JournalView& view) {
    std::vector<RestPeriod> periods;
    for (const ScreeningRow& row : view.screenings()) {
        if (!periods.empty() && periods.back().until == openEnd) {
            if (!blocks(row.result))
                periods.back().until = row.day - days{1};
        } else if (blocks(row.result)) {
            periods.push_back({row.day, openEnd});
        }
    }
    return periods;
}

/// Days of sessions with limb symptoms after the last clear screening.
std::vector<Day> tinglingDays(const JournalView& view, Day from, Day today) {
    std::vector<Day> found;
    int last = -1;
    for (const SessionRow& row : view.sessionsBetween(from, today)) {
        // One session with several exercises has one check-in.
        const bool repeated = row.session >= 0 && row.session == last;
        if (row.limbSymptoms && !repeated)
            found.push_back(row.day);
        if (row.limbSymptoms)
            last = row.session;
    }
    return found;
}

std::optional<Day> lastClearScreening(const JournalView& view) {
    const auto& rows = view.screenings();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [](const ScreeningRow& row) {
        return row.result == ScreeningResult::Clear;
    });
    return found == rows.rend() ? std::nullopt : std::optional(found->day);
}

void judgeTingling(const JournalView& view, Day today, SafetyState& state) {
    Day from = today - days{recurringWindowDays};
    if (const auto clear = lastClearScreening(view))
        from = std::max(from, *clear);
    const auto found = tinglingDays(view, from, today);
    state.tinglingSessions = static_cast<int>(found.size());
    for (std::size_t i = 1; i < found.size(); ++i) {
        if (daysBetween(found[i - 1], found[i]) <= tinglingWindowDays && !state.tinglingTwiceAWeek) {
            state.tinglingTwiceAWeek = true;
            state.rests.push_back({found[i], openEnd});
        }
    }
}

void judgePauses(const JournalView& view, Day today, SafetyState& state) {
    for (const Pause& pause : view.pauses()) {
        state.rests.push_back({pause.from, pause.until});
        if (pause.from <= today && today <= pause.until && (!state.pause || state.pause->until < pause.until))
            state.pause = pause;
        const bool over = pause.until < today;
        const bool screened = state.screening && state.screening->day > pause.until;
        if (over && !screened && isIllnessOrInjury(pause.why))
            state.unscreenedIllness = std::max(state.unscreenedIllness.value_or(pause.until), pause.until);
    }
}

} // namespace

bool isIllnessOrInjury(const std::string& why) {
    static constexpr std::array<std::string_view, 8> starts{"ill",    "sick",  "injur", "surg",
                                                            "operat", "fever", "flu",   "infect"};
    std::string word;
    const auto matches = [&] {
        return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) {
            return std::string_view(word).substr(0, start.size()) == start;
        });
    };
    for (const char c : why + " ") {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            word.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
            continue;
        }
        if (matches())
            return true;
        word.clear();
    }
    return false;
}

SafetyState judgeSafety(const JournalView& view, Day today) {
    SafetyState state;
    for (const ScreeningRow& row : view.screenings()) {
        // Two on one day: the later counts, entries come in the order of their instants.
        state.screening = row;
    }
    state.screeningDue = !state.screening || daysBetween(state.screening->day, today) >= screeningEveryDays;
    state.rests = blockedPeriods(view);
    judgePauses(view, today, state);
    judgeTingling(view, today, state);
    return state;
}

bool painOnMostDays(const JournalView& view, Day today) {
    constexpr int window = 14;
    constexpr int leastSpan = 10;
    int logged = 0;
    int high = 0;
    std::optional<Day> first;
    Day last{};
    for (Day day = today - days{window}; day <= today; day += days{1}) {
        std::optional<int> worst;
        for (const SessionRow& row : view.sessionsBetween(day, day)) {
            if (const auto pain = row.peakPain())
                worst = std::max(worst.value_or(0), *pain);
        }
        if (const MorningRow* morning = view.morningOf(day))
            worst = std::max(worst.value_or(0), morning->pain);
        if (!worst)
            continue;
        ++logged;
        high += *worst >= highPain ? 1 : 0;
        first = first.value_or(day);
        last = day;
    }
    return first && high * 2 > logged && daysBetween(*first, last) >= leastSpan;
}

bool worseningTwoWeeksRunning(const JournalView& view, Day today) {
    std::array<std::optional<double>, 3> sessions;
    std::array<std::optional<double>, 3> mornings;
    for (std::size_t week = 0; week < sessions.size(); ++week) {
        const Day until = today - days{1} - days{7 * (2 - static_cast<int>(week))};
        std::vector<double> pains;
        for (const SessionRow& row : view.sessionsBetween(until - days{6}, until)) {
            if (const auto pain = row.peakPain())
                pains.push_back(*pain);
        }
        sessions[week] = median(std::move(pains));
        pains = {};
        for (const MorningRow& row : view.morningsBetween(until - days{6}, until))
            pains.push_back(row.pain);
        mornings[week] = median(std::move(pains));
    }
    const auto rising = [](const std::array<std::optional<double>, 3>& weeks) {
        return weeks[0] && weeks[1] && weeks[2] && *weeks[1] >= *weeks[0] + 1 && *weeks[2] >= *weeks[1] + 1;
    };
    return rising(sessions) || rising(mornings);
}

} // namespace limber
