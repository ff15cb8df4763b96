#include "core/session/timeline.h"
#include "core/session/view.h"

#include "tests/session/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

std::vector<Cue> cuesOf(const Session& session, Milliseconds horizon, CueKind kind) {
    std::vector<Cue> found;
    for (const Cue& cue : timelineOf(session, horizon).cues)
        if (cue.kind == kind)
            found.push_back(cue);
    return found;
}

std::vector<Milliseconds> timesOf(const std::vector<Cue>& cues) {
    std::vector<Milliseconds> times;
    for (const Cue& cue : cues)
        times.push_back(cue.at);
    return times;
}

} // namespace

TEST(Timeline, CountsInAndThenMarksEveryPhaseOfTheTempo) {
    Player player(plan(wallHold(), {holds(2, 10)}));
    player.send(InPosition{});
    const Session& session = player.now();
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Lower)), testing::ElementsAre(3s, 22s));
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Hold)), testing::ElementsAre(5s, 24s));
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Lift)), testing::ElementsAre(15s, 34s));
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Relax)), testing::ElementsAre(17s));
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::LastRepetition)), testing::ElementsAre(22s));
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Finished)), testing::ElementsAre(36s));
    // 2, 1 are left of the count-in (3 sounded at once); then 3, 2, 1 before the end of each hold.
    EXPECT_THAT(timesOf(cuesOf(session, 60s, CueKind::Count)),
                testing::ElementsAre(1s, 2s, 12s, 13s, 14s, 31s, 32s, 33s));
}

TEST(Timeline, ACountInBeginsWithAQuietMomentWhereTheSoundNeedsOne) {
    SessionOptions options;
    options.lead = 250ms;
    Session session = begin(plan(wallHold(), {holds(1, 10)}), options).session;
    session = advance(std::move(session), InPosition{}).session;
    EXPECT_EQ(viewOf(session).secondsLeft, 3) << "the screen counts from three all the same";
    const auto cues = timelineOf(session, 4s).cues;
    ASSERT_GE(cues.size(), 4U);
    EXPECT_EQ(cues[0], (Cue{CueKind::Count, 250ms, 3}));
    EXPECT_EQ(cues[1], (Cue{CueKind::Count, 1'250ms, 2}));
    EXPECT_EQ(cues[2], (Cue{CueKind::Count, 2'250ms, 1}));
    EXPECT_EQ(cues[3].at, 3'250ms);
}

TEST(Timeline, AHoldLongEnoughHasItsHalfTime) {
    Player player(plan(wallSlide(), {seconds(60)}));
    player.begin();
    EXPECT_THAT(timesOf(cuesOf(player.now(), 90s, CueKind::HalfTime)), testing::ElementsAre(35s));
}

TEST(Timeline, RestIsAnnouncedAndItsEndEarlyEnoughToLieDownAgain) {
    Player player(plan(pullover(), {reps(1), reps(1)}));
    player.begin();
    EXPECT_THAT(timesOf(cuesOf(player.now(), 90s, CueKind::Rest)), testing::ElementsAre(6s));
    EXPECT_THAT(timesOf(cuesOf(player.now(), 90s, CueKind::RestOver)), testing::ElementsAre(58s));
}

TEST(Timeline, ChangingSidesHasASoundOfItsOwn) {
    Player player(plan(needle(), {holds(1, 20)}));
    player.begin();
    EXPECT_THAT(timesOf(cuesOf(player.now(), 90s, CueKind::ChangeSides)), testing::ElementsAre(26s));
    EXPECT_TRUE(cuesOf(player.now(), 90s, CueKind::Rest).empty());
}

TEST(Timeline, BreathIsHeardOnlyWhenAskedFor) {
    Exercise exercise = pullover();
    exercise.phases[0].breath = Breath::In;
    exercise.phases[2].breath = Breath::Out;
    SessionOptions options;
    Player quiet(plan(exercise, {reps(1)}), options);
    options.breathCues = true;
    Player breathing(plan(exercise, {reps(1)}), options);
    EXPECT_TRUE(cuesOf(quiet.now(), 60s, CueKind::BreatheIn).empty());
    EXPECT_THAT(timesOf(cuesOf(breathing.now(), 60s, CueKind::BreatheIn)), testing::ElementsAre(23s));
    EXPECT_THAT(timesOf(cuesOf(breathing.now(), 60s, CueKind::BreatheOut)), testing::ElementsAre(27s));
}

TEST(Timeline, NothingSoundsWhilePaused) {
    Player player(plan(wallHold(), {holds(2, 10)}));
    player.begin();
    player.send(PauseNow{});
    EXPECT_TRUE(timelineOf(player.now(), 60s).cues.empty());
}

TEST(Timeline, IsOrderedAndEndsAtItsHorizon) {
    Player player(plan(wallHold(), {holds(10, 10)}));
    const auto cues = timelineOf(player.now(), 100s).cues;
    ASSERT_FALSE(cues.empty());
    EXPECT_TRUE(
        std::is_sorted(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; }));
    EXPECT_LE(cues.back().at, 100s);
}

TEST(Timeline, ForeseesExactlyWhatTheSessionThenPlays) {
    Player player(plan(needle(), {holds(2, 20), holds(1, 12)}));
    const auto foreseen = timelineOf(player.now(), 600s).cues;
    std::vector<Cue> played;
    Session session = player.now();
    for (Milliseconds now{0}; now <= 600s; now += 33ms) {
        Advanced advanced = advance(std::move(session), Elapsed{33ms});
        session = std::move(advanced.session);
        for (const Effect& effect : advanced.effects)
            if (const auto* play = std::get_if<PlayCue>(&effect)) {
                played.push_back(play->cue);
                played.back().at += now;
            }
    }
    EXPECT_EQ(foreseen, played);
}
