// Why something may not be started today, and what holds a target.

#include "app/ui/words/reason_sentences.h"

namespace limber::ui::words {

QString sentence(const reason::StoppedToday& r) {
    return Coach::tr("It hurt today, up to %1 of 10. Enough of this exercise for today.").arg(number(r.pain));
}

QString sentence(const reason::LeftOutForPain&) {
    return Coach::tr("It hurt twice at the lightest target. Leave it out for a week.");
}

QString sentence(const reason::LeftOutByPlan&) {
    return Coach::tr("Your therapist's plan leaves this exercise out.");
}

QString sentence(const reason::Locked&) {
    return Coach::tr("Your safety answers rule this exercise out until a doctor or physiotherapist "
                     "agrees.");
}

QString sentence(const reason::NotReached& r) {
    return Coach::tr("This belongs to stage %1. You get there step by step.").arg(number(r.stage));
}

QString sentence(const reason::EquipmentMissing&) {
    return Coach::tr("You need equipment that is not ticked in Settings.");
}

QString sentence(const reason::ScreenAfterBreak& r) {
    if (r.full)
        return Coach::tr("You were away for %n day(s). Please answer all safety questions first.", nullptr,
                         r.days);
    return Coach::tr("You were away for %n day(s). Please answer a few safety questions first.", nullptr,
                     r.days);
}

QString sentence(const reason::FullScreeningFirst&) {
    return Coach::tr("Before your second session, please answer all safety questions.");
}

QString sentence(const reason::ScreenAfterClearance&) {
    return Coach::tr("Your doctor's agreement is more than six months old. Please answer the safety "
                     "questions again.");
}

QString sentence(const reason::GentleWithoutScreening&) {
    return Coach::tr("Only gentle movement until you have answered the safety questions.");
}

QString sentence(const reason::ClearanceGentle&) {
    return Coach::tr("You and your doctor agreed on gentle movement only.");
}

QString sentence(const reason::PainMoves&) {
    return Coach::tr("Your pain has moved from the mid-back to another place twice this week. See a "
                     "doctor or physiotherapist first.");
}

QString sentence(const reason::HoldEffort& r) {
    return Coach::tr("Last week felt hard, effort %1 of 10, so your target stays the same.")
        .arg(number(r.effort));
}

QString sentence(const reason::EffortAsk& r) {
    return Coach::tr("Last week's effort was %1 of 10. Did you sleep badly, or were you ill? Take it "
                     "easier.")
        .arg(number(r.effort));
}

QString sentence(const reason::HoldOverdone& r) {
    return Coach::tr("You did %1% of last week's plan. More does not help faster, so your target "
                     "stays the same.")
        .arg(roundedDown(r.percent));
}

QString sentence(const reason::HoldDaysInARow&) {
    return Coach::tr("This exercise needs a day of rest in between, so your target stays the same.");
}

QString sentence(const reason::HoldDrift& r) {
    return Coach::tr("Your weekly pain is %1 points above its lowest, so your target stays the same.")
        .arg(number(r.points));
}

QString sentence(const reason::Drift& r) {
    return Coach::tr("Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor "
                     "or physiotherapist.")
        .arg(number(r.points));
}

QString sentence(const reason::HoldFunctionFalls&) {
    return Coach::tr("Your activities became harder two weeks in a row, so your target stays the "
                     "same.");
}

QString sentence(const reason::FunctionFalls&) {
    return Coach::tr("Your activities became harder two weeks in a row. Talk to a doctor or "
                     "physiotherapist.");
}

QString sentence(const reason::HoldGettingWorse&) {
    return Coach::tr("Your weekly check went down, so your target stays the same. How were your "
                     "sleep and effort?");
}

QString sentence(const reason::HoldGroupPain& r) {
    return Coach::tr("An exercise with a similar movement hurt, up to %1 of 10, so this target stays "
                     "the same.")
        .arg(number(r.pain));
}

QString sentence(const reason::HoldAfterDaysOff& r) {
    return Coach::tr("You had %n day(s) off, so your target stays the same.", nullptr, r.days);
}

QString sentence(const reason::HoldScreeningOverdue&) {
    return Coach::tr("Your safety questions are overdue, so your target stays the same until you "
                     "answer them.");
}

QString sentence(const reason::BackToLighter& r) {
    return Coach::tr("The heavier weight hurt, up to %1 of 10. Go back to %2 kg.")
        .arg(number(r.pain), number(r.load.kg()));
}

QString sentence(const reason::EasierAtFloor&) {
    return Coach::tr("It hurt at the lightest target. Try the easier form.");
}

QString sentence(const reason::PainAtFloor&) {
    return Coach::tr("It hurt three times at the lightest target. Talk to a doctor or "
                     "physiotherapist.");
}

QString sentence(const reason::StartAfterTrouble& r) {
    return Coach::tr("Something hurt just before you moved on, so you start lower: %1.")
        .arg(amount(r.amount));
}

QString sentence(const reason::MentionToDoctor& r) {
    if (r.measure == Measure::ChestExpansion)
        return Coach::tr("Your chest opens %1 cm with a deep breath. Mention this to a doctor.")
            .arg(number(r.value));
    return Coach::tr("Your head is %1 cm from the wall. Mention this to a doctor.").arg(number(r.value));
}

} // namespace limber::ui::words
