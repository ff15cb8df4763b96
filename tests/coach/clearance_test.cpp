// R1, R9, R15, R19 and A1 to A5: who has looked at what, and what that opens or locks.

#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// A stage whose exercises name what locks them, as the released ones do.
struct Person : CoachFixture {
    explicit Person(int stage) : CoachFixture(stage) {
        std::vector<Exercise> exercises = catalogue.exercises();
        for (Exercise& exercise : exercises) {
            if (exercise.id.value == "wall-extension-hold")
                exercise.cautionCodes = {CautionCode::Extension, CautionCode::Arm};
            if (exercise.id.value == "swiss-ball-lowering")
                exercise.cautionCodes = {CautionCode::Extension, CautionCode::Floor, CautionCode::Balance};
            if (exercise.id.value == "cat-cow") {
                exercise.cautionCodes = {CautionCode::Floor};
                exercise.standingForm = "seated";
                Variant seated;
                seated.id = "seated";
                seated.level = VariantLevel::Easier;
                seated.lifts = {CautionCode::Floor};
                exercise.variants.push_back(seated);
            }
            if (exercise.id.value == "roller-extension")
                exercise.cautionCodes = {CautionCode::Extension, CautionCode::Roller, CautionCode::Floor};
        }
        catalogue = Catalogue(std::move(exercises));
    }
    void screen(int dayIndex, ScreeningResult result, std::vector<CautionGroup> groups = {},
                ScreeningForm form = ScreeningForm::Full) {
        builder.add(stageStart + days{dayIndex}, hours{9}, Screening{result, std::move(groups), false, form});
    }
    /// Seen and written down on the same day.
    void clear(int dayIndex, ClearanceScope scope, std::vector<CautionCode> without = {}) {
        builder.add(stageStart + days{dayIndex}, hours{18},
                    Clearance{ClearedBy::Doctor, stageStart + days{dayIndex}, scope, std::move(without)});
    }
    [[nodiscard]] Verdict verdict(int dayIndex, const char* exercise) {
        return on(dayIndex).find({exercise})->verdict;
    }
};

} // namespace

TEST(Clearance, EndsWhatItAnswersHoweverGrave) {
    for (const ScreeningResult result :
         {ScreeningResult::Amber, ScreeningResult::Urgent, ScreeningResult::Red}) {
        Person p(2);
        p.screen(3, result);
        EXPECT_NE(p.verdict(4, "wall-extension-hold"), Verdict::Start);
        p.clear(4, ClearanceScope::All);
        EXPECT_EQ(p.verdict(4, "wall-extension-hold"), Verdict::Start) << static_cast<int>(result);
        EXPECT_NE(p.on(4).zone, Zone::Held);
    }
}

TEST(Clearance, OlderThanTheAnswersItDoesNotCount) {
    Person p(2);
    p.clear(2, ClearanceScope::All);
    p.screen(3, ScreeningResult::Amber);
    EXPECT_EQ(p.verdict(4, "wall-extension-hold"), Verdict::Blocked) << "the first amber ends it";
    // Written down later, but the visit lies before the answers.
    p.builder.add(stageStart + days{5}, hours{9},
                  Clearance{ClearedBy::Doctor, stageStart + days{2}, ClearanceScope::All});
    EXPECT_EQ(p.verdict(5, "wall-extension-hold"), Verdict::Blocked);
}

TEST(Clearance, HoldsThroughTheSameAnswersAndEndsWithGraverOnes) {
    Person p(2);
    p.screen(3, ScreeningResult::Amber, {CautionGroup::Heart});
    p.clear(4, ClearanceScope::All);
    p.screen(20, ScreeningResult::Amber, {CautionGroup::Heart});
    EXPECT_EQ(p.verdict(20, "wall-extension-hold"), Verdict::Start);
    Person wider = p;
    wider.screen(21, ScreeningResult::Amber, {CautionGroup::Bones, CautionGroup::Heart});
    EXPECT_EQ(wider.verdict(21, "wall-extension-hold"), Verdict::Blocked) << "a new group";
    Person graver = p;
    graver.screen(21, ScreeningResult::Urgent, {CautionGroup::Heart});
    EXPECT_EQ(graver.on(21).action, Action::Blocked);
}

TEST(Clearance, HoldsForHalfAYear) {
    Person p(1);
    p.screen(0, ScreeningResult::Amber);
    p.clear(0, ClearanceScope::All);
    for (int day = 28; day < 200; day += 28)
        p.screen(day, ScreeningResult::Amber);
    EXPECT_EQ(p.verdict(183, "cat-cow"), Verdict::Start);
    EXPECT_EQ(p.verdict(184, "cat-cow"), Verdict::StartGently) << "amber stands again";
}

