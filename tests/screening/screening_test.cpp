#include "core/screening/screening.h"

#include <gtest/gtest.h>

using namespace limber;

namespace {

using Groups = std::vector<CautionGroup>;

ScreeningQuestion plain(std::string id, std::string section, ScreeningOutcome outcome,
                        std::vector<ScreeningForm> forms = {ScreeningForm::Full}) {
    ScreeningQuestion question;
    question.id = std::move(id);
    question.section = std::move(section);
    question.forms = std::move(forms);
    question.outcome = outcome;
    return question;
}

Questionnaire questionnaire() {
    using enum ScreeningOutcome;
    using enum ScreeningForm;
    Questionnaire q;
    q.emergencyNumbers = {{{"GB"}, "999"}};
    q.otherEmergencyNumber = "112";
    q.outcomes = {{Clear, "Clear", ""}, {Urgent, "Urgent", ""}};
    q.sections = {{"now", "Now", ""}, {"soon", "Soon", ""}, {"everyday", "Everyday", ""}};
    q.questions = {
        plain("chest", "now", Red, {First, Short, Full}),   plain("fever", "soon", Urgent, {Short, Full}),
        plain("bones", "soon", Amber, {First, Full}),       plain("operation", "soon", Amber, {Full}),
        plain("pain-now", "soon", NotToday, {Short, Full}), plain("floor", "everyday", Clear, {Full}),
        plain("under-18", "everyday", Under18, {Full})};
    ScreeningQuestion& bones = q.questions[2];
    bones.choices = {{"seen", "Looked at", Amber, {CautionGroup::Bones}, ""},
                     {"new", "New", Urgent, {CautionGroup::Bones}, "Ask your doctor."}};
    ScreeningQuestion& operation = q.questions[3];
    operation.parts = {{"spine", "Spine", {CautionGroup::Bones}},
                       {"shoulder", "Shoulder", {CautionGroup::Shoulder}}};
    operation.choices = {{"seen", "Allowed", Amber, {}, ""}, {"new", "Not asked", Urgent, {}, ""}};
    q.questions[5].groups = {CautionGroup::Floor};
    return q;
}

Assessment assessed(const ScreeningAnswers& answers) {
    const auto assessment = assess(questionnaire(), answers);
    EXPECT_TRUE(assessment);
    return assessment.value_or(Assessment{});
}

} // namespace

TEST(TheScreening, IsClearWhenNothingIsReported) {
    EXPECT_EQ(assessed({}), Assessment{});
}

TEST(TheScreening, IsDecidedByTheGravestAnswer) {
    const Assessment a = assessed({{"bones", {"seen", {}}}, {"chest", {}}, {"fever", {}}});
    EXPECT_EQ(a.result, ScreeningResult::Red);
    EXPECT_EQ(a.outcome, ScreeningOutcome::Red);
    EXPECT_EQ(a.because, std::vector<std::string>{"chest"});
}

TEST(TheScreening, StartsGentlyWithWhatWasLookedAtAndBlocksWhatWasNot) {
    const Assessment seen = assessed({{"bones", {"seen", {}}}});
    EXPECT_EQ(seen.result, ScreeningResult::Amber);
    EXPECT_EQ(seen.groups, Groups{CautionGroup::Bones});
    const Assessment fresh = assessed({{"bones", {"new", {}}}});
    EXPECT_EQ(fresh.result, ScreeningResult::Urgent);
    EXPECT_EQ(fresh.groups, Groups{CautionGroup::Bones});
    EXPECT_EQ(fresh.advice, std::vector<std::string>{"Ask your doctor."});
}

TEST(TheScreening, ReadsNothingFromAHalfAnswer) {
    const Questionnaire q = questionnaire();
    for (const auto& [id, answer] :
         std::vector<std::pair<std::string, ScreeningAnswer>>{{"bones", {}},
                                                              {"bones", {"no-such-choice", {}}},
                                                              {"operation", {"seen", {}}},
                                                              {"operation", {"", {"spine"}}},
                                                              {"operation", {"seen", {"no-such-part"}}}}) {
        EXPECT_TRUE(isIncomplete(*q.find(id), answer)) << id;
        EXPECT_FALSE(assess(q, {{id, answer}, {"chest", {}}})) << id;
    }
    EXPECT_FALSE(isIncomplete(*q.find("operation"), {"new", {"spine"}}));
    EXPECT_FALSE(isIncomplete(*q.find("chest"), {}));
}

