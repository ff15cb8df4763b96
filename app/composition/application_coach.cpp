// Where the person answers the coach: offers, steps back, the weekly check, and "I am worried".

#include "app/composition/application.h"

#include "app/composition/ready_model.h"
#include "app/ui/check_in/morning_question.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/measure/measure_page.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/ready/ready_panel.h"
#include "app/ui/today/today_model.h"
#include "app/ui/today/today_page.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/window/main_window.h"

#include "core/progress/day_plan.h"

#include <QVBoxLayout>

#include <algorithm>

namespace limber {

void Application::handleNotice(const QString& id, bool second) {
    if (id == QLatin1String(ui::notice::Resume)) {
        const auto snapshot = m_profile.unfinishedSession();
        if (second || !snapshot || !m_runner.takeUp(*snapshot)) {
            m_profile.endSession({});
            refreshToday();
        }
    } else if (id == QLatin1String(ui::notice::Begin)) {
        m_onboarding->setStep(1);
        m_window->showPage(QStringLiteral("welcome"));
    } else if (id == QLatin1String(ui::notice::Screening)) {
        askScreening();
    } else if (id == QLatin1String(ui::notice::Offer)) {
        showReady();
    } else if (id == QLatin1String(ui::notice::WeeklyCheck)) {
        second ? putOffWeeklyCheck() : measureNow();
    } else if (id == QLatin1String(ui::notice::StepBack)) {
        answerStepBack(!second);
    } else if (id == QLatin1String(ui::notice::StandardForm) && !second) {
        startVariant(stageExercise(), "standard");
    } else if (id == QLatin1String(ui::notice::StandardForm) || second) {
        showExercise(stageExercise());
    } else if (id == QLatin1String(ui::notice::Decision)) {
        m_window->showPage(QStringLiteral("decides"));
    }
}

ExerciseId Application::stageExercise() const {
    const Exercise* exercise = m_content.catalogue.stageExercise(m_profile.answer().stage);
    return exercise == nullptr ? ExerciseId{} : exercise->id;
}

bool Application::showReady() {
    const Answer& answer = m_profile.answer();
    if (!answer.offers() || answer.gives("offer-declined"))
        return false;
    auto* panel = new ui::ReadyPanel(makeReadyModel(m_content.catalogue, answer), m_pictures);
    openOverlay(panel);
    connect(panel, &ui::ReadyPanel::startRequested, this, [this] {
        closeOverlay();
        answerOffer({m_profile.answer().stage + 1, StageReason::Advanced, std::nullopt},
                    tr("Stage %1 has begun. The old exercise stays with you once or twice a week.")
                        .arg(m_profile.answer().stage + 1));
    });
    connect(panel, &ui::ReadyPanel::oneMoreWeekRequested, this, [this] {
        closeOverlay();
        answerOffer({m_profile.answer().stage, StageReason::Extended, OfferAnswer::OneMoreWeek},
                    tr("One more week it is."));
    });
    connect(panel, &ui::ReadyPanel::extensionRequested, this, [this] {
        closeOverlay();
        answerOffer({m_profile.answer().stage, StageReason::Extended, std::nullopt},
                    tr("Two more weeks in this stage."));
    });
    connect(panel, &ui::ReadyPanel::notNowRequested, this, [this] {
        closeOverlay();
        answerOffer({m_profile.answer().stage, StageReason::Extended, OfferAnswer::NotNow},
                    tr("Not now. Limber will not ask again for a while."));
    });
    return true;
}

void Application::answerOffer(const StageFact& fact, const QString& said) {
    const Entry entry = m_profile.entryFor(fact);
    if (!m_profile.append({entry}))
        return;
    m_window->showMessage(said, tr("Undo"));
    m_undo = [this, id = entry.id] { m_profile.append({m_profile.entryFor(Retract{id})}); };
}

void Application::answerStepBack(bool taken) {
    const int stage = m_profile.answer().stage;
    if (taken && stage > 1)
        answerOffer({stage - 1, StageReason::SteppedBack, std::nullopt},
                    tr("Stage %1 again, until it has settled.").arg(stage - 1));
    else
        answerOffer({stage, StageReason::Extended, OfferAnswer::NotNow},
                    tr("You stay here. Limber will not ask again for a while."));
}

/// Made anew only when it comes or goes, so that an answer half given stays.
void Application::refreshQuestion() {
    const bool due = m_profile.morningQuestionDue();
    if (due == m_questionShown)
        return;
    m_questionShown = due;
    m_today->setQuestion(nullptr);
    if (!due)
        return;
    auto* question = new ui::MorningQuestion;
    connect(question, &ui::MorningQuestion::answered, this,
            [this](const Morning& morning) { m_profile.append({m_profile.entryFor(morning)}); });
    connect(question, &ui::MorningQuestion::dismissed, this, [this] {
        m_profile.dismissMorningQuestion();
        refreshQuestion();
    });
    m_today->setQuestion(question);
}

void Application::buildMeasure() {
    auto* figure = new ui::FigureView;
    figure->setClips(&m_content.clips);
    figure->setReducedMotion(m_profile.preferences().reducedMotion);
    m_measure = new ui::MeasurePage(m_clocks.monotonic, figure);
    m_window->addFullPage(QStringLiteral("measure"), m_measure);
    connect(m_measure, &ui::MeasurePage::left, this, [this] { m_window->showPage(QStringLiteral("today")); });
    connect(m_measure, &ui::MeasurePage::measured, this, [this](const Benchmark& benchmark) {
        const Entry entry = m_profile.entryFor(benchmark);
        m_window->showPage(QStringLiteral("today"));
        if (!m_profile.append({entry}))
            return;
        m_window->showMessage(tr("Kept. The weeks are compared with each other, not with anybody else."),
                              tr("Undo"));
        m_undo = [this, id = entry.id] { m_profile.append({m_profile.entryFor(Retract{id})}); };
    });
}

void Application::measureNow() {
    const Exercise* exercise = m_content.catalogue.stageExercise(m_profile.answer().stage);
    const Action action = m_profile.answer().action;
    if (exercise == nullptr || m_runner.running())
        return;
    if (action == Action::Blocked || action == Action::Paused)
        return askScreening();
    checkBeforeSession([this, exercise] {
        m_measure->begin(*exercise);
        m_window->showPage(QStringLiteral("measure"));
    });
}

bool Application::weeklyCheckWanted() const {
    const auto notBefore = parseDay(m_profile.preferences().weeklyCheckNotBefore);
    return weeklyCheckDue(m_content.catalogue, m_profile.journal(), m_profile.answer()) &&
           (!notBefore || m_profile.today() >= *notBefore);
}

void Application::putOffWeeklyCheck() {
    Preferences preferences = m_profile.preferences();
    preferences.weeklyCheckNotBefore = formatDay(m_profile.today() + std::chrono::days{7});
    m_profile.savePreferences(preferences);
    refreshToday();
}

void Application::askWorried() {
    auto* card = new ui::Card;
    card->body()->setContentsMargins(34, 30, 34, 30);
    card->body()->setSpacing(12);
    card->body()->addWidget(ui::makeLabel(tr("You are worried. That is reason enough."), "title"));
    card->body()->addWidget(
        ui::makeLabel(tr("Please talk to a doctor or a physiotherapist about it. If something is sudden, "
                         "severe or new, such as "
                         "chest pain, weakness, or trouble with bladder or bowel, call %1 now.")
                          .arg(localEmergencyNumber(m_content.questionnaire)),
                      "body"));
    card->body()->addWidget(ui::makeLabel(
        tr("Until then Limber can ease off: only the gentle first stage, nothing goes up, no questions about "
           "moving "
           "on. It ends when you answer the safety questions again. You can take it back at any time."),
        "body"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    QPushButton* ease = ui::makeButton(tr("Ease off until then"), "primary");
    ease->setObjectName(QStringLiteral("easeOff"));
    QPushButton* questions = ui::makeButton(tr("Answer the safety questions"), "secondary");
    QPushButton* close = ui::makeButton(tr("Not now"), "plain");
    for (QPushButton* button : {ease, questions, close})
        row->addWidget(button);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(ease, &QPushButton::clicked, this, [this] {
        closeOverlay();
        noteWorry();
    });
    connect(questions, &QPushButton::clicked, this, &Application::askScreening);
    connect(close, &QPushButton::clicked, this, &Application::closeOverlay);
    openOverlay(card);
}

void Application::noteWorry() {
    const Entry entry = m_profile.entryFor(Screening{ScreeningResult::Amber, {}, true});
    if (!m_profile.append({entry}))
        return;
    m_window->showMessage(tr("Noted. Limber eases off until somebody has looked at it."), tr("Undo"));
    m_undo = [this, id = entry.id] { m_profile.append({m_profile.entryFor(Retract{id})}); };
}

} // namespace limber
