#include "app/content/text_loader.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace limber;

TEST(TheQuestionnaire, LoadsWithTheGravestQuestionsFirst) {
    const auto loaded = content::loadQuestionnaire();
    ASSERT_TRUE(loaded.ok()) << loaded.error().describe();
    const auto& questions = loaded->questions;
    EXPECT_TRUE(std::is_sorted(
        questions.begin(), questions.end(),
        [](const ScreeningQuestion& a, const ScreeningQuestion& b) { return a.tier > b.tier; }));
    EXPECT_EQ(std::count_if(questions.begin(), questions.end(),
                            [](const ScreeningQuestion& q) { return q.tier == ScreeningTier::Red; }),
              4);
    EXPECT_EQ(assess(*loaded, {{"bladder-bowel", ""}}).result, ScreeningResult::Red);
    EXPECT_EQ(assess(*loaded, {{"cancer-weight", ""}}).result, ScreeningResult::Urgent);
    EXPECT_EQ(assess(*loaded, {{"pregnancy", ""}}).result, ScreeningResult::Amber);
    EXPECT_EQ(assess(*loaded, {{"under-18", ""}}).result, ScreeningResult::Urgent);
    EXPECT_EQ(assess(*loaded, {{"not-assessed", ""}}).result, ScreeningResult::Clear);
}

TEST(TheQuestionnaire, NeverSaysThatAnythingIsSafe) {
    const auto loaded = content::loadQuestionnaire();
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->outcome(ScreeningResult::Clear).title, "No warning signs reported");
    for (const OutcomeText& outcome : loaded->outcomes)
        EXPECT_EQ(outcome.text.find("safe"), std::string::npos);
}

TEST(TheWhyPage, GivesASourceForEverySection) {
    const auto loaded = content::loadWhy();
    ASSERT_TRUE(loaded.ok()) << loaded.error().describe();
    EXPECT_GE(loaded->sections.size(), 6U);
    for (const Article::Section& section : loaded->sections)
        EXPECT_FALSE(section.sources.empty()) << section.title;
}

TEST(TheMeasures, KeepToTheTableOfThresholds) {
    const auto loaded = content::loadMeasures();
    ASSERT_TRUE(loaded.ok()) << loaded.error().describe();
    const std::pair<Measure, double> table[] = {
        {Measure::OcciputWall, 1},   {Measure::OverheadGap, 3},    {Measure::RotationLeft, 8},
        {Measure::RotationRight, 8}, {Measure::ChestExpansion, 1}, {Measure::PainAverage, 2},
        {Measure::PainWorst, 2},     {Measure::Psfs, 1.3},         {Measure::ArmsOverhead, 20}};
    for (const auto& [measure, threshold] : table) {
        const MeasureGuide* guide = loaded->find(measure);
        ASSERT_NE(guide, nullptr);
        EXPECT_EQ(guide->threshold, threshold) << guide->name;
        EXPECT_EQ(guide->thresholdInPercent, measure == Measure::ArmsOverhead) << guide->name;
    }
}
