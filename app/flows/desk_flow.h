#pragma once

#include "app/desk/desk_timers.h"
#include "app/desk/tray.h"
#include "app/flows/door.h"

#include "core/session/cue.h"

#include <memory>

namespace limber {

/// Posture band and wobble disc beside other work: timers, tray, journal. While one runs the program lives on
/// in the tray when its window is closed.
class DeskFlow : public Flow {
    Q_OBJECT

public:
    DeskFlow(const FlowContext& context, Door& door, desk::DeskTimers::Clock clock,
             QObject* parent = nullptr);

    /// A desk exercise, on a desktop whose tray can show it; else it is led like any other.
    [[nodiscard]] bool takes(const ExerciseId& exercise) const;
    void start(const ExerciseId& exercise);
    /// A timer that ended with the program, by a crash or a power cut: what was done is written down and
    /// said.
    void findLost();
    [[nodiscard]] bool running() const { return m_timers.timer().has_value(); }
    void setSessionRunning(bool running) { m_timers.setSessionRunning(running); }

Q_SIGNALS:
    void cue(limber::CueKind kind);
    /// The window is to come to the front.
    void windowWanted();

private:
    void finished(const SetFact& fact);
    void heard(DeskCue cue);
    void showTray(const std::optional<DeskTimer>& timer);
    void remember(const std::optional<DeskTimer>& timer);

    Door& m_door;
    desk::DeskTimers m_timers;
    std::unique_ptr<desk::Tray> m_tray;
    /// Whole minutes of the timer that are remembered; -1 for no timer.
    int m_remembered = -1;
};

} // namespace limber
