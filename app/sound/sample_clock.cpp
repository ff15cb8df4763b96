#include "app/sound/sample_clock.h"

#include <algorithm>
#include <cmath>

namespace limber::sound {

namespace {

// Long enough to hold a punctual request on a loaded machine.
constexpr std::int64_t longUs = 10'000'000;
constexpr std::int64_t shortUs = 1'500'000;
// Until the stream has settled every observation is believed at once.
constexpr std::int64_t settlingUs = 1'500'000;
// Every request of the last moments late by more than the device's buffer: it ran dry, and the stream has
// moved against the clock.
constexpr double ranDrySeconds = 0.070;
// No crystal is worse than this.
constexpr double slewPerSecond = 0.0003;

} // namespace

void RecentMinimum::add(std::int64_t microseconds, double value) {
    while (!m_candidates.empty() && m_candidates.back().value >= value)
        m_candidates.pop_back();
    m_candidates.push_back({microseconds, value});
    while (m_candidates.front().microseconds < microseconds - m_length)
        m_candidates.pop_front();
}

SampleClock::SampleClock(int sampleRate) : m_rate(sampleRate), m_long(longUs), m_short(shortUs) {}

void SampleClock::observe(std::int64_t position, std::int64_t microseconds) {
    const double lead = static_cast<double>(microseconds) * 1e-6 * m_rate - static_cast<double>(position);
    m_long.add(microseconds, lead);
    m_short.add(microseconds, lead);
    if (!m_known) {
        m_known = true;
        m_first = m_last = microseconds;
        m_lead = lead;
        return;
    }
    const double passed = static_cast<double>(microseconds - m_last) * 1e-6;
    m_last = microseconds;
    if (microseconds - m_first < settlingUs) {
        m_lead = m_short.value();
        return;
    }
    if (std::abs(m_short.value() - m_lead) > ranDrySeconds * m_rate) {
        m_lead = m_short.value();
        m_long = RecentMinimum(longUs);
        m_long.add(microseconds, m_lead);
        return;
    }
    const double most = slewPerSecond * passed * m_rate;
    m_lead += std::clamp(m_long.value() - m_lead, -most, most);
}

std::int64_t SampleClock::sampleAt(std::int64_t microseconds) const {
    return std::llround(static_cast<double>(microseconds) * 1e-6 * m_rate - m_lead);
}

} // namespace limber::sound
