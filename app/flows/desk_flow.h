#pragma once

#include "app/desk/tray.h"
#include "app/flows/door.h"
#include "app/session/session_controller.h"

#include "core/session/cue.h"

#include <memory>

namespace limber::ui {
class StripWindow;
} // namespace limber::ui

namespace limber {

/// Posture band and wobble disc beside other work: a session in the background, on the strip and in the tray.
/// While one runs the program lives on in the tray when its window is closed.
class DeskFlow : public Flow {
    Q_OBJECT

public:
    DeskFlow(const FlowContext& context, Door& door, session::SessionController::Clock clock,
             QObject* parent = nullptr);
    ~DeskFlow() override;

    /// A desk exercise runs beside the work, never as a full window.
    [[nodiscard]] bool takes(const ExerciseId& exercise) const;
    void start(const ExerciseId& exercise);
    /// One that ended with the program, by a crash or a power cut: it stands paused on the strip, or is
    /// written down where it may not go on; either way the person is told what was counted.
    void findLost();
    [[nodiscard]] bool running() const { return m_controller.running(); }
    [[nodiscard]] session::SessionController& controller() { return m_controller; }
    /// A guided session runs: what runs beside it stands still.
    void setSessionRunning(bool running);

Q_SIGNALS:
    void cue(limber::CueKind kind);
    /// The window is to come to the front.
    void windowWanted();

private:
    void run(const SessionPlan& plan, const std::optional<SessionSnapshot>& from);
    void showView(const PlayerView& view);
    void primary();
    void log(const SetFact& fact);
    void remember(const std::optional<SessionSnapshot>& place);
    void tell(const QString& text);

    Door& m_door;
    session::SessionController m_controller;
    std::unique_ptr<ui::StripWindow> m_strip;
    std::unique_ptr<desk::Tray> m_tray;
    PlayerView m_view;
    bool m_heldForSession = false;
    bool m_quitting = false;
};

} // namespace limber