TEST(TheScreening, CollectsTheGroupsOfAllPartsOnceAndInOrder) {
    const Assessment a =
        assessed({{"floor", {}}, {"bones", {"seen", {}}}, {"operation", {"seen", {"shoulder", "spine"}}}});
    EXPECT_EQ(a.groups, (Groups{CautionGroup::Bones, CautionGroup::Shoulder, CautionGroup::Floor}));
}

TEST(TheScreening, LocksWithoutBlockingWhatIsNoWarningSign) {
    const Assessment a = assessed({{"floor", {}}});
    EXPECT_EQ(a.result, ScreeningResult::Clear);
    EXPECT_EQ(a.groups, Groups{CautionGroup::Floor});
    EXPECT_TRUE(a.because.empty());
}

TEST(TheScreening, SendsStrongPainHomeForTodayUnlessSomethingGraverIsThere) {
    const Assessment pain = assessed({{"pain-now", {}}, {"bones", {"seen", {}}}});
    EXPECT_EQ(pain.outcome, ScreeningOutcome::NotToday);
    EXPECT_EQ(pain.result, ScreeningResult::Amber);
    EXPECT_EQ(assessed({{"pain-now", {}}, {"fever", {}}}).outcome, ScreeningOutcome::Urgent);
    EXPECT_EQ(assessed({{"pain-now", {}}, {"under-18", {}}}).outcome, ScreeningOutcome::Under18);
    EXPECT_EQ(assessed({{"under-18", {}}, {"chest", {}}}).outcome, ScreeningOutcome::Red);
}

TEST(TheScreening, AsksTheFirstFormOnOnePageTheShortOneOnTwoAndTheFullOneSectionBySection) {
    const Questionnaire q = questionnaire();
    const auto ids = [&](ScreeningForm form) {
        std::vector<std::vector<std::string>> pages;
        for (const ScreeningPage& page : pagesOf(q, form)) {
            pages.emplace_back();
            for (const ScreeningBlock& block : page)
                for (const ScreeningQuestion* question : block.questions)
                    pages.back().push_back(question->id);
        }
        return pages;
    };
    using Pages = std::vector<std::vector<std::string>>;
    EXPECT_EQ(ids(ScreeningForm::First), (Pages{{"chest", "bones"}}));
    EXPECT_EQ(ids(ScreeningForm::Short), (Pages{{"chest"}, {"fever", "pain-now"}}));
    EXPECT_EQ(ids(ScreeningForm::Full),
              (Pages{{"chest"}, {"fever", "bones", "operation", "pain-now"}, {"floor", "under-18"}}));
}

TEST(TheScreening, KeepsTheOutcomeAndTheGroupsButNotTheAnswers) {
    const Screening fact = screeningFact(assessed({{"bones", {"seen", {}}}}), ScreeningForm::Short, 4);
    Screening wanted;
    wanted.result = ScreeningResult::Amber;
    wanted.groups = {CautionGroup::Bones};
    wanted.form = ScreeningForm::Short;
    wanted.usualPain = 4;
    EXPECT_EQ(fact, wanted);
}

TEST(TheScreening, HasWordsForWhatTheJournalKeeps) {
    EXPECT_EQ(questionnaire().outcome(ScreeningResult::Urgent).title, "Urgent");
    EXPECT_EQ(questionnaire().outcome(ScreeningOutcome::Under18).title, "");
}

TEST(TheScreening, NamesTheEmergencyNumberOfTheTerritory) {
    EXPECT_EQ(questionnaire().emergencyNumber("GB"), "999");
    EXPECT_EQ(questionnaire().emergencyNumber("DE"), "112");
}
