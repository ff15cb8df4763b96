#include "app/flows/door.h"

#include "app/flows/flows_log.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/words/coach_words.h"

#include <algorithm>

namespace limber {

Q_LOGGING_CATEGORY(flowsLog, "limber.flows", QtWarningMsg)

namespace {

using Prescriptions = std::vector<Prescription>;
using Judgement = std::variant<Prescriptions, Refusal>;

Judgement refused(const ExerciseDay& exercise) {
    return Refusal{exercise.exercise, exercise.verdict, exercise.reasons};
}

/// One exercise of the wish; nullptr stands for none of that name.
Judgement judgeOne(const ExerciseDay* exercise, const StartWish& wish) {
    if (exercise == nullptr)
        return Refusal{};
    if (!exercise->mayStart())
        return refused(*exercise);
    switch (wish.as) {
    case StartWish::As::Form:
        if (const FormDay* form = exercise->form(wish.variant); form == nullptr)
            return Refusal{exercise->exercise, Verdict::NotToday, {}};
        else if (!form->mayStart())
            return Refusal{exercise->exercise, form->verdict, form->reasons};
        else
            return Prescriptions{*form->prescription};
    case StartWish::As::BigStep:
        if (!exercise->bigStep)
            return Refusal{exercise->exercise, Verdict::NotToday, exercise->reasons};
        return Prescriptions{*exercise->bigStep};
    case StartWish::As::Test:
        // A test goes to the limit; that is not gentle.
        if (exercise->verdict != Verdict::Start)
            return Refusal{exercise->exercise, Verdict::NotToday, exercise->reasons};
        break;
    case StartWish::As::Prescribed:
    case StartWish::As::TakenUp:
        break;
    }
    return Prescriptions{*exercise->prescription};
}

Judgement judgeTakenUp(const CoachDay& day, const std::vector<Dose>& begun) {
    Prescriptions allowed;
    for (const Dose& dose : begun) {
        const auto prescription = takeUp(day, dose);
        if (!prescription) {
            const ExerciseDay* exercise = day.find(dose.exercise);
            return exercise == nullptr ? Judgement(Refusal{}) : refused(*exercise);
        }
        allowed.push_back(*prescription);
    }
    return allowed;
}

/// Something else that may be done today: what is due first.
std::optional<ExerciseId> insteadOf(const CoachDay& day, const ExerciseId& refused) {
    const auto may = [&](const ExerciseId& id) {
        const ExerciseDay* exercise = day.find(id);
        return id != refused && exercise != nullptr && exercise->mayStart();
    };
    for (const DueSession& due : day.sessionsToday)
        if (may(due.exercise))
            return due.exercise;
    for (const ExerciseDay& exercise : day.exercises)
        if (may(exercise.exercise))
            return exercise.exercise;
    return std::nullopt;
}

} // namespace

Judgement judge(const CoachDay& day, const StartWish& wish) {
    if (wish.as == StartWish::As::TakenUp)
        return judgeTakenUp(day, wish.begun);
    Prescriptions allowed;
    for (const ExerciseId& id : wish.exercises) {
        Judgement one = judgeOne(day.find(id), wish);
        if (std::holds_alternative<Refusal>(one))
            return one;
        allowed.push_back(std::get<Prescriptions>(one).front());
    }
    return allowed.empty() ? Judgement(Refusal{}) : allowed;
}

std::optional<std::vector<Prescription>> Door::open(const StartWish& wish) {
    if (m_workspace.store().isReadOnly()) {
        m_navigator.ask({tr("This journal can only be read"),
                         {tr("What you do now couldn't be saved, so nothing starts here."),
                          tr("You can look at every page and export the journal.")},
                         {{tr("Close"), "primary", "close"}}},
                        [](int) {});
        return std::nullopt;
    }
    auto judged = judge(state().coach, wish);
    if (const auto* refusal = std::get_if<Refusal>(&judged)) {
        refuse(*refusal);
        return std::nullopt;
    }
    return std::get<Prescriptions>(std::move(judged));
}

void Door::refuse(const Refusal& refusal) {
    qCDebug(flowsLog) << "a start is refused, verdict" << static_cast<int>(refusal.verdict);
    const bool blocked = refusal.verdict == Verdict::Blocked;
    const QString why = ui::reasonsText(refusal.reasons);
    Question question{blocked ? tr("Get this checked first") : tr("Not today"), {}, {}};
    question.text << (why.isEmpty() ? tr("There's no target for it today.") : why);
    const Exercise* instead = nullptr;
    if (const auto id = insteadOf(state().coach, refusal.exercise))
        instead = m_content.catalogue.find(*id);
    if (instead != nullptr) {
        question.text << tr("What you can do instead: %1.").arg(ui::contentText(instead->name));
        question.choices.push_back({tr("Do that instead"), "primary", "instead"});
    } else {
        question.text << (blocked ? tr("After your visit, enter what they told you.")
                                  : tr("Rest is part of the plan. We've saved your place."));
    }
    if (blocked)
        for (const auto& choice :
             {Question::Choice{tr("Safety questions"), "secondary", "screening"},
              Question::Choice{tr("A doctor or physio agreed"), "secondary", "clearance"}})
            question.choices.push_back(choice);
    question.choices.push_back({tr("How Limber decides"), "plain", "decides"});
    question.choices.push_back({tr("Close"), "plain", "close"});
    m_navigator.ask(question, [this, instead, names = question.choices](int choice) {
        const QLatin1String name(names[static_cast<std::size_t>(choice)].name);
        if (name == QLatin1String("instead"))
            Q_EMIT insteadRequested(instead->id);
        else if (name == QLatin1String("screening"))
            Q_EMIT screeningRequested();
        else if (name == QLatin1String("clearance"))
            Q_EMIT clearanceRequested();
        else if (name == QLatin1String("decides"))
            Q_EMIT decisionsRequested();
    });
}

} // namespace limber
