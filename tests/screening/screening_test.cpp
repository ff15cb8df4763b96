#include "core/screening/screening.h"

#include <gtest/gtest.h>

using namespace limber;

namespace {

Questionnaire questionnaire() {
    Questionnaire q;
    q.emergencyNumbers = {{{"GB"}, "999"}};
    q.otherEmergencyNumber = "112";
    q.questions = {{"chest", ScreeningTier::Red, "Chest pain?", "", {}},
                   {"fever", ScreeningTier::Urgent, "Fever?", "", {}},
                   {"tingling",
                    ScreeningTier::Amber,
                    "Tingling?",
                    "",
                    {{"fleeting", "Gone in a minute", ScreeningResult::Amber, "No end range."},
                     {"lasting", "It stays", ScreeningResult::Urgent, "Have it seen."}}},
                   {"surgery", ScreeningTier::Amber, "Surgery?", "", {}},
                   {"new", ScreeningTier::Advice, "New pain?", "Have it checked.", {}}};
    return q;
}

} // namespace

TEST(TheScreening, IsClearWhenNothingIsReported) {
    EXPECT_EQ(assess(questionnaire(), {}), Assessment{});
}

TEST(TheScreening, IsDecidedByTheGravestAnswer) {
    const Assessment a = assess(questionnaire(), {{"surgery", ""}, {"chest", ""}, {"fever", ""}});
    EXPECT_EQ(a.result, ScreeningResult::Red);
    EXPECT_EQ(a.because, std::vector<std::string>{"chest"});
}

TEST(TheScreening, LetsFleetingTinglingStartGentlyAndBlocksLastingTingling) {
    EXPECT_EQ(assess(questionnaire(), {{"tingling", "fleeting"}}).result, ScreeningResult::Amber);
    EXPECT_EQ(assess(questionnaire(), {{"tingling", "lasting"}}).result, ScreeningResult::Urgent);
}

TEST(TheScreening, TakesTheGraverMeaningOfAHalfAnswer) {
    const Assessment a = assess(questionnaire(), {{"tingling", ""}});
    EXPECT_EQ(a.result, ScreeningResult::Urgent);
    EXPECT_EQ(a.advice, std::vector<std::string>{"Have it seen."});
}

TEST(TheScreening, AdvisesWithoutBlocking) {
    const Assessment a = assess(questionnaire(), {{"new", ""}});
    EXPECT_EQ(a.result, ScreeningResult::Clear);
    EXPECT_EQ(a.advice, std::vector<std::string>{"Have it checked."});
    EXPECT_TRUE(a.because.empty());
}

TEST(TheScreening, NamesTheEmergencyNumberOfTheTerritory) {
    EXPECT_EQ(questionnaire().emergencyNumber("GB"), "999");
    EXPECT_EQ(questionnaire().emergencyNumber("DE"), "112");
}
