#pragma once

#include "core/session/session.h"
#include "core/session/timeline.h"
#include "core/session/view.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace limber::session {

/// Monotonic time that goes on while the machine sleeps, so that a closed lid is noticed.
[[nodiscard]] std::chrono::microseconds monotonicMicroseconds();
/// The same in milliseconds.
[[nodiscard]] Milliseconds monotonicNow();

/// Runs a Session on a monotonic clock and carries out its effects. Holds no rules.
class SessionController : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Milliseconds()>;
    /// Takes a set that was done, with the position behind it. It was done, whatever the disk says.
    using LogFunction = std::function<void(const SetFact&, const SessionSnapshot&)>;
    /// Takes the position alone.
    using SaveFunction = std::function<void(const SessionSnapshot&)>;

    /// `log` is carried out before anything else is shown or heard; `save` may be empty.
    SessionController(Clock clock, LogFunction log, SaveFunction save = {}, QObject* parent = nullptr);

    [[nodiscard]] bool running() const;
    /// Nothing before start().
    [[nodiscard]] const std::optional<Session>& session() const { return m_session; }
    [[nodiscard]] PlayerView view() const;

    /// How much of the timeline is handed out ahead; it is renewed before it runs out.
    static constexpr Milliseconds horizon{120'000};

public Q_SLOTS:
    /// Begins a session; ends nothing (the caller asks first when one is running).
    void start(const limber::SessionPlan& plan, const limber::session::SessionOptions& options);
    /// Takes up a session that was cut off; it stands paused. `ends`: how its sets ended, from the journal.
    void takeUp(const limber::SessionPlan& plan, const limber::SessionSnapshot& snapshot,
                const std::vector<limber::SetEnd>& ends, const limber::session::SessionOptions& options);
    void inPosition();
    void pause();
    void resume();
    /// Resume, but a broken hold begins anew.
    void resumeRepeating();
    void back();
    void nextRepetition();
    void finishSet();
    void repetitionDone();
    /// The stop button was pressed: hold everything while the person says what happened.
    void holdForStop();
    void stop(limber::session::StopReason reason);
    void end();
    void addTime();
    void repeatSet();
    void swapToEasier();
    void swapBack();
    /// Reads the clock and advances; called by the timer, and by tests.
    void tick();

Q_SIGNALS:
    /// At most 30 times a second, and after every event.
    void viewChanged(const limber::PlayerView& view);
    /// What sounds from now on; replaces everything that was scheduled. Times count from `now` of the same
    /// clock (milliseconds).
    void timelineChanged(const limber::Timeline& timeline, qint64 now);
    /// What sounds at this moment, for those who schedule nothing.
    void sounded(const limber::Cue& cue);
    /// Ended, finished or stopped. Goes out once a session.
    void finished(const limber::session::Session& session);
    /// For keeping the screen awake.
    void runningChanged(bool running);

private:
    void enter(Session session, const std::vector<Effect>& effects);
    void catchUp();
    void handle(const Event& event);
    void carryOut(const Event& event);
    void saveProgress();
    void publishTimeline(const std::vector<Effect>& atOnce);

    Clock m_clock;
    LogFunction m_log;
    SaveFunction m_save;
    QTimer m_timer;
    std::optional<Session> m_session;
    Milliseconds m_last{0};
    Milliseconds m_saved{0};
    Milliseconds m_timelineMade{0};
};

} // namespace limber::session
