#pragma once

#include "app/content/content.h"
#include "app/flows/check_flow.h"
#include "app/flows/data_flow.h"
#include "app/flows/desk_flow.h"
#include "app/flows/first_run_flow.h"
#include "app/flows/pages.h"
#include "app/flows/plan_flow.h"
#include "app/flows/routine_flow.h"
#include "app/flows/safety_flow.h"
#include "app/flows/session_flow.h"
#include "app/flows/settings_flow.h"
#include "app/flows/stage_flow.h"
#include "app/store/store.h"
#include "app/ui/widgets/wheel_guard.h"
#include "app/workspace/workspace.h"

#include <QTimer>

#include <memory>

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

    /// Reads the profile and shows the first page that fits it. False when the journal cannot be read.
    bool start();
    /// What has become due: a new date, a question to be asked again, a write to be tried again. Called once
    /// a minute, and by tests.
    void checkWhatIsDue();

    /// The window comes to the front, wherever it was.
    void bringUp();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Pages& pages() { return m_pages; }
    [[nodiscard]] SessionFlow& session() { return m_session; }
    [[nodiscard]] StageFlow& stage() { return m_stage; }
    [[nodiscard]] CheckFlow& check() { return m_check; }
    [[nodiscard]] DataFlow& data() { return m_data; }
    [[nodiscard]] DeskFlow& desk() { return m_desk; }
    [[nodiscard]] RoutineFlow& routine() { return m_routine; }

private:
    void addPages();
    void connectPages();
    void connectSession();
    void startExercise(const ExerciseId& exercise, const std::string& variant);

    std::unique_ptr<ui::MainWindow> m_window;
    Workspace m_workspace;
    Navigator m_navigator;
    FlowContext m_context;
    ui::PictureSource m_pictures;
    Pages m_pages;
    SafetyFlow m_safety;
    Door m_door;
    StageFlow m_stage;
    CheckFlow m_check;
    SessionFlow m_session;
    DeskFlow m_desk;
    FirstRunFlow m_firstRun;
    PlanFlow m_plan;
    DataFlow m_data;
    SettingsFlow m_settings;
    RoutineFlow m_routine;
    ui::WheelGuard m_wheel;
    QTimer m_minute;
};

} // namespace limber
