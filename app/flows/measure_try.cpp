// A try of the weekly check: the session engine leads it, and the check takes what it came to.

#include "app/flows/session_flow.h"
#include "app/ui/player/player_page.h"
#include "app/ui/window/main_window.h"

#include <utility>

namespace limber {

namespace {

// From the key to the wall, and to the floor with a weight (our judgement).
constexpr Seconds toTheWall{10};
constexpr Seconds toTheFloor{15};

} // namespace

void SessionFlow::measure(const Prescription& prescription, std::function<void(const Measured&)> done) {
    if (running())
        return m_navigator.show(PageId::Player);
    const bool counted = prescription.dose().kind == DoseKind::Repetitions;
    m_measured = std::move(done);
    m_try = {};
    m_discarded = m_stopped = false;
    m_navigator.show(PageId::Player);
    m_player->setAsksHowYouAre(asksHowYouAre());
    session::SessionOptions options = session::SessionOptions();
    options.lead = Milliseconds{300};
    options.prepare = counted ? toTheFloor : toTheWall;
    options.selfPaced = counted;
    m_controller.start(planTest(m_content.catalogue, prescription, "weekly-check"), options);
}

void SessionFlow::logTry(const SetFact& set) {
    const auto whole = set.done.reps ? set.done.reps : set.done.seconds;
    if (!m_discarded && set.ended != SetEnd::Pain && whole)
        m_try.value = *whole;
}

/// Whatever stands still in the middle of it, nobody knows how long it would have been.
void SessionFlow::watchTry(const PlayerView& view) {
    if (!m_measured || m_asking || view.stage != PlayerStage::Paused || view.under != PlayerStage::Working)
        return;
    const bool slept = view.pauseReason == session::PauseCause::Gap;
    QMetaObject::invokeMethod(
        this, [this, slept] { discardTry(slept); }, Qt::QueuedConnection);
}

void SessionFlow::discardTry(bool slept) {
    if (!m_measured || !running())
        return;
    m_discarded = true;
    m_try.slept = slept;
    m_controller.end();
}

void SessionFlow::leaveTry() {
    if (m_stopped)
        m_try.value.reset();
    m_try.stopped = m_stopped;
    m_navigator.window().showNormal();
    std::exchange(m_measured, nullptr)(m_try);
}

} // namespace limber
