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
