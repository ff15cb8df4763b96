#pragma once

#include <cstdint>
#include <deque>
#include <vector>

namespace limber::sound {

/// Which sample of the stream belongs to which moment of the monotonic clock. The device asks for samples in
/// uneven steps and by a crystal of its own; the middle of its requests of the last seconds says where the
/// two stand, so that sound neither jitters nor drifts against the clock.
class SampleClock {
public:
    explicit SampleClock(int sampleRate) : m_rate(sampleRate) {}

    /// The device asks, at clock time `microseconds`, for the samples from `position` on.
    void observe(std::int64_t position, std::int64_t microseconds);
    /// The sample at which something at that clock time is to begin.
    [[nodiscard]] std::int64_t sampleAt(std::int64_t microseconds) const;

private:
    struct Observation {
        std::int64_t microseconds = 0;
        /// Samples by which the clock is ahead of the stream.
        double lead = 0.0;
    };

    [[nodiscard]] double median();

    int m_rate;
    double m_lead = 0.0;
    std::deque<Observation> m_recent;
    std::vector<double> m_sorted;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    /// When the middle was last where it is believed to be.
    std::int64_t m_near = 0;
};

} // namespace limber::sound
