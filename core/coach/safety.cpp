#include "core/coach/safety.h"

#include "core/coach/trends.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

using std::chrono::days;

/// The places in the rows of sessions at which somebody looked: a full clear screening, or a clearance that
/// lets training go on.
std::vector<std::size_t> looks(const JournalView& view) {
    std::vector<std::size_t> places;
    for (const ScreeningRow& row : view.screenings()) {
        if (row.fact.result == ScreeningResult::Clear && row.fact.form == ScreeningForm::Full)
            places.push_back(row.sessionsBefore);
    }
    for (const ClearanceRow& row : view.clearances())
        places.push_back(row.sessionsBefore);
    std::sort(places.begin(), places.end());
    return places;
}

/// Sessions with a sign, gathered until two of them were looked at together: a look between does not begin
/// the count anew (R9).
class Signs {
public:
    explicit Signs(std::vector<std::size_t> looks) : m_looks(std::move(looks)) {}

    void add(std::size_t place, int session, Day day) {
        passLooks(place);
        // One session with several exercises has one check-in.
        if (session >= 0 && session == m_last)
            return;
        m_last = session;
        m_days.push_back(day);
    }
    /// The days of the signs that nobody has looked at.
    [[nodiscard]] const std::vector<Day>& open() {
        passLooks(static_cast<std::size_t>(-1));
        return m_days;
    }
    /// The second day of two signs that lie close together; nothing without.
    [[nodiscard]] std::optional<Day> twice() {
        const std::vector<Day>& found = open();
        for (std::size_t i = 1; i < found.size(); ++i)
            if (daysBetween(found[i - 1], found[i]) <= rule::tinglingDays)
                return found[i];
        return std::nullopt;
    }

private:
    void passLooks(std::size_t place) {
        for (; m_next < m_looks.size() && m_looks[m_next] <= place; ++m_next)
            if (m_days.size() >= 2)
                m_days.clear();
    }

    std::vector<std::size_t> m_looks;
    std::size_t m_next = 0;
    std::vector<Day> m_days;
    int m_last = -1;
};

void judgeTingling(const JournalView& view, Day today, SafetyState& state) {
    const auto& rows = view.sessions();
    const std::vector<std::size_t> looked = looks(view);
    const std::size_t lastLook = looked.empty() ? 0 : looked.back();
    Signs signs(looked);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const SessionRow& row = rows[i];
        if (row.lastingTingling && i >= lastLook) {
            if (!state.lastingTingling)
                state.rests.push_back({row.day, openEnd});
            state.lastingTingling = row.day;
        }
        if (row.limbSymptoms)
            signs.add(i, row.session, row.day);
    }
    if (const auto second = signs.twice()) {
        state.tinglingTwiceAWeek = true;
        state.rests.push_back({*second, openEnd});
    }
    state.tinglingSessions =
        static_cast<int>(std::count_if(signs.open().begin(), signs.open().end(), [&](Day day) {
            return daysBetween(day, today) <= rule::tinglingRecurDays;
        }));
}

bool onlyMidBack(const std::vector<PainPlace>& where) {
    return !where.empty() && std::all_of(where.begin(), where.end(), [](const PainPlace& place) {
        return place.area == BodyArea::MidBack;
    });
}

bool movedFrom(BodySide side, const std::vector<PainPlace>& where) {
    return std::any_of(where.begin(), where.end(), [&](const PainPlace& place) {
        const bool across = place.area == BodyArea::MidBack && side != BodySide::Middle &&
                            place.side != BodySide::Middle && place.side != side;
        return place.area == BodyArea::Arm || place.area == BodyArea::Ribs || across;
    });
}

void judgeMovingPain(const JournalView& view, SafetyState& state) {
    const auto& rows = view.sessions();
    Signs signs(looks(view));
    std::optional<BodySide> usual;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (usual && movedFrom(*usual, rows[i].where))
            signs.add(i, rows[i].session, rows[i].day);
        else if (onlyMidBack(rows[i].where) && !usual)
            usual = rows[i].where.front().side;
    }
    if (const auto second = signs.twice()) {
        state.painMoves = true;
        state.rests.push_back({*second, openEnd});
    }
}

/// The first day of which anything is known.
std::optional<Day> firstDay(const JournalView& view) {
    std::optional<Day> first;
    const auto take = [&](Day day) { first = std::min(first.value_or(day), day); };
    if (!view.sessions().empty())
        take(view.sessions().front().day);
    if (!view.stages().empty())
        take(view.stages().front().day);
    if (!view.mornings().empty())
        take(view.mornings().front().day);
    if (!view.screenings().empty())
        take(view.screenings().front().day);
    return first;
}

