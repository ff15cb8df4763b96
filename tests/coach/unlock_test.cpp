// What opens the full bridge (clinical.md, decision 2), and worry and tingling that lasts (C and D).

#include "core/coach/precedence.h"
#include "core/coach/unlock.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// Three calm weeks of the last stage, and an overhead gap measured on a day.
CoachFixture bridging(double gap, int measured, int pain = 0) {
    CoachFixture f(5);
    f.live(0, 21, {.total = 20, .pain = pain}, [](int i, DayLog& log) { log.sessions = i % 4 == 0 ? 1 : 0; });
    f.builder.outcome(stageStart + days{measured}, Measure::OverheadGap, gap);
    return f;
}

Unlock unlockOn(CoachFixture& f, int dayIndex) {
    return judgeUnlock(f.catalogue, f.builder.journal(), stageStart + days{dayIndex});
}

bool names(const Unlock& unlock, const char* code) {
    return std::any_of(unlock.evidence.begin(), unlock.evidence.end(),
                       [&](const Reason& reason) { return codeOf(reason) == code; });
}

void markWorried(CoachFixture& f) {
    std::get<Screening>(f.builder.journal().entries.back().fact).worried = true;
}

} // namespace

TEST(Unlock, NeedsAGapOfTwoCentimetresAndNoPain) {
    auto open = bridging(2.0, 20);
    EXPECT_TRUE(unlockOn(open, 21).open);
    auto wide = bridging(2.5, 20);
    EXPECT_FALSE(unlockOn(wide, 21).open);
    EXPECT_TRUE(names(unlockOn(wide, 21), "overhead-gap"));
    auto sore = bridging(1.0, 20, 3);
    EXPECT_FALSE(unlockOn(sore, 21).open);
    EXPECT_TRUE(names(unlockOn(sore, 21), "pain-sessions"));
}

TEST(Unlock, AGapOlderThanFourWeeksSaysNothing) {
    auto f = bridging(1.0, 0);
    f.live(21, 14, {.total = 20, .pain = 0}, [](int i, DayLog& log) { log.sessions = i % 4 == 0 ? 1 : 0; });
    EXPECT_TRUE(unlockOn(f, 28).open);
    EXPECT_FALSE(unlockOn(f, 29).open);
    EXPECT_TRUE(names(unlockOn(f, 29), "gap-too-old"));
    CoachFixture never(5);
    EXPECT_TRUE(names(unlockOn(never, 3), "gap-unknown"));
}

TEST(Unlock, TheLatestGapCountsUnderEitherName) {
    auto f = bridging(1.0, 10);
    f.builder.benchmark(stageStart + days{15}, "cat-cow", 5.0, "cm");
    EXPECT_FALSE(unlockOn(f, 21).open);
    f.builder.outcome(stageStart + days{20}, Measure::OverheadGap, 1.5);
    EXPECT_TRUE(unlockOn(f, 21).open);
}

TEST(Unlock, NothingOpensWhileTrainingRests) {
    auto f = bridging(1.0, 20);
    f.builder.pause(stageStart + days{20}, stageStart + days{21}, stageStart + days{25},
                    PauseReason::Holiday);
    EXPECT_FALSE(unlockOn(f, 21).open);
    EXPECT_TRUE(names(unlockOn(f, 21), "training-rests"));
    auto amber = bridging(1.0, 20);
    amber.builder.screening(stageStart + days{21}, ScreeningResult::Amber);
    EXPECT_FALSE(unlockOn(amber, 21).open);
}

TEST(Unlock, ALockedFormGivesWayToTheStandardOne) {
    for (const double gap : {1.0, 6.0}) {
        auto f = bridging(gap, 20);
        std::vector<Exercise> exercises = f.catalogue.exercises();
        for (Exercise& exercise : exercises)
            if (exercise.stage == 5)
                exercise.variants.push_back(
                    {"full-bridge", VariantLevel::Harder, "Full", "", "A small gap.", {}});
        f.catalogue = Catalogue(exercises);
        for (Entry& entry : f.builder.journal().entries)
            if (auto* set = std::get_if<SetFact>(&entry.fact))
                set->variant = "full-bridge";
        EXPECT_EQ(f.doseOn(21).dose().variant, gap < 2 ? "full-bridge" : "standard");
    }
}

