#include "core/coach/readiness.h"

#include "core/base/rounding.h"
#include "core/journal/statistics.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

using std::chrono::days;

Criterion judgeComfortable(const Context& context) {
    Criterion criterion;
    const auto weeks = context.clock.lastCounted(rule::comfortableWeeks);
    if (static_cast<int>(weeks.size()) < rule::comfortableWeeks) {
        criterion.evidence.push_back(
            reason::TooFewWeeks{static_cast<int>(weeks.size()), rule::comfortableWeeks});
        return criterion;
    }
    std::vector<double> efforts;
    std::vector<double> byWeek;
    int cutShort = 0;
    int sessions = 0;
    for (const CoachWeek* week : weeks) {
        std::vector<double> ofWeek;
        for (std::size_t i = week->firstRow; i < week->endRow; ++i) {
            const SessionRow& row = *context.clock.rows[i];
            ++sessions;
            cutShort += row.cutShort ? 1 : 0;
            if (row.effort)
                ofWeek.push_back(*row.effort);
        }
        efforts.insert(efforts.end(), ofWeek.begin(), ofWeek.end());
        if (const auto middle = median(std::move(ofWeek)))
            byWeek.push_back(*middle);
    }
    const auto effort = median(efforts);
    if (!effort) {
        criterion.evidence.push_back(reason::EffortUnknown{sessions});
        return criterion;
    }
    criterion.met = *effort <= rule::comfortableEffort && cutShort == 0;
    criterion.evidence.push_back(
        reason::EffortMedian{*effort, rule::comfortableEffort, sessions, std::move(byWeek)});
    if (cutShort > 0)
        criterion.evidence.push_back(reason::SessionsCutShort{cutShort});
    return criterion;
}

Criterion judgePainFree(const Context& context) {
    Criterion criterion;
    const Day from = context.today - days{rule::painWindow};
    int sessions = 0;
    int low = 0;
    int worst = 0;
    int limb = 0;
    for (const SessionRow& row : context.view.sessionsBetween(from, context.today)) {
        limb += row.limbSymptoms ? 1 : 0;
        const auto pain = row.peakPain();
        if (!pain)
            continue;
        ++sessions;
        low += *pain <= rule::lowPain ? 1 : 0;
        worst = std::max(worst, *pain);
    }
    if (sessions == 0) {
        criterion.evidence.push_back(reason::PainUnknown{rule::painWindow});
        return criterion;
    }
    const double share = static_cast<double>(low) / sessions;
    criterion.evidence.push_back(reason::PainSessions{worst, 100.0 * share, sessions, rule::painWindow});
    if (limb > 0)
        criterion.evidence.push_back(reason::LimbSymptoms{limb});

    int highest = 0;
    bool settled = true;
    bool any = false;
    std::optional<double> usual = context.mornings.baselineToday();
    for (const JudgedMorning& morning : context.mornings.all()) {
        if (morning.day < from)
            continue;
        any = true;
        highest = std::max(highest, morning.pain);
        settled = settled && morning.pain <= rule::calmPain &&
                  (!usual || morning.pain <= *usual + rule::morningNoise);
    }
    const double baseline = usual.value_or(highest);
    if (any)
        criterion.evidence.push_back(settled ? Reason(reason::MorningsSettled{highest, baseline})
                                             : Reason(reason::MorningAboveBaseline{highest, baseline}));
    criterion.met =
        100.0 * share >= rule::lowPainShare - tiny && worst < rule::neverPain && limb == 0 && settled;
    return criterion;
}

/// Effort at the same total in an earlier and a later counted week: the fall, if there was one.
std::optional<Reason> effortFall(const Context& context) {
    struct Level {
        int total;
        double effort;
    };
    std::vector<Level> levels;
    for (const CoachWeek* week : context.clock.lastCounted(4)) {
        std::vector<double> efforts;
        int total = 0;
        for (std::size_t i = week->firstRow; i < week->endRow; ++i) {
            const SessionRow& row = *context.clock.rows[i];
            const int planned = row.planned(context.clock.exercise->dose.kind);
            if (planned != total)
                efforts.clear();
            total = planned;
            if (row.effort)
                efforts.push_back(*row.effort);
        }
        if (const auto effort = median(std::move(efforts)))
            levels.push_back({total, *effort});
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const Level& last = levels.back();
        if (i + 1 < levels.size() && levels[i].total == last.total &&
            levels[i].effort - last.effort >= rule::effortDrop)
            return reason::EffortDropping{levels[i].effort, last.effort};
    }
    return std::nullopt;
}

