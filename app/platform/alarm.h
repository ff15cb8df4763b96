#pragma once

#include "core/base/units.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace limber::platform {

/// Rings once after a time that runs on while the computer sleeps, and at once when somebody sets the clock.
class Alarm : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces an earlier one; not negative.
    virtual void ringAfter(Milliseconds time) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void rang();
};

/// On Linux by timerfd, which needs no wake-up in between; elsewhere a timer, which stands still in a sleep.
class SystemAlarm final : public Alarm {
    Q_OBJECT

public:
    explicit SystemAlarm(QObject* parent = nullptr);
    ~SystemAlarm() override;
    SystemAlarm(const SystemAlarm&) = delete;
    SystemAlarm& operator=(const SystemAlarm&) = delete;

    void ringAfter(Milliseconds time) override;
    void cancel() override;

private:
    void open();
    void watchClock();

    int m_due = -1;
    int m_clock = -1;
    std::unique_ptr<QSocketNotifier> m_dueReady;
    std::unique_ptr<QSocketNotifier> m_clockReady;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace limber::platform
