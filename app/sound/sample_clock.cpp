#include "app/sound/sample_clock.h"

#include <algorithm>
#include <cmath>

namespace limber::sound {

namespace {

constexpr std::int64_t windowUs = 2'000'000;
// Until the stream has settled every observation is believed at once.
constexpr std::int64_t settlingUs = 1'500'000;
// Requests come in steps of 20 ms; when their middle moves by more, the device ran dry or buffers more, and
// the stream itself has moved against the clock.
constexpr double jumpSeconds = 0.030;
// A loaded machine stumbles and catches up; only what lasts longer than this has moved for good.
constexpr std::int64_t lastingUs = 3'000'000;
// No crystal is worse than this.
constexpr double slewPerSecond = 0.0003;

} // namespace

double SampleClock::median() {
    m_sorted.clear();
    for (const Observation& each : m_recent)
        m_sorted.push_back(each.lead);
    const auto middle = m_sorted.begin() + static_cast<std::ptrdiff_t>(m_sorted.size() / 2);
    std::nth_element(m_sorted.begin(), middle, m_sorted.end());
    return *middle;
}

void SampleClock::observe(std::int64_t position, std::int64_t microseconds) {
    const double lead = static_cast<double>(microseconds) * 1e-6 * m_rate - static_cast<double>(position);
    if (m_recent.empty())
        m_first = m_last = microseconds;
    m_recent.push_back({microseconds, lead});
    while (m_recent.front().microseconds < microseconds - windowUs)
        m_recent.pop_front();
    const double target = median();
    const double passed = static_cast<double>(microseconds - m_last) * 1e-6;
    m_last = microseconds;
    const bool settling = microseconds - m_first < settlingUs;
    if (settling || std::abs(target - m_lead) <= jumpSeconds * m_rate)
        m_near = microseconds;
    if (settling || microseconds - m_near > lastingUs) {
        m_lead = target;
        return;
    }
    const double most = slewPerSecond * passed * m_rate;
    m_lead += std::clamp(target - m_lead, -most, most);
}

std::int64_t SampleClock::sampleAt(std::int64_t microseconds) const {
    return std::llround(static_cast<double>(microseconds) * 1e-6 * m_rate - m_lead);
}

} // namespace limber::sound
