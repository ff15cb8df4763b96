#include "app/session/session_controller.h"

#if defined(__linux__)
#include <time.h>
#endif

namespace limber::session {

Milliseconds monotonicNow() {
#if defined(__linux__)
    // Unlike CLOCK_MONOTONIC it counts the time that the machine was asleep.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds{now.tv_sec} +
                                                        std::chrono::nanoseconds{now.tv_nsec});
#endif
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace limber::session
