#pragma once

#include "app/flows/door.h"
#include "app/flows/session_sound.h"
#include "app/session/session_controller.h"

#include "core/session/plan.h"
#include "core/session/snapshot.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace limber::ui {
class CheckInPage;
class PlayerPage;
} // namespace limber::ui

namespace limber {

/// One guided session from the start to the check-in: plan, player, stop, check-in. Every set is in the
/// journal before the screen moves on.
class SessionFlow : public Flow {
    Q_OBJECT

public:
    SessionFlow(const FlowContext& context, Door& door, session::SessionController::Clock clock,
                const sound::SoundPlayer::Clock& audio, QObject* parent = nullptr);

    /// The pages, made when they are first shown.
    [[nodiscard]] ui::PlayerPage* makePlayer();
    [[nodiscard]] ui::CheckInPage* makeCheckIn();

    [[nodiscard]] session::SessionController& controller() { return m_controller; }
    [[nodiscard]] SessionSound& sound() { return m_sound; }
    [[nodiscard]] bool running() const { return m_controller.running(); }

    /// Begins a session; brings the running one to the front instead where there is one.
    void start(const StartWish& wish);
    /// What a try of the weekly check came to.
    struct Measured {
        /// Whole seconds or repetitions; nothing when it does not count.
        std::optional<double> value;
        /// Because the computer slept in the middle of it.
        bool slept = false;
        /// Because of the body.
        bool stopped = false;
    };
    /// Leads one open-ended set, which goes to no journal; `done` is told what it came to.
    void measure(const Prescription& prescription, std::function<void(const Measured&)> done);
    /// Takes up what was cut off, or asks for the check-in that is missing.
    void takeUp();
    /// Leaves it; its sets stay in the journal.
    void leaveUnfinished();
    /// Volume, voice and the like; from now on.
    void applyPreferences(const Preferences& preferences);

Q_SIGNALS:
    /// Over and checked in (or not); back to Today.
    void over();

private:
    void run(const std::vector<Prescription>& prescribed, const std::optional<SessionSnapshot>& from);
    void connectPlayer();
    void log(const SetFact& set, const SessionSnapshot& position);
    void logTry(const SetFact& set);
    void leaveTry();
    void watchTry(const PlayerView& view);
    /// The session is over, and its stop has been talked about.
    void closeOrAsk();
    /// It is left without anything that counts.
    void discardTry(bool slept);
    [[nodiscard]] bool asksHowYouAre() const;
    void askWhatIsWrong();
    void askWhatHappened();
    void showCheckIn();
    /// Writes the answers, in place of those written before.
    void saveAnswers(const CheckIn& checkIn, bool lasting);
    void closeSession(const std::vector<Draft>& drafts);
    /// Back to Today.
    void leave();

    Door& m_door;
    session::SessionController m_controller;
    SessionSound m_sound;
    ui::PlayerPage* m_player = nullptr;
    ui::CheckInPage* m_checkIn = nullptr;
    bool m_asking = false;
    /// Because of the body; nothing is praised then.
    bool m_stopped = false;
    std::optional<session::StopReason> m_stopReason;
    std::string m_session;
    /// The answers to the check-in are written; the session is closed.
    bool m_answered = false;
    /// While a try of the weekly check is led.
    std::function<void(const Measured&)> m_measured;
    Measured m_try;
    bool m_discarded = false;
};

} // namespace limber
