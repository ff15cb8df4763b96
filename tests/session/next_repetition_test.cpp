// "Next rep" ends one repetition and nothing else, and what was done is logged as it was done.

#include "core/session/view.h"

#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

/// Plays in small steps and keeps what a bystander with a watch would: every moment inside a hold.
class Watched {
public:
    explicit Watched(SessionPlan plan) : m_player(std::move(plan)) {}

    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 20ms) {
            if (holding())
                m_held += 20ms;
            m_player.send(Elapsed{20ms});
        }
    }
    Player& player() { return m_player; }
    [[nodiscard]] Milliseconds held() const { return m_held; }

private:
    [[nodiscard]] bool holding() const {
        const auto* working = std::get_if<Working>(&m_player.now().state);
        return working != nullptr && working->phase == 1;
    }

    Player m_player;
    Milliseconds m_held{0};
};

} // namespace

TEST(NextRepetition, AHoldEndedEarlyCountsForTheSecondsThatItWasHeld) {
    Player player(plan(wallHold(), {holds(3, 10)}));
    player.begin();
    player.wait(2s + 6s);
    player.send(NextRepetition{});
    ASSERT_TRUE(player.is<CountIn>()) << "time to come back into position";
    EXPECT_EQ(viewOf(player.now()).repetition, 2);
    player.wait(3s + 19s + 14s);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].done, (Work{3, 8, std::nullopt})) << "6, 10 and 10 s";
    EXPECT_EQ(player.facts()[0].ended, SetEnd::Interrupted);
}

TEST(NextRepetition, WhatWasNotBegunIsNoRepetition) {
    for (const auto& [exercise, set] :
         {std::pair{wallHold(), holds(3, 10)}, std::pair{pullover(), reps(3)}}) {
        Player player(plan(exercise, {set}));
        player.begin();
        player.wait(1s);
        player.send(NextRepetition{});
        player.wait(3s + 60s);
        ASSERT_EQ(player.facts().size(), 1U);
        EXPECT_EQ(player.facts()[0].done.reps, 2) << exercise.name;
        EXPECT_EQ(player.facts()[0].ended, SetEnd::Interrupted);
    }
}

TEST(NextRepetition, BehindTheMovementItOnlyShortensThePause) {
    Player player(plan(wallHold(), {holds(2, 10)}));
    player.begin();
    player.wait(2s + 10s + 2s + 1s);
    player.send(NextRepetition{});
    player.wait(3s + 15s);
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].done, (Work{2, 10, std::nullopt}));
    EXPECT_EQ(player.facts()[0].ended, SetEnd::Completed);
}

TEST(NextRepetition, OfTheLastOneEndsTheSetAndNotTheSession) {
    Player player(plan(pullover(), {reps(1), reps(1)}));
    player.begin();
    player.wait(6s - 100ms);
    player.send(NextRepetition{});
    ASSERT_EQ(player.facts().size(), 1U);
    EXPECT_EQ(player.facts()[0].done.reps, 0);
    EXPECT_TRUE(player.is<Preparing>()) << "nothing to rest from";
    player.begin();
    player.wait(10s);
    EXPECT_EQ(player.facts().size(), 2U);
    EXPECT_TRUE(player.is<Finished>());
}

TEST(NextRepetition, InARestItEndsTheRestAndWhileGettingReadyNothing) {
    Player player(plan(pullover(), {reps(1), reps(1)}));
    player.send(NextRepetition{});
    EXPECT_TRUE(player.is<Preparing>());
    player.begin();
    player.wait(7s);
    ASSERT_TRUE(player.is<Resting>());
    player.send(NextRepetition{});
    EXPECT_TRUE(player.is<CountIn>());
    EXPECT_EQ(player.facts().size(), 1U);
}

TEST(NextRepetition, ASessionWithoutSetsToSkipIsLedThroughEveryRepetition) {
    // Whatever is ended early, each press is one repetition, and sets end only behind their last.
    const int repetitions = 7;
    for (const Exercise& exercise : {wallHold(), pullover(), needle()}) {
        const DoseSet set = exercise.dose.kind == DoseKind::Holds ? holds(repetitions, 9) : reps(repetitions);
        Player player(plan(exercise, {set}));
        player.begin();
        int presses = 0;
        while (player.facts().empty()) {
            player.send(NextRepetition{});
            ++presses;
            player.wait(3s + 100ms);
            ASSERT_LE(presses, repetitions);
        }
        EXPECT_EQ(presses, repetitions) << exercise.name;
        EXPECT_EQ(player.facts()[0].done.reps, 0) << exercise.name;
        EXPECT_EQ(player.facts()[0].ended, SetEnd::Skipped) << exercise.name;
    }
}

