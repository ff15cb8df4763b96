#include "core/coach/cuts.h"

#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/programme/progression.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

/// Something that asks for 20 % less from a day on.
struct Trigger {
    Day effective;
    /// The dose it cuts.
    int from = 0;
    Reason why;
};

/// The index behind the last row before `day`.
std::size_t rowsBefore(const StageClock& track, Day day) {
    const auto end = std::lower_bound(track.rows.begin(), track.rows.end(), day,
                                      [](const SessionRow* row, Day value) { return row->day < value; });
    return static_cast<std::size_t>(end - track.rows.begin());
}

void painTriggers(const StageClock& track, std::vector<Trigger>& triggers) {
    for (std::size_t i = 0; i < track.rows.size(); ++i) {
        const SessionRow& row = *track.rows[i];
        if (!asksForCut(row))
            continue;
        const int pain = row.peakPain().value_or(0);
        triggers.push_back({row.day + days{1}, basisOf(track, i + 1).total,
                            reason("cut-after-pain", {{"pain", pain}, {"percent", -20}})});
    }
}

void flareTriggers(const Context& context, const StageClock& track, std::vector<Trigger>& triggers) {
    for (const Flare& flare : context.flares) {
        const std::size_t before = rowsBefore(track, flare.morning);
        if (flare.level < 2 || before == 0)
            continue;
        const bool third = flare.level == 3;
        // After a third flare the stage rests; in stage 1 its own exercise goes on, at 80 %.
        const Day effective =
            third && context.clock.stage > 1 && flare.resumed ? *flare.resumed : flare.morning;
        triggers.push_back(
            {effective, basisOf(track, before).total,
             reason(third ? "cut-after-third-flare" : "cut-after-second-flare",
                    {{"morning", flare.pain}, {"baseline", flare.baseline}, {"percent", -20}})});
    }
}

} // namespace

std::optional<Cut> cutToday(const Context& context, const StageClock& track, const Basis& basis,
                            TrackKind kind) {
    std::vector<Trigger> triggers;
    painTriggers(track, triggers);
    if (kind == TrackKind::Ladder) {
        flareTriggers(context, track, triggers);
        if (const auto decision = weekSixCutDay(context)) {
            const std::size_t before = rowsBefore(track, *decision);
            if (before > 0)
                triggers.push_back(
                    {*decision, basisOf(track, before).total, reason("cut-at-week-six", {{"percent", -20}})});
        }
    }
    std::optional<Cut> lowest;
    for (const Trigger& trigger : triggers) {
        const std::size_t first = rowsBefore(track, trigger.effective);
        const bool pending = first == track.rows.size();
        const bool sameWeek =
            !pending && weekNumber(track, track.rows[first]->day) == weekNumber(track, context.today);
        if (!pending && !sameWeek)
            continue;
        const int total = std::min(basis.total, cutTotal(trigger.from));
        if (!lowest || total < lowest->total || (total == lowest->total && pending && !lowest->pending))
            lowest = Cut{total, pending, trigger.why};
    }
    return lowest;
}

} // namespace limber
