// What was decided, and why.

#include "app/ui/words/coach_words.h"
#include "app/ui/words/reason_sentences.h"

namespace limber::ui {

QString reasonText(const Reason& reason) {
    return std::visit([](const auto& told) { return words::sentence(told); }, reason);
}

namespace words {

namespace {

QString noChange(int weeks, const std::optional<reason::FromTo>& pain,
                 const std::optional<reason::FromTo>& function) {
    QString numbers;
    if (pain)
        numbers += Coach::tr(" Pain went from %1 to %2.").arg(number(pain->first), number(pain->now));
    if (function)
        numbers += Coach::tr(" What you can do went from %1 to %2.")
                       .arg(number(function->first), number(function->now));
    return Coach::
        tr("%1, there's no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.")
            .arg(Coach::tr("After %1 weeks").arg(number(weeks)), numbers);
}

} // namespace

QString afterFlare(const QString& what, int morning, double usual) {
    return Coach::tr("%1 Your pain this morning was %2. Your usual is %3.")
        .arg(what, number(morning), number(usual));
}

QString sentence(const reason::ScreeningRed&) {
    return Coach::tr("You reported a warning sign. Call the emergency number now. Don't train.");
}

QString sentence(const reason::ScreeningUrgent&) {
    return Coach::tr("You reported something a doctor should check this week. Don't train until then.");
}

QString sentence(const reason::ScreeningAmber&) {
    return Coach::tr("Only the gentle first stage for now. When a doctor or physio has told you "
                     "what you can do, enter it under Safety.");
}

QString sentence(const reason::ScreeningDue&) {
    return Coach::tr("It's time for the safety questions again.");
}

QString sentence(const reason::ScreeningNever&) {
    return Coach::tr("You haven't answered the safety questions yet.");
}

QString sentence(const reason::ScreenFirstAfterIllness&) {
    return Coach::tr("After an illness or injury, answer the safety questions first.");
}

QString sentence(const reason::Paused& r) {
    const int left = r.daysLeft;
    return left > 0 ? Coach::tr("Your break lasts %n more day(s). These days don't count against you.",
                                nullptr, left)
                    : Coach::tr("Your break ends today. It doesn't count against you.");
}

QString sentence(const reason::TinglingTwiceAWeek&) {
    return Coach::tr("You had tingling or numbness twice in a week, so training is on hold. Have it "
                     "checked. Then enter what they told you under Safety.");
}

QString sentence(const reason::TinglingLasting&) {
    return Coach::tr("The tingling was still there after ten minutes, so training is on hold. Have "
                     "it checked. Then enter what they told you under Safety.");
}

QString sentence(const reason::Worried&) {
    return Coach::tr("You told us something feels wrong. Trust that, and ask a doctor or physio. "
                     "Until then, do only the gentle first stage, and only if it feels right.");
}

QString sentence(const reason::StandardFormPossible&) {
    return Coach::tr("It's calm again with the easier version. Go back to the standard version "
                     "whenever you like.");
}

QString sentence(const reason::TinglingRecurring& r) {
    return Coach::tr("Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.")
        .arg(number(r.sessions));
}

QString sentence(const reason::ThreeFlares& r) {
    return Coach::tr("You've had %1 flare-ups in four weeks. Ask a doctor or physio.").arg(number(r.flares));
}

QString sentence(const reason::PainOnMostDays&) {
    return Coach::tr("Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.");
}

QString sentence(const reason::WorseningTwoWeeks&) {
    return Coach::tr("It got worse two weeks in a row. Ask a doctor or physio.");
}

QString sentence(const reason::CheckpointNoChange& r) {
    return noChange(r.weeks, r.pain, r.function);
}

QString sentence(const reason::NoChangeByWeekSix& r) {
    return noChange(r.weeks, r.pain, r.function);
}

QString sentence(const reason::StepBackAfterThirdFlare& r) {
    return afterFlare(Coach::tr("Third flare-up in four weeks. Going back one stage is safer. Do only the "
                                "gentle first exercise until three mornings are back to your usual."),
                      r.morning, r.baseline);
}

QString sentence(const reason::StepBackAfterBreak& r) {
    return Coach::tr("You were away for %1 days. Go back one stage, answer the safety questions and "
                     "measure again.")
        .arg(number(r.days));
}

QString sentence(const reason::WhatIsInTheWay& r) {
    return Coach::tr("You trained less than planned for %1 weeks. What got in the way? Half as many sessions "
                     "a day may fit better.")
        .arg(number(r.weeks));
}

QString sentence(const reason::LongInStage& r) {
    return Coach::tr("You've been in this stage for %1 weeks, and %2 of them count. What got in the "
                     "way? A smaller plan may fit better.")
        .arg(number(r.weeks), number(r.counted));
}

QString sentence(const reason::Ready& r) {
    return Coach::tr("You meet all five goals after %1 weeks. Move on whenever you like.")
        .arg(number(r.weeks));
}

QString sentence(const reason::WeekSixAdvance& r) {
    return Coach::tr("%1 weeks, pain-free and levelled off. A good time for the next stage.")
        .arg(number(r.weeks));
}

QString sentence(const reason::WeekSixSeedCap& r) {
    return Coach::tr("This stage is meant to take %1 weeks at most, and you're pain-free. You can move on.")
        .arg(number(r.weeks));
}

QString sentence(const reason::WeekSixExtensionByChoice&) {
    return Coach::tr("You're still improving. Stay two more weeks if you like.");
}

QString sentence(const reason::WeekSixSmallerPlan&) {
    return Coach::tr("You're pain-free after six weeks. You can move on, with a smaller plan.");
}

QString sentence(const reason::WeekSixTwoMoreWeeks&) {
    return Coach::tr("Six weeks and pain-free, but it still feels hard. Stay two more weeks.");
}

QString sentence(const reason::WeekSixStay& r) {
    return Coach::tr("Six weeks with a little pain (up to %1). Stay two more weeks. Your target "
                     "increases only while things stay calm.")
        .arg(number(r.pain));
}

QString sentence(const reason::WeekSixEasier& r) {
    return Coach::tr("You're improving, but pain reached %1. Do an easier version at 20% less for "
                     "two weeks. Then we'll look again.")
        .arg(number(r.pain));
}

QString sentence(const reason::WeekSixPainful& r) {
    return Coach::tr("Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.")
        .arg(number(r.pain));
}

QString sentence(const reason::WeekSixPainfulIrregular& r) {
    return Coach::tr("Pain reached %1. Do an easier version and a smaller plan for two weeks. Then "
                     "have it checked.")
        .arg(number(r.pain));
}

QString sentence(const reason::OfferDeclined& r) {
    return Coach::tr("You chose to wait. We'll ask again in %n day(s).", nullptr, r.quietDaysLeft);
}

QString sentence(const reason::LighterWeekPossible& r) {
    return Coach::tr("Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.")
        .arg(number(r.weeks), number(r.percent));
}

QString sentence(const reason::NotStarted&) {
    return Coach::tr("You haven't started yet.");
}

} // namespace words

} // namespace limber::ui
