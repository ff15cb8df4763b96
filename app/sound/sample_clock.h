#pragma once

#include <cstdint>
#include <deque>
#include <vector>

namespace limber::sound {

/// Which sample of the stream belongs to which moment of the monotonic clock. The samples themselves are the
/// clock: a late request moves nothing. Only the middle of many seconds of requests moves the relation, and
/// slowly, as far as two crystals can differ; so sound neither jitters nor drifts.
class SampleClock {
public:
    explicit SampleClock(int sampleRate) : m_rate(sampleRate) {}

    /// The device asks, at clock time `microseconds`, for the samples from `position` on.
    void observe(std::int64_t position, std::int64_t microseconds);
    /// The device ran dry: what was written since stands later against the clock than before, by an amount
    /// that the next requests tell.
    void slipped();
    /// The sample at which something at that clock time is to begin.
    [[nodiscard]] std::int64_t sampleAt(std::int64_t microseconds) const;

private:
    struct Observation {
        std::int64_t microseconds = 0;
        /// Samples by which the clock is ahead of the stream.
        double lead = 0.0;
    };

    [[nodiscard]] double middleSince(std::int64_t microseconds);

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
