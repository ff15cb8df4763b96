#include "app/flows/first_run_flow.h"

#include "app/flows/kit.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/widgets/content_text.h"

#include "core/programme/progression.h"

#include <QUuid>

#include <algorithm>
#include <span>
#include <utility>

namespace limber {

namespace {

/// From the key to the floor (our judgement).
constexpr Milliseconds calibrationLeadIn{10'000};
/// As in a guided session: nobody moved so long unseen.
constexpr Milliseconds calibrationGap{5'000};

} // namespace

FirstRunFlow::FirstRunFlow(const FlowContext& context, Clock clock, QObject* parent)
    : Flow(context, parent), m_clock(std::move(clock)) {
    m_timer.setInterval(std::chrono::milliseconds{33});
    m_timer.setTimerType(Qt::PreciseTimer);
}

ui::FigureView* FirstRunFlow::makeFigure(const ExerciseId& exercise) const {
    auto* view = new ui::FigureView;
    view->setClips(&m_content.clips);
    view->showClip(exercise);
    view->setInteractive(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->setReducedMotion(state().preferences.reducedMotion);
    return view;
}

ui::OnboardingPage* FirstRunFlow::makePage() {
    const Exercise* first = m_content.catalogue.stageExercise(1);
    ui::OnboardingPage::Setup setup;
    setup.questionnaire = m_content.questionnaire;
    setup.emergencyNumber = emergencyNumber();
    setup.equipment = kitOf(m_content.catalogue);
    setup.startSeconds = first->dose.start;
    setup.ceilingSeconds = first->dose.ceiling;
    setup.exerciseName = ui::contentText(first->name);
    ui::FigureView* welcome = makeFigure(first->id);
    welcome->setPlaying(true);
    ui::FigureView* figure = makeFigure(first->id);
    m_page = new ui::OnboardingPage(setup, welcome, figure);
    runCalibration(figure);
    connect(m_page, &ui::OnboardingPage::importRequested, this, &FirstRunFlow::importRequested);
    connect(m_page, &ui::OnboardingPage::finished, this, &FirstRunFlow::finish);
    connect(m_page, &ui::OnboardingPage::blocked, this, [this](const Screening& screening) {
        if (m_workspace.append({screening}))
            m_navigator.show(PageId::Today);
    });
    connect(m_page, &ui::OnboardingPage::postponed, this, [this] { m_navigator.show(PageId::Today); });
    return m_page;
}

void FirstRunFlow::runCalibration(ui::FigureView* figure) {
    ui::Calibration* calibration = m_page->calibration();
    connect(calibration, &ui::Calibration::begun, this, [this] {
        m_looked = m_clock();
        m_began = m_looked + calibrationLeadIn;
        m_timer.start();
    });
    connect(calibration, &ui::Calibration::ended, &m_timer, &QTimer::stop);
    connect(&m_timer, &QTimer::timeout, calibration, [this, figure, calibration] {
        const Milliseconds now = m_clock();
        if (now - std::exchange(m_looked, now) > calibrationGap)
            return calibration->giveUp();
        figure->setMoment(std::max(Milliseconds{0}, now - m_began));
        calibration->setElapsed(now - m_began);
    });
}

void FirstRunFlow::begin() {
    m_navigator.show(PageId::Welcome);
    m_page->setStep(1);
}

void FirstRunFlow::finish(const ui::OnboardingResult& result) {
    JournalSettings settings = state().journal.settings;
    settings.equipment = result.equipment;
    Preferences preferences = state().preferences;
    preferences.days = result.schedule.days;
    preferences.times = result.schedule.times;
    if (!m_workspace.saveSettings(settings) || !m_workspace.savePreferences(preferences))
        return;
    std::vector<Draft> drafts{result.screening, StageFact{1, StageReason::Started, std::nullopt}};
    const Exercise* first = m_content.catalogue.stageExercise(1);
    // A try shorter than the lowest dose says only that the start is the lowest dose; as a session it would
    // look cut short.
    if (result.calibration && result.calibration->seconds >= first->dose.start) {
        // The try was a session, and it is logged as what it was: the first dose starts from what it planned.
        const CalibrationTry attempt{result.calibration->seconds, result.calibration->effort,
                                     result.calibration->pain};
        SetFact set;
        set.session = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        set.exercise = first->id;
        set.planned.seconds = calibratedStart(first->dose, std::span(&attempt, 1));
        set.done.seconds = result.calibration->seconds;
        drafts.emplace_back(set);
        CheckIn check;
        check.session = set.session;
        check.effort = result.calibration->effort;
        check.pain = result.calibration->pain;
        drafts.emplace_back(check);
    }
    if (m_workspace.append(drafts))
        m_navigator.show(PageId::Today);
}

} // namespace limber
