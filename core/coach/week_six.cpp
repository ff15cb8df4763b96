#include "core/coach/week_six.h"

#include "core/rulebook/rulebook.h"

namespace limber {

namespace {

/// The two counted weeks after the table, when the person chose to stay.
bool inExtension(const StageClock& clock) {
    return wasExtended(clock) && clock.countedWeeks < rule::tableWeeks + rule::extensionWeeks;
}

} // namespace

bool wasExtended(const StageClock& clock) {
    const auto sixDone = clock.endOfCounted(rule::tableWeeks);
    return clock.extended && sixDone && *clock.extended >= *sixDone;
}

std::optional<Day> weekSixDay(const StageClock& clock) {
    if (clock.countedWeeks < rule::tableWeeks)
        return std::nullopt;
    const int rounds = (clock.countedWeeks - rule::tableWeeks) / rule::extensionWeeks;
    return clock.endOfCounted(rule::tableWeeks + rule::extensionWeeks * rounds);
}

WeekSixRow weekSixRow(const Context& context) {
    const Readiness& readiness = context.readiness;
    const StageClock& clock = context.clock;
    if (clock.countedWeeks < rule::tableWeeks)
        return WeekSixRow::NotYet;
    const bool enough = readiness.adherence.met;
    if (readiness.painFree.met) {
        if (inExtension(clock))
            return WeekSixRow::NotYet;
        if (enough)
            return readiness.levelledOff.met ? WeekSixRow::FreeFlat : WeekSixRow::FreeImproving;
        return readiness.comfortable.met ? WeekSixRow::FreeIrregular : WeekSixRow::FreeIrregularHard;
    }
    if (worstRecentPain(context) >= rule::neverPain) {
        if (stillImproving(context))
            return WeekSixRow::PainImproving;
        return enough ? WeekSixRow::PainFlat : WeekSixRow::PainFlatIrregular;
    }
    if (inExtension(clock))
        return WeekSixRow::NotYet;
    return enough ? WeekSixRow::SomePain : WeekSixRow::SomePainIrregular;
}

std::optional<Day> weekSixCutDay(const Context& context) {
    const auto day = weekSixDay(context.clock);
    if (!day)
        return std::nullopt;
    const WeekSixRow row = weekSixRow(context);
    if (row == WeekSixRow::PainImproving || row == WeekSixRow::PainFlat)
        return day;
    return std::nullopt;
}

bool weekSixPainful(const Context& context) {
    const WeekSixRow row = weekSixRow(context);
    return row == WeekSixRow::PainImproving || row == WeekSixRow::PainFlat ||
           row == WeekSixRow::PainFlatIrregular;
}

std::optional<Day> weekSixEasierDay(const Context& context) {
    const WeekSixRow row = weekSixRow(context);
    if (row == WeekSixRow::PainImproving || row == WeekSixRow::PainFlatIrregular)
        return weekSixDay(context.clock);
    return std::nullopt;
}

} // namespace limber
