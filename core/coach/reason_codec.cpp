#include "core/coach/reason_codec.h"

#include "core/base/overloaded.h"

namespace limber {

namespace {

/// A reason as files tell it: its code, then numbers by name or things that know their own names.
struct Told {
    std::string_view code;
    std::vector<std::pair<std::string, double>> values = {};

    template <class... Numbers> explicit Told(std::string_view name, const Numbers&... numbers) : code(name) {
        add(numbers...);
    }

private:
    void add() {}
    template <class... Rest> void add(const char* name, double value, const Rest&... rest) {
        values.emplace_back(name, value);
        add(rest...);
    }
    template <class... Rest> void add(const Amount& amount, const Rest&... rest) {
        add(amount.kind == DoseKind::Repetitions ? "reps" : "seconds", amount.total, rest...);
    }
    template <class... Rest> void add(const reason::WeekDone& week, const Rest&... rest) {
        if (week.effort)
            values.emplace_back("effort", *week.effort);
        add("pain", week.pain, "done", week.done, "planned", week.planned, rest...);
    }
    /// "pain_first" and "pain_now".
    template <class... Rest>
    void add(const std::string& name, const std::optional<reason::FromTo>& change, const Rest&... rest) {
        if (change) {
            values.emplace_back(name + "_first", change->first);
            values.emplace_back(name + "_now", change->now);
        }
        add(rest...);
    }
    /// "w1", "w2", ...
    template <class... Rest>
    void add(const std::string& name, const std::vector<double>& list, const Rest&... rest) {
        for (std::size_t i = 0; i < list.size(); ++i)
            values.emplace_back(name + std::to_string(i + 1), list[i]);
        add(rest...);
    }
};

constexpr Overloaded doseNames{
    [](const reason::RaiseWithinBand& r) {
        return Told("raise-within-band", r.week, "percent", r.percent, r.amount);
    },
    [](const reason::RaiseToCeiling& r) {
        return Told("raise-to-ceiling", r.week, "percent", r.percent, r.amount);
    },
    [](const reason::RaiseLoad& r) {
        return Told("raise-load", r.week, "percent", r.percent, r.amount, "kg", r.load.kg());
    },
    [](const reason::RaiseLowering& r) {
        return Told("raise-lowering", r.week, "percent", r.percent, r.amount, "lowering", r.lowering);
    },
    [](const reason::CarryOverStep& r) {
        return Told("carry-over-step", r.week, "percent", r.percent, r.amount, "weeks", r.weeks);
    },
    [](const reason::CarryOver& r) {
        return Told("carry-over", "target", r.target, r.next, "weeks", r.weeks);
    },
    [](const reason::AtCeiling& r) { return Told("at-ceiling", r.amount); },
    [](const reason::HarderVariantPossible&) { return Told("harder-variant-possible"); },
    [](const reason::BigStepPossible& r) {
        return Told("big-step-possible", "kg", r.load.kg(), "reps", r.reps, "percent", r.percent,
                    "load_percent", r.loadPercent);
    },
    [](const reason::StartOfStage& r) { return Told("start-of-stage", r.amount); },
    [](const reason::StartAfterTrouble& r) {
        return Told("start-after-trouble", "percent", r.percent, r.amount);
    },
    [](const reason::ResumeAfterStepBack& r) {
        return Told("resume-after-step-back", "percent", r.percent, r.amount, "previous", r.previous);
    },
    [](const reason::LighterWeek& r) { return Told("lighter-week", "percent", r.percent, r.amount); },
    [](const reason::LighterWeekOver& r) { return Told("lighter-week-over", r.amount); },
    [](const reason::ReturnAfterBreak& r) {
        return Told("return-after-break", "days", r.days, "percent", r.percent);
    },
    [](const reason::ReturnOneStageBack& r) { return Told("return-one-stage-back", "days", r.days); },
    [](const reason::GentleStageOne& r) { return Told("gentle-stage-one", r.amount); },
    [](const reason::CutAfterPain& r) {
        return Told("cut-after-pain", "pain", r.pain, "percent", r.percent);
    },
    [](const reason::BackToLighter& r) { return Told("back-to-lighter", "pain", r.pain, "kg", r.load.kg()); },
    [](const reason::CutAfterSecondFlare& r) {
        return Told("cut-after-second-flare", "morning", r.morning, "baseline", r.baseline, "percent",
                    r.percent);
    },
    [](const reason::CutAfterThirdFlare& r) {
        return Told("cut-after-third-flare", "morning", r.morning, "baseline", r.baseline, "percent",
                    r.percent);
    },
    [](const reason::CutAtWeekSix& r) { return Told("cut-at-week-six", "percent", r.percent); }};

constexpr Overloaded holdNames{
    [](const reason::HoldFirstWeek& r) { return Told("hold-first-week", r.amount); },
    [](const reason::HoldThisWeek& r) { return Told("hold-this-week", r.amount); },
    [](const reason::SetThisWeek& r) {
        return Told("set-this-week", "percent", r.percent, "previous", r.previous, r.amount);
    },
    [](const reason::HoldKeptExercise& r) { return Told("hold-kept-exercise", r.amount); },
    [](const reason::AsPrescribed& r) { return Told("as-prescribed", r.amount); },
    [](const reason::HoldRested&) { return Told("hold-rested"); },
    [](const reason::HoldWeekNotCounted& r) {
        return Told("hold-week-not-counted", "percent", r.percent, "needed", r.needed);
    },
    [](const reason::HoldNotGreen& r) {
        return Told("hold-not-green", "sessions", r.sessions, "pain", r.pain);
    },
    [](const reason::HoldCheckInsMissing& r) {
        return Told("hold-check-ins-missing", "check_ins", r.checkIns, "sessions", r.sessions);
    },
    [](const reason::HoldSetsMissing& r) {
        return Told("hold-sets-missing", "percent", r.percent, "needed", r.needed, "done", r.done, "planned",
                    r.planned);
    },
    [](const reason::HoldEffort& r) { return Told("hold-effort", "effort", r.effort, "limit", r.limit); },
    [](const reason::HoldOverdone& r) {
        return Told("hold-overdone", "percent", r.percent, "limit", r.limit);
    },
    [](const reason::HoldDaysInARow&) { return Told("hold-days-in-a-row"); },
    [](const reason::HoldScreeningOverdue&) { return Told("hold-screening-overdue"); },
    [](const reason::HoldWorsening&) { return Told("hold-worsening"); },
    [](const reason::HoldFunctionFalls&) { return Told("hold-function-falls"); },
    [](const reason::HoldTingling&) { return Told("hold-tingling"); },
    [](const reason::HoldDrift& r) { return Told("hold-drift", "points", r.points); },
    [](const reason::HoldGroupPain& r) { return Told("hold-group-pain", "pain", r.pain, "days", r.days); },
    [](const reason::HoldGettingWorse&) { return Told("hold-getting-worse"); },
    [](const reason::HoldWeekSix& r) { return Told("hold-week-six", "pain", r.pain); },
    [](const reason::HoldAfterDaysOff& r) { return Told("hold-after-days-off", "days", r.days); },
    [](const reason::HoldThisMorning&) { return Told("hold-this-morning"); }};

constexpr Overloaded safetyNames{
    [](const reason::ScreeningRed&) { return Told("screening-red"); },
    [](const reason::ScreeningUrgent&) { return Told("screening-urgent"); },
    [](const reason::ScreeningAmber&) { return Told("screening-amber"); },
    [](const reason::Worried&) { return Told("worried"); },
    [](const reason::ScreeningNever&) { return Told("screening-never"); },
    [](const reason::ScreeningDue& r) { return Told("screening-due", "days", r.days); },
    [](const reason::ScreenFirstAfterIllness& r) {
        return Told("screen-first-after-illness", "days", r.days);
    },
    [](const reason::ScreenAfterBreak& r) {
        return Told("screen-after-break", "days", r.days, "full", r.full ? 1.0 : 0.0);
    },
    [](const reason::FullScreeningFirst&) { return Told("full-screening-first"); },
    [](const reason::ScreenAfterClearance& r) { return Told("screen-after-clearance", "days", r.days); },
    [](const reason::ClearanceGentle&) { return Told("clearance-gentle"); },
    [](const reason::GentleWithoutScreening&) { return Told("gentle-without-screening"); },
    [](const reason::Paused& r) { return Told("paused", "days_left", r.daysLeft); },
    [](const reason::TinglingLasting& r) { return Told("tingling-lasting", "days", r.days); },
    [](const reason::TinglingTwiceAWeek& r) { return Told("tingling-twice-a-week", "sessions", r.sessions); },
    [](const reason::TinglingRecurring& r) { return Told("tingling-recurring", "sessions", r.sessions); },
    [](const reason::PainMoves&) { return Told("pain-moves"); },
    [](const reason::Drift& r) { return Told("drift", "points", r.points); },
    [](const reason::FunctionFalls&) { return Told("function-falls"); },
    [](const reason::ThreeFlares& r) { return Told("three-flares", "flares", r.flares, "days", r.days); },
    [](const reason::PainOnMostDays&) { return Told("pain-on-most-days"); },
    [](const reason::WorseningTwoWeeks&) { return Told("worsening-two-weeks"); },
    [](const reason::PainAtFloor& r) { return Told("pain-at-floor", "sessions", r.sessions); },
    [](const reason::EasierAtFloor& r) { return Told("easier-at-floor", "sessions", r.sessions); },
    [](const reason::RestAfterThirdFlare& r) {
        return Told("rest-after-third-flare", "morning", r.morning, "baseline", r.baseline);
    },
    [](const reason::StoppedToday& r) { return Told("stopped-today", "pain", r.pain); },
    [](const reason::LeftOutForPain& r) { return Told("left-out-for-pain", "days", r.days); },
    [](const reason::LeftOutByPlan&) { return Told("left-out-by-plan"); },
    [](const reason::Locked&) { return Told("locked"); },
    [](const reason::NotStarted&) { return Told("not-started"); },
    [](const reason::NotReached& r) { return Told("not-reached", "stage", r.stage); },
    [](const reason::EquipmentMissing&) { return Told("equipment-missing"); },
    [](const reason::MentionToDoctor& r) {
        return Told("mention-to-doctor", "measure", static_cast<double>(r.measure), "value", r.value);
    }};

constexpr Overloaded offerNames{
    [](const reason::Ready& r) { return Told("ready", "stage", r.stage, "weeks", r.weeks); },
    [](const reason::WeekSixAdvance& r) {
        return Told("week-six-advance", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixSeedCap& r) {
        return Told("week-six-seed-cap", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixExtensionByChoice& r) {
        return Told("week-six-extension-by-choice", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixSmallerPlan& r) {
        return Told("week-six-smaller-plan", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixTwoMoreWeeks& r) {
        return Told("week-six-two-more-weeks", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixStay& r) { return Told("week-six-stay", "weeks", r.weeks, "pain", r.pain); },
    [](const reason::WeekSixEasier& r) { return Told("week-six-easier", "weeks", r.weeks, "pain", r.pain); },
    [](const reason::WeekSixPainful& r) {
        return Told("week-six-painful", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::WeekSixPainfulIrregular& r) {
        return Told("week-six-painful-irregular", "weeks", r.weeks, "pain", r.pain);
    },
    [](const reason::StepBackAfterThirdFlare& r) {
        return Told("step-back-after-third-flare", "morning", r.morning, "baseline", r.baseline);
    },
    [](const reason::StepBackAfterBreak& r) { return Told("step-back-after-break", "days", r.days); },
    [](const reason::WhatIsInTheWay& r) { return Told("what-is-in-the-way", "weeks", r.weeks); },
    [](const reason::LongInStage& r) {
        return Told("long-in-stage", "weeks", r.weeks, "counted", r.counted);
    },
    [](const reason::CheckpointNoChange& r) {
        return Told("checkpoint-no-change", "weeks", r.weeks, "pain", r.pain, "function", r.function);
    },
    [](const reason::NoChangeByWeekSix& r) {
        return Told("no-change-by-week-six", "weeks", r.weeks, "pain", r.pain, "function", r.function);
    },
    [](const reason::OfferDeclined& r) {
        return Told("offer-declined", "days", r.days, "quiet_days_left", r.quietDaysLeft);
    },
    [](const reason::LighterWeekPossible& r) {
        return Told("lighter-week-possible", "weeks", r.weeks, "percent", r.percent);
    },
    [](const reason::StandardFormPossible& r) {
        return Told("standard-form-possible", "pain", r.pain, "day_of_week", r.dayOfWeek);
    },
    [](const reason::EffortAsk& r) { return Told("effort-ask", "effort", r.effort); }};

constexpr Overloaded evidenceNames{
    [](const reason::TooFewWeeks& r) { return Told("too-few-weeks", "weeks", r.weeks, "needed", r.needed); },
    [](const reason::EffortUnknown& r) { return Told("effort-unknown", "sessions", r.sessions); },
    [](const reason::EffortMedian& r) {
        return Told("effort-median", "effort", r.effort, "limit", r.limit, "sessions", r.sessions, "w",
                    r.byWeek);
    },
    [](const reason::SessionsCutShort& r) { return Told("sessions-cut-short", "sessions", r.sessions); },
    [](const reason::PainUnknown& r) { return Told("pain-unknown", "days", r.days); },
    [](const reason::PainSessions& r) {
        return Told("pain-sessions", "worst", r.worst, "percent", r.percent, "sessions", r.sessions, "days",
                    r.days);
    },
    [](const reason::LimbSymptoms& r) { return Told("limb-symptoms", "sessions", r.sessions); },
    [](const reason::MorningsSettled& r) {
        return Told("mornings-settled", "morning", r.morning, "baseline", r.baseline);
    },
    [](const reason::MorningAboveBaseline& r) {
        return Told("morning-above-baseline", "morning", r.morning, "baseline", r.baseline);
    },
    [](const reason::BenchmarksMissing& r) {
        return Told("benchmarks-missing", "have", r.have, "needed", r.needed);
    },
    [](const reason::BenchmarkSlope& r) {
        return Told("benchmark-slope", "percent", r.percent, "weeks", r.weeks, "limit", r.limit, "v",
                    r.values);
    },
    [](const reason::EffortDropping& r) { return Told("effort-dropping", "from", r.from, "to", r.to); },
    [](const reason::AtCeilingForWeeks& r) {
        return Told("at-ceiling-for-weeks", r.amount, "weeks", r.weeks);
    },
    [](const reason::AdherenceWeeks& r) {
        return Told("adherence-weeks", "percent", r.percent, "weeks", r.weeks, "limit", r.limit, "w",
                    r.byWeek);
    },
    [](const reason::Exposure& r) {
        return Told("exposure", "sessions", r.sessions, "needed", r.needed, "weeks", r.weeks, "weeks_needed",
                    r.weeksNeeded);
    },
    [](const reason::GapUnknown& r) { return Told("gap-unknown", "limit", r.limit); },
    [](const reason::GapTooOld& r) { return Told("gap-too-old", "days", r.days, "limit", r.limit); },
    [](const reason::OverheadGap& r) { return Told("overhead-gap", "cm", r.cm, "limit", r.limit); },
    [](const reason::WeeksInLastStage& r) {
        return Told("weeks-in-last-stage", "weeks", r.weeks, "needed", r.needed);
    },
    [](const reason::OneLegFirst& r) {
        return Told("one-leg-first", "best", r.best, "sets", r.sets, "reps", r.reps);
    },
    [](const reason::ArmsOverheadFirst& r) {
        return Told("arms-overhead-first", "best", r.best, "sets", r.sets, "reps", r.reps);
    },
    [](const reason::TrainingRests&) { return Told("training-rests"); }};

constexpr Overloaded reasonNames{doseNames, holdNames, safetyNames, offerNames, evidenceNames};

} // namespace

std::string_view codeOf(const Reason& reason) {
    return std::visit(reasonNames, reason).code;
}

std::vector<std::pair<std::string, double>> valuesOf(const Reason& reason) {
    return std::visit(reasonNames, reason).values;
}

} // namespace limber
