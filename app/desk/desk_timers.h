#pragma once

#include "core/session/desk_timer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace limber::desk {

/// Runs one desk timer at a time beside other work, on an injected monotonic clock. While a guided session
/// runs it stands still.
class DeskTimers : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Milliseconds()>;

    explicit DeskTimers(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<DeskTimer>& timer() const { return m_timer; }
    /// False when one runs already or a session does: they never run over each other.
    bool start(const DeskTimer& timer);

public Q_SLOTS:
    void setPaused(bool paused);
    /// Ends it early; what was done is logged.
    void stop();
    /// A guided session runs.
    void setSessionRunning(bool running);
    /// Reads the clock; called by the timer, and by tests.
    void tick();

Q_SIGNALS:
    /// Once a second, and after every change; without a timer when there is none any more.
    void changed(const std::optional<limber::DeskTimer>& timer);
    void cue(limber::DeskCue cue);
    /// The computer slept meanwhile; that time is not counted.
    void slept();
    /// To be written to the journal.
    void done(const limber::SetFact& fact);

private:
    void finish();

    Clock m_clock;
    QTimer m_pulse;
    std::optional<DeskTimer> m_timer;
    Milliseconds m_last{0};
    bool m_sessionRunning = false;
};

} // namespace limber::desk
