#include "app/composition/application.h"

#include "app/composition/ready_model.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/decides/decides_page.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/player/player_page.h"
#include "app/ui/programme/programme_page.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/today/today_model.h"
#include "app/ui/today/today_page.h"
#include "app/ui/window/main_window.h"
#include "app/ui/window/overlay.h"

#include "core/coach/coach.h"
#include "core/progress/day_plan.h"
#include "core/session/day_queue.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace limber {

Application::Application(const Content& content, std::unique_ptr<store::Store> store, Clocks clocks,
                         QString profileDir, QObject* parent)
    : QObject(parent), m_content(content), m_clocks(std::move(clocks)), m_profileDir(std::move(profileDir)),
      m_profile(std::move(store), content.catalogue, m_clocks.wall),
      m_window(std::make_unique<ui::MainWindow>()), m_runner(m_profile, content, m_clocks.monotonic),
      m_sound(m_runner.controller(), *m_runner.player(), m_clocks.audio),
      m_desk(m_profile, content, m_clocks.monotonic, *m_window) {
    m_pictures = [this](const ExerciseId& exercise, const std::string& variant, QSize size, qreal ratio) {
        return ui::figureThumbnail(m_content.clips, exercise, variant, size, ratio, ui::theme().dark);
    };
    QApplication::setWindowIcon(ui::figureIcon(m_content.clips));
    connect(&m_profile, &Profile::failed, this, [this](const QString& text) { m_window->showMessage(text); });
    connect(&m_profile, &Profile::changed, this, &Application::refresh);
    connect(&m_profile, &Profile::preferencesChanged, this, &Application::applyPreferences);
}

Application::~Application() = default;

bool Application::start() {
    if (!m_profile.load())
        return false;
    applyAppearance(m_profile.preferences());
    buildPages();
    connectSession();
    connectSound();
    applyPreferences(m_profile.preferences());
    connect(m_window.get(), &ui::MainWindow::pageShown, this, &Application::refreshPage);
    refresh();
    m_window->showPage(m_profile.started() ? QStringLiteral("today") : QStringLiteral("welcome"));
    // A new day may begin while the window is open.
    m_dateTimer.setInterval(std::chrono::minutes{1});
    connect(&m_dateTimer, &QTimer::timeout, this, &Application::checkWhatIsDue);
    m_dateTimer.start();
    // After the first picture is on the screen: the weekly copy takes a moment.
    QTimer::singleShot(std::chrono::seconds{2}, this, &Application::backUpWeekly);
    return true;
}

void Application::buildPages() {
    m_today = new ui::TodayPage(m_pictures);
    m_programme = new ui::ProgrammePage(m_pictures);
    m_window->addPage(QStringLiteral("today"), tr("Today"), m_today);
    m_window->addPage(QStringLiteral("programme"), tr("Programme"), m_programme);
    buildReadingPages();
    buildSettings();
    m_window->addFullPage(QStringLiteral("player"), m_runner.player());
    m_window->addFullPage(QStringLiteral("check-in"), m_runner.checkIn());
    buildOnboarding();
    buildMeasure();

    connect(m_today, &ui::TodayPage::startRequested, this, &Application::startExercise);
    connect(m_today, &ui::TodayPage::queueRequested, this, &Application::startQueue);
    connect(m_today, &ui::TodayPage::bigStepRequested, this, &Application::takeBigStep);
    connect(m_today, &ui::TodayPage::exerciseRequested, this, &Application::showExercise);
    connect(m_today, &ui::TodayPage::noticeAction, this, &Application::handleNotice);
    connect(m_today, &ui::TodayPage::worriedRequested, this, &Application::askWorried);
    connect(m_today, &ui::TodayPage::decisionsRequested, this,
            [this] { m_window->showPage(QStringLiteral("decides")); });
    connect(m_today, &ui::TodayPage::allExercisesRequested, this,
            [this] { m_window->showPage(QStringLiteral("exercises")); });
    connect(m_programme, &ui::ProgrammePage::exerciseRequested, this, &Application::showExercise);
    connect(m_programme, &ui::ProgrammePage::decisionsRequested, this,
            [this] { m_window->showPage(QStringLiteral("decides")); });
}

