#include "app/ui/today/today_model.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"
#include "core/coach/coach.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace limber::ui {

namespace {

class Today {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Today)
};

bool mayTrain(const CoachDay& answer) {
    return answer.action != Action::Blocked && answer.action != Action::Paused;
}

TodayModel::Notice plainNotice(const char* id, const char* role, const QString& title, const QString& text) {
    TodayModel::Notice n;
    n.id = QString::fromLatin1(id);
    n.role = role;
    n.title = title;
    n.text = text;
    return n;
}

/// A session that was cut off, or only its check-in.
TodayModel::Notice unfinishedNotice(const TodayInput& input) {
    auto n = input.onlyCheckInMissing
                 ? plainNotice(notice::Resume, "card-accent", Today::tr("One answer is missing"),
                               Today::tr("How did your last session feel?"))
                 : plainNotice(notice::Resume, "card-accent", Today::tr("Your session was interrupted"),
                               Today::tr("Everything you finished is saved. Pick up where you left off?"));
    n.action = input.onlyCheckInMissing ? Today::tr("Answer") : Today::tr("Resume");
    n.secondAction = Today::tr("Discard");
    return n;
}

std::vector<TodayModel::Notice> makeNotices(const TodayInput& input) {
    const CoachDay& answer = input.answer;
    std::vector<TodayModel::Notice> notices;
    if (input.unfinished)
        notices.push_back(unfinishedNotice(input));
    if (answer.stage == 0) {
        const bool blocked = answer.action == Action::Blocked;
        auto n = plainNotice(
            notice::Begin, blocked ? "card-stop" : "card-accent",
            blocked ? actionTitle(answer.action) : Today::tr("Whenever you're ready"),
            blocked
                ? Today::tr(
                      "Limber will be here when you're cleared. After your visit, enter what they told you.")
                : Today::tr("A few questions, then your first minute of movement."));
        n.action = blocked ? Today::tr("Safety questions") : Today::tr("Start");
        if (blocked)
            n.secondAction = Today::tr("A doctor or physio agreed");
        notices.push_back(n);
        return notices;
    }
    if (answer.action == Action::Blocked && !answer.asksFor(Action::SeeProfessional)) {
        // Nobody found anything: only questions come first.
        auto n = plainNotice(notice::Screening, "card-accent", Today::tr("A few questions first"),
                             reasonsText(answer.reasons));
        n.action = Today::tr("Answer them");
        notices.push_back(n);
        return notices;
    }
    if (answer.action == Action::Blocked) {
        auto n = plainNotice(notice::Screening, "card-stop", actionTitle(answer.action),
                             reasonsText(answer.reasons));
        n.action = Today::tr("Safety questions");
        n.secondAction = Today::tr("A doctor or physio agreed");
        notices.push_back(n);
        return notices;
    }
    if (answer.gives<reason::ScreeningDue>()) {
        auto n = plainNotice(notice::Screening, "card-amber", Today::tr("Time for the safety questions"),
                             Today::tr("About two minutes, every four weeks and after a break."));
        n.action = Today::tr("Answer them");
        notices.push_back(n);
    }
    if (input.weeklyCheckDue && mayTrain(answer) && !answer.asksFor(Action::SeeProfessional)) {
        auto n = plainNotice(notice::WeeklyCheck, "card-accent", Today::tr("Time for the weekly check"),
                             Today::tr("One try at your own pace. It shows if you're still improving."));
        n.action = Today::tr("Measure now");
        n.secondAction = Today::tr("Not this week");
        notices.push_back(n);
    }
    if (answer.asksFor(Action::StepBack) && answer.stage > 1 && !answer.gives<reason::OfferDeclined>()) {
        auto n = plainNotice(notice::StepBack, "card-amber", actionTitle(Action::StepBack),
                             Today::tr("Go back to stage %1 for a while? You decide, and you can undo it.")
                                 .arg(answer.stage - 1));
        n.action = Today::tr("Step back");
        n.secondAction = Today::tr("Stay here");
        notices.push_back(n);
    }
    const auto* easier = findReason<reason::StandardFormPossible>(answer.reasons);
    // Said once a week, on the day its dose is set; the forms can be chosen at any time.
    if (easier != nullptr && easier->dayOfWeek == 0) {
        auto n = plainNotice(notice::StandardForm, "card-accent", Today::tr("Back to the standard version?"),
                             reasonText(*easier));
        n.action = Today::tr("Standard version");
        n.secondAction = Today::tr("See all versions");
        notices.push_back(n);
    }
    if (answer.offers()) {
        if (!answer.gives<reason::OfferDeclined>()) {
            auto n = plainNotice(notice::Offer, "card-accent", actionTitle(answer.action),
                                 reasonsText(answer.reasons));
            n.action = Today::tr("See why");
            notices.push_back(n);
        }
    } else if (answer.action != Action::Continue && answer.action != Action::StepBack) {
        const bool grave = answer.action == Action::SeeProfessional;
        auto n = plainNotice(notice::Decision, grave ? "card-stop" : "card-amber", actionTitle(answer.action),
                             reasonsText(answer.reasons));
        n.action = Today::tr("How Limber decides");
        if (answer.action == Action::EasierVariant)
            n.secondAction = Today::tr("See all versions");
        if (answer.gives<reason::ScreeningAmber>()) {
            n.id = QString::fromLatin1(notice::Amber);
            n.action = Today::tr("A doctor or physio agreed");
            n.secondAction = Today::tr("How Limber decides");
        }
        notices.push_back(n);
    }
    return notices;
}

