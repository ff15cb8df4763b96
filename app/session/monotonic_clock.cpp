#include "app/session/session_controller.h"

#if defined(__linux__)
#include <time.h>
#endif

namespace limber::session {

std::chrono::microseconds monotonicMicroseconds() {
    using std::chrono::microseconds;
#if defined(__linux__)
    // Unlike CLOCK_MONOTONIC it counts the time that the machine was asleep.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::seconds{now.tv_sec} + microseconds{now.tv_nsec / 1'000};
#endif
    return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Milliseconds monotonicNow() {
    return std::chrono::floor<Milliseconds>(monotonicMicroseconds());
}

} // namespace limber::session
