#include "app/flows/first_run_flow.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/onboarding/onboarding_page.h"

#include <variant>

namespace limber {

namespace {

/// On a chair (clinical.md G, "The first minute"), where the first stage has such a form.
const std::string seatedForm = "seated";

bool mayTrain(const Screening& screening) {
    return screening.result == ScreeningResult::Clear || screening.result == ScreeningResult::Amber;
}

} // namespace

ui::OnboardingPage* FirstRunFlow::makePage() {
    auto* figure = new ui::FigureView;
    figure->setClips(&m_content.clips);
    figure->showClip(m_content.catalogue.stageExercise(1)->id);
    figure->setInteractive(false);
    figure->setFocusPolicy(Qt::NoFocus);
    figure->setReducedMotion(state().preferences.reducedMotion);
    figure->setPlaying(true);
    m_page = new ui::OnboardingPage(m_content.questionnaire, emergencyNumber(), figure);
    connect(m_page, &ui::OnboardingPage::importRequested, this, &FirstRunFlow::importRequested);
    connect(m_page, &ui::OnboardingPage::planRequested, this, &FirstRunFlow::planRequested);
    connect(m_page, &ui::OnboardingPage::answered, this, &FirstRunFlow::take);
    connect(m_page, &ui::OnboardingPage::postponed, this, [this] { m_navigator.show(PageId::Today); });
    return m_page;
}

void FirstRunFlow::begin() {
    m_navigator.show(PageId::Welcome);
    m_page->setStep(1);
}

/// What was found is written down before anything moves, so that a restart does not forget it.
void FirstRunFlow::take(const Screening& screening) {
    std::vector<Draft> drafts{screening};
    if (mayTrain(screening))
        drafts.emplace_back(StageFact{1, StageReason::Started, std::nullopt});
    // What every home has; the rest is asked when it is first needed.
    JournalSettings settings = state().journal.settings;
    if (settings.equipment.empty())
        settings.equipment = {"wall", "mat", "towel"};
    if (!m_workspace.saveSettings(settings) || !m_workspace.append(drafts))
        return;
    const ExerciseId first = m_content.catalogue.stageExercise(1)->id;
    const StartWish wish{StartWish::As::Form, {first}, seatedForm};
    if (std::holds_alternative<Refusal>(judge(state().coach, wish)))
        m_navigator.show(PageId::Today);
    else
        Q_EMIT startRequested(wish);
}

} // namespace limber
