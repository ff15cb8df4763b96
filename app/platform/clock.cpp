#include "app/platform/clock.h"

#include <QDateTime>

#if defined(__linux__)
#include <time.h>
#endif

namespace limber::platform {

namespace {

#if defined(__linux__)
Milliseconds read(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return Seconds{now.tv_sec} + Milliseconds{now.tv_nsec / 1'000'000};
}
#endif

} // namespace

Moment SystemClock::now() const {
    const QDateTime wall = QDateTime::currentDateTime();
    const Timestamp at{std::chrono::sys_time<Milliseconds>{Milliseconds{wall.toMSecsSinceEpoch()}},
                       std::chrono::minutes{wall.offsetFromUtc() / 60}};
#if defined(__linux__)
    // Unlike CLOCK_MONOTONIC it counts the time that the machine was asleep.
    return {at, read(CLOCK_BOOTTIME)};
#else
    return {at, std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch())};
#endif
}

Milliseconds SystemClock::slept() const {
#if defined(__linux__)
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
#else
    return Milliseconds{0};
#endif
}

} // namespace limber::platform