void judgeScreeningAge(const JournalView& view, Day today, SafetyState& state) {
    const Standing& standing = state.standing;
    const auto first = firstDay(view);
    state.screeningDue = standing.neverInFull || daysBetween(*standing.full, today) >= rule::screeningDays;
    state.screeningOverdue =
        standing.neverInFull || daysBetween(*standing.full, today) > rule::screeningOverdue;
    state.gentleUntilScreened =
        standing.neverInFull && first && daysBetween(*first, today) > rule::screeningNever;
}

void judgePauses(const JournalView& view, Day today, SafetyState& state) {
    for (const Pause& pause : view.pauses()) {
        state.rests.push_back({pause.from, pause.until, true});
        if (pause.from <= today && today <= pause.until && (!state.pause || state.pause->until < pause.until))
            state.pause = pause;
        const bool over = pause.until < today;
        const auto& rows = view.screenings();
        const bool screened = !rows.empty() && rows.back().day >= pause.until;
        if (over && !screened && asksForScreening(pause.reason))
            state.screenFirst = reason::ScreenFirstAfterIllness{daysBetween(pause.until, today)};
    }
}

const SessionRow* lastDone(const JournalView& view) {
    const auto& rows = view.sessions();
    const auto found =
        std::find_if(rows.rbegin(), rows.rend(), [](const SessionRow& row) { return row.anyDone; });
    return found == rows.rend() ? nullptr : &*found;
}

/// Questions that come first: after a long break, after the first minute, and after a clearance ran out.
void judgeScreenFirst(const JournalView& view, Day today, SafetyState& state) {
    const SessionRow* last = lastDone(view);
    if (last != nullptr) {
        const int away = daysBetween(last->day, today);
        const bool full = away >= rule::breakFullScreening;
        const bool answered =
            std::any_of(view.screenings().begin(), view.screenings().end(), [&](const ScreeningRow& row) {
                const bool counts = !full || row.fact.form == ScreeningForm::Full;
                const bool late = daysBetween(last->day, row.day) >= rule::breakScreening;
                const bool fresh =
                    row.day > last->day && daysBetween(row.day, today) <= rule::breakFreshScreening;
                return counts && (late || fresh);
            });
        if (away >= rule::breakScreening && !answered)
            state.screenFirst = reason::ScreenAfterBreak{away, full};
        if (state.standing.screening && state.standing.neverInFull &&
            state.standing.screening->fact.form == ScreeningForm::First)
            state.screenFirst = reason::FullScreeningFirst{};
    }
    if (state.standing.clearanceRanOut)
        state.screenFirst = reason::ScreenAfterClearance{rule::clearanceDays};
}

} // namespace

SafetyState judgeSafety(const JournalView& view, const Mornings& mornings, Day today) {
    SafetyState state;
    state.standing = judgeStanding(view, today);
    judgeScreeningAge(view, today, state);
    for (const ClosedDays& closed : daysBlocked(view))
        state.rests.push_back({closed.from, closed.until});
    judgePauses(view, today, state);
    judgeTingling(view, today, state);
    judgeMovingPain(view, state);
    judgeScreenFirst(view, today, state);
    state.worsening = worseningTwoWeeksRunning(view, today);
    state.functionFalls = functionFallsTwoWeeksRunning(view, today);
    state.drift = driftOf(view, mornings, today);
    state.excused = state.rests;
    for (const ClosedDays& closed : daysGentle(view))
        state.excused.push_back({closed.from, closed.until});
    return state;
}

Reason SafetyState::whyBlocked() const {
    return standing.screening->fact.result == ScreeningResult::Red ? Reason(reason::ScreeningRed{})
                                                                   : Reason(reason::ScreeningUrgent{});
}

bool painOnMostDays(const JournalView& view, Day today) {
    constexpr int leastSpan = 10;
    int logged = 0;
    int high = 0;
    std::optional<Day> first;
    Day last{};
    for (Day day = today - days{rule::highPainDays}; day <= today; day += days{1}) {
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
        high += *worst >= rule::stopPain ? 1 : 0;
        first = first.value_or(day);
        last = day;
    }
    return first && high * 2 > logged && daysBetween(*first, last) >= leastSpan;
}

} // namespace limber
