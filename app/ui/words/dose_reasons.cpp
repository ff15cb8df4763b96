// Why a dose is what it is.

#include "app/ui/words/reason_sentences.h"

namespace limber::ui::words {

namespace {

QString lastWeek(const reason::WeekDone& week) {
    if (!week.effort)
        return Coach::tr("Last week you did %1 of %2 sessions, with pain %3 at most")
            .arg(number(week.done), number(week.planned), number(week.pain));
    return Coach::tr("Last week you did %1 of %2 sessions, with pain %3 and effort %4")
        .arg(number(week.done), number(week.planned), number(week.pain), number(*week.effort));
}

} // namespace

QString sentence(const reason::RaiseWithinBand& r) {
    return Coach::tr("%1. This week's target: %3 (%2).")
        .arg(lastWeek(r.week), percent(r.percent), amount(r.amount));
}

QString sentence(const reason::RaiseToCeiling& r) {
    return Coach::tr("%1. This week you reach the highest target of this exercise: %2.")
        .arg(lastWeek(r.week), amount(r.amount));
}

QString sentence(const reason::RaiseLoad& r) {
    return Coach::tr("%1. Same repetitions, more weight: %3 kg (%2).")
        .arg(lastWeek(r.week), percent(r.percent), number(r.load.kg()));
}

QString sentence(const reason::RaiseLowering& r) {
    return Coach::tr("%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).")
        .arg(lastWeek(r.week), number(r.lowering), amount(r.amount), percent(r.percent));
}

QString sentence(const reason::HarderVariantPossible&) {
    return Coach::tr("If you like, try a harder version of this exercise.");
}

QString sentence(const reason::CarryOver& r) {
    return Coach::tr(
               "The next step would be more than 10%. Your target stays the same for now. Next comes %1.")
        .arg(amount(r.next));
}

QString sentence(const reason::CarryOverStep& r) {
    return Coach::tr("%1. After %2 good weeks at the same target, it's time for the next step: %3.")
        .arg(lastWeek(r.week), number(r.weeks), amount(r.amount));
}

QString sentence(const reason::AtCeiling& r) {
    return Coach::tr("%1 is the highest target of this exercise.").arg(amount(r.amount));
}

QString sentence(const reason::BigStepPossible& r) {
    return Coach::tr("If you like, take a big step: %1 kg with %2 repetitions. That's %3% more weight and %4 "
                     "total work.")
        .arg(number(r.load.kg()), number(r.reps), number(r.loadPercent), percent(r.percent));
}

QString sentence(const reason::StartOfStage& r) {
    return Coach::tr("A new exercise starts at %1.").arg(amount(r.amount));
}

QString sentence(const reason::HoldFirstWeek& r) {
    return Coach::tr("Your first week stays at %1.").arg(amount(r.amount));
}

QString sentence(const reason::HoldThisWeek& r) {
    return Coach::tr("This week stays at %1.").arg(amount(r.amount));
}

QString sentence(const reason::SetThisWeek& r) {
    return Coach::tr("This week's target: %2 (%1 on last week).").arg(percent(r.percent), amount(r.amount));
}

QString sentence(const reason::HoldKeptExercise& r) {
    return Coach::tr("You keep this one up once or twice a week: %1.").arg(amount(r.amount));
}

QString sentence(const reason::AsPrescribed& r) {
    return Coach::tr("As it was set: %1. It stays the same until you change it.").arg(amount(r.amount));
}

QString sentence(const reason::HoldRested&) {
    return Coach::tr("You rested last week, so your target stays the same.");
}

QString sentence(const reason::HoldWeekNotCounted& r) {
    return Coach::tr("You did %1% of your sessions last week, so your target stays the same. A week "
                     "counts from %2%.")
        .arg(number(r.percent), number(r.needed));
}

QString sentence(const reason::HoldNotGreen& r) {
    return Coach::tr("Last week brought pain up to %1 or a sore morning, so your target stays the same.")
        .arg(number(r.pain));
}

QString sentence(const reason::HoldCheckInsMissing& r) {
    return Coach::tr("You checked in after %1 of %2 sessions. With more check-ins, your target can increase.")
        .arg(number(r.checkIns), number(r.sessions));
}

QString sentence(const reason::HoldSetsMissing& r) {
    return Coach::tr("You finished %1% of your sets last week, so your target stays the same. From %2%, it "
                     "can increase.")
        .arg(number(r.percent), number(r.needed));
}

QString sentence(const reason::HoldWorsening&) {
    return Coach::tr("It got worse two weeks in a row, so your target stays the same for now.");
}

QString sentence(const reason::HoldTingling&) {
    return Coach::tr("Tingling or numbness came back. Your target stays the same until a doctor or "
                     "physio has checked it.");
}

QString sentence(const reason::HoldWeekSix& r) {
    return Coach::tr("Pain reached %1 in the last two weeks. Your target stays the same until it's calmer.")
        .arg(number(r.pain));
}

QString sentence(const reason::HoldThisMorning&) {
    return Coach::tr("You're sorer than usual this morning, so your target stays the same.");
}

QString sentence(const reason::CutAfterPain& r) {
    return Coach::tr("Pain reached %1 last session, so your target is 20% lower for the rest of the week.")
        .arg(number(r.pain));
}

QString sentence(const reason::CutAfterSecondFlare& r) {
    return afterFlare(Coach::tr("Second flare-up this week, so your target is 20% lower."), r.morning,
                      r.baseline);
}

QString sentence(const reason::CutAfterThirdFlare& r) {
    return afterFlare(Coach::tr("Third flare-up in four weeks, so your target is 20% lower. Take it gently."),
                      r.morning, r.baseline);
}

QString sentence(const reason::CutAtWeekSix&) {
    return Coach::tr("You've had pain for six weeks, so your target is 20% lower for two weeks.");
}

QString sentence(const reason::ResumeAfterStepBack& r) {
    return Coach::tr("You start again at 80%: %1.").arg(amount(r.amount));
}

QString sentence(const reason::LighterWeek& r) {
    return Coach::tr("Your lighter week: %1 (%2). Your usual target comes back after it.")
        .arg(amount(r.amount), percent(r.percent));
}

QString sentence(const reason::LighterWeekOver& r) {
    return Coach::tr("Your lighter week is over, and it went well. You're back at %1.").arg(amount(r.amount));
}

QString sentence(const reason::ReturnAfterBreak& r) {
    return Coach::
        tr("You were away for %1 days. You restart a little lower (%2), and there's nothing to catch up on.")
            .arg(number(r.days), percent(r.percent));
}

QString sentence(const reason::ReturnOneStageBack& r) {
    return Coach::tr("After %1 days away, it's best to restart one stage back.").arg(number(r.days));
}

QString sentence(const reason::RestAfterThirdFlare& r) {
    return Coach::tr("After three flare-ups, this exercise rests until three mornings in a row are "
                     "at %1 or less.")
        .arg(number(r.baseline));
}

QString sentence(const reason::GentleStageOne& r) {
    return Coach::tr("Only the gentle first exercise for now: %1.").arg(amount(r.amount));
}

} // namespace limber::ui::words
