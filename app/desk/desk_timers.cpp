#include "app/desk/desk_timers.h"

#include <algorithm>

namespace limber::desk {

DeskTimers::DeskTimers(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    m_pulse.setInterval(1'000);
    connect(&m_pulse, &QTimer::timeout, this, &DeskTimers::tick);
}

bool DeskTimers::start(const DeskTimer& timer) {
    if (m_timer || m_sessionRunning || timer.over())
        return false;
    m_timer = timer;
    m_last = m_clock();
    m_pulse.start();
    Q_EMIT changed(m_timer);
    return true;
}

void DeskTimers::setPaused(bool paused) {
    tick();
    if (!m_timer)
        return;
    m_timer->paused = paused;
    Q_EMIT changed(m_timer);
}

void DeskTimers::setSessionRunning(bool running) {
    tick();
    m_sessionRunning = running;
}

void DeskTimers::tick() {
    const Milliseconds now = m_clock();
    const Milliseconds passed = now - m_last;
    m_last = now;
    if (!m_timer || m_sessionRunning)
        return;
    if (!m_timer->paused && sleptThrough(passed))
        Q_EMIT slept();
    const DeskStep step = advanceDesk(*m_timer, passed);
    m_timer = step.timer;
    for (const DeskCue each : step.cues)
        Q_EMIT cue(each);
    if (m_timer->over())
        finish();
    else
        Q_EMIT changed(m_timer);
}

void DeskTimers::stop() {
    tick();
    if (m_timer)
        finish();
}

void DeskTimers::finish() {
    m_pulse.stop();
    const SetFact fact = deskFact(*m_timer);
    m_timer.reset();
    Q_EMIT done(fact);
    Q_EMIT changed(m_timer);
}

} // namespace limber::desk
