#pragma once

#include <cstdint>
#include <deque>

namespace limber::sound {

/// Which sample of the stream belongs to which moment of the monotonic clock. The device asks for samples in
/// uneven steps and by a crystal of its own; the most punctual requests of the last seconds say where the two
/// stand, so that sound neither jitters nor drifts against the clock.
class SampleClock {
public:
    explicit SampleClock(int sampleRate) : m_rate(sampleRate) {}

    /// The device asks, at clock time `microseconds`, for the samples from `position` on.
    void observe(std::int64_t position, std::int64_t microseconds);
    /// The sample at which something at that clock time is to begin.
    [[nodiscard]] std::int64_t sampleAt(std::int64_t microseconds) const;
    [[nodiscard]] bool known() const { return m_known; }

private:
    struct Observation {
        std::int64_t microseconds = 0;
        /// Samples by which the clock is ahead of the stream.
        double lead = 0.0;
    };

    int m_rate;
    bool m_known = false;
    double m_lead = 0.0;
    std::int64_t m_last = 0;
    std::int64_t m_first = 0;
    /// Candidates for the smallest lead of the window, increasing.
    std::deque<Observation> m_window;
};

} // namespace limber::sound
