#pragma once

#include "core/coach/dose_reasons.h"
#include "core/coach/evidence_reasons.h"
#include "core/coach/hold_reasons.h"
#include "core/coach/offer_reasons.h"
#include "core/coach/safety_reasons.h"

#include <variant>
#include <vector>

namespace limber {

/// Why the coach decided something: one small struct a reason, with the numbers behind it. Words are made in
/// app/ui/words, names for files by the codec (reason_codec.h); a new reason must be told to both to compile.
using Reason = std::variant<
    // doses
    reason::RaiseWithinBand, reason::RaiseToCeiling, reason::RaiseLoad, reason::RaiseLowering,
    reason::CarryOverStep, reason::CarryOver, reason::AtCeiling, reason::HarderVariantPossible,
    reason::BigStepPossible, reason::StartOfStage, reason::StartAfterTrouble, reason::ResumeAfterStepBack,
    reason::LighterWeek, reason::LighterWeekOver, reason::ReturnAfterBreak, reason::ReturnOneStageBack,
    reason::GentleStageOne, reason::CutAfterPain, reason::BackToLighter, reason::CutAfterSecondFlare,
    reason::CutAfterThirdFlare, reason::CutAtWeekSix,
    // holds
    reason::HoldFirstWeek, reason::HoldThisWeek, reason::SetThisWeek, reason::HoldKeptExercise,
    reason::AsPrescribed, reason::HoldRested, reason::HoldWeekNotCounted, reason::HoldNotGreen,
    reason::HoldCheckInsMissing, reason::HoldSetsMissing, reason::HoldEffort, reason::HoldOverdone,
    reason::HoldDaysInARow, reason::HoldScreeningOverdue, reason::HoldWorsening, reason::HoldFunctionFalls,
    reason::HoldTingling, reason::HoldDrift, reason::HoldGroupPain, reason::HoldGettingWorse,
    reason::HoldWeekSix, reason::HoldAfterDaysOff, reason::HoldThisMorning,
    // safety
    reason::ScreeningRed, reason::ScreeningUrgent, reason::ScreeningAmber, reason::Worried,
    reason::ScreeningNever, reason::ScreeningDue, reason::ScreenFirstAfterIllness, reason::ScreenAfterBreak,
    reason::FullScreeningFirst, reason::ScreenAfterClearance, reason::ClearanceGentle,
    reason::GentleWithoutScreening, reason::Paused, reason::TinglingLasting, reason::TinglingTwiceAWeek,
    reason::TinglingRecurring, reason::PainMoves, reason::Drift, reason::FunctionFalls, reason::ThreeFlares,
    reason::PainOnMostDays, reason::WorseningTwoWeeks, reason::PainAtFloor, reason::EasierAtFloor,
    reason::RestAfterThirdFlare, reason::StoppedToday, reason::LeftOutForPain, reason::LeftOutByPlan,
    reason::Locked, reason::NotStarted, reason::NotReached, reason::EquipmentMissing, reason::MentionToDoctor,
    // offers
    reason::Ready, reason::WeekSixAdvance, reason::WeekSixSeedCap, reason::WeekSixExtensionByChoice,
    reason::WeekSixSmallerPlan, reason::WeekSixTwoMoreWeeks, reason::WeekSixStay, reason::WeekSixEasier,
    reason::WeekSixPainful, reason::WeekSixPainfulIrregular, reason::StepBackAfterThirdFlare,
    reason::StepBackAfterBreak, reason::WhatIsInTheWay, reason::LongInStage, reason::CheckpointNoChange,
    reason::NoChangeByWeekSix, reason::OfferDeclined, reason::LighterWeekPossible,
    reason::StandardFormPossible, reason::EffortAsk,
    // evidence
    reason::TooFewWeeks, reason::EffortUnknown, reason::EffortMedian, reason::SessionsCutShort,
    reason::PainUnknown, reason::PainSessions, reason::LimbSymptoms, reason::MorningsSettled,
    reason::MorningAboveBaseline, reason::BenchmarksMissing, reason::BenchmarkSlope, reason::EffortDropping,
    reason::AtCeilingForWeeks, reason::AdherenceWeeks, reason::Exposure, reason::GapUnknown,
    reason::GapTooOld, reason::OverheadGap, reason::WeeksInLastStage, reason::OneLegFirst,
    reason::ArmsOverheadFirst, reason::TrainingRests>;

/// The first reason of that type; nullptr without one.
template <class R> [[nodiscard]] const R* findReason(const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons)
        if (const R* found = std::get_if<R>(&reason))
            return found;
    return nullptr;
}

} // namespace limber
