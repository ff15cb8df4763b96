#include "app/flows/plan_flow.h"

#include "app/flows/check_flow.h"
#include "app/flows/safety_flow.h"
#include "app/flows/session_flow.h"
#include "app/flows/stage_flow.h"
#include "app/ui/check_in/morning_question.h"
#include "app/ui/decides/decides_page.h"
#include "app/ui/exercises/exercises_page.h"
#include "app/ui/figure/figure_demonstration.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/programme/programme_model.h"
#include "app/ui/progress/progress_page.h"
#include "app/ui/today/today_model.h"
#include "app/ui/today/today_page.h"
#include "app/ui/words/coach_words.h"

#include "core/session/day_queue.h"

#include <utility>

namespace limber {

PlanFlow::PlanFlow(const FlowContext& context, const Flows& flows, ui::PictureSource pictures,
                   QObject* parent)
    : Flow(context, parent), m_flows(flows), m_pictures(std::move(pictures)) {}

// Today ---------------------------------------------------------------------------------------------------

ui::TodayPage* PlanFlow::makeToday() {
    m_today = new ui::TodayPage(m_pictures, &m_content.clips);
    connect(m_today, &ui::TodayPage::startRequested, this,
            [this](const ExerciseId& exercise) { Q_EMIT startRequested(exercise, {}); });
    connect(m_today, &ui::TodayPage::queueRequested, this, [this] {
        m_flows.session.start({StartWish::As::Prescribed, queue()});
    });
    connect(m_today, &ui::TodayPage::bigStepRequested, this, [this] {
        m_flows.session.start({StartWish::As::BigStep, {stageExercise()}});
    });
    connect(m_today, &ui::TodayPage::exerciseRequested, this, &PlanFlow::showExercise);
    connect(m_today, &ui::TodayPage::noticeAction, this, &PlanFlow::answerNotice);
    connect(m_today, &ui::TodayPage::worriedRequested, &m_flows.safety, &SafetyFlow::askWorried);
    connect(m_today, &ui::TodayPage::decisionsRequested, this, [this] { m_navigator.show(PageId::Decides); });
    connect(m_today, &ui::TodayPage::allExercisesRequested, this,
            [this] { m_navigator.show(PageId::Exercises); });
    connect(m_today, &ui::TodayPage::programmeRequested, this,
            [this] { m_navigator.show(PageId::Programme); });
    connect(m_today, &ui::TodayPage::planRequested, this, [this] { m_navigator.show(PageId::Plan); });
    connect(m_today, &ui::TodayPage::reportRequested, this, &PlanFlow::reportRequested);
    connect(m_today, &ui::TodayPage::awayExplained, this, &PlanFlow::explainAway);
    return m_today;
}

void PlanFlow::refreshToday() {
    const auto& open = m_flows.session.running() ? std::nullopt : state().unfinished;
    const Catalogue& catalogue = m_content.catalogue;
    const Day today = m_workspace.today();
    ui::TodayInput input{catalogue, state().coach, state().day, state().preferences};
    input.queue = queue();
    input.unfinished = open.has_value();
    input.onlyCheckInMissing = open && open->over;
    input.weeklyCheckDue = m_flows.check.wanted();
    input.after = sessionAfterToday(catalogue, state().view, state().coach, state().preferences);
    input.fortnight = firstFortnight(state().view, today);
    input.returning = returning(catalogue, state().view, state().coach);
    input.returnAnswered = m_awayDismissed == today;
    input.twoMinutes = twoMinutes(catalogue, state().coach);
    input.pausedUntil = breakUntil();
    const auto& sessions = state().view.sessions();
    input.secondWeek = !sessions.empty() && daysBetween(sessions.front().day, today) >= 7;
    m_today->setModel(ui::makeTodayModel(input));
    refreshQuestion();
}

/// The last day of the break that today lies in.
std::optional<Day> PlanFlow::breakUntil() const {
    std::optional<Day> until;
    const Day today = m_workspace.today();
    for (const Pause& pause : state().view.pauses())
        if (pause.from <= today && today <= pause.until)
            until = std::max(until.value_or(pause.until), pause.until);
    return until;
}

/// The days away become a break, so that nothing is held against them.
void PlanFlow::explainAway(std::optional<PauseReason> reason) {
    const auto back = returning(m_content.catalogue, state().view, state().coach);
    m_awayDismissed = m_workspace.today();
    if (reason && back)
        record({Pause{back->from, back->until, *reason, {}}},
               *reason == PauseReason::Other
                   ? tr("Those days don't count against you. On the Plan page, a day can take 5 minutes.")
                   : tr("Thank you. Those days don't count against you."));
    refreshToday();
}

/// Made anew only when it comes or goes, so that an answer half given stays.
void PlanFlow::refreshQuestion() {
    const bool due = morningQuestionDue();
    if (due == m_questionShown)
        return;
    m_questionShown = due;
    m_today->setQuestion(nullptr);
    if (!due)
        return;
    auto* question = new ui::MorningQuestion;
    connect(question, &ui::MorningQuestion::answered, this,
            [this](const Morning& morning) { m_workspace.append({morning}); });
    connect(question, &ui::MorningQuestion::dismissed, this, [this] {
        m_questionDismissed = m_workspace.today();
        refreshQuestion();
    });
    m_today->setQuestion(question);
}

/// There was a session yesterday, and this morning was not asked about yet.
bool PlanFlow::morningQuestionDue() const {
    const Day today = m_workspace.today();
    // After midday it would no longer be a morning's answer.
    if (state().coach.stage == 0 || m_questionDismissed == today ||
        m_workspace.now().localTimeOfDay() >= std::chrono::hours{14} ||
        state().view.morningOf(today) != nullptr)
        return false;
    const Day yesterday = today - std::chrono::days{1};
    // A rest that ends after three calm mornings needs the mornings.
    return !state().view.sessionsBetween(yesterday, yesterday).empty() ||
           state().coach.gives<reason::RestAfterThirdFlare>();
}

void PlanFlow::answerNotice(const QString& id, bool second) {
    if (id == QLatin1String(ui::notice::Resume))
        second ? m_flows.session.leaveUnfinished() : m_flows.session.takeUp();
    else if (id == QLatin1String(ui::notice::Begin))
        second ? m_flows.safety.askClearance() : Q_EMIT beginRequested();
    else if (id == QLatin1String(ui::notice::Screening))
        second ? m_flows.safety.askClearance() : m_flows.safety.askScreening();
    else if (id == QLatin1String(ui::notice::Amber))
        second ? m_navigator.show(PageId::Decides) : m_flows.safety.askClearance();
    else if (id == QLatin1String(ui::notice::Offer))
        m_flows.stage.offer();
    else if (id == QLatin1String(ui::notice::WeeklyCheck))
        second ? m_flows.check.putOff() : m_flows.check.measureNow();
    else if (id == QLatin1String(ui::notice::StepBack))
        m_flows.stage.answerStepBack(!second);
    else if (id == QLatin1String(ui::notice::StandardForm) && !second)
        Q_EMIT startRequested(stageExercise(), "standard");
    else if (second)
        showExercise(stageExercise());
    else if (id == QLatin1String(ui::notice::Decision))
        m_navigator.show(PageId::Decides);
}

std::vector<ExerciseId> PlanFlow::queue() const {
    return queueOf(m_content.catalogue, state().day, state().coach);
}

ExerciseId PlanFlow::stageExercise() const {
    const Exercise* exercise = m_content.catalogue.stageExercise(state().coach.stage);
    return exercise == nullptr ? ExerciseId{} : exercise->id;
}

// Programme, progress, decisions --------------------------------------------------------------------------

ui::ProgrammePage* PlanFlow::makeProgramme() {
    m_programme = new ui::ProgrammePage(m_pictures);
    connect(m_programme, &ui::ProgrammePage::exerciseRequested, this, &PlanFlow::showExercise);
    connect(m_programme, &ui::ProgrammePage::decisionsRequested, this,
            [this] { m_navigator.show(PageId::Decides); });
    connect(m_programme, &ui::ProgrammePage::lighterWeekRequested, &m_flows.stage,
            &StageFlow::takeLighterWeek);
    return m_programme;
}

void PlanFlow::refreshProgramme() {
    m_programme->setModel(ui::makeProgrammeModel(m_content.catalogue, state().journal, state().coach));
    m_programme->setLookAhead(
        state().coach.stage > 0
            ? new ui::LookAhead(ui::makeAheadPaths(m_content.catalogue, state().journal, m_workspace.today()))
            : nullptr);
}

ui::ProgressPage* PlanFlow::makeProgress() {
    m_progress = new ui::ProgressPage;
    connect(m_progress, &ui::ProgressPage::stageChosen, this, [this](int stage) {
        m_progressStage = stage;
        refreshProgress();
    });
    return m_progress;
}

void PlanFlow::refreshProgress() {
    m_progress->setModel(ui::makeProgressModel(m_content.catalogue, m_content.guides, state().view,
                                               state().coach, m_progressStage));
}

ui::DecidesPage* PlanFlow::makeDecides() {
    m_decides = new ui::DecidesPage;
    connect(m_decides, &ui::DecidesPage::worriedRequested, &m_flows.safety, &SafetyFlow::askWorried);
    return m_decides;
}

void PlanFlow::refreshDecides() {
    m_decides->setAnswer(state().coach, m_content.catalogue);
}

// Exercises -----------------------------------------------------------------------------------------------

ui::ExercisesPage* PlanFlow::makeExercises() {
    const ui::FigureFactory figures = [this](const ExerciseId& exercise, const std::string& variant,
                                             const std::function<void(int)>& onStep) -> QWidget* {
        auto* view = new ui::FigureView;
        view->setClips(&m_content.clips);
        view->showClip(exercise, variant);
        view->setReducedMotion(state().preferences.reducedMotion);
        view->setPlaying(true);
        auto* demonstration = new ui::FigureDemonstration(view);
        connect(demonstration, &ui::FigureDemonstration::stepChanged, demonstration, onStep);
        onStep(view->step());
        return demonstration;
    };
    m_exercises = new ui::ExercisesPage(m_pictures, figures);
    connect(m_exercises, &ui::ExercisesPage::startRequested, this, &PlanFlow::startRequested);
    refreshExercises();
    return m_exercises;
}

void PlanFlow::refreshExercises() {
    if (m_shownExercises != m_content.catalogue.exercises()) {
        m_shownExercises = m_content.catalogue.exercises();
        m_exercises->setContent(m_content.catalogue, m_content.why);
    }
    m_exercises->setToday(state().coach.exercises);
}

void PlanFlow::showExercise(const ExerciseId& exercise) {
    m_navigator.show(PageId::Exercises);
    m_exercises->showExercise(exercise);
}

void PlanFlow::showExerciseList() {
    m_exercises->showList();
}

void PlanFlow::showWhy() {
    m_navigator.show(PageId::Exercises);
    m_exercises->showWhy();
}

} // namespace limber
