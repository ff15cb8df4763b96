#pragma once

#include <cstdint>
#include <deque>

namespace limber::sound {

/// Which sample of the stream belongs to which moment of the monotonic clock. The samples themselves are the
/// clock: a late request moves nothing. A device takes samples in pieces, and news of it can only come late;
/// so the earliest news of many seconds says where it stands, and what is believed follows it slowly, as far
/// as two crystals can differ. Sound neither jitters nor drifts.
class SampleClock {
public:
    explicit SampleClock(int sampleRate) : m_rate(sampleRate) {}

    /// At clock time `microseconds` the device has taken the samples before `taken`. Best told at moments
    /// that have no common rhythm with the pieces.
    void observe(std::int64_t taken, std::int64_t microseconds);
    /// The device ran dry: what is written from now on stands later against the clock than before, by an
    /// amount that the next observations tell.
    void slipped();
    /// The sample that the device takes at that clock time.
    [[nodiscard]] std::int64_t sampleAt(std::int64_t microseconds) const;

private:
    struct Observation {
        std::int64_t microseconds = 0;
        /// Samples by which the clock is ahead of the stream.
        double lead = 0.0;
    };

    [[nodiscard]] double least() const;

    int m_rate;
    double m_lead = 0.0;
    std::deque<Observation> m_recent;
    std::int64_t m_taken = -1;
    std::int64_t m_last = 0;
    /// When samples were last seen to be taken.
    std::int64_t m_moved = 0;
    /// Observations count from here on; nothing while the device has not begun to take samples.
    std::int64_t m_trustedFrom = 0;
    bool m_waiting = true;
    /// When the earliest news was last where it is believed to be.
    std::int64_t m_near = 0;
};

} // namespace limber::sound
