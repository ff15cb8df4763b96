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
            if (!blocks(row.fact.result) && !row.fact.worried)
                periods.back().until = row.day - days{1};
        } else if (blocks(row.fact.result)) {
            periods.push_back({row.day, openEnd});
        }
    }
    return periods;
}

/// How many rows of sessions the last clear screening has put behind.
std::size_t clearedRows(const JournalView& view) {
    const auto& rows = view.screenings();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [](const ScreeningRow& row) {
        return row.fact.result == ScreeningResult::Clear;
    });
    return found == rows.rend() ? 0 : found->sessionsBefore;
}

void judgeTingling(const JournalView& view, Day today, SafetyState& state) {
    const auto& rows = view.sessions();
    std::vector<Day> found;
    int last = -1;
    for (std::size_t i = clearedRows(view); i < rows.size(); ++i) {
        const SessionRow& row = rows[i];
        if (row.lastingTingling) {
            if (!state.lastingTingling)
                state.rests.push_back({row.day, openEnd});
            state.lastingTingling = row.day;
        }
        if (!row.limbSymptoms || row.day < today - days{recurringWindowDays})
            continue;
        // One session with several exercises has one check-in.
        if (row.session < 0 || row.session != last)
            found.push_back(row.day);
        last = row.session;
    }
    state.tinglingSessions = static_cast<int>(found.size());
    for (std::size_t i = 1; i < found.size(); ++i) {
        if (daysBetween(found[i - 1], found[i]) <= tinglingWindowDays && !state.tinglingTwiceAWeek) {
            state.tinglingTwiceAWeek = true;
            state.rests.push_back({found[i], openEnd});
        }
    }
}

/// The latest screening decides. "I am worried" only ever adds to what was found before.
void judgeScreenings(const JournalView& view, Day today, SafetyState& state) {
    std::optional<Day> full;
    for (const ScreeningRow& row : view.screenings()) {
        // Two on one day: the later counts, entries come in the order of their instants.
        const auto before = state.screening;
        state.screening = row;
        if (!row.fact.worried)
            full = row.day;
        else if (before && before->fact.result > row.fact.result)
            state.screening = before;
    }
    state.screeningDue = !full || daysBetween(*full, today) >= screeningEveryDays;
}

void judgePauses(const JournalView& view, Day today, SafetyState& state) {
    for (const Pause& pause : view.pauses()) {
        state.rests.push_back({pause.from, pause.until});
        if (pause.from <= today && today <= pause.until && (!state.pause || state.pause->until < pause.until))
            state.pause = pause;
        const bool over = pause.until < today;
        const bool screened = state.screening && state.screening->day >= pause.until;
        if (over && !screened && asksForScreening(pause.reason))
            state.unscreenedIllness = std::max(state.unscreenedIllness.value_or(pause.until), pause.until);
    }
}

} // namespace

SafetyState judgeSafety(const JournalView& view, Day today) {
    SafetyState state;
    judgeScreenings(view, today, state);
    state.rests = blockedPeriods(view);
    judgePauses(view, today, state);
    judgeTingling(view, today, state);
    state.worsening = worseningTwoWeeksRunning(view, today);
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
