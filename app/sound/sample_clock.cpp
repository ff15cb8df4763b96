#include "app/sound/sample_clock.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber::sound {

namespace {

// Requests come in steps of 20 ms, more or fewer of them at a time: only many together say where they stand.
constexpr std::int64_t windowUs = 10'000'000;
constexpr std::int64_t shortWindowUs = 2'000'000;
// Until the stream has settled every observation is believed at once.
constexpr std::int64_t settlingUs = 1'500'000;
// When the middle moves by more than the steps of the requests, the stream itself has moved.
constexpr double jumpSeconds = 0.030;
// A loaded machine stumbles and catches up; only what lasts longer than this has moved for good.
constexpr std::int64_t lastingUs = 3'000'000;
// Longer than any buffer lasts: the device stood still (it takes up to two seconds to wake).
constexpr std::int64_t stoodStillUs = 1'000'000;
constexpr std::int64_t stoodStillAtFirstUs = 300'000;
// Two crystals differ by less than this.
constexpr double slewPerSecond = 0.0002;

} // namespace

/// Mean of the inner half: steady where the requests come in two or three steps, and blind to a stumble.
double SampleClock::middleSince(std::int64_t microseconds) {
    m_sorted.clear();
    for (const Observation& each : m_recent)
        if (each.microseconds >= microseconds)
            m_sorted.push_back(each.lead);
    std::sort(m_sorted.begin(), m_sorted.end());
    const auto quarter = static_cast<std::ptrdiff_t>(m_sorted.size() / 4);
    const auto from = m_sorted.begin() + quarter;
    const auto to = m_sorted.end() - quarter;
    return std::accumulate(from, to, 0.0) / static_cast<double>(to - from);
}

void SampleClock::observe(std::int64_t position, std::int64_t microseconds) {
    const double lead = static_cast<double>(microseconds) * 1e-6 * m_rate - static_cast<double>(position);
    const std::int64_t gap = microseconds - m_last;
    if (gap > stoodStillUs || (gap > stoodStillAtFirstUs && m_last - m_first < settlingUs))
        m_recent.clear();
    if (m_recent.empty())
        m_first = m_last = microseconds;
    m_recent.push_back({microseconds, lead});
    while (m_recent.front().microseconds < microseconds - windowUs)
        m_recent.pop_front();
    const double passed = static_cast<double>(microseconds - m_last) * 1e-6;
    m_last = microseconds;
    const double lately = middleSince(microseconds - shortWindowUs);
    const bool settling = microseconds - m_first < settlingUs;
    if (settling || std::abs(lately - m_lead) <= jumpSeconds * m_rate)
        m_near = microseconds;
    if (settling || microseconds - m_near > lastingUs) {
        m_lead = lately;
        return;
    }
    const double most = slewPerSecond * passed * m_rate;
    m_lead += std::clamp(middleSince(microseconds - windowUs) - m_lead, -most, most);
}

void SampleClock::slipped() {
    m_recent.clear();
}

std::int64_t SampleClock::sampleAt(std::int64_t microseconds) const {
    return std::llround(static_cast<double>(microseconds) * 1e-6 * m_rate - m_lead);
}

} // namespace limber::sound
