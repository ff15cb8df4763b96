#pragma once

#include "app/session/session_controller.h"

#include "core/coach/answer.h"
#include "core/exercise/exercise.h"
#include "core/programme/preferences.h"
#include "core/session/plan.h"
#include "core/session/snapshot.h"
#include "core/session/view.h"

#include <QObject>
#include <QString>

#include <vector>

namespace limber::ui {
class CheckInPage;
class PlayerPage;
} // namespace limber::ui

namespace limber {

class Profile;
struct Content;

/// Leads through one guided session: plan, player, stop dialog, check-in. Every set goes to the profile
/// before the screen moves on.
class SessionRunner : public QObject {
    Q_OBJECT

public:
    SessionRunner(Profile& profile, const Content& content, session::SessionController::Clock clock,
                  QObject* parent = nullptr);

    [[nodiscard]] ui::PlayerPage* player() const { return m_player; }
    [[nodiscard]] ui::CheckInPage* checkIn() const { return m_checkIn; }
    [[nodiscard]] session::SessionController& controller() { return m_controller; }
    [[nodiscard]] bool running() const { return m_controller.running(); }

    /// Begins a session with today's dose. Does nothing while another one runs.
    void start(const ExerciseId& exercise);
    /// As start(), in a certain variant.
    void start(const ExerciseId& exercise, const std::string& variant);
    /// Several exercises in one go, each with today's dose; one session with one check-in.
    /// A dose that the person chose instead of the prescribed one.
    void startDose(const Dose& dose);
    void startQueue(const std::vector<ExerciseId>& exercises);
    /// Volume, voice and the like; from now on.
    void applyPreferences(const Preferences& preferences);
    /// Takes up what was cut off; false when its exercises are not there any more.
    bool takeUp(const SessionSnapshot& snapshot);

Q_SIGNALS:
    void playerWanted();
    void checkInWanted();
    /// Over and checked in (or not); back to Today.
    void over();
    void message(const QString& text);
    /// Stopped for tingling alone: to be asked about again (clinical.md D).
    void tinglingReported();

private:
    void begin(const std::vector<PlanInput>& inputs);
    void connectPlayer();
    void finished(const session::Session& session);
    void askWhatHappened();
    void showCheckIn();

    Profile& m_profile;
    const Content& m_content;
    session::SessionController m_controller;
    ui::PlayerPage* m_player = nullptr;
    ui::CheckInPage* m_checkIn = nullptr;
    bool m_asking = false;
    int m_leastPain = 0;
    bool m_limbSymptoms = false;
    QString m_session;
};

} // namespace limber
