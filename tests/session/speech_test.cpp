#include "core/session/speech.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace limber;
using namespace std::chrono_literals;

namespace {

std::vector<PlacedSay> place(const Timeline& timeline, Milliseconds length) {
    return placeSpeech(timeline, [length](const Say&) { return length; });
}

} // namespace

TEST(Speech, FollowsTheCueItBelongsTo) {
    const Timeline timeline{{{CueKind::Hold, 2s, 0}}, {{SayKind::Step, 2s, 0, 1}}};
    const auto placed = place(timeline, 1s);
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_GT(placed[0].at, 2s);
    EXPECT_LT(placed[0].at, 3s);
}

TEST(Speech, ASentenceThatCannotEndBeforeTheNextCueIsNotBegun) {
    const Timeline timeline{{{CueKind::Lower, 0s, 0}, {CueKind::Hold, 2s, 0}}, {{SayKind::Step, 0s, 0, 0}}};
    EXPECT_EQ(place(timeline, 1s).size(), 1U);
    EXPECT_TRUE(place(timeline, 1'900ms).empty());
}

TEST(Speech, CountingMaySoundUnderIt) {
    const Timeline timeline{{{CueKind::Count, 1s, 3}, {CueKind::Count, 2s, 2}}, {{SayKind::Rest, 0s, 0, 60}}};
    EXPECT_EQ(place(timeline, 3s).size(), 1U);
}

TEST(Speech, SentencesOfOneMomentFollowEachOther) {
    const Timeline timeline{{}, {{SayKind::Exercise, 0s, 0, 0}, {SayKind::Dose, 0s, 0, 0}}};
    const auto placed = place(timeline, 2s);
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_GE(placed[1].at, placed[0].at + 2s);
}

TEST(Speech, WhatIsNotRenderedIsLeftOut) {
    const Timeline timeline{{}, {{SayKind::Exercise, 0s, 0, 0}}};
    EXPECT_TRUE(placeSpeech(timeline, [](const Say&) { return std::nullopt; }).empty());
}
