#include "core/coach/holds.h"

#include "core/coach/readiness.h"
#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

bool sharesGroup(const Exercise& a, const Exercise& b) {
    if (&a == &b)
        return true;
    return std::any_of(a.cautionCodes.begin(), a.cautionCodes.end(), [&](CautionCode code) {
        return std::find(b.cautionCodes.begin(), b.cautionCodes.end(), code) != b.cautionCodes.end();
    });
}

/// The worst of the painful sessions of an exercise that hold a raise today; nothing without.
std::optional<int> painThatHolds(const Context& context, const Exercise& exercise) {
    const ExerciseIndex index = context.view.find(exercise.id);
    if (index < 0)
        return std::nullopt;
    int recent = 0;
    int worst = 0;
    bool today = false;
    const auto places = context.view.rowsOf(index);
    for (auto it = places.rbegin(); it != places.rend(); ++it) {
        const SessionRow& row = context.view.sessions()[*it];
        if (daysBetween(row.day, context.today) >= rule::groupPainDays)
            break;
        if (!asksForCut(row))
            continue;
        ++recent;
        today = today || row.day == context.today;
        worst = std::max(worst, row.peakPain().value_or(0));
    }
    return today || recent >= 2 ? std::optional(worst) : std::nullopt;
}

bool daysOffHold(const Context& context, const StageClock& track) {
    return track.exercise->dose.frequency.days == 1 &&
           daysBetween(track.rows.back()->day, context.today) >= rule::daysOffHold;
}

} // namespace

std::optional<Reason> groupPain(const Context& context, const Exercise& exercise) {
    for (const Exercise& other : context.catalogue.exercises()) {
        if (!sharesGroup(exercise, other))
            continue;
        if (const auto pain = painThatHolds(context, other))
            return reason::HoldGroupPain{*pain, rule::groupPainDays};
    }
    return std::nullopt;
}

std::optional<Reason> holdOf(const Context& context, const StageClock& track, TrackKind kind) {
    const SafetyState& safety = context.safety;
    if (safety.screeningOverdue)
        return reason::HoldScreeningOverdue{};
    if (safety.worsening)
        return reason::HoldWorsening{};
    if (safety.functionFalls)
        return reason::HoldFunctionFalls{};
    if (safety.tinglingRecurs())
        return reason::HoldTingling{};
    if (safety.drift)
        return reason::HoldDrift{*safety.drift};
    if (auto pain = groupPain(context, *track.exercise))
        return pain;
    if (kind == TrackKind::Ladder && gettingWorse(context))
        return reason::HoldGettingWorse{};
    if (kind == TrackKind::Ladder && weekSixPainful(context))
        return reason::HoldWeekSix{worstRecentPain(context)};
    if (daysOffHold(context, track))
        return reason::HoldAfterDaysOff{daysBetween(track.rows.back()->day, context.today)};
    if (zoneToday(context, track) != Zone::Green)
        return reason::HoldThisMorning{};
    return std::nullopt;
}

} // namespace limber