QString detailOf(const Exercise& exercise, const Prescription& prescription) {
    QString detail = Today::tr("%1 · %2").arg(doseText(exercise, prescription.dose()),
                                              aboutMinutes(estimatedDuration(exercise, prescription.dose())));
    if (prescription.change() == Change::Raise && prescription.changePercent() >= 1.0)
        detail =
            Today::tr("%1 · %2% more this week").arg(detail).arg(std::lround(prescription.changePercent()));
    return detail;
}

/// What may be started today; nullptr for what may not.
const Prescription* prescribed(const TodayInput& input, const ExerciseId& id) {
    const ExerciseDay* day = input.answer.find(id);
    return day != nullptr && day->prescription ? &*day->prescription : nullptr;
}

void fillSessions(const TodayInput& input, TodayModel& model) {
    bool nextFound = false;
    bool stoppedEarly = false;
    int left = 0;
    Seconds leftTime{0};
    for (const PlannedSession& planned : input.plan.sessions) {
        const Exercise* exercise = input.catalogue.find(planned.exercise);
        if (exercise == nullptr)
            continue;
        const Prescription* prescription = prescribed(input, planned.exercise);
        TodayModel::SessionRow row;
        row.exercise = planned.exercise;
        if (prescription == nullptr && !planned.doneAt) {
            stoppedEarly = stoppedEarly || planned.amountPlanned > 0;
            continue;
        }
        row.variant = prescription == nullptr ? std::string("standard") : prescription->dose().variant;
        row.slot = slotText(planned.slot);
        row.name = contentText(exercise->name);
        if (planned.doneAt) {
            row.doneAt = timeText(planned.doneAt->localTimeOfDay());
            row.partly = planned.amountDone < planned.amountPlanned;
            stoppedEarly = stoppedEarly || row.partly;
            row.detail = row.partly ? Today::tr("%1 of %2")
                                          .arg(totalText(*exercise, planned.amountDone),
                                               totalText(*exercise, planned.amountPlanned))
                                    : Today::tr("%1 · done").arg(totalText(*exercise, planned.amountDone));
        } else {
            row.detail = detailOf(*exercise, *prescription);
            row.begun = planned.amountPlanned > 0;
            row.next = !nextFound;
            nextFound = true;
            ++left;
            leftTime += estimatedDuration(*exercise, prescription->dose());
        }
        model.sessions.push_back(row);
    }
    if (!mayTrain(input.answer))
        model.sessions.clear();
    model.sessionsTitle = Today::tr("Today’s sessions");
    if (!mayTrain(input.answer))
        model.subtitle = Today::tr("Resting for now");
    else if (left > 0)
        model.subtitle = Today::tr("%1 · %2").arg(Today::tr("%n session(s) left today", nullptr, left),
                                                  aboutMinutes(leftTime));
    else if (stoppedEarly)
        model.subtitle = Today::tr("You stopped early. That's enough for today.");
    else if (!model.sessions.empty())
        model.subtitle = Today::tr("All done for today");
    else
        model.subtitle = Today::tr("Nothing to do today");
    model.nothingDue = mayTrain(input.answer)
                           ? Today::tr("Today is a rest day for this exercise. That's part of the plan.")
                           : Today::tr("Nothing to do today. We've saved your place.");
}

void fillQueue(const TodayInput& input, TodayModel& model) {
    if (!mayTrain(input.answer) || input.queue.size() < 2)
        return;
    Seconds time{0};
    for (const ExerciseId& id : input.queue) {
        const Exercise* exercise = input.catalogue.find(id);
        const Prescription* prescription = prescribed(input, id);
        if (exercise == nullptr || prescription == nullptr)
            return;
        time += estimatedDuration(*exercise, prescription->dose());
    }
    model.queue = Today::tr("Do both back to back · %1").arg(aboutMinutes(time));
}

/// Of each kind the first of the catalogue that the coach lets start; it knows the kit and the day.
std::vector<const Exercise*> beside(const TodayInput& input) {
    std::vector<const Exercise*> offered;
    for (const Placement placement : {Placement::Reset, Placement::Toolkit, Placement::Desk})
        for (const Exercise& exercise : input.catalogue.exercises())
            if (exercise.placement == placement && prescribed(input, exercise.id) != nullptr) {
                offered.push_back(&exercise);
                break;
            }
    return offered;
}

