#include "app/flows/program.h"

#include "app/platform/memory.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/decides/decides_page.h"
#include "app/ui/exercises/exercises_page.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/measure/measure_page.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/plan/plan_page.h"
#include "app/ui/player/player_page.h"
#include "app/ui/programme/programme_page.h"
#include "app/ui/progress/progress_page.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/today/today_page.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QPixmapCache>

namespace limber {

Program::Program(const Content& content, std::unique_ptr<store::Store> store, const Clocks& clocks,
                 const QString& profileDir, QObject* parent)
    : QObject(parent), m_window(std::make_unique<ui::MainWindow>()), m_content(content),
      m_workspace(std::move(store), content.catalogue, clocks.wall),
      m_navigator(*m_window), m_context{m_content, m_workspace, m_navigator},
      m_pictures([this](const ExerciseId& exercise, const std::string& variant, QSize size, qreal ratio) {
          return pictureOf(exercise, variant, size, ratio);
      }),
      m_pages(m_workspace, m_navigator), m_safety(m_context), m_door(m_context),
      m_stage(m_context, m_pictures), m_session(m_context, m_door, clocks.monotonic, clocks.audio),
      m_check(m_context, m_door, m_session), m_desk(m_context, m_door, clocks.monotonic),
      m_firstRun(m_context), m_plan(m_context, {m_safety, m_stage, m_check, m_session}, m_pictures),
      m_data(m_context), m_files(m_context), m_own(m_context), m_care(m_context),
      m_backups(m_context, profileDir), m_settings(m_context, profileDir),
      m_routine(m_context, {m_safety, m_check, m_session}) {
    qApp->installEventFilter(&m_wheel);
    // After the first picture is on the screen: it is drawn in eight sizes.
    QTimer::singleShot(std::chrono::seconds{1}, this, [&content] {
        if (QApplication::windowIcon().isNull())
            QApplication::setWindowIcon(ui::figureIcon(content.clips));
    });
    connect(&m_workspace, &Workspace::failed, &m_navigator,
            [this](const QString& text) { m_navigator.say(text); });
    connect(&m_workspace, &Workspace::exercisesChanged, this, &Program::showExercises);
    connect(&m_workspace, &Workspace::changed, this, [this](const WorkspaceChange& change) {
        if (change.preferences) {
            m_settings.applyAppearance(m_workspace.state().preferences);
            m_session.applyPreferences(m_workspace.state().preferences);
        }
        // A journal that came from another computer needs no first start.
        if (m_workspace.state().coach.stage > 0 && m_navigator.current() == PageId::Welcome &&
            change.touches<StageFact>())
            m_navigator.show(PageId::Today);
    });
}

Program::~Program() = default;

bool Program::start(Begin begin) {
    if (!m_workspace.load())
        return false;
    showExercises();
    if (m_workspace.store().isReadOnly() && m_readOnly.isEmpty())
        explainReadOnly(store::message(store::OpenOutcome::ReadOnly));
    m_settings.applyAppearance(m_workspace.state().preferences);
    m_session.applyPreferences(m_workspace.state().preferences);
    addPages();
    connectPages();
    connectSession();
    // Whoever was told to have something looked at is not welcomed as if nothing had been said.
    const bool known = m_workspace.state().coach.stage > 0 || !m_workspace.state().view.screenings().empty();
    const PageId first = known ? PageId::Today : PageId::Welcome;
    if (begin == Begin::Seen)
        m_navigator.show(first);
    else
        m_window->showPageWhenSeen(first);
    // What the pages drew with is of no use to anybody who does not look.
    connect(m_window.get(), &ui::MainWindow::hidden, this, [] {
        QPixmapCache::clear();
        platform::giveMemoryBack();
    });
    m_desk.findLost();
    m_care.remindOfReview();
    // A new day may begin while the window is open.
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &Program::checkWhatIsDue);
    m_minute.start();
    // After the first picture is on the screen: the daily copy takes a moment. Not in the middle of a set;
    // the next start makes up for it.
    QTimer::singleShot(std::chrono::seconds{2}, this, [this] {
        if (!m_session.running())
            m_backups.backUpIfDue();
    });
    return true;
}

void Program::showExercises() {
    m_content.catalogue = m_workspace.catalogue();
    std::map<std::string, std::string> shownBy;
    for (const Exercise& exercise : m_content.catalogue.exercises())
        if (!exercise.figure.empty())
            shownBy[exercise.id.value] = exercise.figure;
    m_content.clips.setShownBy(std::move(shownBy));
}

void Program::explainReadOnly(const QString& why) {
    m_readOnly = why;
    m_settings.setReadOnly(why);
    m_window->showBanner(why, tr("Export journal"));
}

void Program::checkWhatIsDue() {
    m_workspace.flush();
    if (!m_session.running())
        m_safety.askWhatIsDue();
}

