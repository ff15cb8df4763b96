#include "app/sound/sample_clock.h"

#include <algorithm>
#include <cmath>

namespace limber::sound {

namespace {

// Long enough to hold a punctual request on a loaded machine, short enough to follow a device that stumbled.
constexpr std::int64_t windowUs = 2'000'000;
// Until the stream has settled every observation is believed at once.
constexpr std::int64_t settlingUs = 1'500'000;
// Beyond this it was no drift but a jump: an underrun, or another device.
constexpr double jumpSeconds = 0.004;
// No crystal is worse than this.
constexpr double slewPerSecond = 0.0005;

} // namespace

void SampleClock::observe(std::int64_t position, std::int64_t microseconds) {
    const double lead = static_cast<double>(microseconds) * 1e-6 * m_rate - static_cast<double>(position);
    while (!m_window.empty() && m_window.back().lead >= lead)
        m_window.pop_back();
    m_window.push_back({microseconds, lead});
    while (m_window.front().microseconds < microseconds - windowUs)
        m_window.pop_front();
    const double target = m_window.front().lead;
    if (!m_known) {
        m_known = true;
        m_first = m_last = microseconds;
        m_lead = target;
        return;
    }
    const double passed = static_cast<double>(microseconds - m_last) * 1e-6;
    m_last = microseconds;
    if (microseconds - m_first < settlingUs || std::abs(target - m_lead) > jumpSeconds * m_rate) {
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