/// What is offered beside the ladder.
void fillExtras(const TodayInput& input, TodayModel& model) {
    if (!mayTrain(input.answer))
        return;
    for (const Exercise* exercise : beside(input)) {
        const Dose& dose = prescribed(input, exercise->id)->dose();
        TodayModel::ExtraCard card;
        card.exercise = exercise->id;
        switch (exercise->placement) {
        case Placement::Reset:
            card.name = Today::tr("90-second reset");
            card.detail = contentText(exercise->name);
            break;
        case Placement::Desk:
            card.name = contentText(exercise->name);
            card.detail = Today::tr("%1, beside your work").arg(secondsText(dose.total));
            break;
        case Placement::Ladder:
        case Placement::Toolkit:
            card.name = contentText(exercise->name);
            card.detail = exercise->dose.perSide
                              ? Today::tr("both sides, %1").arg(secondsText(dose.total * 2))
                              : totalText(*exercise, dose.total);
            break;
        }
        const auto plan =
            std::find_if(input.plan.extras.begin(), input.plan.extras.end(),
                         [&](const ExtraPlan& extra) { return extra.exercise == exercise->id; });
        card.timesToday = plan == input.plan.extras.end() ? 0 : plan->timesToday;
        model.extras.push_back(card);
    }
}

void fillWeek(const TodayInput& input, TodayModel& model) {
    const QLocale locale;
    for (std::size_t i = 0; i < input.plan.week.size(); ++i) {
        const DayShare& day = input.plan.week[i];
        const int weekday = toDate(day.day).dayOfWeek();
        DayRings::DayMark& mark = model.week[i];
        mark.letter = locale.standaloneDayName(weekday, QLocale::NarrowFormat);
        mark.name = locale.standaloneDayName(weekday, QLocale::LongFormat);
        mark.share = day.share;
        mark.rest = day.rest;
        mark.today = day.day == input.answer.today;
    }
    const int seconds = input.plan.secondsUnderTension;
    model.underTension = seconds < 60 ? Today::tr("%1 s").arg(seconds)
                                      : Today::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    model.meanPain = input.plan.meanPain
                         ? Today::tr("%1 / 10").arg(locale.toString(*input.plan.meanPain, 'f', 1))
                         : Today::tr("–");
}

void fillSteps(const TodayInput& input, TodayModel& model) {
    for (int stage = 1; stage <= input.catalogue.stageCount(); ++stage) {
        const Exercise* exercise = input.catalogue.stageExercise(stage);
        Stepper::Step step;
        step.name = exercise == nullptr ? QString() : contentText(exercise->stageName);
        if (stage == input.answer.stage)
            step.note = weekText(input.answer);
        model.steps.push_back(step);
    }
    model.currentStep = input.answer.action == Action::Completed ? input.catalogue.stageCount()
                                                                 : std::max(0, input.answer.stage - 1);
}

void fillReadiness(const CoachDay& answer, TodayModel& model) {
    if (answer.stage == 0)
        return;
    model.readyTitle = Today::tr("Ready to progress?");
    for (const CriterionKind kind : allCriteria) {
        const Criterion& criterion = criterionOf(answer.readiness, kind);
        TodayModel::CriterionLine line;
        line.state = criterion.met ? MarkState::Met : MarkState::Open;
        line.name = criterionName(kind);
        line.evidence = briefCriterionEvidence(criterion);
        line.whole = criterionEvidence(criterion);
        model.readiness.push_back(line);
    }
}

} // namespace

TodayModel makeTodayModel(const TodayInput& input) {
    TodayModel model;
    model.title = QLocale().toString(toDate(input.answer.today),
                                     Today::tr("dddd, d MMMM", "the date as the page's title"));
    fillSteps(input, model);
    model.notices = makeNotices(input);
    fillSessions(input, model);
    fillQueue(input, model);
    fillExtras(input, model);
    fillWeek(input, model);
    fillReadiness(input.answer, model);
    if (input.answer.prescription && mayTrain(input.answer)) {
        if (const Exercise* exercise = input.catalogue.find(input.answer.prescription->dose().exercise)) {
            model.whyTitle = Today::tr("Why %1?").arg(doseText(*exercise, input.answer.prescription->dose()));
            model.whyText = reasonsText(input.answer.prescription->reasons());
            const ExerciseDay* day = input.answer.find(exercise->id);
            if (day != nullptr && day->bigStep)
                model.bigStep =
                    Today::tr("Take the big step: %1").arg(doseText(*exercise, day->bigStep->dose()));
        }
    }
    return model;
}

} // namespace limber::ui
