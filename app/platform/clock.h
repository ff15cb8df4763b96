#pragma once

#include "core/reminders/presence.h"

namespace limber::platform {

/// Every clock that the program reads.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// The wall clock, and one that never jumps and counts the sleep of the computer.
    [[nodiscard]] virtual Moment now() const = 0;
    /// How long the computer has slept since it was started, as far as the system tells; grows with each
    /// sleep, also with one that nobody announced.
    [[nodiscard]] virtual Milliseconds slept() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] Milliseconds slept() const override;
};

} // namespace limber::platform
