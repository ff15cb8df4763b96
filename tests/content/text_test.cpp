#include "app/content/text_loader.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace limber;

namespace {

Questionnaire questionnaire() {
    auto loaded = content::loadQuestionnaire();
    EXPECT_TRUE(loaded.ok()) << loaded.error().describe();
    return loaded.ok() ? std::move(loaded).value() : Questionnaire{};
}

using Groups = std::vector<CautionGroup>;

/// What one answer leads to: a question, its choice where it needs one, the outcome and the groups.
struct Row {
    std::string question;
    std::string choice;
    ScreeningOutcome outcome;
    Groups groups = {};
};

std::vector<Row> table() {
    using enum ScreeningOutcome;
    using enum CautionGroup;
    return {
        {"chest-pain", "", Red},
        {"bladder-bowel", "", Red},
        {"both-legs", "new", Red, {Nerves}},
        {"both-legs", "seen", Amber, {Nerves}},
        {"trauma", "recent", Red},
        {"trauma", "past", Clear},
        {"first-bones", "seen", Amber, {Bones}},
        {"first-bones", "new", Urgent, {Bones}},
        {"first-medical", "seen", Amber, {Bones, Skin, Pregnancy, Other}},
        {"first-medical", "new", Urgent, {Bones, Skin, Pregnancy, Other}},
        {"first-heart", "seen", Amber, {Heart}},
        {"first-heart", "new", Urgent, {Heart}},
        {"first-dizzy-numb", "fleeting", Amber, {CautionGroup::Floor, Balance, Nerves}},
        {"first-dizzy-numb", "lasting", Urgent, {CautionGroup::Floor, Balance, Nerves}},
        {"first-new-pain", "", Clear},
        {"fever", "", Urgent},
        {"night-pain", "new", Urgent},
        {"night-pain", "seen", Amber, {Other}},
        {"weight-loss", "new", Urgent},
        {"weight-loss", "seen", Amber, {Other}},
        {"minor-strain", "new", Urgent, {Bones}},
        {"minor-strain", "seen", Amber, {Bones}},
        {"lump", "new", Urgent, {Bones}},
        {"lump", "seen", Amber, {Bones}},
        {"rash", "new", Urgent, {Skin}},
        {"rash", "seen", Amber, {Skin}},
        {"organs", "", Urgent},
        {"new-pain-age", "new", Urgent},
        {"new-pain-age", "seen", Clear},
        {"tingling", "fleeting", Amber, {Nerves}},
        {"tingling", "seen", Amber, {Nerves}},
        {"tingling", "lasting", Urgent, {Nerves}},
        {"new-fall", "new", Urgent, {Balance}},
        {"new-fall", "seen", Clear, {Balance}},
        {"new-condition", "seen", Amber, {Other}},
        {"new-condition", "new", Urgent, {Other}},
        {"pain-now", "", NotToday},
        {"not-assessed", "", Clear},
        {"bones", "seen", Amber, {Bones}},
        {"bones", "new", Urgent, {Bones}},
        {"steroids", "seen", Amber, {Bones, Skin}},
        {"steroids", "new", Urgent, {Bones, Skin}},
        {"cancer", "seen", Amber, {Other}},
        {"cancer", "new", Urgent, {Other}},
        {"immune", "seen", Amber, {Other}},
        {"immune", "new", Urgent, {Other}},
        {"surgery", "seen", Amber, {Bones, Shoulder, CautionGroup::Floor, Other}},
        {"surgery", "new", Urgent, {Bones, Shoulder, CautionGroup::Floor, Other}},
        {"pregnancy", "seen", Amber, {Pregnancy}},
        {"pregnancy", "new", Urgent, {Pregnancy}},
        {"heart", "seen", Amber, {Heart}},
        {"heart", "new", Urgent, {Heart}},
        {"inflammatory", "seen", Amber, {Other}},
        {"inflammatory", "new", Amber, {Other}},
        {"hypermobility", "", Amber, {Other}},
        {"blood-thinners", "", Amber, {Skin}},
        {"floor", "", Clear, {CautionGroup::Floor}},
        {"falls", "", Clear, {Balance}},
        {"dizziness", "seen", Clear, {CautionGroup::Floor, Balance}},
        {"dizziness", "new", Amber, {CautionGroup::Floor, Balance}},
        {"shoulder", "", Clear, {Shoulder}},
        {"reflux", "", Clear, {CautionGroup::Floor}},
        {"glaucoma", "", Clear, {CautionGroup::Floor}},
        {"skin", "", Clear, {Skin}},
        {"worried", "", Clear},
        {"under-18", "", Under18},
    };
}

} // namespace