void Program::bringUp() {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::addPages() {
    using P = Pages;
    m_window->addPage(PageId::Today, tr("Today"), [this] { return m_plan.makeToday(); });
    m_window->addPage(PageId::Programme, tr("Programme"), [this] { return m_plan.makeProgramme(); });
    m_window->addPage(PageId::Plan, tr("Plan"), [this] { return m_routine.makePage(); });
    m_window->addPage(PageId::Progress, tr("Progress"), [this] {
        auto* page = m_plan.makeProgress();
        connect(page, &ui::ProgressPage::exportPdfRequested, &m_files, &FilesFlow::showReport);
        connect(page, &ui::ProgressPage::exportCsvRequested, &m_files, &FilesFlow::exportFile);
        connect(page, &ui::ProgressPage::measureRequested, &m_data, &DataFlow::addMeasurement);
        return page;
    });
    m_window->addPage(PageId::Exercises, tr("Exercises"), [this] {
        auto* page = m_plan.makeExercises();
        connect(page, &ui::ExercisesPage::planRequested, &m_care, &CareFlow::makePlan);
        connect(page, &ui::ExercisesPage::returnRequested, &m_care, &CareFlow::writeReturn);
        connect(page, &ui::ExercisesPage::endPlanRequested, &m_care, &CareFlow::endPlan);
        connect(page, &ui::ExercisesPage::addRequested, &m_own, &OwnFlow::add);
        connect(page, &ui::ExercisesPage::changeRequested, &m_own, &OwnFlow::change);
        m_exercises = page;
        return page;
    });
    m_window->addPage(PageId::Journal, tr("Journal"), [this] { return m_data.makeJournal(); });
    m_window->addSubPage(PageId::Decides, PageId::Programme, [this] { return m_plan.makeDecides(); });
    m_window->addFootPage(PageId::Settings, tr("Settings"), [this] {
        auto* page = m_settings.makePage();
        connect(page, &ui::SettingsPage::testSoundRequested, &m_session.sound(), &SessionSound::playTest);
        connect(page, &ui::SettingsPage::testVoiceRequested, &m_session.sound(), &SessionSound::playVoice);
        connect(page, &ui::SettingsPage::screeningRequested, &m_safety, &SafetyFlow::askScreening);
        connect(page, &ui::SettingsPage::exportRequested, &m_files, &FilesFlow::exportFile);
        connect(page, &ui::SettingsPage::importRequested, &m_files, &FilesFlow::importFile);
        connect(page, &ui::SettingsPage::backupsRequested, &m_backups, &BackupFlow::show);
        connect(page, &ui::SettingsPage::deleteRequested, &m_backups, &BackupFlow::askDeleteEverything);
        connect(page, &ui::SettingsPage::whyRequested, &m_plan, &PlanFlow::showWhy);
        connect(page, &ui::SettingsPage::decisionsRequested, &m_navigator,
                [this] { m_navigator.show(PageId::Decides); });
        return page;
    });
    m_window->addFullPage(PageId::Player, [this] { return m_session.makePlayer(); });
    m_window->addFullPage(PageId::CheckIn, [this] { return m_session.makeCheckIn(); });
    m_window->addFullPage(PageId::Welcome, [this] { return m_firstRun.makePage(); });
    m_window->addFullPage(PageId::Measure, [this] { return m_check.makePage(); });

    m_pages.keep(PageId::Today, P::Facts | P::Settings | P::Preferences | P::Date | P::Unfinished,
                 [this] { m_plan.refreshToday(); });
    m_pages.keep(PageId::Programme, P::Facts | P::Settings | P::Date, [this] { m_plan.refreshProgramme(); });
    m_pages.keep(PageId::Progress, P::Facts | P::Settings | P::Date, [this] { m_plan.refreshProgress(); });
    m_pages.keep(PageId::Exercises, P::Facts | P::Settings | P::Date, [this] {
        m_plan.refreshExercises();
        m_exercises->setPlan(m_care.planText());
    });
    m_pages.keep(PageId::Journal, P::Facts | P::Settings | P::Date, [this] { m_data.refreshJournal(); });
    m_pages.keep(PageId::Decides, P::Facts | P::Settings | P::Date, [this] { m_plan.refreshDecides(); });
    m_pages.keep(PageId::Plan, P::Facts | P::Settings | P::Preferences | P::Date,
                 [this] { m_routine.refresh(); });
    m_pages.keep(PageId::Settings, P::Settings | P::Preferences, [this] { m_settings.refresh(); });
}

void Program::connectPages() {
    connect(&m_plan, &PlanFlow::startRequested, this, &Program::startExercise);
    connect(&m_plan, &PlanFlow::beginRequested, &m_firstRun, &FirstRunFlow::begin);
    connect(&m_plan, &PlanFlow::reportRequested, &m_files, &FilesFlow::showReport);
    connect(&m_door, &Door::screeningRequested, &m_safety, &SafetyFlow::askScreening);
    connect(&m_door, &Door::clearanceRequested, &m_safety, &SafetyFlow::askClearance);
    connect(&m_door, &Door::decisionsRequested, this, [this] { m_navigator.show(PageId::Decides); });
    connect(&m_door, &Door::insteadRequested, this,
            [this](const ExerciseId& exercise) { startExercise(exercise, {}); });
    connect(&m_own, &OwnFlow::added, &m_plan, &PlanFlow::showExercise);
    connect(&m_own, &OwnFlow::removed, &m_plan, &PlanFlow::showExerciseList);
    connect(&m_firstRun, &FirstRunFlow::planRequested, &m_care, &CareFlow::makePlan);
    connect(&m_firstRun, &FirstRunFlow::importRequested, &m_files, &FilesFlow::importFile);
    connect(&m_firstRun, &FirstRunFlow::startRequested, &m_session, &SessionFlow::start);
    connect(&m_data, &DataFlow::measureRequested, this,
            [this] { m_session.running() ? m_navigator.show(PageId::Player) : m_check.measureNow(); });
    connect(&m_backups, &BackupFlow::backupMade, &m_pages, [this] { m_pages.touch(PageId::Settings); });
    connect(&m_data, &DataFlow::eraseRequested, &m_backups, &BackupFlow::askErase);
    connect(&m_backups, &BackupFlow::exportRequested, &m_files, &FilesFlow::exportFile);
    // Not by closing the window: reminders may keep the program in the background then.
    connect(&m_backups, &BackupFlow::endRequested, qApp, [] { QCoreApplication::exit(); });
    connect(m_window.get(), &ui::MainWindow::bannerActionTriggered, &m_files, &FilesFlow::exportFile);
    connect(m_window.get(), &ui::MainWindow::navigated, this, [this](PageId id) {
        // The navigation leads to the list, not to what was last read in it.
        if (id == PageId::Exercises)
            m_plan.showExerciseList();
    });
}

void Program::connectSession() {
    connect(&m_session, &SessionFlow::over, &m_stage, &StageFlow::offer);
    connect(&m_session.controller(), &session::SessionController::runningChanged, &m_desk,
            &DeskFlow::setSessionRunning);
    connect(&m_desk, &DeskFlow::windowWanted, this, &Program::bringUp);
    connect(&m_desk, &DeskFlow::cue, &m_session.sound(), &SessionSound::playSoon);
    connect(&m_session.sound(), &SessionSound::mutedChanged, this, [this](bool muted) {
        Preferences preferences = m_workspace.state().preferences;
        preferences.muted = muted;
        m_workspace.savePreferences(preferences);
    });
    connect(&m_session.sound(), &SessionSound::voiceUnavailable, this, [this] {
        m_settings.setSoundState(tr("This computer has no voice. The sounds will guide you."));
    });
    connect(&m_session.sound(), &SessionSound::availabilityChanged, this, [this](bool available) {
        m_settings.setSoundState(available
                                     ? tr("Sound works again.")
                                     : tr("No sound device found. You can follow everything on the screen."));
    });
    connect(m_window.get(), &ui::MainWindow::closing, this, [this] {
        // Everything finished is on disk already; the running set can be taken up at the next start.
        if (m_session.running())
            m_session.controller().pause();
    });
}

QPixmap Program::pictureOf(const ExerciseId& exercise, const std::string& variant, QSize size,
                           qreal ratio) const {
    const bool dark = ui::theme().dark;
    const ui::FigureLook look = ui::figureLook();
    // An own exercise is drawn as the one whose figure shows it.
    const Exercise* known = m_content.catalogue.find(exercise);
    const std::string& shown = known == nullptr || known->figure.empty() ? exercise.value : known->figure;
    const QString name = QStringLiteral("%1 %2 %3x%4 %5 %6 %7 %8")
                             .arg(QString::fromStdString(shown), QString::fromStdString(variant))
                             .arg(size.width())
                             .arg(size.height())
                             .arg(ratio)
                             .arg(static_cast<int>(look.palette))
                             .arg(static_cast<int>(look.build))
                             .arg(dark ? 1 : 0);
    QPixmap picture = m_kept ? m_kept->find(name) : QPixmap();
    if (!picture.isNull()) {
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
    picture = ui::figureThumbnail(m_context.content.clips, exercise, variant, size, ratio, dark);
    if (m_kept && !picture.isNull())
        m_kept->keep(name, picture);
    return picture;
}

void Program::startExercise(const ExerciseId& exercise, const std::string& variant) {
    if (!m_session.running() && m_desk.takes(exercise))
        m_desk.start(exercise);
    else
        m_session.start(
            {variant.empty() ? StartWish::As::Prescribed : StartWish::As::Form, {exercise}, variant});
}

} // namespace limber
