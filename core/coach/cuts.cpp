#include "core/coach/cuts.h"

#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/programme/progression.h"
#include "core/rulebook/rulebook.h"

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
    std::optional<Kilograms> load = std::nullopt;
};

/// The index behind the last row before `day`.
std::size_t rowsBefore(const StageClock& track, Day day) {
    const auto end = std::lower_bound(track.rows.begin(), track.rows.end(), day,
                                      [](const SessionRow* row, Day value) { return row->day < value; });
    return static_cast<std::size_t>(end - track.rows.begin());
}

/// The weight before a heavier one whose first sessions these are; nothing otherwise.
std::optional<Kilograms> lighterBefore(const StageClock& track, const SessionRow& row) {
    const std::size_t end = rowsBefore(track, row.day + days{1});
    int sessions = 0;
    for (std::size_t i = end; i-- > 0 && sessions < rule::newLoadSessions;) {
        if (track.rows[i]->day > row.day || track.rows[i]->load != row.load)
            continue;
        ++sessions;
        if (i == 0)
            return std::nullopt;
        const auto before = track.rows[i - 1]->load;
        if (before && row.load && *before < *row.load)
            return before;
    }
    return std::nullopt;
}

/// Repetitions with the lighter weight so that weight times repetitions is at most what is left of what hurt.
int repsWithLighter(int hurt, Kilograms heavy, Kilograms light) {
    const auto product = static_cast<long long>(hurt) * heavy.grams * (100 - rule::cutPercent) / 100;
    return std::min(hurt, static_cast<int>(product / std::max(1, light.grams)));
}

void painTriggers(const StageClock& track, std::vector<Trigger>& triggers) {
    for (const SessionRow* row : track.told) {
        if (!asksForCut(*row))
            continue;
        const std::size_t done = rowsBefore(track, row->day + days{1});
        const int from = done > 0 ? basisOf(track, done).total : track.exercise->dose.start;
        const int pain = row->peakPain().value_or(0);
        Trigger trigger{row->day + days{1}, from, reason::CutAfterPain{pain, -rule::cutPercent}};
        if (const auto lighter = lighterBefore(track, *row)) {
            trigger.load = lighter;
            trigger.why = reason::BackToLighter{pain, *lighter};
        }
        triggers.push_back(std::move(trigger));
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
            third && flare.resumed && context.clock.stage > 1 ? *flare.resumed : flare.morning;
        const reason::CutAfterThirdFlare afterThird{flare.pain, flare.baseline, -rule::cutPercent};
        const reason::CutAfterSecondFlare afterSecond{flare.pain, flare.baseline, -rule::cutPercent};
        triggers.push_back(
            {effective, basisOf(track, before).total, third ? Reason(afterThird) : Reason(afterSecond)});
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
                    {*decision, basisOf(track, before).total, reason::CutAtWeekSix{-rule::cutPercent}});
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
        const int wanted = trigger.load && basis.load && *trigger.load < *basis.load
                               ? repsWithLighter(trigger.from, *basis.load, *trigger.load)
                               : cutTotal(trigger.from);
        const int total = std::min(basis.total, wanted);
        const bool lighter = trigger.load && (!lowest || !lowest->load);
        if (!lowest || lighter || total < lowest->total ||
            (total == lowest->total && pending && !lowest->pending))
            lowest = Cut{total, pending, trigger.why, trigger.load};
    }
    return lowest;
}

AtFloor painAtFloor(const StageClock& track, Day today) {
    AtFloor result;
    const DoseRange& range = track.exercise->dose;
    std::optional<Day> before;
    for (const SessionRow* row : track.told) {
        const Variant* variant = track.exercise->findVariant(row->variant);
        const bool harder = variant != nullptr && variant->level == VariantLevel::Harder;
        // A session given up early logs less than it planned: that is no plan at the floor.
        const int planned =
            row->planned(range.kind) * std::max(row->setsPlanned, row->sets) / std::max(row->sets, 1);
        if (!asksForCut(*row) || harder || planned <= 0 || planned > lowestTotal(range))
            continue;
        if (daysBetween(row->day, today) <= rule::floorProfessionalDays)
            ++result.painful;
        if (before && daysBetween(*before, row->day) <= rule::floorProfessionalDays)
            result.second = row->day;
        before = row->day;
    }
    return result;
}

bool leftOut(const StageClock& track, Day today) {
    const auto second = painAtFloor(track, today).second;
    return second && daysBetween(*second, today) <= rule::floorLeftOutDays;
}

} // namespace limber
