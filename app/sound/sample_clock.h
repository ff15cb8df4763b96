#pragma once

#include <cstdint>
#include <deque>

namespace limber::sound {

/// The smallest of the values of the last stretch of time.
class RecentMinimum {
public:
    explicit RecentMinimum(std::int64_t microseconds) : m_length(microseconds) {}

    void add(std::int64_t microseconds, double value);
    /// Only after add().
    [[nodiscard]] double value() const { return m_candidates.front().value; }

private:
    struct Candidate {
        std::int64_t microseconds = 0;
        double value = 0.0;
    };

    std::int64_t m_length;
    /// In order of time and of value.
    std::deque<Candidate> m_candidates;
};

/// Which sample of the stream belongs to which moment of the monotonic clock. The device asks for samples in
/// uneven steps and by a crystal of its own; the most punctual requests of the last seconds say where the two
/// stand, so that sound neither jitters nor drifts against the clock.
class SampleClock {
public:
    explicit SampleClock(int sampleRate);

    /// The device asks, at clock time `microseconds`, for the samples from `position` on.
    void observe(std::int64_t position, std::int64_t microseconds);
    /// The sample at which something at that clock time is to begin.
    [[nodiscard]] std::int64_t sampleAt(std::int64_t microseconds) const;

private:
    int m_rate;
    bool m_known = false;
    /// Samples by which the clock is ahead of the stream.
    double m_lead = 0.0;
    std::int64_t m_last = 0;
    std::int64_t m_first = 0;
    RecentMinimum m_long;
    RecentMinimum m_short;
};

} // namespace limber::sound