TEST(Clearance, ARedThatWasLookedAtDoesNotReturnButTheQuestionsDo) {
    Person p(1);
    p.screen(0, ScreeningResult::Red);
    p.clear(0, ClearanceScope::All);
    EXPECT_TRUE(p.on(100).prescription);
    const CoachDay late = p.on(184);
    EXPECT_EQ(late.action, Action::Blocked);
    EXPECT_TRUE(has(late, "screen-after-clearance"));
    EXPECT_FALSE(has(late, "screening-red"));
    p.screen(184, ScreeningResult::Clear);
    EXPECT_TRUE(p.on(184).prescription);
}

TEST(Clearance, LimitedLocksWhatItNames) {
    struct Row {
        CautionCode without;
        Verdict hold, roller, catCow;
    };
    const Row rows[] = {{CautionCode::Extension, Verdict::Blocked, Verdict::Blocked, Verdict::Start},
                        {CautionCode::Roller, Verdict::Start, Verdict::Blocked, Verdict::Start},
                        {CautionCode::Arm, Verdict::Blocked, Verdict::Start, Verdict::Start},
                        {CautionCode::Floor, Verdict::Start, Verdict::Blocked, Verdict::Start}};
    for (const Row& row : rows) {
        Person p(2);
        p.screen(1, ScreeningResult::Amber);
        p.clear(1, ClearanceScope::Limited, {row.without});
        EXPECT_EQ(p.verdict(1, "wall-extension-hold"), row.hold) << static_cast<int>(row.without);
        EXPECT_EQ(p.verdict(1, "roller-extension"), row.roller) << static_cast<int>(row.without);
        EXPECT_EQ(p.verdict(1, "cat-cow"), row.catCow) << static_cast<int>(row.without);
        const CoachDay day = p.on(1);
        EXPECT_EQ(day.prescription.has_value(), row.hold == Verdict::Start);
        EXPECT_EQ(day.action, Action::Continue) << "nothing replaces it by itself";
        // Without the floor the seated form is what can be started.
        const auto& catCow = day.find({"cat-cow"})->prescription;
        ASSERT_TRUE(catCow);
        EXPECT_EQ(catCow->dose().variant, row.without == CautionCode::Floor ? "seated" : "standard");
    }
}

TEST(Clearance, GentleLeavesTheFirstStageGently) {
    Person p(2);
    p.screen(1, ScreeningResult::Red);
    p.clear(1, ClearanceScope::Gentle);
    EXPECT_EQ(p.verdict(1, "cat-cow"), Verdict::StartGently);
    EXPECT_EQ(p.verdict(1, "wall-extension-hold"), Verdict::Blocked);
    EXPECT_EQ(p.on(1).zone, Zone::Held);
}

TEST(Groups, LockInAdditionToAmberAndAloneWhenClear) {
    Person clear(2);
    clear.screen(1, ScreeningResult::Clear, {CautionGroup::Shoulder});
    EXPECT_EQ(clear.verdict(1, "wall-extension-hold"), Verdict::Blocked);
    EXPECT_EQ(clear.verdict(1, "cat-cow"), Verdict::Start);
    EXPECT_EQ(clear.on(1).action, Action::Continue);
    Person amber(2);
    amber.screen(1, ScreeningResult::Amber, {CautionGroup::Floor});
    const CoachDay day = amber.on(1);
    EXPECT_EQ(day.find({"cat-cow"})->verdict, Verdict::StartGently);
    EXPECT_EQ(day.prescription->dose().variant, "seated");
    EXPECT_EQ(day.find({"roller-extension"})->verdict, Verdict::Blocked);
}

TEST(StandingPath, IsChosenByAgeAndByBalance) {
    for (const bool byAge : {true, false}) {
        Person p(1);
        if (byAge)
            p.builder.journal().settings.birthYear = 1960;
        else
            p.screen(1, ScreeningResult::Clear, {CautionGroup::Balance});
        const CoachDay day = p.on(1);
        ASSERT_TRUE(day.prescription);
        EXPECT_EQ(day.prescription->dose().variant, "seated");
        EXPECT_EQ(day.prescription->dose().total, 30) << "it keeps the stage's dose";
        EXPECT_EQ(day.find({"cat-cow"})->form("standard")->verdict, Verdict::Blocked);
        p.clear(2, ClearanceScope::All);
        EXPECT_EQ(p.on(2).prescription->dose().variant, "standard");
    }
}

