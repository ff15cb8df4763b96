#include "app/platform/alarm.h"

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdint>

#if defined(__linux__)
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace limber::platform {

SystemAlarm::SystemAlarm(QObject* parent) : Alarm(parent) {}

#if defined(__linux__)

namespace {

/// Empties it; true when it was cancelled by a clock that was set.
void drain(int timer) {
    std::uint64_t times = 0;
    [[maybe_unused]] const auto got = ::read(timer, &times, sizeof times);
}

} // namespace

SystemAlarm::~SystemAlarm() {
    m_dueReady.reset();
    m_clockReady.reset();
    for (const int timer : {m_due, m_clock})
        if (timer >= 0)
            ::close(timer);
}

void SystemAlarm::open() {
    if (m_due >= 0)
        return;
    m_due = timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    m_clock = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_due < 0 || m_clock < 0)
        return;
    m_dueReady = std::make_unique<QSocketNotifier>(m_due, QSocketNotifier::Read);
    connect(m_dueReady.get(), &QSocketNotifier::activated, this, [this] {
        drain(m_due);
        Q_EMIT rang();
    });
    m_clockReady = std::make_unique<QSocketNotifier>(m_clock, QSocketNotifier::Read);
    connect(m_clockReady.get(), &QSocketNotifier::activated, this, [this] {
        drain(m_clock);
        watchClock();
        Q_EMIT rang();
    });
    watchClock();
}

/// A time that never comes: what wakes it is that the clock is set.
void SystemAlarm::watchClock() {
    constexpr time_t farAway = 1LL << 40;
    const itimerspec never{{0, 0}, {farAway, 0}};
    timerfd_settime(m_clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void SystemAlarm::ringAfter(Milliseconds time) {
    open();
    // Zero would switch the timer off.
    const Milliseconds in = std::max(time, Milliseconds{1});
    const auto seconds = std::chrono::floor<Seconds>(in);
    const itimerspec when{{0, 0}, {seconds.count(), static_cast<long>((in - seconds).count()) * 1'000'000}};
    timerfd_settime(m_due, 0, &when, nullptr);
}

void SystemAlarm::cancel() {
    const itimerspec off{};
    if (m_due >= 0)
        timerfd_settime(m_due, 0, &off, nullptr);
}

#else

SystemAlarm::~SystemAlarm() = default;

void SystemAlarm::open() {
    if (m_timer)
        return;
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &Alarm::rang);
}

void SystemAlarm::watchClock() {}

void SystemAlarm::ringAfter(Milliseconds time) {
    open();
    m_timer->start(static_cast<int>(std::max(time, Milliseconds{1}).count()));
}

void SystemAlarm::cancel() {
    if (m_timer)
        m_timer->stop();
}

#endif

} // namespace limber::platform
