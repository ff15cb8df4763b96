#include "core/coach/trends.h"

#include "core/base/rounding.h"
#include "core/journal/statistics.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace limber {

namespace {

using std::chrono::days;

constexpr int week = 7;
using Weeks = std::array<std::optional<double>, 3>;

/// The last three times seven days before today, the oldest first.
template <class Value> Weeks lastWeeks(Day today, Value value) {
    Weeks weeks;
    for (int i = 0; i < 3; ++i) {
        const Day until = today - days{1} - days{week * (2 - i)};
        weeks[static_cast<std::size_t>(i)] = value(until - days{week - 1}, until);
    }
    return weeks;
}

bool movesTwice(const Weeks& weeks, double step) {
    if (!weeks[0] || !weeks[1] || !weeks[2])
        return false;
    const double first = (*weeks[1] - *weeks[0]) * (step < 0 ? -1 : 1);
    const double second = (*weeks[2] - *weeks[1]) * (step < 0 ? -1 : 1);
    const double least = std::abs(step) - tiny;
    return first >= least && second >= least;
}

/// The last value of a measure in [from, until].
std::optional<double> lastOutcome(const JournalView& view, Measure measure, Day from, Day until) {
    std::optional<double> found;
    for (const OutcomeRow& row : view.outcomes())
        if (row.measure == measure && row.day >= from && row.day <= until)
            found = row.value;
    return found;
}

std::optional<double> sessionPain(const JournalView& view, Day from, Day until) {
    std::vector<double> pains;
    for (const SessionRow& row : view.sessionsBetween(from, until))
        if (const auto pain = row.peakPain())
            pains.push_back(*pain);
    return median(std::move(pains));
}

std::optional<double> morningPain(const JournalView& view, Day from, Day until) {
    std::vector<double> pains;
    for (const MorningRow& row : view.morningsBetween(from, until))
        pains.push_back(row.pain);
    return median(std::move(pains));
}

/// The median of a week's mornings that count; too few make none.
std::optional<double> weeklyMorning(const Mornings& mornings, Day from, Day until) {
    std::vector<double> pains;
    for (const JudgedMorning& morning : mornings.all())
        if (morning.day >= from && morning.day <= until && !morning.excused)
            pains.push_back(morning.pain);
    if (pains.size() < static_cast<std::size_t>(rule::baselineMornings))
        return std::nullopt;
    return median(std::move(pains));
}

/// The last value above the lowest of the last weeks.
template <class Value> std::optional<double> riseOver(Day today, Value value) {
    std::optional<double> lowest;
    std::optional<double> last;
    for (int back = rule::driftWeeks; back >= 1; --back) {
        const Day until = today - days{1 + week * (back - 1)};
        const auto found = value(until - days{week - 1}, until);
        if (back == 1)
            last = found;
        if (found)
            lowest = std::min(lowest.value_or(*found), *found);
    }
    if (!last || !lowest)
        return std::nullopt;
    return *last - *lowest;
}

} // namespace

bool worseningTwoWeeksRunning(const JournalView& view, Day today) {
    const auto outcome = [&](Measure measure) {
        return lastWeeks(
            today, [&, measure](Day from, Day until) { return lastOutcome(view, measure, from, until); });
    };
    const double step = rule::worseningStep;
    return movesTwice(lastWeeks(today, [&](Day from, Day until) { return sessionPain(view, from, until); }),
                      step) ||
           movesTwice(lastWeeks(today, [&](Day from, Day until) { return morningPain(view, from, until); }),
                      step) ||
           movesTwice(outcome(Measure::PainAverage), step) || movesTwice(outcome(Measure::PainWorst), step);
}

bool functionFallsTwoWeeksRunning(const JournalView& view, Day today) {
    return movesTwice(
        lastWeeks(today, [&](Day from, Day until) { return lastOutcome(view, Measure::Psfs, from, until); }),
        -rule::worseningStep);
}

std::optional<double> driftOf(const JournalView& view, const Mornings& mornings, Day today) {
    const auto byMornings =
        riseOver(today, [&](Day from, Day until) { return weeklyMorning(mornings, from, until); });
    const auto byAverage = riseOver(
        today, [&](Day from, Day until) { return lastOutcome(view, Measure::PainAverage, from, until); });
    const double rise = std::max(byMornings.value_or(0.0), byAverage.value_or(0.0));
    if (rise < rule::driftHold - tiny)
        return std::nullopt;
    return rise;
}

std::vector<Reason> flagsOfMeasures(const JournalView& view) {
    std::vector<Reason> flags;
    const auto mention = [&](Measure measure, double value) {
        flags.push_back(reason::MentionToDoctor{measure, value});
    };
    std::vector<OutcomeRow> expansions;
    std::vector<OutcomeRow> heads;
    for (const OutcomeRow& row : view.outcomes()) {
        if (row.measure == Measure::ChestExpansion)
            expansions.push_back(row);
        if (row.measure == Measure::OcciputWall)
            heads.push_back(row);
    }
    const std::size_t count = expansions.size();
    if (count >= 2 && expansions[count - 1].value < rule::smallExpansion - tiny &&
        expansions[count - 2].value < rule::smallExpansion - tiny)
        mention(Measure::ChestExpansion, expansions.back().value);
    if (!heads.empty()) {
        const OutcomeRow& last = heads.back();
        const bool rose = std::any_of(heads.begin(), heads.end(), [&](const OutcomeRow& row) {
            return daysBetween(row.day, last.day) <= rule::flagDays &&
                   last.value - row.value >= rule::curveRise - tiny;
        });
        if (rose || last.value >= rule::markedCurve - tiny)
            mention(Measure::OcciputWall, last.value);
    }
    return flags;
}

} // namespace limber