bool atCeilingForWeeks(const Context& context) {
    const auto weeks = context.clock.lastCounted(rule::ceilingWeeks);
    if (static_cast<int>(weeks.size()) < rule::ceilingWeeks)
        return false;
    const DoseRange& range = context.clock.exercise->dose;
    return std::all_of(weeks.begin(), weeks.end(), [&](const CoachWeek* week) {
        for (std::size_t i = week->firstRow; i < week->endRow; ++i) {
            if (context.clock.rows[i]->planned(range.kind) < range.ceiling)
                return false;
        }
        return true;
    });
}

Criterion judgeLevelledOff(const Context& context, bool comfortable) {
    Criterion criterion;
    const auto trend = benchmarkTrend(context);
    if (!trend) {
        const auto have = static_cast<int>(benchmarkSeries(context).size());
        criterion.evidence.push_back(reason::BenchmarksMissing{have, rule::trendFewest});
    } else {
        criterion.evidence.push_back(
            reason::BenchmarkSlope{trend->percentPerWeek, trend->weeks, rule::flatPercent, trend->values});
        // Getting worse is not levelling off (R6).
        criterion.met = trend->percentPerWeek < rule::flatPercent - tiny && !gettingWorse(context);
        if (auto fall = effortFall(context)) {
            criterion.met = false;
            criterion.evidence.push_back(std::move(*fall));
        }
    }
    if (!criterion.met && comfortable && !gettingWorse(context) && atCeilingForWeeks(context)) {
        criterion.met = true;
        criterion.evidence.push_back(reason::AtCeilingForWeeks{
            amount(*context.clock.exercise, context.clock.exercise->dose.ceiling), rule::ceilingWeeks});
    }
    return criterion;
}

Criterion judgeAdherence(const Context& context) {
    Criterion criterion;
    const auto weeks = context.clock.lastCounted(rule::readyWeeks);
    double sum = 0.0;
    std::vector<double> byWeek;
    for (const CoachWeek* week : weeks) {
        sum += week->adherence;
        byWeek.push_back(100.0 * week->adherence);
    }
    const double mean = weeks.empty() ? 0.0 : sum / static_cast<double>(weeks.size());
    criterion.met = 100.0 * mean >= rule::readyAdherence - tiny;
    criterion.evidence.push_back(reason::AdherenceWeeks{100.0 * mean, static_cast<int>(weeks.size()),
                                                        rule::readyAdherence, std::move(byWeek)});
    return criterion;
}

Criterion judgeExposure(const Context& context) {
    Criterion criterion;
    const auto weeks = context.clock.lastCounted(rule::readyWeeks);
    double done = 0.0;
    for (const CoachWeek* week : weeks)
        done += week->prescribedDone;
    const int needed = exposureNeeded(context.clock.exercise->dose.frequency);
    criterion.met = context.clock.countedWeeks >= rule::readyWeeks && done >= needed;
    criterion.evidence.push_back(
        reason::Exposure{done, needed, context.clock.countedWeeks, rule::readyWeeks});
    return criterion;
}

} // namespace

int exposureNeeded(const Frequency& frequency) {
    const long share =
        std::lround(rule::readyExposure * prescribedSessions(frequency, rule::readyWeeks) / 100.0);
    return std::max(rule::readyWeeks, static_cast<int>(share));
}

bool gettingWorse(const Context& context) {
    const auto trend = benchmarkTrend(context);
    return trend && trend->percentPerWeek < -rule::flatPercent - tiny;
}

bool stillImproving(const Context& context) {
    const auto trend = benchmarkTrend(context);
    return (trend && trend->percentPerWeek >= rule::flatPercent - tiny) || effortFall(context).has_value();
}

Readiness judgeReadiness(const Context& context) {
    Readiness readiness;
    if (context.clock.exercise == nullptr)
        return readiness;
    readiness.comfortable = judgeComfortable(context);
    readiness.painFree = judgePainFree(context);
    readiness.levelledOff = judgeLevelledOff(context, readiness.comfortable.met);
    readiness.adherence = judgeAdherence(context);
    readiness.exposure = judgeExposure(context);
    return readiness;
}

int worstRecentPain(const Context& context) {
    int worst = 0;
    for (const SessionRow& row :
         context.view.sessionsBetween(context.today - days{rule::painWindow}, context.today))
        worst = std::max(worst, row.peakPain().value_or(0));
    return worst;
}

} // namespace limber