TEST(Screening, ShorterFormsOnlyEverAdd) {
    Person p(2);
    p.screen(1, ScreeningResult::Red);
    p.screen(2, ScreeningResult::Clear, {}, ScreeningForm::Short);
    EXPECT_EQ(p.on(2).action, Action::Blocked) << "a few questions do not end a warning sign";
    p.screen(3, ScreeningResult::Clear);
    EXPECT_EQ(p.on(3).action, Action::Continue);
}

TEST(Screening, NeverAnsweredHoldsAndAfterFourWeeksLeavesGentleMoving) {
    CoachFixture f(2);
    f.builder.journal().entries.clear();
    f.builder.stage(stageStart, 2);
    f.live(0, 7, {.total = 100});
    EXPECT_EQ(f.doseOn(7).change(), Change::Hold);
    EXPECT_EQ(codeOf(f.doseOn(7).reasons().front()), "hold-screening-overdue");
    f.live(7, 21, {.total = 100});
    EXPECT_EQ(f.on(28).find({"wall-extension-hold"})->verdict, Verdict::Start);
    EXPECT_EQ(f.on(29).find({"wall-extension-hold"})->verdict, Verdict::Blocked);
    EXPECT_EQ(f.on(29).find({"cat-cow"})->verdict, Verdict::StartGently);
}

TEST(Screening, TwoMonthsOldAnswersHoldFromTheFiftySeventhDay) {
    CoachFixture f(2);
    f.live(0, 56, {.total = 110, .effort = 3});
    EXPECT_EQ(f.doseOn(56).change(), Change::Raise);
    f.live(56, 7, {.total = 110, .effort = 3});
    EXPECT_EQ(codeOf(f.doseOn(63).reasons().front()), "hold-screening-overdue");
    EXPECT_FALSE(f.on(63).offers());
}

TEST(Screening, TheFirstMinuteAllowsOneSession) {
    CoachFixture f(1);
    f.builder.journal().entries.clear();
    f.builder.add(stageStart, hours{6}, Screening{ScreeningResult::Clear, {}, false, ScreeningForm::First});
    f.builder.stage(stageStart, 1);
    EXPECT_TRUE(f.on(0).prescription);
    f.builder.session(stageStart, hours{8}, "cat-cow", {{{}, 30, {}}}, 3, 0);
    EXPECT_EQ(f.on(0).action, Action::Blocked);
    EXPECT_TRUE(has(f.on(1), "full-screening-first"));
    f.builder.screening(stageStart + days{1});
    EXPECT_EQ(f.on(1).action, Action::Continue);
}

TEST(Tingling, AFormBetweenDoesNotHideThePairAndWaitingDoesNotEndIt) {
    CoachFixture f(2);
    f.live(0, 5, {.total = 100}, [](int i, DayLog& log) {
        log.limb = i == 0 || i == 3;
        log.sessions = 1;
    });
    f.builder.screening(stageStart + days{2});
    EXPECT_EQ(f.on(4).action, Action::Paused);
    EXPECT_FALSE(f.on(90).prescription) << "it has no end in time";
    CoachFixture looked = f;
    looked.builder.screening(stageStart + days{5});
    EXPECT_NE(looked.on(5).action, Action::Paused);
    f.builder.add(stageStart + days{5}, hours{9},
                  Clearance{ClearedBy::Physio, stageStart + days{5}, ClearanceScope::Gentle});
    EXPECT_EQ(f.on(5).find({"cat-cow"})->verdict, Verdict::StartGently);
}

TEST(MovingPain, FromTheMidBackIntoAnArmTwiceCountsLikeTingling) {
    const auto paused = [](std::vector<std::vector<PainPlace>> told) {
        CoachFixture f(2);
        int day = 0;
        for (auto& where : told) {
            f.builder.session(stageStart + days{day}, hours{8}, "wall-extension-hold", {{10, 10, {}}}, 3, 1);
            std::get<CheckIn>(f.builder.journal().entries.back().fact).where = std::move(where);
            ++day;
        }
        return has(f.on(day), "pain-moves");
    };
    const PainPlace back{BodyArea::MidBack, BodySide::Left};
    const PainPlace arm{BodyArea::Arm, BodySide::Left};
    const PainPlace across{BodyArea::MidBack, BodySide::Right};
    EXPECT_TRUE(paused({{back}, {arm}, {arm}}));
    EXPECT_TRUE(paused({{back}, {across}, {arm}}));
    EXPECT_FALSE(paused({{back}, {arm}, {back}})) << "once is not twice";
    EXPECT_FALSE(paused({{arm}, {arm}})) << "it did not move there from the mid-back";
    EXPECT_FALSE(paused({{back}, {back}, {back}}));
}

} // namespace limber
