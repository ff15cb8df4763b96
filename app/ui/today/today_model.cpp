#include "app/ui/today/today_model.h"

#include "app/ui/today/today_parts.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"
#include "core/coach/coach.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace limber::ui {

namespace today {

bool mayTrain(const CoachDay& answer) {
    return answer.action != Action::Blocked && answer.action != Action::Paused;
}

const Prescription* prescribed(const TodayInput& input, const ExerciseId& id) {
    const ExerciseDay* day = input.answer.find(id);
    return day != nullptr && day->prescription ? &*day->prescription : nullptr;
}

const PlannedSession* nextPlanned(const TodayInput& input) {
    if (!mayTrain(input.answer))
        return nullptr;
    const auto found =
        std::find_if(input.plan.sessions.begin(), input.plan.sessions.end(), [&](const PlannedSession& each) {
            return !each.doneAt && prescribed(input, each.exercise) != nullptr &&
                   input.catalogue.find(each.exercise) != nullptr;
        });
    return found == input.plan.sessions.end() ? nullptr : &*found;
}

} // namespace today

namespace {

using today::mayTrain;
using today::prescribed;
using today::Today;

void fillDots(const TodayInput& input, TodayModel& model) {
    const PlannedSession* next = today::nextPlanned(input);
    for (const PlannedSession& planned : input.plan.sessions) {
        if (!mayTrain(input.answer) || (!planned.doneAt && prescribed(input, planned.exercise) == nullptr))
            continue;
        today::DayDot dot;
        const QString slot = slotText(planned.slot);
        if (planned.doneAt) {
            const bool whole = planned.amountDone >= planned.amountPlanned;
            const QString at = timeText(planned.doneAt->localTimeOfDay());
            dot.state = whole ? MarkState::Met : MarkState::Partly;
            dot.text = Today::tr("%1 %2", "part of the day, time").arg(slot, at);
            dot.spoken =
                (whole ? Today::tr("%1: done at %2") : Today::tr("%1: partly done at %2")).arg(slot, at);
        } else {
            const QString at = timeText(timeOf(planned.slot, input.preferences));
            dot.next = next == &planned;
            dot.text = planned.slot == DaySlot::AnyTime
                           ? slot
                           : Today::tr("%1 %2", "part of the day, time").arg(slot, at);
            dot.spoken = Today::tr("%1: to do").arg(dot.text);
        }
        model.dots.push_back(dot);
    }
}

void fillSubtitle(const TodayInput& input, TodayModel& model) {
    int left = 0;
    for (const PlannedSession& planned : input.plan.sessions)
        left += !planned.doneAt && prescribed(input, planned.exercise) != nullptr ? 1 : 0;
    if (input.answer.stage == 0)
        return;
    if (!mayTrain(input.answer))
        model.subtitle = Today::tr("Resting for now");
    else if (left > 0)
        model.subtitle = Today::tr("%n session(s) left today", nullptr, left);
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
        today::ExtraCard card;
        card.exercise = exercise->id;
        card.variant = dose.variant;
        card.name = contentText(exercise->name);
        switch (exercise->placement) {
        case Placement::Reset:
            card.detail = Today::tr("Reset, %1").arg(totalText(*exercise, dose.total));
            break;
        case Placement::Desk:
            card.detail = Today::tr("%1, beside your work").arg(secondsText(dose.total));
            break;
        case Placement::Ladder:
        case Placement::Own:
        case Placement::Toolkit:
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
    int counted = 0;
    for (std::size_t i = 0; i < input.plan.week.size(); ++i) {
        const DayShare& day = input.plan.week[i];
        const int weekday = toDate(day.day).dayOfWeek();
        DayRings::DayMark& mark = model.week[i];
        mark.letter = locale.standaloneDayName(weekday, QLocale::NarrowFormat);
        mark.name = locale.standaloneDayName(weekday, QLocale::LongFormat);
        mark.share = day.share;
        mark.rest = day.rest && !day.counts;
        mark.counts = day.counts;
        mark.today = day.day == input.answer.today;
        counted += day.counts ? 1 : 0;
    }
    if (counted == 0)
        return;
    model.weekLine = Today::tr("%n day(s) so far this week", nullptr, counted);
    const int seconds = input.plan.secondsUnderTension;
    if (input.secondWeek && seconds >= 60)
        model.weekLine = Today::tr("%1 · %2").arg(model.weekLine, secondsText(seconds / 60 * 60));
}

/// "Stage 2 of 5 · Hold · week 3"
void fillStage(const TodayInput& input, TodayModel& model) {
    const Exercise* exercise = input.catalogue.stageExercise(input.answer.stage);
    if (exercise == nullptr)
        return;
    model.stage = input.answer.action == Action::Completed
                      ? actionTitle(Action::Completed)
                      : Today::tr("Stage %1 of %2 · %3 · %4")
                            .arg(input.answer.stage)
                            .arg(input.catalogue.stageCount())
                            .arg(contentText(exercise->stageName), weekText(input.answer));
}

/// One sentence on why this target: the first that the coach gives.
void fillWhy(const TodayInput& input, TodayModel& model) {
    if (!input.answer.prescription || !mayTrain(input.answer))
        return;
    const Prescription& prescription = *input.answer.prescription;
    const Exercise* exercise = input.catalogue.find(prescription.dose().exercise);
    if (exercise == nullptr)
        return;
    model.whyTitle = Today::tr("Why %1?").arg(spokenDose(*exercise, prescription.dose()));
    for (const Reason& reason : prescription.reasons())
        if (model.whyText = reasonText(reason); !model.whyText.isEmpty())
            break;
    const ExerciseDay* day = input.answer.find(exercise->id);
    if (day != nullptr && day->bigStep)
        model.bigStep = Today::tr("Take the big step: %1").arg(doseText(*exercise, day->bigStep->dose()));
}

} // namespace

TodayModel makeTodayModel(const TodayInput& input) {
    TodayModel model;
    model.title = QLocale().toString(toDate(input.answer.today),
                                     Today::tr("dddd, d MMMM", "the date as the page's title"));
    model.counters = input.preferences.counters;
    model.reducedMotion = input.preferences.reducedMotion;
    model.hero = today::makeHero(input);
    model.notices = today::makeNotices(input);
    fillSubtitle(input, model);
    fillStage(input, model);
    fillDots(input, model);
    fillExtras(input, model);
    fillWeek(input, model);
    fillWhy(input, model);
    if (input.returning && !input.returning->explained && !input.returnAnswered)
        model.back = {true, Today::tr("What got in the way?")};
    if (input.fortnight)
        model.fortnight = input.fortnight->sessions;
    return model;
}

} // namespace limber::ui
