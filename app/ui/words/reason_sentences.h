#pragma once

#include "core/coach/reasons.h"

#include <QCoreApplication>
#include <QString>

namespace limber::ui {

/// The translation context of all that the coach says.
class Coach {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Coach)
};

} // namespace limber::ui

/// One sentence a reason. reasonText() asks for all of them, so that a reason without one does not compile.
namespace limber::ui::words {

// Doses
[[nodiscard]] QString sentence(const reason::RaiseWithinBand& r);
[[nodiscard]] QString sentence(const reason::RaiseToCeiling& r);
[[nodiscard]] QString sentence(const reason::RaiseLoad& r);
[[nodiscard]] QString sentence(const reason::RaiseLowering& r);
[[nodiscard]] QString sentence(const reason::CarryOverStep& r);
[[nodiscard]] QString sentence(const reason::CarryOver& r);
[[nodiscard]] QString sentence(const reason::AtCeiling& r);
[[nodiscard]] QString sentence(const reason::HarderVariantPossible& r);
[[nodiscard]] QString sentence(const reason::BigStepPossible& r);
[[nodiscard]] QString sentence(const reason::StartOfStage& r);
[[nodiscard]] QString sentence(const reason::StartAfterTrouble& r);
[[nodiscard]] QString sentence(const reason::ResumeAfterStepBack& r);
[[nodiscard]] QString sentence(const reason::LighterWeek& r);
[[nodiscard]] QString sentence(const reason::LighterWeekOver& r);
[[nodiscard]] QString sentence(const reason::ReturnAfterBreak& r);
[[nodiscard]] QString sentence(const reason::ReturnOneStageBack& r);
[[nodiscard]] QString sentence(const reason::GentleStageOne& r);
[[nodiscard]] QString sentence(const reason::CutAfterPain& r);
[[nodiscard]] QString sentence(const reason::BackToLighter& r);
[[nodiscard]] QString sentence(const reason::CutAfterSecondFlare& r);
[[nodiscard]] QString sentence(const reason::CutAfterThirdFlare& r);
[[nodiscard]] QString sentence(const reason::CutAtWeekSix& r);

// What keeps a dose as it is
[[nodiscard]] QString sentence(const reason::HoldFirstWeek& r);
[[nodiscard]] QString sentence(const reason::HoldThisWeek& r);
[[nodiscard]] QString sentence(const reason::SetThisWeek& r);
[[nodiscard]] QString sentence(const reason::HoldKeptExercise& r);
[[nodiscard]] QString sentence(const reason::AsPrescribed& r);
[[nodiscard]] QString sentence(const reason::HoldRested& r);
[[nodiscard]] QString sentence(const reason::HoldWeekNotCounted& r);
[[nodiscard]] QString sentence(const reason::HoldNotGreen& r);
[[nodiscard]] QString sentence(const reason::HoldCheckInsMissing& r);
[[nodiscard]] QString sentence(const reason::HoldSetsMissing& r);
[[nodiscard]] QString sentence(const reason::HoldEffort& r);
[[nodiscard]] QString sentence(const reason::HoldOverdone& r);
[[nodiscard]] QString sentence(const reason::HoldDaysInARow& r);
[[nodiscard]] QString sentence(const reason::HoldScreeningOverdue& r);
[[nodiscard]] QString sentence(const reason::HoldWorsening& r);
[[nodiscard]] QString sentence(const reason::HoldFunctionFalls& r);
[[nodiscard]] QString sentence(const reason::HoldTingling& r);
[[nodiscard]] QString sentence(const reason::HoldDrift& r);
[[nodiscard]] QString sentence(const reason::HoldGroupPain& r);
[[nodiscard]] QString sentence(const reason::HoldGettingWorse& r);
[[nodiscard]] QString sentence(const reason::HoldWeekSix& r);
[[nodiscard]] QString sentence(const reason::HoldAfterDaysOff& r);
[[nodiscard]] QString sentence(const reason::HoldThisMorning& r);

// What stops training, or asks for somebody to look
[[nodiscard]] QString sentence(const reason::ScreeningRed& r);
[[nodiscard]] QString sentence(const reason::ScreeningUrgent& r);
[[nodiscard]] QString sentence(const reason::ScreeningAmber& r);
[[nodiscard]] QString sentence(const reason::Worried& r);
[[nodiscard]] QString sentence(const reason::ScreeningNever& r);
[[nodiscard]] QString sentence(const reason::ScreeningDue& r);
[[nodiscard]] QString sentence(const reason::ScreenFirstAfterIllness& r);
[[nodiscard]] QString sentence(const reason::ScreenAfterBreak& r);
[[nodiscard]] QString sentence(const reason::FullScreeningFirst& r);
[[nodiscard]] QString sentence(const reason::ScreenAfterClearance& r);
[[nodiscard]] QString sentence(const reason::ClearanceGentle& r);
[[nodiscard]] QString sentence(const reason::GentleWithoutScreening& r);
[[nodiscard]] QString sentence(const reason::Paused& r);
[[nodiscard]] QString sentence(const reason::TinglingLasting& r);
[[nodiscard]] QString sentence(const reason::TinglingTwiceAWeek& r);
[[nodiscard]] QString sentence(const reason::TinglingRecurring& r);
[[nodiscard]] QString sentence(const reason::PainMoves& r);
[[nodiscard]] QString sentence(const reason::Drift& r);
[[nodiscard]] QString sentence(const reason::FunctionFalls& r);
[[nodiscard]] QString sentence(const reason::ThreeFlares& r);
[[nodiscard]] QString sentence(const reason::PainOnMostDays& r);
[[nodiscard]] QString sentence(const reason::WorseningTwoWeeks& r);
[[nodiscard]] QString sentence(const reason::PainAtFloor& r);
[[nodiscard]] QString sentence(const reason::EasierAtFloor& r);
[[nodiscard]] QString sentence(const reason::RestAfterThirdFlare& r);
[[nodiscard]] QString sentence(const reason::StoppedToday& r);
[[nodiscard]] QString sentence(const reason::LeftOutForPain& r);
[[nodiscard]] QString sentence(const reason::LeftOutByPlan& r);
[[nodiscard]] QString sentence(const reason::Locked& r);
[[nodiscard]] QString sentence(const reason::LighterWeekPossible& r);
[[nodiscard]] QString sentence(const reason::NotStarted& r);
[[nodiscard]] QString sentence(const reason::NotReached& r);
[[nodiscard]] QString sentence(const reason::EquipmentMissing& r);
[[nodiscard]] QString sentence(const reason::MentionToDoctor& r);

// Next steps
[[nodiscard]] QString sentence(const reason::Ready& r);
[[nodiscard]] QString sentence(const reason::WeekSixAdvance& r);
[[nodiscard]] QString sentence(const reason::WeekSixSeedCap& r);
[[nodiscard]] QString sentence(const reason::WeekSixExtensionByChoice& r);
[[nodiscard]] QString sentence(const reason::WeekSixSmallerPlan& r);
[[nodiscard]] QString sentence(const reason::WeekSixTwoMoreWeeks& r);
[[nodiscard]] QString sentence(const reason::WeekSixStay& r);
[[nodiscard]] QString sentence(const reason::WeekSixEasier& r);
[[nodiscard]] QString sentence(const reason::WeekSixPainful& r);
[[nodiscard]] QString sentence(const reason::WeekSixPainfulIrregular& r);
[[nodiscard]] QString sentence(const reason::StepBackAfterThirdFlare& r);
[[nodiscard]] QString sentence(const reason::StepBackAfterBreak& r);
[[nodiscard]] QString sentence(const reason::WhatIsInTheWay& r);
[[nodiscard]] QString sentence(const reason::LongInStage& r);
[[nodiscard]] QString sentence(const reason::CheckpointNoChange& r);
[[nodiscard]] QString sentence(const reason::NoChangeByWeekSix& r);
[[nodiscard]] QString sentence(const reason::OfferDeclined& r);
[[nodiscard]] QString sentence(const reason::StandardFormPossible& r);
[[nodiscard]] QString sentence(const reason::EffortAsk& r);

// Evidence of a criterion, without a full stop
[[nodiscard]] QString sentence(const reason::TooFewWeeks& r);
[[nodiscard]] QString sentence(const reason::EffortUnknown& r);
[[nodiscard]] QString sentence(const reason::EffortMedian& r);
[[nodiscard]] QString sentence(const reason::SessionsCutShort& r);
[[nodiscard]] QString sentence(const reason::PainUnknown& r);
[[nodiscard]] QString sentence(const reason::PainSessions& r);
[[nodiscard]] QString sentence(const reason::LimbSymptoms& r);
[[nodiscard]] QString sentence(const reason::MorningsSettled& r);
[[nodiscard]] QString sentence(const reason::MorningAboveBaseline& r);
[[nodiscard]] QString sentence(const reason::BenchmarksMissing& r);
[[nodiscard]] QString sentence(const reason::BenchmarkSlope& r);
[[nodiscard]] QString sentence(const reason::EffortDropping& r);
[[nodiscard]] QString sentence(const reason::AtCeilingForWeeks& r);
[[nodiscard]] QString sentence(const reason::AdherenceWeeks& r);
[[nodiscard]] QString sentence(const reason::Exposure& r);
[[nodiscard]] QString sentence(const reason::GapUnknown& r);
[[nodiscard]] QString sentence(const reason::GapTooOld& r);
[[nodiscard]] QString sentence(const reason::OverheadGap& r);
[[nodiscard]] QString sentence(const reason::WeeksInLastStage& r);
[[nodiscard]] QString sentence(const reason::OneLegFirst& r);
[[nodiscard]] QString sentence(const reason::ArmsOverheadFirst& r);
[[nodiscard]] QString sentence(const reason::TrainingRests& r);

/// The same in a few words, for those kinds that have such.
[[nodiscard]] QString brief(const reason::EffortMedian& r);
[[nodiscard]] QString brief(const reason::PainSessions& r);
[[nodiscard]] QString brief(const reason::BenchmarksMissing& r);
[[nodiscard]] QString brief(const reason::BenchmarkSlope& r);
[[nodiscard]] QString brief(const reason::AdherenceWeeks& r);
[[nodiscard]] QString brief(const reason::Exposure& r);

/// A number as a person writes it, at most one decimal.
[[nodiscard]] QString number(double value);
/// The same without decimals, rounded down: shares of sessions are not that exact.
[[nodiscard]] QString roundedDown(double value);
/// "+5%", "-20%".
[[nodiscard]] QString percent(double value);
/// "32 seconds", "21 repetitions", "5 min".
[[nodiscard]] QString amount(const Amount& amount);
/// `what`, and how this morning's pain stood against the usual.
[[nodiscard]] QString afterFlare(const QString& what, int morning, double usual);

} // namespace limber::ui::words