TEST(Worry, SendsToAProfessionalAndLeavesGentleStageOneUntilAClearScreening) {
    CoachFixture f(2);
    f.live(0, 8, {.total = 100});
    f.builder.screening(stageStart + days{8}, ScreeningResult::Amber);
    markWorried(f);
    const CoachDay answer = f.on(8);
    EXPECT_EQ(answer.action, Action::SeeProfessional);
    EXPECT_TRUE(has(answer, "worried"));
    EXPECT_FALSE(has(answer, "screening-amber"));
    EXPECT_EQ(answer.prescription->dose().exercise.value, "cat-cow");
    f.builder.screening(stageStart + days{10});
    EXPECT_EQ(f.on(10).action, Action::Continue);
}

TEST(Worry, NeverSoftensWhatWasFoundAndIsNoFullScreening) {
    CoachFixture f(2);
    f.live(0, 8, {.total = 100});
    f.builder.screening(stageStart + days{8}, ScreeningResult::Red);
    f.builder.screening(stageStart + days{9}, ScreeningResult::Amber);
    markWorried(f);
    EXPECT_EQ(f.on(9).action, Action::Blocked);
    CoachFixture due(2);
    due.live(0, 30, {.total = 100});
    due.builder.screening(stageStart + days{20}, ScreeningResult::Amber);
    markWorried(due);
    EXPECT_TRUE(has(due.on(28), "screening-due"));
}

TEST(Worry, SilencesTheOfferToMoveOn) {
    EXPECT_EQ(
        decide({{Action::SeeProfessional, reason::Worried{}}, {Action::OfferAdvance, reason::Ready{}}}).also,
        std::vector<Action>{});
}

TEST(LastingTingling, PausesUntilAClearScreeningEvenOfTheSameDay) {
    CoachFixture f(2);
    f.live(0, 8, {.total = 100});
    f.builder.add(stageStart + days{7}, hours{19},
                  FollowUp{std::get<CheckIn>(f.builder.journal().entries.back().fact).session,
                           FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting});
    const CoachDay answer = f.on(8);
    EXPECT_EQ(answer.action, Action::Paused);
    EXPECT_TRUE(also(answer, Action::SeeProfessional));
    EXPECT_TRUE(has(answer, "tingling-lasting"));
    EXPECT_FALSE(answer.prescription);
    EXPECT_TRUE(answer.sessionsToday.empty());
    EXPECT_FALSE(f.on(60).prescription) << "it does not go away by waiting";
    f.builder.add(stageStart + days{7}, hours{20}, Screening{ScreeningResult::Clear});
    EXPECT_NE(f.on(8).action, Action::Paused);
}

TEST(LastingTingling, GoneWithinTenMinutesIsOnlyNotGreen) {
    CoachFixture f(2);
    f.live(0, 8, {.total = 100}, [](int i, DayLog& log) { log.sessions = i == 7 ? 1 : 2; });
    auto& last = f.builder.journal().entries.back();
    std::get<CheckIn>(last.fact).limbSymptoms = true;
    const std::string session = std::get<CheckIn>(last.fact).session;
    f.builder.add(stageStart + days{7}, hours{20},
                  FollowUp{session, FollowUpQuestion::TinglingGone, FollowUpAnswer::Gone});
    EXPECT_EQ(f.on(8).action, Action::Continue);
    EXPECT_EQ(f.on(8).zone, Zone::Repeat);
}

TEST(GettingWorse, HoldsTheDoseAsWellAsSendingToAProfessional) {
    CoachFixture f(2);
    f.live(0, 21, {.total = 100}, [](int i, DayLog& log) { log.pain = i / 7; });
    EXPECT_EQ(f.on(21).action, Action::SeeProfessional);
    EXPECT_EQ(f.doseOn(21).change(), Change::Hold);
    EXPECT_EQ(codeOf(f.doseOn(21).reasons().front()), "hold-worsening");
}

TEST(GettingWorse, TinglingThatCameBackHoldsTheDose) {
    CoachFixture f(2);
    f.live(0, 21, {.total = 100}, [](int i, DayLog& log) {
        log.limb = i == 2 || i == 10;
        log.sessions = log.limb ? 1 : 2;
    });
    EXPECT_EQ(codeOf(f.doseOn(21).reasons().front()), "hold-tingling");
}

} // namespace limber
