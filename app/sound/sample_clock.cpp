#include "app/sound/sample_clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber::sound {

namespace {

constexpr std::int64_t windowUs = 10'000'000;
// Until the stream has settled what is observed is believed at once.
constexpr std::int64_t settlingUs = 1'500'000;
// The first pieces fill the device and come all at once.
constexpr std::int64_t fillingUs = 200'000;
// Longer than any piece lasts: the device stands still (it takes up to two seconds to wake).
constexpr std::int64_t stillUs = 300'000;
// Other streams change the size of the pieces; what moves farther, and for longer than a loaded machine
// stumbles, has moved for good.
constexpr double jumpSeconds = 0.100;
constexpr std::int64_t lastingUs = 3'000'000;
// Two crystals differ by less than this.
constexpr double slewPerSecond = 0.0002;

} // namespace

double SampleClock::least() const {
    return std::min_element(m_recent.begin(), m_recent.end(),
                            [](const Observation& a, const Observation& b) { return a.lead < b.lead; })
        ->lead;
}

void SampleClock::observe(std::int64_t taken, std::int64_t microseconds) {
    const double lead = static_cast<double>(microseconds) * 1e-6 * m_rate - static_cast<double>(taken);
    const bool moves = taken != std::exchange(m_taken, taken) && m_last != 0;
    const double passed = static_cast<double>(microseconds - m_last) * 1e-6;
    m_last = microseconds;
    if (moves)
        m_moved = microseconds;
    else if (microseconds - m_moved > stillUs)
        slipped();
    if (m_waiting && moves) {
        m_waiting = false;
        m_trustedFrom = microseconds + fillingUs;
    }
    if (m_waiting || microseconds < m_trustedFrom) {
        m_lead = lead;
        return;
    }
    m_recent.push_back({microseconds, lead});
    while (m_recent.front().microseconds < microseconds - windowUs)
        m_recent.pop_front();
    const double target = least();
    const bool settling = microseconds - m_trustedFrom < settlingUs;
    if (settling || std::abs(target - m_lead) <= jumpSeconds * m_rate)
        m_near = microseconds;
    if (settling || microseconds - m_near > lastingUs) {
        m_lead = target;
        return;
    }
    const double most = slewPerSecond * passed * m_rate;
    m_lead += std::clamp(target - m_lead, -most, most);
}

void SampleClock::slipped() {
    m_recent.clear();
    m_waiting = true;
}

std::int64_t SampleClock::sampleAt(std::int64_t microseconds) const {
    return std::llround(static_cast<double>(microseconds) * 1e-6 * m_rate - m_lead);
}

} // namespace limber::sound
