#include "core/session/stop_route.h"

namespace limber {

StopRoute routeOf(session::StopReason reason) {
    using session::StopReason;
    StopRoute route;
    switch (reason) {
    case StopReason::Chest:
        route.advice = StopAdvice::Emergency;
        route.screening = ScreeningResult::Red;
        break;
    case StopReason::Weakness:
        // Weakness may be in both legs; clinical.md D lists that as red and we cannot look.
        route.advice = StopAdvice::Emergency;
        route.screening = ScreeningResult::Red;
        break;
    case StopReason::Dizzy:
        route.advice = StopAdvice::SeeSomeone;
        route.screening = ScreeningResult::Urgent;
        break;
    case StopReason::Pop:
        route.advice = StopAdvice::SeeSomeone;
        route.screening = ScreeningResult::Urgent;
        break;
    case StopReason::Tingling:
        route.advice = StopAdvice::ChangePosition;
        break;
    case StopReason::Pain:
        route.advice = StopAdvice::StopToday;
        break;
    case StopReason::LostControl:
        route.advice = StopAdvice::StopToday;
        break;
    case StopReason::Other:
        break;
    }
    return route;
}

} // namespace limber
