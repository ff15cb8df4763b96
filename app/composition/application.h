#pragma once

#include "app/composition/content.h"
#include "app/composition/desk_runner.h"
#include "app/composition/profile.h"
#include "app/composition/session_runner.h"
#include "app/composition/session_sound.h"
#include "app/store/store.h"
#include "app/ui/widgets/thumbnail.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace limber::ui {
class DecidesPage;
class ExercisesPage;
class JournalPage;
class MainWindow;
class MeasurePage;
class OnboardingPage;
struct OnboardingResult;
class Overlay;
class ProgrammePage;
class ProgressPage;
class SettingsPage;
class TodayPage;
} // namespace limber::ui

namespace limber {

/// Where time comes from; tests and pictures put their own clocks in.
struct Clocks {
    Profile::WallClock wall;
    session::SessionController::Clock monotonic;
    /// The same clock in microseconds, read from the audio thread; without it the program is silent.
    sound::SoundPlayer::Clock audio = {};
};

/// Builds the rooms and pages and wires them: requests in, values out.
class Application : public QObject {
    Q_OBJECT

public:
    Application(const Content& content, std::unique_ptr<store::Store> store, Clocks clocks,
                QString profileDir, QObject* parent = nullptr);
    ~Application() override;

    /// Reads the profile and shows the first page that fits it. False when the journal cannot be read.
    bool start();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Profile& profile() { return m_profile; }
    [[nodiscard]] SessionRunner& runner() { return m_runner; }

    /// A backup the person chose to go back to; put in place once the store is closed.
    [[nodiscard]] const std::optional<store::Backup>& restoreAtExit() const { return m_restoreAtExit; }

    /// Opens the offer to advance; false when there is none.
    bool showReady();

    /// What has become due: a new date; ten minutes after a stop for tingling, whether it is gone. Called
    /// once a minute, and by tests.
    void checkWhatIsDue();

private:
    // application.cpp
    void buildPages();
    void connectSession();
    void connectSound();
    void refresh();
    void refreshPage(const QString& id);
    void refreshToday();
    void startExercise(const ExerciseId& exercise);
    void startQueue();
    /// Starts the stage's session with the heavier weight that the person chose.
    void takeBigStep();
    void startVariant(const ExerciseId& exercise, const std::string& variant);
    void openOverlay(QWidget* content);
    void closeOverlay();
    // application_coach.cpp
    void handleNotice(const QString& id, bool second);
    void answerOffer(const StageFact& fact, const QString& said);
    void answerStepBack(bool taken);
    void refreshQuestion();
    void buildMeasure();
    void measureNow();
    void putOffWeeklyCheck();
    [[nodiscard]] bool weeklyCheckWanted() const;
    void askWorried();
    void noteWorry();
    [[nodiscard]] ExerciseId stageExercise() const;
    // application_setup.cpp
    void buildOnboarding();
    void buildSettings();
    void applyPreferences(const Preferences& preferences);
    void applyAppearance(const Preferences& preferences);
    void finishOnboarding(const ui::OnboardingResult& result);
    void askScreening();
    /// A few questions before anything moves; `then` starts it.
    void checkBeforeSession(std::function<void()> then);
    [[nodiscard]] std::vector<ExerciseId> queue() const;
    // application_follow_up.cpp
    void rememberTingling();
    void askAboutTingling();
    void answerTingling(bool stillThere);
    void pauseProgramme(int days, const QString& why);
    // application_pages.cpp
    void buildReadingPages();
    void buildRecordPages();
    void refreshProgress();
    void refreshProgramme();
    void refreshUnlock();
    void showExercise(const ExerciseId& exercise);
    void showWhy();
    // application_files.cpp
    void exportJournal();
    void importJournal();
    void exportPdf();
    void exportCsv();
    void backUp();
    void backUpWeekly();
    void restoreBackup();
    [[nodiscard]] QString lastBackupText() const;

    const Content& m_content;
    Clocks m_clocks;
    QString m_profileDir;
    Profile m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
    SessionRunner m_runner;
    SessionSound m_sound;
    DeskRunner m_desk;
    ui::TodayPage* m_today = nullptr;
    ui::ProgrammePage* m_programme = nullptr;
    ui::SettingsPage* m_settings = nullptr;
    ui::ExercisesPage* m_exercises = nullptr;
    ui::DecidesPage* m_decides = nullptr;
    ui::ProgressPage* m_progress = nullptr;
    ui::JournalPage* m_journalPage = nullptr;
    int m_progressStage = 0;
    ui::OnboardingPage* m_onboarding = nullptr;
    ui::MeasurePage* m_measure = nullptr;
    /// The morning question stands on Today.
    bool m_questionShown = false;
    QPointer<ui::Overlay> m_overlay;
    QTimer m_dateTimer;
    QTimer m_calibrationTimer;
    Milliseconds m_calibrationBegan{0};
    std::optional<Preferences::Appearance> m_appearance;
    std::optional<store::Backup> m_restoreAtExit;
    ui::PictureSource m_pictures;
    /// Pages that do not show the newest facts yet.
    QSet<QString> m_stale;
    /// What "Undo" of the message at the foot takes back.
    std::function<void()> m_undo;
};

} // namespace limber