TEST(TheQuestionnaire, LeadsEveryAnswerWhereTheRulesSay) {
    const Questionnaire q = questionnaire();
    std::set<std::pair<std::string, std::string>> seen;
    for (const Row& row : table()) {
        const ScreeningQuestion* question = q.find(row.question);
        ASSERT_NE(question, nullptr) << row.question;
        ScreeningAnswer answer{row.choice, {}};
        for (const ScreeningPart& part : question->parts)
            answer.parts.insert(part.id);
        const auto assessment = assess(q, {{row.question, answer}});
        ASSERT_TRUE(assessment) << row.question << " " << row.choice;
        EXPECT_EQ(assessment->outcome, row.outcome) << row.question << " " << row.choice;
        EXPECT_EQ(assessment->groups, row.groups) << row.question << " " << row.choice;
        seen.emplace(row.question, row.choice);
    }
    for (const ScreeningQuestion& question : q.questions) {
        const bool whole = !question.choices.empty() || seen.contains({question.id, ""});
        EXPECT_TRUE(whole) << question.id;
        for (const ScreeningChoice& choice : question.choices)
            EXPECT_TRUE(seen.contains({question.id, choice.id})) << question.id << " " << choice.id;
    }
}

TEST(TheQuestionnaire, NeverTakesATickWithoutItsAnswerForAnything) {
    const Questionnaire q = questionnaire();
    for (const ScreeningQuestion& question : q.questions) {
        const bool needsMore = !question.choices.empty() || !question.parts.empty();
        EXPECT_EQ(isIncomplete(question, {}), needsMore) << question.id;
        EXPECT_EQ(assess(q, {{question.id, {}}}).has_value(), !needsMore) << question.id;
    }
}

TEST(TheQuestionnaire, LetsNobodyBeStoppedByWhatAProfessionalHasLookedAt) {
    for (const ScreeningQuestion& question : questionnaire().questions)
        for (const ScreeningChoice& choice : question.choices)
            EXPECT_TRUE(choice.id != "seen" || choice.outcome == ScreeningOutcome::Amber ||
                        choice.outcome == ScreeningOutcome::Clear)
                << question.id;
}

TEST(TheQuestionnaire, AsksNineLinesBeforeTheFirstMinuteAndTheRedSignsFirstInEveryForm) {
    const Questionnaire q = questionnaire();
    const auto first = pagesOf(q, ScreeningForm::First);
    ASSERT_EQ(first.size(), 1U);
    ASSERT_EQ(first[0].size(), 2U);
    EXPECT_EQ(first[0][0].questions.size(), 4U);
    EXPECT_EQ(first[0][1].questions.size(), 5U);
    EXPECT_EQ(pagesOf(q, ScreeningForm::Short).size(), 2U);
    EXPECT_EQ(pagesOf(q, ScreeningForm::Full).size(), 4U);
    for (const ScreeningForm form : {ScreeningForm::First, ScreeningForm::Short, ScreeningForm::Full})
        EXPECT_EQ(pagesOf(q, form)[0][0].section->id, "now");
}

TEST(TheQuestionnaire, SendsNobodyToTheEmergencyNumberForOneNumbFingerOrStrongPainAlone) {
    for (const SessionCheckQuestion& question : questionnaire().sessionCheck) {
        const bool red = question.id == "chest" || question.id == "cord";
        EXPECT_EQ(question.outcome == ScreeningOutcome::Red, red) << question.id;
        EXPECT_EQ(question.outcome == ScreeningOutcome::NotToday, question.id == "strong-pain")
            << question.id;
    }
}

TEST(TheQuestionnaire, NeverSaysThatAnythingIsSafe) {
    const Questionnaire q = questionnaire();
    EXPECT_EQ(q.outcome(ScreeningResult::Clear).title, "No warning signs reported");
    for (const OutcomeText& outcome : q.outcomes)
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
