// What a session asks in between: how the person is today, and what hurts.

#include "app/flows/session_flow.h"
#include "app/ui/check_in/stop_sheet.h"
#include "app/ui/onboarding/session_check.h"

#include "core/session/stop_route.h"

namespace limber {

/// Once a day, in the first get-ready, and never right after the safety questions.
bool SessionFlow::asksHowYouAre() const {
    const Day today = m_workspace.today();
    const auto& screenings = state().view.screenings();
    return state().view.sessionsBetween(today, today).empty() &&
           (screenings.empty() || screenings.back().day != today);
}

void SessionFlow::askWhatIsWrong() {
    if (m_asking || !running())
        return;
    m_asking = true;
    m_controller.holdForStop();
    auto* check = new ui::SessionCheck(m_content.questionnaire, emergencyNumber());
    const auto leave = [this] {
        m_stopped = true;
        m_controller.stop(session::StopReason::Other);
        m_navigator.closeSheet();
    };
    connect(check, &ui::SessionCheck::cleared, this, [this] { m_navigator.closeSheet(); });
    connect(check, &ui::SessionCheck::notToday, this, leave);
    connect(check, &ui::SessionCheck::warned, this, [this, leave](ScreeningResult result) {
        m_workspace.keep({Screening{result}}, std::nullopt);
        leave();
    });
    m_navigator.openSheet(check, [this] {
        m_asking = false;
        if (!running())
            return m_measured ? leaveTry() : closeSession({});
        m_controller.resume();
    });
}

void SessionFlow::askWhatHappened() {
    if (m_asking || !running())
        return;
    m_asking = true;
    m_controller.holdForStop();
    auto* sheet = new ui::StopSheet(emergencyNumber());
    connect(sheet, &ui::StopSheet::stopped, this, [this](session::StopReason reason) {
        const StopRoute route = routeOf(reason);
        m_stopped = reason != session::StopReason::Other;
        m_stopReason = reason;
        m_controller.stop(reason);
        if (route.screening)
            m_workspace.keep({Screening{*route.screening}}, std::nullopt);
    });
    connect(sheet, &ui::StopSheet::done, this, [this] { m_navigator.closeSheet(); });
    m_navigator.openSheet(sheet, [this] {
        m_asking = false;
        if (!running())
            return closeOrAsk();
        // A try that was held for a question is none.
        if (m_measured && m_controller.view().under == PlayerStage::Working)
            return discardTry(false);
        m_controller.resume();
    });
}

} // namespace limber
