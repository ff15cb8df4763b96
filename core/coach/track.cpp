#include "core/coach/track.h"

#include "core/base/rounding.h"
#include "core/coach/zones.h"
#include "core/journal/statistics.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// The session was left before all its sets were logged: it says so itself or, in journals that do not note
/// how many were planned, its last set was given up and the session before held more.
bool leftEarly(const StageClock& track, std::size_t i) {
    const SessionRow& row = *track.rows[i];
    if (row.setsPlanned > 0)
        return row.sets < row.setsPlanned;
    if (!row.cutShort)
        return false;
    if (track.exercise->dose.kind == DoseKind::Repetitions && row.sets < track.exercise->dose.sets)
        return true;
    for (std::size_t earlier = i; earlier-- > 0;) {
        if (!track.rows[earlier]->cutShort)
            return row.sets < track.rows[earlier]->sets;
    }
    return false;
}

/// In terms of the sets the coach would plan, however many the session had.
std::optional<int> tempoOf(const SessionRow& row, const DoseRange& range) {
    if (!row.tempo || !range.startTempo || row.sets < 1)
        return std::nullopt;
    return *row.tempo * range.sets / row.sets;
}

/// More than the week asked for, or days in a row where a day's rest lies between (R12).
std::optional<Reason> overdone(const StageClock& track, const CoachWeek& week) {
    const Frequency& frequency = track.exercise->dose.frequency;
    constexpr int weekDays = 7;
    constexpr int everySecondDay = 2;
    const double share = static_cast<double>(week.openDays) / weekDays;
    const double due = frequency.days >= weekDays ? std::max(frequency.sessions, frequency.sessionsAtMost)
                                                  : std::ceil(prescribedSessions(frequency, 1) * share);
    int done = 0;
    std::optional<Day> last;
    for (std::size_t i = week.firstRow; i < week.endRow; ++i) {
        const SessionRow& row = *track.rows[i];
        done += row.done(track.exercise->dose.kind);
        if (frequency.days == everySecondDay && last && daysBetween(*last, row.day) == 1)
            return reason::HoldDaysInARow{};
        last = row.day;
    }
    const double planned = basisOf(track, week.firstRow + 1).total * due;
    if (planned <= 0.0 || done * 100.0 <= planned * rule::overdone + tiny)
        return std::nullopt;
    return reason::HoldOverdone{100.0 * done / planned, rule::overdone};
}

} // namespace

int weekNumber(const StageClock& track, Day day) {
    return daysBetween(track.start, day) / 7 + 1;
}

Basis basisOf(const StageClock& track, std::size_t endRow) {
    const DoseRange& range = track.exercise->dose;
    std::optional<std::size_t> chosen;
    std::optional<std::size_t> fallback;
    for (std::size_t i = endRow; i-- > 0 && !chosen;) {
        if (track.rows[i]->planned(range.kind) <= 0)
            continue;
        fallback = fallback.value_or(i);
        if (!leftEarly(track, i))
            chosen = i;
    }
    // Without a whole session the plan is what the sets so far stand for, at most the start.
    if (!chosen && fallback && track.rows[*fallback]->setsPlanned > track.rows[*fallback]->sets) {
        const SessionRow& cut = *track.rows[*fallback];
        const int planned = cut.planned(range.kind);
        const int whole = std::min(range.start, planned * cut.setsPlanned / cut.sets);
        return {std::max(planned, whole), cut.load, tempoOf(cut, range), cut.variant, &cut};
    }
    if (!chosen)
        chosen = fallback;
    // Sessions that planned nothing that can be counted leave the start.
    if (!chosen)
        return {range.start, range.startLoad, std::nullopt, track.rows[endRow - 1]->variant,
                track.rows[endRow - 1]};
    const SessionRow& row = *track.rows[*chosen];
    return {row.planned(range.kind), row.load, tempoOf(row, range), row.variant, &row};
}

Basis basisOf(const StageClock& track) {
    return basisOf(track, track.rows.size());
}

WeekVerdict judgeWeek(const Context& context, const StageClock& track, const CoachWeek& week,
                      TrackKind kind) {
    WeekVerdict verdict;
    std::vector<double> efforts;
    int sets = 0;
    int inFull = 0;
    int notGreen = 0;
    int checkIns = 0;
    for (std::size_t i = week.firstRow; i < week.endRow; ++i) {
        const SessionRow& row = *track.rows[i];
        sets += std::max(row.sets, row.setsPlanned);
        inFull += row.setsInFull;
        notGreen += isGreen(row, context) ? 0 : 1;
        checkIns += row.pain ? 1 : 0;
        verdict.worstPain = std::max(verdict.worstPain, row.peakPain().value_or(0));
        if (row.effort)
            efforts.push_back(*row.effort);
    }
    verdict.sessions = static_cast<int>(week.endRow - week.firstRow);
    verdict.effort = median(std::move(efforts));
    verdict.prescribed = static_cast<int>(std::lround(prescribedSessions(track.exercise->dose.frequency, 1)));

    const double percent = 100.0 * week.adherence;
    // Sets of sessions that were never begun count as planned and not done.
    double full = sets == 0 ? 0.0 : static_cast<double>(inFull) / sets;
    bool enoughSessions = week.counted;
    if (kind == TrackKind::Ladder)
        full *= week.adherence;
    else
        enoughSessions =
            week.complete && !week.rested && (week.counted || verdict.sessions >= rule::besideSessions);
    if (week.rested)
        verdict.held = reason::HoldRested{};
    else if (!enoughSessions)
        verdict.held = reason::HoldWeekNotCounted{percent, rule::countedAdherence};
    else if (notGreen > 0)
        verdict.held = reason::HoldNotGreen{notGreen, verdict.worstPain};
    else if (checkIns * 100 < rule::enoughCheckIns * verdict.sessions)
        verdict.held = reason::HoldCheckInsMissing{checkIns, verdict.sessions};
    else if (100.0 * full < rule::enoughSets - tiny)
        verdict.held =
            reason::HoldSetsMissing{100.0 * full, rule::enoughSets, verdict.sessions, verdict.prescribed};
    else if (verdict.effort.value_or(0.0) > rule::raiseEffort)
        verdict.held = reason::HoldEffort{*verdict.effort, rule::raiseEffort};
    else
        verdict.held = overdone(track, week);
    return verdict;
}

} // namespace limber
