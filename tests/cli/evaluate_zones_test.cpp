// Every zone, every number of flares, and cuts: the first table of clinical.md C and what follows from it.

#include "tests/cli/evaluate_story.h"

namespace limber {

using namespace test;

namespace {

/// Two green weeks at 100 s with that baseline, one session of 105 s with that pain, and the morning after.
std::function<void(Story&)> oneSession(int pain, std::optional<int> morning, int baseline = 1) {
    return [=](Story& story) {
        story.live(0, 14, {.total = 100, .morning = baseline});
        story.live(14, 1, {.total = 105, .pain = pain, .morning = baseline});
        if (morning)
            story.morning(15, *morning);
    };
}

/// Twelve sessions a day apart with a raised morning on each of those days, the last of them today.
std::function<void(Story&)> flaresOn(std::vector<int> mornings, int total) {
    return [=](Story& story) {
        const int today = mornings.back();
        story.live(0, today, {.total = total}, [&](int i, DayLog& log) {
            log.morning = std::find(mornings.begin(), mornings.end(), i) == mornings.end() ? 1 : 3;
        });
        story.morning(today, 3);
    };
}

/// Pain of 6 on the first day of the third week, and that many days at the cut dose.
std::function<void(Story&)> cutAndOn(int daysAfter) {
    return [=](Story& story) {
        story.live(0, 14, {.total = 100});
        story.live(14, 1, {.total = 105, .pain = 6});
        story.live(15, daysAfter, {.total = 84});
    };
}

} // namespace

class EvaluateZones : public testing::TestWithParam<Case> {};

TEST_P(EvaluateZones, FollowTheTable) {
    expectCase(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Table, EvaluateZones,
                         testing::Values(Case{"NoPain", 2, oneSession(0, 1), 15, "green continue",
                                              "wall-extension-hold 105 -> 105 hold"},
                                         Case{"PainTwoMorningOneAbove", 2, oneSession(2, 2), 15,
                                              "green continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"PainTwoMorningUnknown", 2, oneSession(2, {}), 15,
                                              "green continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"PainThree", 2, oneSession(3, 1), 15, "repeat continue",
                                              "wall-extension-hold 105 -> 105 hold"},
                                         Case{"PainFourMorningOneAbove", 2, oneSession(4, 2), 15,
                                              "repeat continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"CalmSessionMorningTwoAbove", 2, oneSession(1, 3), 15,
                                              "repeat continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"BaselineZeroMorningTwo", 2, oneSession(1, 2, 0), 15,
                                              "repeat continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"BaselineThreeMorningFour", 2, oneSession(1, 4, 3), 15,
                                              "green continue", "wall-extension-hold 105 -> 105 hold"},
                                         Case{"PainFiveTheNextMorning", 2, oneSession(5, 1), 15,
                                              "cut continue", "wall-extension-hold 105 -> 84 cut"},
                                         Case{"PainFiveAndAFlareAreOneCut", 2, oneSession(5, 4), 15,
                                              "cut continue", "wall-extension-hold 105 -> 84 cut"},
                                         Case{"PainFiveStopsTheSameDay", 2, oneSession(5, {}), 14,
                                              "stop continue", "no dose"}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(AfterACut, EvaluateZones,
                         testing::Values(Case{"HoldsForTheRestOfTheWeek", 2, cutAndOn(5), 20,
                                              "green continue", "wall-extension-hold 84 -> 84 hold"},
                                         Case{"HoldsInTheWeekAfter", 2, cutAndOn(6), 21, "green continue",
                                              "wall-extension-hold 84 -> 84 hold"},
                                         Case{"RisesAfterACalmWeek", 2, cutAndOn(13), 28, "green continue",
                                              "wall-extension-hold 84 -> 89 raise"}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(Flares, EvaluateZones,
                         testing::Values(Case{"TheFirstRepeats", 2, flaresOn({10}, 100), 10,
                                              "repeat continue", "wall-extension-hold 100 -> 100 hold"},
                                         Case{"TheSecondOnTheSeventhDayCuts", 2, flaresOn({10, 17}, 100), 17,
                                              "cut continue", "wall-extension-hold 100 -> 80 cut"},
                                         Case{"TheSecondOnTheEighthDayIsAFirst", 2, flaresOn({10, 18}, 100),
                                              18, "repeat continue", "wall-extension-hold 100 -> 100 hold"},
                                         Case{"TheThirdRestsWithStageOne", 3, flaresOn({10, 13, 16}, 20), 16,
                                              "held see-professional + step-back", "cat-cow - -> 30 start"},
                                         Case{"TheThirdInStageOneCuts", 1, flaresOn({10, 13, 16}, 30), 16,
                                              "held see-professional", "cat-cow 30 -> 24 cut"},
                                         Case{"ThreeInTwentyEightDays", 2, flaresOn({10, 20, 38}, 100), 38,
                                              "held see-professional + step-back", "cat-cow - -> 30 start"},
                                         Case{"ThreeInTwentyNineDaysAreNot", 2, flaresOn({10, 20, 39}, 100),
                                              39, "repeat continue", "wall-extension-hold 100 -> 100 hold"}),
                         caseName);

TEST(EvaluateFlares, AfterThreeMorningsAtBaselineTheStageResumesAtEightyPercent) {
    Story story(3);
    flaresOn({10, 13, 16}, 20)(story);
    story.morning(17, 1).morning(18, 1);
    EXPECT_EQ(doseOf(story.answer(18)), "cat-cow - -> 30 start");
    EXPECT_EQ(sessionsToday(story.answer(18)), 3);
    story.morning(19, 1);
    EXPECT_EQ(doseOf(story.answer(19)), "swiss-ball-lowering 20 -> 16 cut");
}

TEST(EvaluateFlares, WhoTookTheStepBackRestsAllTheSame) {
    Story story(3);
    flaresOn({10, 13, 16}, 20)(story);
    story.builder.stage(story.at(16), 2, StageReason::SteppedBack);
    const QJsonObject answer = story.answer(16);
    EXPECT_EQ(answer.value(QLatin1String("stage")).toInt(), 2);
    // Nobody who stepped back is asked to do so again.
    EXPECT_EQ(decisionOf(answer), "held see-professional");
    EXPECT_EQ(doseOf(answer), "cat-cow - -> 30 start");
    EXPECT_TRUE(saysReason(answer, "rest-after-third-flare"));
    story.morning(17, 1).morning(18, 1).morning(19, 1);
    EXPECT_EQ(doseOf(story.answer(19)), "wall-extension-hold - -> 80 start"); // R17: never trained
}

TEST(EvaluateFlares, AStepBackDoesNotBeginTheCountAnew) {
    Story story(3);
    flaresOn({10, 13, 16}, 20)(story);
    story.builder.stage(story.at(16), 2, StageReason::SteppedBack);
    for (int i = 17; i < 22; ++i)
        story.morning(i, 1);
    const auto holds = setsOf(distribute(*story.catalogue.stageExercise(2), 100));
    story.builder.session(story.at(21), hours{8}, "wall-extension-hold", holds, 4, 1);
    story.morning(22, 4);
    const QJsonObject answer = story.answer(22);
    // R10: the rest belongs to the person, not to the stage.
    EXPECT_EQ(doseOf(answer), "cat-cow - -> 30 start");
    EXPECT_TRUE(saysReason(answer, "rest-after-third-flare"));
}

TEST(EvaluateFlares, MusclesOnlyRepeatTheDoseAndAreNoFlare) {
    Story story(2);
    story.live(0, 14, {.total = 100});
    for (const int i : {14, 17, 20}) {
        story.live(i, 1, {.total = 105, .morning = {}});
        story.morning(i, 3);
        std::get<Morning>(story.builder.journal().entries.back().fact).muscleOnly = true;
        story.live(i + 1, 2, {.total = 105});
    }
    const QJsonObject answer = story.answer(20);
    EXPECT_EQ(decisionOf(answer), "repeat continue");
    EXPECT_FALSE(saysReason(answer, "three-flares"));
}

} // namespace limber
