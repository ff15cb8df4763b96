// Raising the dose of every one of the twelve exercises (clinical.md B), with the catalogue as it is
// released.

#include "app/content/catalogue_loader.h"
#include "tests/cli/evaluate_story.h"

namespace limber {

using namespace test;

namespace {

const Catalogue& released() {
    static const Catalogue catalogue = *content::loadCatalogue();
    return catalogue;
}

/// One week of an exercise as often as it is asked for, all of it green; the dose of the next morning.
Prescription afterAWeek(const char* id, int total, int effort, std::optional<double> kg = {},
                        std::optional<double> step = {}) {
    const Exercise& exercise = *released().find({id});
    JournalBuilder builder;
    builder.screening(stageStart);
    builder.stage(stageStart, exercise.stage > 0 ? exercise.stage : 1);
    const Frequency& frequency = exercise.dose.frequency;
    const auto load = kg ? std::optional(Kilograms::fromKg(*kg)) : std::nullopt;
    if (step)
        builder.journal()
            .settings.weightSteps[exercise.equipment.at(id == std::string("dumbbell-pullover") ? 0 : 1).id] =
            Kilograms::fromKg(*step);
    const auto sets = setsOf(distribute(exercise, total, load));
    for (int i = 0; i < 7; i += frequency.days) {
        for (int s = 0; s < frequency.sessions; ++s)
            builder.session(stageStart + days{i}, hours{8 + 4 * s}, id, sets, effort, 1);
    }
    return prescribe(released(), builder.journal(), {id}, stageStart + days{7});
}

struct Rise {
    const char* exercise;
    int total;
    int low;  ///< 5 % rounded up to a whole step
    int high; ///< 10 % rounded down
    int ceiling;
};

} // namespace

class EvaluateDoses : public testing::TestWithParam<Rise> {};

TEST_P(EvaluateDoses, RiseByFiveToTenPercentAndEndAtTheCeiling) {
    const Rise& rise = GetParam();
    EXPECT_EQ(released().find({rise.exercise})->dose.start, rise.total);
    const Prescription low = afterAWeek(rise.exercise, rise.total, 4);
    EXPECT_EQ(low.dose().total, rise.low);
    EXPECT_EQ(low.previousTotal(), rise.total);
    EXPECT_EQ(low.change(), Change::Raise);
    EXPECT_EQ(afterAWeek(rise.exercise, rise.total, 3).dose().total, rise.high);
    const Prescription clamped = afterAWeek(rise.exercise, rise.ceiling - 1, 4);
    EXPECT_EQ(clamped.dose().total, rise.ceiling);
    EXPECT_EQ(clamped.change(), Change::Ceiling);
    const Prescription there = afterAWeek(rise.exercise, rise.ceiling, 4);
    EXPECT_EQ(there.dose().total, rise.ceiling);
    EXPECT_EQ(there.change(), Change::Ceiling);
}

INSTANTIATE_TEST_SUITE_P(
    TableB, EvaluateDoses,
    testing::Values(Rise{"roller-kettlebell-hold", 60, 63, 66, 90}, Rise{"wall-slide", 60, 63, 66, 90},
                    Rise{"roller-extension", 15, 16, 16, 30}, Rise{"cat-cow", 30, 32, 33, 60},
                    Rise{"wall-extension-hold", 100, 105, 110, 160},
                    Rise{"swiss-ball-lowering", 20, 21, 22, 30}, Rise{"dumbbell-pullover", 30, 32, 33, 60},
                    Rise{"back-bridge", 20, 21, 22, 64}, Rise{"towel-extension", 300, 315, 330, 600},
                    Rise{"thread-the-needle", 40, 42, 44, 60}, Rise{"wobble-disc", 600, 630, 660, 1800},
                    Rise{"posture-band", 1800, 1890, 1980, 2700}),
    [](const testing::TestParamInfo<Rise>& which) {
        std::string name = which.param.exercise;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(EvaluateSteps, ExtraRepetitionsAndSecondsGoToTheEarliest) {
    EXPECT_EQ(afterAWeek("back-bridge", 20, 3).dose().sets,
              (std::vector<DoseSet>{{6, {}, {}}, {6, {}, {}}, {5, {}, {}}, {5, {}, {}}}));
    EXPECT_EQ(afterAWeek("wall-extension-hold", 100, 4).dose().sets,
              (std::vector<DoseSet>{{5, 11, {}}, {5, 10, {}}}));
}

TEST(EvaluateSteps, TheLoadRisesByItselfWhereAStepLiesInTheBand) {
    struct Weight {
        double kg;
        double step;
        double next;
    };
    // 0.5 kg steps work from 5 kg, a bottle from 1 kg. Nothing steps over 10 kg, and what is above it stays
    // (R13).
    for (const auto& [kg, step, next] :
         {Weight{5, 0.5, 5.5}, Weight{4.5, 0.5, 4.5}, Weight{9.5, 0.5, 10}, Weight{10, 1, 10},
          Weight{9, 1, 9}, Weight{20, 2, 20}, Weight{18, 2, 18}, Weight{1, 0.1, 1.1}}) {
        const Prescription heavier = afterAWeek("dumbbell-pullover", 60, 4, kg, step);
        EXPECT_EQ(heavier.dose().sets.front().load, Kilograms::fromKg(next)) << kg << " + " << step;
        EXPECT_EQ(heavier.change(), kg == next ? Change::Ceiling : Change::Raise) << kg;
        EXPECT_EQ(heavier.dose().total, 60);
    }
}

TEST(EvaluateSteps, ABigStepIsNamedAndLeftToThePerson) {
    const Prescription held = afterAWeek("dumbbell-pullover", 60, 4, 5.0, 1.0);
    ASSERT_EQ(codeOf(held.reasons().back()), "big-step-possible");
    EXPECT_EQ(std::get<reason::BigStepPossible>(held.reasons().back()).load.kg(), 6.0);
    EXPECT_EQ(std::get<reason::BigStepPossible>(held.reasons().back()).reps, 53); // 300 -> 318 kg, +6 %
}

TEST(EvaluateSteps, TheRollerHoldTakesTimeFirstThenWeightUpToEightKilograms) {
    EXPECT_EQ(afterAWeek("roller-kettlebell-hold", 60, 4, 5.0, 0.5).dose().sets.front(),
              (DoseSet{{}, 63, Kilograms::fromKg(5.0)}));
    EXPECT_EQ(afterAWeek("roller-kettlebell-hold", 90, 4, 5.0, 0.5).dose().sets.front(),
              (DoseSet{{}, 90, Kilograms::fromKg(5.5)}));
    EXPECT_EQ(afterAWeek("roller-kettlebell-hold", 90, 4, 8.0, 0.5).change(), Change::Ceiling);
}

TEST(EvaluateSteps, WhereNoWholeStepFitsAnotherDimensionComesBeforeWaiting) {
    const Prescription heavier = afterAWeek("dumbbell-pullover", 9, 4, 5.0, 0.5);
    EXPECT_EQ(heavier.change(), Change::Raise);
    EXPECT_EQ(heavier.dose().total, 9);
    EXPECT_EQ(heavier.dose().sets.front().load, Kilograms::fromKg(5.5));
    EXPECT_EQ(afterAWeek("dumbbell-pullover", 9, 4).change(), Change::CarryOver);
}

TEST(EvaluateCarryOver, TheTargetGrowsInEveryCountedWeekAndTheStepWaitsForAGreenOne) {
    const auto week = [](Story& story, int number, int pain) {
        story.live(7 * number, 7, {.total = 8, .pain = pain},
                   [](int i, DayLog& log) { log.sessions = i == 0 ? 1 : 0; });
    };
    Story calm(5);
    week(calm, 0, 1);
    EXPECT_EQ(doseOf(calm.answer(7)), "back-bridge 8 -> 8 carry-over"); // 8.6
    week(calm, 1, 1);
    EXPECT_EQ(doseOf(calm.answer(14)), "back-bridge 8 -> 9 raise"); // 9.2
    Story sore(5);
    week(sore, 0, 1);
    week(sore, 1, 3);
    EXPECT_EQ(doseOf(sore.answer(14)), "back-bridge 8 -> 8 hold"); // 9.2, but not green
    week(sore, 2, 1);
    EXPECT_EQ(doseOf(sore.answer(21)), "back-bridge 8 -> 9 raise"); // 9.9 and green
}

TEST(EvaluateLowering, AtTheCeilingOfRepetitionsTheFirstSetIsLoweredMoreSlowly) {
    struct Step {
        std::vector<Work> sets;
        std::vector<DoseSet> then;
        double percent;
    };
    // 30 x 4 s = 120 s of lowering, and so on to 30 x 6 s = 180 s; never over 10 % at once.
    for (const Step& step :
         {Step{{{15, 4, {}}, {15, 4, {}}}, {{14, 5, {}}, {14, 4, {}}}, 5.0},        // 126 s
          Step{{{14, 5, {}}, {14, 4, {}}}, {{15, 5, {}}, {15, 4, {}}}, 100.0 / 14}, // 30 repetitions again
          Step{{{15, 5, {}}, {15, 4, {}}}, {{15, 5, {}}, {14, 5, {}}}, 1000.0 / 135},
          Step{{{15, 6, {}}, {15, 5, {}}}, {{15, 6, {}}, {14, 6, {}}}, 900.0 / 165}}) {
        Story story(3);
        for (int i = 0; i < 7; ++i)
            story.did(i, step.sets);
        const Prescription slower =
            prescribe(released(), story.builder.journal(), {"swiss-ball-lowering"}, story.at(7));
        EXPECT_EQ(slower.dose().sets, step.then);
        EXPECT_EQ(slower.change(), Change::Raise);
        EXPECT_NEAR(slower.changePercent(), step.percent, 0.001);
    }
}

TEST(EvaluateLowering, AtSixSecondsThereIsNothingSlower) {
    Story story(3);
    for (int i = 0; i < 7; ++i)
        story.did(i, {{15, 6, {}}, {15, 6, {}}});
    EXPECT_EQ(doseOf(story.answer(7)), "swiss-ball-lowering 30 -> 30 ceiling");
}

TEST(EvaluateLowering, AnEasyWeekTakesTheHighEnd) {
    Story story(3);
    for (int i = 0; i < 7; ++i)
        story.did(i, {{15, 4, {}}, {15, 4, {}}}, 3);
    EXPECT_EQ(doseOf(story.answer(7)), "swiss-ball-lowering 30 -> 29 raise"); // 131 s
}

TEST(EvaluateLowering, ATempoNobodyNotedIsNotRaised) {
    EXPECT_EQ(afterAWeek("swiss-ball-lowering", 30, 4).change(), Change::Ceiling);
}

TEST(EvaluateLowering, TheStartIsAtTheUsualTempoAndACutKeepsASlowerOne) {
    Story fresh(3);
    const QJsonObject dose = fresh.answer(0).value(QLatin1String("dose")).toObject();
    EXPECT_EQ(QJsonDocument(dose.value(QLatin1String("sets")).toArray()).toJson(QJsonDocument::Compact),
              R"([{"reps":10},{"reps":10}])");
    Story hurt(3);
    hurt.did(0, {{15, 5, {}}, {15, 5, {}}}, 4, 6);
    const Prescription cut =
        prescribe(released(), hurt.builder.journal(), {"swiss-ball-lowering"}, hurt.at(1));
    EXPECT_EQ(cut.dose().sets, (std::vector<DoseSet>{{12, 5, {}}, {12, 5, {}}}));
}

TEST(EvaluateBasis, TheLastSessionPlannedSpeaksWhoeverPlannedIt) {
    const auto lastDay = [](const std::vector<Work>& sets, SetEnd ended = SetEnd::Completed, int pain = 1) {
        Story story(4);
        for (const int i : {0, 2, 4})
            story.did(i, {{10, {}, {}}, {10, {}, {}}, {10, {}, {}}});
        const std::string last = story.did(6, sets, 4, pain, ended);
        // Three were planned, as the program notes it; unsaid it would be as many as were logged.
        if (ended == SetEnd::Pain)
            for (Entry& entry : story.builder.journal().entries)
                if (auto* set = std::get_if<SetFact>(&entry.fact); set != nullptr && set->session == last)
                    set->setsPlanned = 3;
        return doseOf(story.answer(7));
    };
    EXPECT_EQ(lastDay({{12, {}, {}}, {12, {}, {}}, {12, {}, {}}}), "dumbbell-pullover 36 -> 38 raise");
    EXPECT_EQ(lastDay({{12, {}, {}}, {12, {}, {}}}), "dumbbell-pullover 24 -> 26 raise");
    EXPECT_EQ(lastDay({{30, {}, {}}}), "dumbbell-pullover 30 -> 32 raise");
    // Given up in the first of three sets: that is no smaller plan.
    EXPECT_EQ(lastDay({{10, {}, {}}}, SetEnd::Pain, 5), "dumbbell-pullover 30 -> 24 cut");
}

TEST(EvaluateBasis, ASessionThatNotesItsSetsAndWasLeftEarlyDoesNotShrinkThePlan) {
    Story story(2);
    story.live(0, 3, {.total = 105});
    story.did(3, {{5, 11, {}}});
    for (auto& entry : story.builder.journal().entries)
        if (entry.at.localDay() == story.at(3) && std::holds_alternative<SetFact>(entry.fact))
            std::get<SetFact>(entry.fact).setsPlanned = 2;
    EXPECT_EQ(doseOf(story.answer(4)), "wall-extension-hold 105 -> 105 hold");
}

} // namespace limber
