#pragma once

#include "app/desk/desk_timers.h"
#include "app/desk/tray.h"

#include "core/cue/cue.h"
#include "core/exercise/exercise.h"

#include <QObject>

#include <memory>

class QWidget;

namespace limber {

class Profile;
struct Content;

/// Posture band and wobble disc beside other work: timers, tray, journal. While one runs the program lives on
/// in the tray when its window is closed.
class DeskRunner : public QObject {
    Q_OBJECT

public:
    DeskRunner(Profile& profile, const Content& content, desk::DeskTimers::Clock clock, QWidget& window,
               QObject* parent = nullptr);

    /// A desk exercise, on a desktop whose tray can show it; else it is led like any other.
    [[nodiscard]] bool takes(const ExerciseId& exercise) const;
    void start(const ExerciseId& exercise);
    void setSessionRunning(bool running) { m_timers.setSessionRunning(running); }

Q_SIGNALS:
    void message(const QString& text);
    void cue(limber::CueKind kind);

private:
    void finished(const SetFact& fact);
    void heard(DeskCue cue);

    Profile& m_profile;
    const Content& m_content;
    QWidget& m_window;
    desk::DeskTimers m_timers;
    std::unique_ptr<desk::Tray> m_tray;
};

} // namespace limber
