// What stands beside the card of Today: offers, checks, decisions.

#include "app/ui/today/today_parts.h"

#include "app/ui/words/coach_words.h"

namespace limber::ui::today {

namespace {

Notice noticeOf(const char* id, const char* role, const QString& title, const QString& text,
                const QString& action, const QString& secondAction = {}) {
    return {QString::fromLatin1(id), role, title, text, action, secondAction};
}

void addChoices(const TodayInput& input, std::vector<Notice>& notices) {
    const CoachDay& answer = input.answer;
    if (answer.gives<reason::ScreeningDue>())
        notices.push_back(noticeOf(
            notice::Screening, "card-amber", Today::tr("Time for the safety questions"),
            Today::tr("About two minutes, every four weeks and after a break."), Today::tr("Answer them")));
    if (input.weeklyCheckDue && mayTrain(answer) && !answer.asksFor(Action::SeeProfessional))
        notices.push_back(noticeOf(notice::WeeklyCheck, "card-accent", Today::tr("Time for the weekly check"),
                                   Today::tr("One try at your own pace. It shows if you're still improving."),
                                   Today::tr("Measure now"), Today::tr("Not this week")));
    if (answer.asksFor(Action::StepBack) && answer.stage > 1 && !answer.gives<reason::OfferDeclined>())
        notices.push_back(
            noticeOf(notice::StepBack, "card-amber", actionTitle(Action::StepBack),
                     Today::tr("Go back to stage %1 for a while? You decide, and you can undo it.")
                         .arg(answer.stage - 1),
                     Today::tr("Step back"), Today::tr("Stay here")));
    const auto* easier = findReason<reason::StandardFormPossible>(answer.reasons);
    // Said once a week, on the day its dose is set; the forms can be chosen at any time.
    if (easier != nullptr && easier->dayOfWeek == 0)
        notices.push_back(noticeOf(notice::StandardForm, "card-accent",
                                   Today::tr("Back to the standard version?"), reasonText(*easier),
                                   Today::tr("Standard version"), Today::tr("See all versions")));
}

/// The coach's decision where it is more than carrying on.
void addDecision(const CoachDay& answer, std::vector<Notice>& notices) {
    if (answer.offers()) {
        if (!answer.gives<reason::OfferDeclined>())
            notices.push_back(noticeOf(notice::Offer, "card-accent", actionTitle(answer.action),
                                       reasonsText(answer.reasons), Today::tr("See why")));
        return;
    }
    if (answer.action == Action::Continue || answer.action == Action::StepBack ||
        answer.action == Action::Paused)
        return;
    const bool grave = answer.action == Action::SeeProfessional;
    Notice decision =
        noticeOf(notice::Decision, grave ? "card-stop" : "card-amber", actionTitle(answer.action),
                 reasonsText(answer.reasons), Today::tr("How Limber decides"));
    if (answer.action == Action::EasierVariant)
        decision.secondAction = Today::tr("See all versions");
    if (answer.gives<reason::ScreeningAmber>()) {
        decision.id = QString::fromLatin1(notice::Amber);
        decision.action = Today::tr("A doctor or physio agreed");
        decision.secondAction = Today::tr("How Limber decides");
    }
    notices.push_back(decision);
}

} // namespace

std::vector<Notice> makeNotices(const TodayInput& input) {
    std::vector<Notice> notices;
    // Nothing else matters before these; the card says them.
    if (input.answer.stage == 0 || input.answer.action == Action::Blocked)
        return notices;
    addDecision(input.answer, notices);
    addChoices(input, notices);
    return notices;
}

} // namespace limber::ui::today
