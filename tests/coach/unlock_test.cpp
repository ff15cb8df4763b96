// What opens the full bridge (clinical.md, decision 2), and worry and tingling that lasts (C and D).

#include "core/coach/precedence.h"
#include "core/coach/unlock.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// A session of the bridge in one of its forms, of equal sets.
void bridges(CoachFixture& f, int day, const std::string& form, int sets, int reps) {
    for (int i = 0; i < sets; ++i) {
        SetFact set;
        set.session = form + std::to_string(day);
        set.exercise = {"back-bridge"};
        set.variant = form;
        set.planned = set.done = {reps, {}, {}};
        f.builder.add(stageStart + days{day}, hours{18}, set);
    }
}

/// Four calm weeks of the last stage with both harder forms, and an overhead gap measured on a day.
CoachFixture bridging(double gap, int measured, int pain = 0) {
    CoachFixture f(5);
    f.builder.screening(stageStart);
    f.live(0, 28, {.total = 20, .pain = pain}, [](int i, DayLog& log) { log.sessions = i % 4 == 0 ? 1 : 0; });
    bridges(f, 17, "single-leg", 3, 8);
    bridges(f, 21, "harder", 4, 12);
    f.builder.outcome(stageStart + days{measured}, Measure::OverheadGap, gap);
    return f;
}

Unlock unlockOn(CoachFixture& f, int dayIndex) {
    const Day today = stageStart + days{dayIndex};
    const JournalView view(f.builder.journal(), today);
    return judgeUnlock(gather(f.catalogue, view, today));
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
    auto open = bridging(2.0, 27);
    EXPECT_TRUE(unlockOn(open, 28).open);
    auto wide = bridging(2.5, 27);
    EXPECT_FALSE(unlockOn(wide, 28).open);
    EXPECT_TRUE(names(unlockOn(wide, 28), "overhead-gap"));
    auto sore = bridging(1.0, 27, 3);
    EXPECT_FALSE(unlockOn(sore, 28).open);
    EXPECT_TRUE(names(unlockOn(sore, 28), "pain-sessions"));
}

TEST(Unlock, NeedsFourCountedWeeksAndBothHarderForms) {
    auto early = bridging(1.0, 20);
    EXPECT_FALSE(unlockOn(early, 27).open) << "the fourth week is not over";
    struct Case {
        int oneLegSets, oneLegReps, armsSets, armsReps;
        bool open;
    };
    for (const Case& it : {Case{3, 8, 4, 12, true}, Case{2, 12, 4, 12, false}, Case{3, 7, 4, 12, false},
                           Case{3, 8, 3, 16, false}, Case{3, 8, 4, 11, false}, Case{0, 0, 4, 12, false},
                           Case{3, 8, 0, 0, false}}) {
        CoachFixture f(5);
        f.live(0, 28, {.total = 20}, [](int i, DayLog& log) { log.sessions = i % 4 == 0 ? 1 : 0; });
        bridges(f, 17, "single-leg", it.oneLegSets, it.oneLegReps);
        bridges(f, 21, "harder", it.armsSets, it.armsReps);
        f.builder.outcome(stageStart + days{27}, Measure::OverheadGap, 1.0);
        const Unlock found = unlockOn(f, 28);
        EXPECT_EQ(found.open, it.open)
            << it.oneLegSets << "x" << it.oneLegReps << ", " << it.armsSets << "x" << it.armsReps;
        for (const char* code : {"weeks-in-last-stage", "one-leg-first", "arms-overhead-first"})
            EXPECT_TRUE(names(found, code)) << code;
    }
}

TEST(Unlock, AGapOlderThanFourWeeksSaysNothing) {
    auto f = bridging(1.0, 7);
    f.live(28, 14, {.total = 20, .pain = 0}, [](int i, DayLog& log) { log.sessions = i % 4 == 0 ? 1 : 0; });
    EXPECT_TRUE(unlockOn(f, 35).open);
    EXPECT_FALSE(unlockOn(f, 36).open);
    EXPECT_TRUE(names(unlockOn(f, 36), "gap-too-old"));
    CoachFixture never(5);
    EXPECT_TRUE(names(unlockOn(never, 3), "gap-unknown"));
}

TEST(Unlock, TheLatestGapCountsUnderEitherName) {
    auto f = bridging(1.0, 10);
    f.builder.benchmark(stageStart + days{15}, "cat-cow", 5.0, "cm");
    EXPECT_FALSE(unlockOn(f, 28).open);
    f.builder.outcome(stageStart + days{27}, Measure::OverheadGap, 1.5);
    EXPECT_TRUE(unlockOn(f, 28).open);
}

TEST(Unlock, NothingOpensWhileTrainingRests) {
    auto f = bridging(1.0, 27);
    f.builder.pause(stageStart + days{27}, stageStart + days{28}, stageStart + days{32},
                    PauseReason::Holiday);
    EXPECT_FALSE(unlockOn(f, 28).open);
    EXPECT_TRUE(names(unlockOn(f, 28), "training-rests"));
    auto amber = bridging(1.0, 27);
    amber.builder.screening(stageStart + days{28}, ScreeningResult::Amber);
    EXPECT_FALSE(unlockOn(amber, 28).open);
}

TEST(Unlock, ALockedFormGivesWayToTheStandardOne) {
    for (const double gap : {1.0, 6.0}) {
        auto f = bridging(gap, 27);
        std::vector<Exercise> exercises = f.catalogue.exercises();
        for (Exercise& exercise : exercises)
            if (exercise.stage == 5)
                exercise.variants.push_back(
                    {"full-bridge", VariantLevel::Harder, "Full", "", "A small gap.", {}});
        f.catalogue = Catalogue(exercises);
        for (Entry& entry : f.builder.journal().entries)
            if (auto* set = std::get_if<SetFact>(&entry.fact); set != nullptr && set->variant == "standard")
                set->variant = "full-bridge";
        f.builder.screening(stageStart + days{26});
        EXPECT_EQ(f.doseOn(28).dose().variant, gap < 2 ? "full-bridge" : "standard");
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
