#include "core/programme/progression.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// Rounded down, so that a reduction is never smaller than it says.
int shareOf(int total, int percent) {
    return total * percent / 100;
}

} // namespace

Band raiseBand(int total) {
    // Whole numbers only: up for the lower bound, down for the upper, so that no rise is over 10 %.
    return {(total * (100 + rule::lowestRaise) + 99) / 100, total * (100 + rule::highestRaise) / 100};
}

RaiseEnd raiseEnd(std::optional<double> medianEffort) {
    return medianEffort && *medianEffort <= rule::highEndEffort ? RaiseEnd::High : RaiseEnd::Low;
}

NextTotal nextTotal(int total, int ceiling, RaiseEnd end) {
    using Kind = NextTotal::Kind;
    if (total >= ceiling)
        return {Kind::AtCeiling, ceiling};
    const Band band = raiseBand(total);
    if (!band.exists())
        return {Kind::NoStep, total};
    const int wanted = end == RaiseEnd::High ? band.high : band.low;
    if (band.low > ceiling)
        return {Kind::Clamped, ceiling};
    return {Kind::Raised, std::min(wanted, ceiling)};
}

int lowestTotal(const DoseRange& range) {
    return std::max(shareOf(range.start, rule::floorPercent), range.sets * std::max(1, range.holdsPerSet));
}

int cutTotal(int total) {
    return shareOf(total, 100 - rule::cutPercent);
}

int totalAfterBreak(int total, int start, int days) {
    if (days <= rule::breakSame)
        return total;
    if (days <= rule::breakTen)
        return shareOf(total, 90);
    if (days <= rule::breakTwenty)
        return shareOf(total, 80);
    if (days <= rule::breakLong)
        return std::min(shareOf(total, 80), std::max(shareOf(total, 60), start));
    return std::min(total, start);
}

double virtualTarget(int total, int weeks) {
    return total * std::pow(1.0 + rule::virtualGrowth / 100.0, weeks);
}

int weeksOfCarryOver(int total) {
    int weeks = 0;
    while (total > 0 && virtualTarget(total, weeks) < total + 1)
        ++weeks;
    return weeks;
}

std::optional<Kilograms> nextLoad(Kilograms load, Kilograms step) {
    if (step.grams <= 0 || load.grams <= 0)
        return std::nullopt;
    const int least = (load.grams * rule::lowestRaise + 99) / 100;
    const int most = load.grams * rule::highestRaise / 100;
    const int rise = (least + step.grams - 1) / step.grams * step.grams;
    if (rise > most)
        return std::nullopt;
    return Kilograms{load.grams + rise};
}

std::optional<BigStep> bigStep(int reps, Kilograms load, Kilograms step) {
    if (step.grams <= 0 || load.grams <= 0 || reps <= 0)
        return std::nullopt;
    const Kilograms heavier{load.grams + step.grams};
    const double now = static_cast<double>(load.grams) * reps;
    const int fewer =
        static_cast<int>(std::ceil(now * (100 + rule::lowestRaise) / 100.0 / heavier.grams - 1e-9));
    const double then = static_cast<double>(heavier.grams) * fewer;
    const double percent = (then / now - 1.0) * 100.0;
    if (fewer < 1 || percent > rule::highestRaise + 1e-9)
        return std::nullopt;
    return BigStep{heavier, fewer, percent};
}

int loweringSeconds(const DoseRange& range, int reps, int tempo) {
    const int sets = std::max(1, range.sets);
    const auto share = [&](int amount, int i) { return amount / sets + (i < amount % sets ? 1 : 0); };
    int seconds = 0;
    for (int i = 0; i < sets; ++i)
        seconds += share(reps, i) * share(tempo, i);
    return seconds;
}

std::optional<SlowerLowering> slowerLowering(const DoseRange& range, int reps, std::optional<int> tempo,
                                             RaiseEnd end) {
    if (!tempo || !range.startTempo || !range.tempoCeiling || reps <= 0)
        return std::nullopt;
    const int sets = std::max(1, range.sets);
    const int now = std::max(*tempo, sets * *range.startTempo);
    if (now >= sets * *range.tempoCeiling)
        return std::nullopt;
    const int before = loweringSeconds(range, reps, now);
    const Band band = raiseBand(before);
    std::optional<SlowerLowering> found;
    for (int fewer = reps; fewer > 0; --fewer) {
        const int then = loweringSeconds(range, fewer, now + 1);
        if (then < band.low)
            break;
        if (then <= band.high && (!found || end == RaiseEnd::Low))
            found = SlowerLowering{fewer, now + 1, 100.0 * (then - before) / static_cast<double>(before)};
    }
    return found;
}

} // namespace limber