void Application::connectSession() {
    connect(&m_runner, &SessionRunner::playerWanted, this,
            [this] { m_window->showPage(QStringLiteral("player")); });
    connect(&m_runner, &SessionRunner::checkInWanted, this,
            [this] { m_window->showPage(QStringLiteral("check-in")); });
    connect(&m_runner, &SessionRunner::message, this,
            [this](const QString& text) { m_window->showMessage(text); });
    connect(&m_runner, &SessionRunner::tinglingReported, this, &Application::rememberTingling);
    connect(&m_runner, &SessionRunner::over, this, [this] {
        m_window->showNormal();
        m_window->showPage(QStringLiteral("today"));
        showReady();
    });
    connect(m_runner.player(), &ui::PlayerPage::fullScreenRequested, this, [this](bool on) {
        on ? m_window->showFullScreen() : m_window->showNormal();
        m_runner.player()->setFullScreen(on);
    });
    connect(&m_desk, &DeskRunner::message, this,
            [this](const QString& text) { m_window->showMessage(text); });
    connect(&m_desk, &DeskRunner::cue, this, [this](CueKind kind) { m_sound.playSoon(kind); });
    connect(&m_runner.controller(), &session::SessionController::runningChanged, &m_desk,
            &DeskRunner::setSessionRunning);
    connect(&m_sound, &SessionSound::mutedChanged, this, [this](bool muted) {
        Preferences preferences = m_profile.preferences();
        preferences.muted = muted;
        m_profile.savePreferences(preferences);
    });
    connect(m_window.get(), &ui::MainWindow::messageActionTriggered, this, [this] {
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    connect(m_window.get(), &ui::MainWindow::closing, this, [this] {
        // Everything finished is on disk already; the running set can be taken up at the next start.
        if (m_runner.running())
            m_runner.controller().pause();
    });
}

void Application::connectSound() {
    connect(&m_sound, &SessionSound::voiceUnavailable, this, [this] {
        m_settings->setSoundState(tr("There is no voice on this computer. The sounds guide you."));
    });
    connect(&m_sound, &SessionSound::availabilityChanged, this, [this](bool available) {
        m_settings->setSoundState(
            available ? tr("Sound works again.")
                      : tr("No sound device was found. Everything can be followed on the screen."));
    });
}

void Application::refresh() {
    if (m_today == nullptr)
        return;
    // Only the page in sight is made anew; the others when they are shown.
    m_stale = {QStringLiteral("today"),    QStringLiteral("programme"), QStringLiteral("progress"),
               QStringLiteral("journal"),  QStringLiteral("decides"),   QStringLiteral("settings"),
               QStringLiteral("exercises")};
    // A journal that came from another computer needs no first start.
    if (m_profile.started() && m_window->currentPage() == QLatin1String("welcome"))
        m_window->showPage(QStringLiteral("today"));
    else
        refreshPage(m_window->currentPage());
}

void Application::refreshPage(const QString& id) {
    if (!m_stale.remove(id))
        return;
    if (id == QLatin1String("today"))
        refreshToday();
    else if (id == QLatin1String("programme"))
        refreshProgramme();
    else if (id == QLatin1String("progress"))
        refreshProgress();
    else if (id == QLatin1String("decides"))
        m_decides->setAnswer(m_profile.answer(), m_content.catalogue);
    else if (id == QLatin1String("journal"))
        m_journalPage->setModel(
            {m_profile.journal(), m_content.catalogue, m_content.guides, m_profile.now()});
    else if (id == QLatin1String("exercises"))
        refreshUnlock();
    else if (id == QLatin1String("settings"))
        m_settings->setEquipment(m_profile.journal().settings.equipment);
}

void Application::refreshToday() {
    const std::optional<SessionSnapshot> open =
        m_runner.running() ? std::nullopt : m_profile.unfinishedSession();
    m_today->setModel(
        ui::makeTodayModel({m_content.catalogue, m_profile.answer(), m_profile.dayPlan(), queue(),
                            open.has_value(), open && open->over, weeklyCheckWanted()}));
    refreshQuestion();
}

void Application::startExercise(const ExerciseId& exercise) {
    startVariant(exercise, {});
}

void Application::startVariant(const ExerciseId& exercise, const std::string& variant) {
    if (m_runner.running())
        m_window->showPage(QStringLiteral("player"));
    else if (m_profile.answer().action == Action::Blocked)
        askScreening();
    else if (m_desk.takes(exercise))
        m_desk.start(exercise);
    else
        checkBeforeSession([this, exercise, variant] { m_runner.start(exercise, variant); });
}

std::vector<ExerciseId> Application::queue() const {
    return queueOf(m_content.catalogue, m_profile.dayPlan(), m_profile.journal().settings.equipment);
}

void Application::takeBigStep() {
    const auto& prescription = m_profile.answer().prescription;
    if (!prescription || m_runner.running())
        return;
    const Exercise* exercise = m_content.catalogue.find(prescription->dose().exercise);
    if (exercise == nullptr)
        return;
    const ExerciseDay* day = m_profile.answer().find(exercise->id);
    if (day != nullptr && day->bigStep)
        checkBeforeSession([this, dose = day->bigStep->dose()] { m_runner.startDose(dose); });
}

void Application::startQueue() {
    if (m_runner.running())
        m_window->showPage(QStringLiteral("player"));
    else if (m_profile.answer().action == Action::Blocked)
        askScreening();
    else
        checkBeforeSession([this, exercises = queue()] { m_runner.startQueue(exercises); });
}

void Application::openOverlay(QWidget* content) {
    closeOverlay();
    m_overlay = new ui::Overlay(m_window.get(), content);
    connect(m_overlay, &ui::Overlay::dismissed, m_overlay, &QObject::deleteLater);
    m_overlay->open();
}

void Application::closeOverlay() {
    if (m_overlay != nullptr)
        m_overlay->closeOverlay();
}

} // namespace limber
