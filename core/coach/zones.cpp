#include "core/coach/zones.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

/// Above what the scale's error explains.
bool morningRaised(const Context& context, Day morning) {
    const JudgedMorning* row = context.mornings.on(morning);
    return row != nullptr && row->raised();
}

Zone worse(Zone a, Zone b) {
    return std::max(a, b);
}

} // namespace

bool asksForCut(const SessionRow& row) {
    return row.peakPain().value_or(0) >= rule::stopPain;
}

const Flare* flareOn(const Context& context, Day morning) {
    const auto found = std::find_if(context.flares.begin(), context.flares.end(),
                                    [&](const Flare& flare) { return flare.morning == morning; });
    return found == context.flares.end() ? nullptr : &*found;
}

Zone zoneOf(const SessionRow& row, const Context& context) {
    if (asksForCut(row))
        return row.day == context.today ? Zone::Stop : Zone::Cut;
    const Day morning = row.day + days{1};
    if (const Flare* flare = flareOn(context, morning))
        return flare->level == 1 ? Zone::Repeat : Zone::Cut;
    const bool repeat = row.peakPain().value_or(0) >= rule::repeatPain || row.limbSymptoms ||
                        row.endedByPain || morningRaised(context, morning);
    return repeat ? Zone::Repeat : Zone::Green;
}

bool isGreen(const SessionRow& row, const Context& context) {
    return zoneOf(row, context) == Zone::Green;
}

Zone zoneToday(const Context& context, const StageClock& track) {
    Zone zone = Zone::Green;
    if (context.resting() != nullptr)
        zone = Zone::Cut;
    else if (const Flare* flare = flareOn(context, context.today))
        zone = flare->level == 1 ? Zone::Repeat : Zone::Cut;
    else if (morningRaised(context, context.today))
        zone = Zone::Repeat;
    const auto& rows = track.told;
    for (auto it = rows.rbegin(); it != rows.rend() && (*it)->day == rows.back()->day; ++it)
        zone = worse(zone, zoneOf(**it, context));
    return zone;
}

} // namespace limber
