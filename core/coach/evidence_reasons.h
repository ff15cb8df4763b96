#pragma once

#include "core/coach/dose_reasons.h"

#include <vector>

/// The numbers behind a criterion of readiness or a lock. Lists run week by week, the oldest first.
namespace limber::reason {

struct TooFewWeeks {
    int weeks;
    int needed;

    bool operator==(const TooFewWeeks&) const = default;
};

struct EffortUnknown {
    int sessions;

    bool operator==(const EffortUnknown&) const = default;
};

struct EffortMedian {
    double effort;
    double limit;
    int sessions;
    std::vector<double> byWeek;

    bool operator==(const EffortMedian&) const = default;
};

struct SessionsCutShort {
    int sessions;

    bool operator==(const SessionsCutShort&) const = default;
};

struct PainUnknown {
    int days;

    bool operator==(const PainUnknown&) const = default;
};

/// Percent of sessions with pain 0 or 1.
struct PainSessions {
    int worst;
    double percent;
    int sessions;
    int days;

    bool operator==(const PainSessions&) const = default;
};

struct LimbSymptoms {
    int sessions;

    bool operator==(const LimbSymptoms&) const = default;
};

struct MorningsSettled {
    int morning;
    double baseline;

    bool operator==(const MorningsSettled&) const = default;
};

struct MorningAboveBaseline {
    int morning;
    double baseline;

    bool operator==(const MorningAboveBaseline&) const = default;
};

struct BenchmarksMissing {
    int have;
    int needed;

    bool operator==(const BenchmarksMissing&) const = default;
};

/// Gain a week in percent of the median.
struct BenchmarkSlope {
    double percent;
    int weeks;
    double limit;
    std::vector<double> values;

    bool operator==(const BenchmarkSlope&) const = default;
};

/// Effort at the same dose.
struct EffortDropping {
    double from;
    double to;

    bool operator==(const EffortDropping&) const = default;
};

struct AtCeilingForWeeks {
    Amount amount;
    int weeks;

    bool operator==(const AtCeilingForWeeks&) const = default;
};

/// Percent of the sessions; `byWeek` likewise.
struct AdherenceWeeks {
    double percent;
    int weeks;
    double limit;
    std::vector<double> byWeek;

    bool operator==(const AdherenceWeeks&) const = default;
};

/// Sessions that were prescribed and done, in parts where one was done in part.
struct Exposure {
    double sessions;
    int needed;
    int weeks;
    int weeksNeeded;

    bool operator==(const Exposure&) const = default;
};

/// Limits of the gap are cm.
struct GapUnknown {
    double limit;

    bool operator==(const GapUnknown&) const = default;
};

struct GapTooOld {
    int days;
    double limit;

    bool operator==(const GapTooOld&) const = default;
};

struct OverheadGap {
    double cm;
    double limit;

    bool operator==(const OverheadGap&) const = default;
};

/// Counted weeks in the last stage.
struct WeeksInLastStage {
    int weeks;
    int needed;

    bool operator==(const WeeksInLastStage&) const = default;
};

/// Bridges on one leg, and with the arms overhead, that come before the full bridge: the most repetitions of
/// one session in so many sets.
struct OneLegFirst {
    int best;
    int sets;
    int reps;

    bool operator==(const OneLegFirst&) const = default;
};

struct ArmsOverheadFirst {
    int best;
    int sets;
    int reps;

    bool operator==(const ArmsOverheadFirst&) const = default;
};

struct TrainingRests {
    bool operator==(const TrainingRests&) const = default;
};

} // namespace limber::reason
