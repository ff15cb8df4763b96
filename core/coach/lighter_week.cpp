#include "core/coach/lighter_week.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr days aWeek{7};

/// Counted weeks in a row up to the last, each with a raise.
int raisedWeeks(const StageClock& clock) {
    int raised = 0;
    for (auto it = clock.weeks.rbegin(); it != clock.weeks.rend(); ++it) {
        if (!it->complete)
            continue;
        if (!it->counted || it->firstRow == 0 || it->firstRow >= it->endRow)
            break;
        if (basisOf(clock, it->endRow).total <= basisOf(clock, it->firstRow).total)
            break;
        ++raised;
    }
    return raised;
}

} // namespace

std::optional<LighterWeek> lighterWeek(const JournalView& view) {
    std::optional<LighterWeek> latest;
    for (const Deferral& deferral : view.deferrals())
        if (deferral.what == Deferrable::FullDose && (!latest || deferral.until > latest->until))
            latest = LighterWeek{deferral.until - aWeek, deferral.until};
    return latest;
}

std::optional<LighterWeek> lighterWeekToOffer(const Context& context) {
    const StageClock& clock = context.clock;
    if (clock.weeks.empty() || raisedWeeks(clock) < rule::deloadWeeks)
        return std::nullopt;
    const auto chosen = lighterWeek(context.view);
    if (chosen && context.today < chosen->until)
        return std::nullopt;
    const CoachWeek& running = clock.weeks.back();
    const bool begun = running.firstRow < running.endRow;
    const Day from = begun ? running.from + aWeek : running.from;
    return LighterWeek{from, from + aWeek};
}

std::optional<Basis> beforeLighterWeek(const StageClock& track, const LighterWeek& lighter) {
    const auto first = std::find_if(track.rows.begin(), track.rows.end(),
                                    [&](const SessionRow* row) { return row->day >= lighter.from; });
    if (first == track.rows.begin())
        return std::nullopt;
    return basisOf(track, static_cast<std::size_t>(first - track.rows.begin()));
}

} // namespace limber
