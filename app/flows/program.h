#pragma once

#include "app/content/content.h"
#include "app/flows/backup_flow.h"
#include "app/flows/care_flow.h"
#include "app/flows/check_flow.h"
#include "app/flows/data_flow.h"
#include "app/flows/desk_flow.h"
#include "app/flows/files_flow.h"
#include "app/flows/first_run_flow.h"
#include "app/flows/own_flow.h"
#include "app/flows/pages.h"
#include "app/flows/plan_flow.h"
#include "app/flows/routine_flow.h"
#include "app/flows/safety_flow.h"
#include "app/flows/session_flow.h"
#include "app/flows/settings_flow.h"
#include "app/flows/stage_flow.h"
#include "app/platform/picture_cache.h"
#include "app/store/store.h"
#include "app/ui/widgets/wheel_guard.h"
#include "app/workspace/workspace.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace limber {

/// Where time comes from; tests and pictures put their own clocks in.
struct Clocks {
    Workspace::WallClock wall;
    session::SessionController::Clock monotonic;
    /// The same clock in microseconds, read from the audio thread; without it the program is silent.
    sound::SoundPlayer::Clock audio = {};
};

/// The rooms of the program, and which request leads to which of them. It decides nothing.
class Program : public QObject {
    Q_OBJECT

public:
    Program(const Content& content, std::unique_ptr<store::Store> store, const Clocks& clocks,
            const QString& profileDir, QObject* parent = nullptr);
    ~Program() override;

    /// Pictures of exercises are kept here from one start to the next. Before start().
    void keepPicturesIn(const QString& folder) { m_kept.emplace(folder); }

    enum class Begin { Seen, InTheBackground };
    /// Reads the profile and shows the first page that fits it, in the background when the window is first
    /// opened. False when the journal cannot be read.
    bool start(Begin begin = Begin::Seen);
    /// What has become due: a new date, a question to be asked again, a write to be tried again. Called once
    /// a minute, and by tests.
    void checkWhatIsDue();

    /// Says on every page why nothing can be written. Before start().
    void explainReadOnly(const QString& why);

    /// The window comes to the front, wherever it was.
    void bringUp();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Pages& pages() { return m_pages; }
    [[nodiscard]] SessionFlow& session() { return m_session; }
    [[nodiscard]] StageFlow& stage() { return m_stage; }
    [[nodiscard]] CheckFlow& check() { return m_check; }
    [[nodiscard]] BackupFlow& backups() { return m_backups; }
    [[nodiscard]] FilesFlow& files() { return m_files; }
    [[nodiscard]] DeskFlow& desk() { return m_desk; }
    [[nodiscard]] RoutineFlow& routine() { return m_routine; }

private:
    void addPages();
    void connectPages();
    void connectSession();
    [[nodiscard]] QPixmap pictureOf(const ExerciseId& exercise, const std::string& variant, QSize size,
                                    qreal ratio) const;
    void startExercise(const ExerciseId& exercise, const std::string& variant);

    void showExercises();

    std::unique_ptr<ui::MainWindow> m_window;
    /// With the exercises of the person.
    Content m_content;
    Workspace m_workspace;
    Navigator m_navigator;
    FlowContext m_context;
    std::optional<platform::PictureCache> m_kept;
    ui::PictureSource m_pictures;
    Pages m_pages;
    SafetyFlow m_safety;
    Door m_door;
    StageFlow m_stage;
    SessionFlow m_session;
    CheckFlow m_check;
    DeskFlow m_desk;
    FirstRunFlow m_firstRun;
    PlanFlow m_plan;
    DataFlow m_data;
    FilesFlow m_files;
    OwnFlow m_own;
    CareFlow m_care;
    ui::ExercisesPage* m_exercises = nullptr;
    BackupFlow m_backups;
    SettingsFlow m_settings;
    RoutineFlow m_routine;
    ui::WheelGuard m_wheel;
    QTimer m_minute;
    QString m_readOnly;
};

} // namespace limber
