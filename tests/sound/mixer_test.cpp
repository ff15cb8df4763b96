#include "app/sound/mixer.h"

#include "tests/sound/recording.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

using namespace limber;
using namespace limber::sound;
using namespace limber::testing_sound;

namespace {

constexpr int rate = 48'000;

std::shared_ptr<const Pcm> step(std::size_t length, float value = 0.5F) {
    return std::make_shared<const Pcm>(length, value);
}

/// Pulls `seconds` in blocks of 10 ms; the clock starts at `start` and runs `ppm` faster than the samples.
std::vector<float> pull(Mixer& mixer, double seconds, std::int64_t start = 0, double ppm = 0) {
    std::vector<float> out;
    const int block = rate / 100;
    std::vector<float> samples(static_cast<std::size_t>(block));
    for (int index = 0; index < seconds * 100; ++index) {
        const auto now = start + static_cast<std::int64_t>(index * 10'000 * (1.0 + ppm * 1e-6));
        mixer.render(samples.data(), block, now);
        out.insert(out.end(), samples.begin(), samples.end());
    }
    return out;
}

} // namespace

TEST(Mixer, BeginsASoundAtItsOwnSampleWhateverTheSizeOfBlocks) {
    Mixer mixer(rate);
    mixer.plan({{step(100), 1'234'000, Channel::Cue}});
    const auto out = pull(mixer, 2);
    EXPECT_EQ(firstSound(out), 1'234 * 48);
}

TEST(Mixer, ReplacingThePlanTakesBackWhatHasNotBegun) {
    Mixer mixer(rate);
    mixer.plan({{step(100), 500'000, Channel::Cue}});
    pull(mixer, 0.2);
    mixer.plan({{step(100), 900'000, Channel::Cue}});
    const auto out = pull(mixer, 1, 200'000);
    EXPECT_EQ(firstSound(out), 700 * 48);
}

TEST(Mixer, AReplacedPlanDoesNotPlayTwiceWhatHasJustBegun) {
    Mixer mixer(rate);
    const auto sound = step(48);
    mixer.plan({{sound, 95'000, Channel::Cue}});
    const auto first = pull(mixer, 0.1);
    mixer.plan({{sound, 95'000, Channel::Cue}});
    const auto second = pull(mixer, 0.5, 100'000);
    EXPECT_EQ(firstSound(first), 95 * 48);
    EXPECT_EQ(firstSound(second), -1);
}

TEST(Mixer, WhatIsFarTooLateIsNotPlayed) {
    Mixer mixer(rate);
    pull(mixer, 0.5);
    mixer.plan({{step(100), 100'000, Channel::Cue}});
    EXPECT_EQ(firstSound(pull(mixer, 0.5, 500'000)), -1);
}

TEST(Mixer, DoesNotDriftAgainstAClockThatRunsFaster) {
    Mixer mixer(rate);
    std::vector<Planned> plan;
    for (int second = 1; second <= 600; ++second)
        plan.push_back({step(48), second * 1'000'000LL, Channel::Cue});
    mixer.plan(plan);
    const auto out = pull(mixer, 601, 0, 100);
    // In ten minutes a crystal that is 100 ppm off has gone 60 ms astray; the last sound must not have.
    const auto expected = static_cast<std::int64_t>(600'000'000 / (1.0 + 100e-6) * rate / 1e6);
    const auto tail = std::vector<float>(out.end() - 2 * rate, out.end());
    const std::int64_t heard = static_cast<std::int64_t>(out.size()) - 2 * rate + firstSound(tail);
    EXPECT_LT(std::abs(heard - expected), rate * 12 / 1'000) << "within 12 ms of the block grid";
    EXPECT_LT(std::abs(heard - expected), 60 * 48);
}

TEST(Mixer, MutedItIsSilentAndGoesOnCounting) {
    Mixer mixer(rate);
    mixer.setMuted(true);
    pull(mixer, 0.2);
    mixer.plan({{step(4'800), 300'000, Channel::Cue}});
    EXPECT_EQ(firstSound(pull(mixer, 0.5, 200'000)), -1);
    EXPECT_EQ(mixer.position(), 700 * 48);
}

TEST(Mixer, TheVoiceStepsBackUnderACue) {
    Mixer mixer(rate);
    mixer.plan({{step(rate * 2, 0.4F), 0, Channel::Voice}, {step(4'800, 0.0F), 500'000, Channel::Cue}});
    const auto out = pull(mixer, 2);
    const auto at = [&](int milliseconds) { return out[static_cast<std::size_t>(milliseconds) * 48]; };
    EXPECT_NEAR(at(400), 0.4F, 1e-3);
    EXPECT_LT(at(580), 0.2F);
    EXPECT_NEAR(at(1'500), 0.4F, 1e-3);
}

TEST(Mixer, NeverLeavesTheRangeOfTheDevice) {
    Mixer mixer(rate);
    std::vector<Planned> loud(5, {step(4'800, 0.9F), 100'000, Channel::Cue});
    mixer.plan(loud);
    for (const float sample : pull(mixer, 0.5))
        ASSERT_LE(std::abs(sample), 1.0F);
}

TEST(Synth, EveryCueSoundsUnlikeTheOthersAndEndsWithoutAClick) {
    std::set<Pcm> different;
    for (const CueKind kind : allCueKinds) {
        const Pcm pcm = synthesise(kind, 0, rate);
        ASSERT_GT(pcm.size(), static_cast<std::size_t>(rate / 10));
        const float peak = std::abs(*std::max_element(
            pcm.begin(), pcm.end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
        EXPECT_GT(peak, 0.02F);
        EXPECT_LE(peak, 0.8F);
        EXPECT_LT(std::abs(pcm.back()), 0.01F);
        EXPECT_LT(std::abs(pcm.front()), 0.05F);
        different.insert(pcm);
    }
    EXPECT_EQ(different.size(), std::size(allCueKinds));
}
