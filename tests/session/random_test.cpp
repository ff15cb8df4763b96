// Whatever a person presses, in whatever order: no set is lost, none is logged twice, and sound stays on the
// timeline.

#include "core/session/timeline.h"

#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <set>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace std::chrono_literals;

namespace {

SessionPlan mixedPlan() {
    const Exercise hold = wallHold();
    const Exercise lift = pullover();
    const Exercise sides = needle();
    const Exercise cycles = catCow();
    return planQueue({{hold, dose(hold, {holds(2, 11), holds(2, 10)})},
                      {lift, dose(lift, {repsAt(3, 4), repsAt(2, 4)})},
                      {sides, dose(sides, {holds(1, 20)})},
                      {cycles, dose(cycles, {seconds(30)})}},
                     "random");
}

Event randomEvent(std::mt19937& random) {
    switch (random() % 12) {
    case 0:
        return PauseNow{};
    case 1:
        return Resume{random() % 2 == 0 ? ResumeAs::GoOn : ResumeAs::Repeat};
    case 2:
        return Back{};
    case 3:
        return NextRepetition{};
    case 4:
        return InPosition{};
    case 5:
        return AddTime{};
    case 6:
        return random() % 4 == 0 ? Event{RepeatSet{}} : Event{Back{}};
    case 7:
        return random() % 2 == 0 ? Event{SwapToEasier{}} : Event{SwapBack{}};
    case 8:
        return random() % 3 == 0 ? Event{FinishSet{}} : Event{PauseNow{}};
    default:
        return Resume{};
    }
}

void expectHonest(const SetFact& fact, DoseKind kind) {
    EXPECT_GE(fact.done.reps.value_or(0), 0);
    EXPECT_GE(fact.done.seconds.value_or(0), 0);
    if (fact.ended == SetEnd::Completed && kind == DoseKind::Repetitions && fact.planned.reps) {
        EXPECT_EQ(fact.done.reps, fact.planned.reps);
    }
    if (fact.ended == SetEnd::Completed && kind == DoseKind::Cycles && fact.planned.seconds) {
        EXPECT_GE(fact.done.seconds, fact.planned.seconds);
    }
}

} // namespace

TEST(RandomSession, TenMinutesOfPauseResumeSkipAndBackLoseNothingAndLogNothingTwice) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        Player player(mixedPlan());
        Milliseconds passed{0};
        while (passed < 10min && !isOver(player.now())) {
            const Milliseconds wait{20 + static_cast<int>(random() % 6'000)};
            player.wait(wait);
            passed += wait;
            if (random() % 2 == 0)
                player.send(randomEvent(random));
        }
        player.send(End{});
        const Session& session = player.now();
        ASSERT_TRUE(isOver(session));
        const auto facts = player.facts();
        ASSERT_EQ(facts.size(), session.plan.sets.size()) << "one fact a set, asked for or planned";
        std::set<int> numbers;
        std::size_t planned = 0;
        for (std::size_t index = 0; index < facts.size(); ++index) {
            const SetFact& fact = facts[index];
            const PlannedSet& set = session.plan.sets[index];
            EXPECT_TRUE(numbers.insert(fact.set).second) << "logged twice";
            EXPECT_EQ(fact.exercise, session.plan.itemOf(set).exercise);
            EXPECT_EQ(fact.side, set.side);
            planned += set.extra ? 0 : 1;
            EXPECT_EQ(fact.planned == Work{}, set.extra);
            expectHonest(fact, session.plan.itemOf(set).dose.kind);
        }
        EXPECT_EQ(planned, mixedPlan().sets.size());
        EXPECT_EQ(*numbers.rbegin(), static_cast<int>(facts.size()));
    }
}

TEST(RandomSession, TheTimelineNeverLeavesWhatTheSessionPlays) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        Session session = begin(mixedPlan()).session;
        for (int press = 0; press < 60 && !isOver(session); ++press) {
            session = advance(std::move(session), randomEvent(random)).session;
            const Milliseconds wait{20 + static_cast<int>(random() % 4'000)};
            std::vector<Cue> played;
            const auto foreseen = timelineOf(session, wait).cues;
            Milliseconds into{0};
            while (into < wait) {
                const Milliseconds frame = std::min<Milliseconds>(33ms, wait - into);
                auto advanced = advance(std::move(session), Elapsed{frame});
                session = std::move(advanced.session);
                for (const Effect& effect : advanced.effects)
                    if (const auto* play = std::get_if<PlayCue>(&effect)) {
                        played.push_back(play->cue);
                        played.back().at += into;
                    }
                into += frame;
            }
            ASSERT_EQ(foreseen, played);
        }
    }
}

TEST(RandomSession, KilledAnywhereItIsTakenUpWithEverySetLoggedOnce) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::vector<SetFact> disk;
        SessionSnapshot saved = snapshotOf(begin(mixedPlan()).session);
        Session session = begin(mixedPlan()).session;
        for (int life = 0; life < 8 && !isOver(session); ++life) {
            for (int press = 0; press < 12; ++press) {
                for (const Event& event :
                     {randomEvent(random), Event{Elapsed{Milliseconds{random() % 5'000}}}}) {
                    const auto advanced = advance(std::move(session), event);
                    session = advanced.session;
                    for (const Effect& effect : advanced.effects) {
                        if (const auto* log = std::get_if<LogSet>(&effect)) {
                            disk.push_back(log->fact);
                            saved = log->snapshot;
                        } else if (std::holds_alternative<SaveProgress>(effect)) {
                            saved = snapshotOf(session);
                        }
                    }
                }
            }
            // Killed here: only what was written is left.
            std::vector<SetEnd> ends;
            for (const SetFact& fact : disk)
                ends.push_back(fact.ended);
            session = resume(mixedPlan(), saved, ends);
            EXPECT_EQ(session.ends, ends) << "what was skipped or hurt stays so";
            session = advance(std::move(session), Resume{}).session;
        }
        const auto ended = advance(std::move(session), End{});
        for (const Effect& effect : ended.effects)
            if (const auto* log = std::get_if<LogSet>(&effect))
                disk.push_back(log->fact);
        std::set<int> numbers;
        for (const SetFact& fact : disk)
            EXPECT_TRUE(numbers.insert(fact.set).second) << "set " << fact.set << " twice";
        ASSERT_FALSE(numbers.empty());
        EXPECT_EQ(static_cast<int>(numbers.size()), *numbers.rbegin()) << "a set is missing";
        EXPECT_EQ(numbers.size(), ended.session.plan.sets.size());
    }
}
