#include "app/sound/mixer.h"
#include "app/sound/sample_clock.h"

#include "tests/sound/recording.h"

#include <gtest/gtest.h>

using namespace limber::sound;
using namespace limber::testing_sound;

namespace {

constexpr int rate = 48'000;
constexpr std::int64_t piece = 80'000;

/// A device that takes pieces of 80 ms, looked at every 17 ms.
class Device {
public:
    explicit Device(SampleClock& clock) : m_clock(clock) {}

    /// Time goes by; news of what was taken comes `late` microseconds behind.
    void run(std::int64_t microseconds, std::int64_t late = 0) {
        for (const std::int64_t end = m_now + microseconds; m_now < end; m_now += 17'000) {
            const std::int64_t told = std::max<std::int64_t>(0, m_now - late - m_begin) / piece * piece;
            m_clock.observe(told * rate / 1'000'000, m_now);
        }
    }
    /// Nothing is taken for so long, and what comes then comes so much later.
    void standStill(std::int64_t microseconds) {
        const std::int64_t told = std::max<std::int64_t>(0, m_now - m_begin) / piece * piece;
        for (const std::int64_t end = m_now + microseconds; m_now < end; m_now += 17'000)
            m_clock.observe(told * rate / 1'000'000, m_now);
        m_begin += microseconds;
    }
    /// Milliseconds by which the clock's sample for this moment is off.
    [[nodiscard]] double error() const {
        return static_cast<double>(m_clock.sampleAt(m_now) - (m_now - m_begin) * rate / 1'000'000) / 48.0;
    }

private:
    SampleClock& m_clock;
    std::int64_t m_now = 1'000'000;
    std::int64_t m_begin = 1'000'000;
};

} // namespace

TEST(SampleClock, LateNewsMovesNothing) {
    SampleClock clock(rate);
    Device device(clock);
    device.run(20'000'000);
    const double before = device.error();
    device.run(500'000, 90'000);
    EXPECT_NEAR(device.error(), before, 0.2);
    device.run(10'000'000);
    EXPECT_NEAR(device.error(), before, 0.2);
    EXPECT_NEAR(device.error(), 0.0, 2.0);
}

TEST(SampleClock, ADeviceThatWakesLateIsFollowedAtOnce) {
    SampleClock clock(rate);
    Device device(clock);
    device.standStill(1'700'000);
    device.run(1'000'000);
    EXPECT_NEAR(device.error(), 0.0, 5.0);
}

TEST(SampleClock, AfterRunningDryItFindsItsPlaceWithinASecond) {
    SampleClock clock(rate);
    Device device(clock);
    device.run(20'000'000);
    device.standStill(250'000);
    clock.slipped();
    device.run(1'000'000);
    EXPECT_NEAR(device.error(), 0.0, 5.0);
}

TEST(SampleClock, TenMinutesOfChangingDelaysDoNotShakeIt) {
    SampleClock clock(rate);
    Device device(clock);
    device.run(20'000'000);
    const double before = device.error();
    double most = 0;
    for (int each = 0; each < 600; ++each) {
        device.run(1'000'000, each % 7 * 4'000);
        most = std::max(most, std::abs(device.error() - before));
    }
    EXPECT_LT(most, 1.5) << "milliseconds";
}

TEST(Mixer, WhatTheDeviceDelaysIsMadeUpFor) {
    Mixer mixer(rate);
    mixer.restart(200'000);
    mixer.plan({{std::make_shared<const Pcm>(480, 0.5F), 1'000'000, Channel::Cue}});
    std::vector<float> heard(rate);
    for (int block = 0; block < 100; ++block) {
        mixer.observe(block * 480, block * 10'000);
        mixer.render(heard.data() + block * 480, 480, block * 10'000);
    }
    EXPECT_EQ(firstSound(heard), 800 * 48);
}

TEST(Mixer, WhatIsAskedForAtOnceIsHeardThoughTheDeviceDelaysIt) {
    Mixer mixer(rate);
    mixer.restart(200'000);
    std::vector<float> block(480);
    for (int index = 0; index < 100; ++index) {
        mixer.observe(index * 480, index * 10'000);
        mixer.render(block.data(), 480, index * 10'000);
    }
    mixer.plan({{std::make_shared<const Pcm>(480, 0.5F), 1'000'000, Channel::Cue}});
    mixer.render(block.data(), 480, 1'000'000);
    EXPECT_EQ(firstSound(block), 0);
}
