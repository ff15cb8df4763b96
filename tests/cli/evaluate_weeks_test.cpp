// The table of week six, the frequency patterns and the breaks, row by row (clinical.md C).

#include "tests/cli/evaluate_story.h"

namespace limber {

using namespace test;

namespace {

const std::vector<double> rising{10, 12, 14, 16, 18, 20, 22, 24};
const std::vector<double> flat{15, 15, 15, 15, 15, 15, 15, 15};

struct Weeks {
    int weeks = 6;
    int total = 100;
    int effort = 4;
    int pain = 1;
    /// Peak pain of one day.
    std::optional<std::pair<int, int>> painOn = std::nullopt;
    bool irregular = false;
    std::vector<double> benchmarks = flat;
};

std::function<void(Story&)> lived(const Weeks& lives) {
    return [=](Story& story) {
        story.live(0, 7 * lives.weeks, {.total = lives.total, .effort = lives.effort, .pain = lives.pain},
                   [&](int i, DayLog& log) {
                       if (lives.irregular)
                           log.sessions = i % 2 == 0 ? 2 : 1;
                       if (lives.painOn && lives.painOn->first == i)
                           log.pain = lives.painOn->second;
                   });
        std::vector<double> benchmarks = lives.benchmarks;
        benchmarks.resize(std::min(benchmarks.size(), static_cast<std::size_t>(lives.weeks)));
        story.benchmarks(benchmarks);
    };
}

std::function<void(Story&)> counts(std::vector<int> perDay, int total) {
    return [=](Story& story) { story.pattern(perDay, total); };
}

std::function<void(Story&)> oneWeek(int total) {
    return [=](Story& story) { story.live(0, 7, {.total = total}); };
}

} // namespace

class EvaluateWeeks : public testing::TestWithParam<Case> {};

TEST_P(EvaluateWeeks, FollowTheTable) {
    expectCase(GetParam());
}

// pain | improving | adherence, in the order of the table.
INSTANTIATE_TEST_SUITE_P(
    WeekSix, EvaluateWeeks,
    testing::Values(Case{"FreeFlatRegular", 2, lived({.effort = 6}), 42, "green offer-advance",
                         "wall-extension-hold 100 -> 105 raise"},
                    Case{"FreeImprovingRegular", 2, lived({.benchmarks = rising}), 42,
                         "green offer-advance + offer-extension", "wall-extension-hold 100 -> 105 raise"},
                    Case{"FreeIrregularComfortable", 2, lived({.irregular = true}), 42,
                         "green smaller-plan + offer-advance", "wall-extension-hold 100 -> 100 hold"},
                    Case{"FreeIrregularHard", 2, lived({.effort = 6, .irregular = true}), 42,
                         "green offer-extension", "wall-extension-hold 100 -> 100 hold"},
                    Case{"PainTwoRegular", 2, lived({.pain = 2}), 42, "green offer-extension",
                         "wall-extension-hold 100 -> 105 raise"},
                    Case{"PainTwoIrregular", 2, lived({.pain = 2, .irregular = true}), 42,
                         "green smaller-plan + offer-extension", "wall-extension-hold 100 -> 100 hold"},
                    Case{"PainThreeImproving", 2, lived({.painOn = {{40, 3}}, .benchmarks = rising}), 42,
                         "green easier-variant", "easier wall-extension-hold 100 -> 80 cut"},
                    Case{"PainThreeImprovingIrregular", 2,
                         lived({.painOn = {{40, 3}}, .irregular = true, .benchmarks = rising}), 42,
                         "green easier-variant", "easier wall-extension-hold 100 -> 80 cut"},
                    Case{"PainThreeFlatRegular", 2, lived({.painOn = {{40, 3}}}), 42,
                         "held see-professional + step-back", "wall-extension-hold 100 -> 80 cut"},
                    Case{"PainThreeFlatRegularInStageOne", 1, lived({.total = 30, .painOn = {{40, 3}}}), 42,
                         "held see-professional", "cat-cow 30 -> 24 cut"},
                    Case{"PainThreeFlatIrregular", 2, lived({.painOn = {{40, 3}}, .irregular = true}), 42,
                         "green easier-variant + smaller-plan", "easier wall-extension-hold 100 -> 100 hold"},
                    Case{"ThenAProfessional", 2, lived({.weeks = 8, .painOn = {{54, 3}}, .irregular = true}),
                         56, "held see-professional + easier-variant smaller-plan",
                         "easier wall-extension-hold 100 -> 100 hold"},
                    Case{"UnderHalfIsNeverReached", 2, counts(std::vector<int>(42, 0), 100), 42,
                         "green smaller-plan", "wall-extension-hold - -> 100 start"},
                    Case{"ADayEarlierNothingIsSaid", 2, lived({.effort = 6}), 41, "green continue",
                         "wall-extension-hold 100 -> 100 hold"}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Frequency, EvaluateWeeks,
    testing::Values(Case{"ThreeADayAll", 1, counts({3, 3, 3, 3, 3, 3, 3}, 30), 7, "green continue",
                         "cat-cow 30 -> 32 raise"},
                    Case{"ThreeADaySeventeenOfTwentyOne", 1, counts({3, 3, 3, 3, 3, 2, 0}, 30), 7,
                         "green continue", "cat-cow 30 -> 32 raise"},
                    Case{"ThreeADaySixteenOfTwentyOne", 1, counts({3, 3, 3, 3, 2, 2, 0}, 30), 7,
                         "green continue", "cat-cow 30 -> 30 hold"},
                    Case{"ThreeADaySixOnEachSecondDayCountOnce", 1, counts({6, 0, 6, 0, 6, 0, 6}, 30), 7,
                         "green continue", "cat-cow 30 -> 30 hold"},
                    Case{"TwoADayTwelveOfFourteen", 2, counts({2, 2, 2, 2, 2, 2, 0}, 100), 7,
                         "green continue", "wall-extension-hold 100 -> 105 raise"},
                    Case{"TwoADayElevenOfFourteen", 2, counts({2, 2, 2, 2, 2, 1, 0}, 100), 7,
                         "green continue", "wall-extension-hold 100 -> 100 hold"},
                    Case{"DailySix", 3, counts({1, 1, 1, 1, 1, 1, 0}, 20), 7, "green continue",
                         "swiss-ball-lowering 20 -> 21 raise"},
                    Case{"DailyFive", 3, counts({1, 1, 1, 1, 1, 0, 0}, 20), 7, "green continue",
                         "swiss-ball-lowering 20 -> 20 hold"},
                    Case{"EverySecondDayFromTheFirst", 4, counts({1, 0, 1, 0, 1, 0, 1}, 30), 7,
                         "green continue", "dumbbell-pullover 30 -> 32 raise"},
                    Case{"EverySecondDayFromTheSecond", 4, counts({0, 1, 0, 1, 0, 1, 0}, 30), 7,
                         "green continue", "dumbbell-pullover 30 -> 32 raise"},
                    Case{"EverySecondDayThreeApart", 4, counts({1, 0, 0, 1, 0, 0, 1}, 30), 7,
                         "green continue", "dumbbell-pullover 30 -> 32 raise"},
                    Case{"EverySecondDayThreeInARowAreNot", 4, counts({1, 1, 1, 0, 0, 0, 0}, 30), 7,
                         "green continue", "dumbbell-pullover 30 -> 30 hold"},
                    Case{"OnceAWeek", 5, counts({1, 0, 0, 0, 0, 0, 0}, 20), 7, "green continue",
                         "back-bridge 20 -> 21 raise"},
                    Case{"TwiceAWeek", 5, counts({1, 0, 0, 1, 0, 0, 0}, 20), 7, "green continue",
                         "back-bridge 20 -> 21 raise"}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Breaks, EvaluateWeeks,
    testing::Values(
        Case{"SevenDays", 2, oneWeek(150), 13, "green continue", "wall-extension-hold 150 -> 150 hold"},
        Case{"EightDays", 2, oneWeek(150), 14, "green continue", "wall-extension-hold 150 -> 135 return"},
        Case{"FourteenDays", 2, oneWeek(150), 20, "green continue", "wall-extension-hold 150 -> 135 return"},
        Case{"FifteenDays", 2, oneWeek(150), 21, "held blocked", "no dose"},
        Case{"TwentyEightDays", 2, oneWeek(150), 34, "held blocked", "no dose"},
        Case{"TwentyNineDaysNeverUnderTheStart", 2, oneWeek(150), 35, "held blocked", "no dose"},
        Case{"TwentyNineDaysFortyPercent", 1, oneWeek(60), 35, "held blocked", "no dose"},
        Case{"FiftySixDays", 1, oneWeek(60), 62, "held blocked", "no dose"},
        Case{"FiftySevenDays", 3, oneWeek(25), 63, "held blocked + step-back", "no dose"}),
    caseName);

TEST(EvaluateWeekSix, TheEasierFormStaysForTwoWeeksAndNothingRises) {
    Story story(2);
    lived({.painOn = {{40, 3}}, .benchmarks = rising})(story);
    story.live(42, 7, {.total = 80});
    for (Entry& entry : story.builder.journal().entries) {
        auto* set = std::get_if<SetFact>(&entry.fact);
        if (set != nullptr && entry.at.localDay() >= story.at(42))
            set->variant = "easier";
    }
    EXPECT_EQ(doseOf(story.answer(49)), "easier wall-extension-hold 80 -> 80 hold");
    EXPECT_TRUE(saysReason(story.answer(49), "hold-week-six"));
    // From the second week without pain the way back stands open, and is said.
    EXPECT_FALSE(saysReason(story.answer(49), "standard-form-possible"));
}

TEST(EvaluateWeekSix, WhoStaysWithTheStandardFormIsNotPushedTwice) {
    Story story(2);
    lived({.painOn = {{40, 3}}, .benchmarks = rising})(story);
    story.live(42, 2, {.total = 80});
    EXPECT_EQ(doseOf(story.answer(44)), "wall-extension-hold 80 -> 80 hold");
}

TEST(EvaluateAdherence, HalvesThePlanAfterThreeIdleWeeks) {
    Story three(1);
    three.pattern(std::vector<int>(21, 1), 30);
    EXPECT_EQ(decisionOf(three.answer(21)), "green smaller-plan");
    EXPECT_EQ(sessionsToday(three.answer(20)), 3);
    EXPECT_EQ(sessionsToday(three.answer(21)), 2);
    Story two(2);
    two.pattern(std::vector<int>{1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0}, 100);
    EXPECT_EQ(sessionsToday(two.answer(21)), 1);
}

TEST(EvaluateAdherence, IsTheMeanOfTheLastThreeCountedWeeks) {
    Story story(2);
    story.pattern(std::vector<int>(14, 2), 100).live(14, 7, {.total = 100, .sessions = 1});
    EXPECT_EQ(story.answer(21).value(QLatin1String("adherence_percent")).toInt(), 83); // (100 + 100 + 50) / 3
}

} // namespace limber