TEST(NextRepetition, NeverIsMoreLoggedThanWasHeldNorASecondAHoldLess) {
    for (unsigned seed = 1; seed <= 120; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        Watched watched(plan(wallHold(), {holds(6, 10)}));
        watched.player().begin();
        bool wentBack = false;
        for (int i = 0; i < 400 && watched.player().facts().empty(); ++i) {
            watched.wait(Milliseconds{20 * (1 + static_cast<int>(random() % 300))});
            switch (random() % 8) {
            case 0:
            case 1:
                watched.player().send(NextRepetition{});
                break;
            case 2:
                watched.player().send(PauseNow{});
                watched.player().send(Resume{});
                break;
            case 3:
                if (seed % 2 == 0) {
                    watched.player().send(Back{});
                    wentBack = true;
                }
                break;
            default:
                break;
            }
        }
        ASSERT_FALSE(watched.player().facts().empty());
        const Work done = watched.player().facts()[0].done;
        const Milliseconds logged = Seconds{done.reps.value_or(1) * done.seconds.value_or(0)};
        EXPECT_LE(logged, watched.held());
        if (!wentBack) {
            EXPECT_GT(logged, watched.held() - 2 * 6 * 1s) << "a second in the mean, and one under a second";
        }
    }
}

TEST(NextRepetition, ATakenUpSessionKnowsWhichWerePassedOver) {
    Player player(plan(pullover(), {reps(4)}));
    player.begin();
    player.wait(6'500ms + 1s);
    player.send(NextRepetition{});
    player.wait(3s + 6'500ms);
    player.send(PauseNow{});
    Player after(resume(plan(pullover(), {reps(4)}), snapshotOf(player.now()), {}));
    EXPECT_EQ(viewOf(after.now()).dots, viewOf(player.now()).dots);
    after.send(End{});
    EXPECT_EQ(after.facts().at(0).done.reps, 2) << "the first and the third";
}

TEST(NextRepetition, ItsDotSaysWhatBecameOfIt) {
    Player player(plan(wallHold(), {holds(4, 10)}));
    player.begin();
    player.wait(19s + 2s + 4s);
    player.send(NextRepetition{});
    player.wait(3s + 1s);
    player.send(NextRepetition{});
    EXPECT_EQ(viewOf(player.now()).dots,
              (std::vector{DotState::Done, DotState::Partly, DotState::Skipped, DotState::Current}));
}

TEST(EasierForm, BringsItsHoldAndItsNoteAndIsUndoneAsIfItHadNeverBeen) {
    Exercise hold = wallHold();
    hold.variants[1].description = "Elbows lower.";
    hold.variants[1].phases = hold.phases;
    hold.variants[1].phases[1].duration = 5s;
    Player player(plan(hold, {holds(5, 11), holds(5, 10)}));
    player.begin();
    player.wait(2s + 4s);
    const SessionPlan before = player.now().plan;
    player.send(SwapToEasier{});
    const PlayerView easier = viewOf(player.now());
    EXPECT_EQ(easier.work.seconds, 5);
    EXPECT_EQ(easier.steps.front(), "Elbows lower.");
    EXPECT_TRUE(easier.canSwapBack);
    player.send(SwapBack{});
    EXPECT_EQ(player.now().plan, before);
    EXPECT_FALSE(viewOf(player.now()).canSwapBack);
    player.send(SwapToEasier{});
    player.wait(10 * 17s);
    ASSERT_EQ(player.facts().size(), 2U);
    EXPECT_EQ(player.facts()[0].variant, "easier");
    EXPECT_EQ(player.facts()[0].done.seconds, 5);
    EXPECT_EQ(player.facts()[0].planned.seconds, 11) << "the target was what it was";
}

TEST(Progress, CountsWorkAlone) {
    Player player(plan(pullover(), {reps(2), reps(2)}));
    EXPECT_EQ(viewOf(player.now()).sessionShare, 0.0);
    player.wait(20s + 3s);
    ASSERT_TRUE(player.is<Working>());
    EXPECT_LT(viewOf(player.now()).sessionShare, 0.01) << "getting ready is no progress";
    player.wait(13s);
    ASSERT_TRUE(player.is<Resting>());
    const double atRest = viewOf(player.now()).sessionShare;
    EXPECT_NEAR(atRest, 0.5, 0.01);
    player.wait(30s);
    EXPECT_EQ(viewOf(player.now()).sessionShare, atRest) << "nor is resting";
}
