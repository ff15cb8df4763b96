#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"
#include "app/ui/words/reason_table.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace {

using namespace limber;
using namespace limber::ui;

/// Every code that the sources of the coach can give.
std::set<std::string> codesOfTheCoach() {
    static const std::regex call(R"((?:reason|add|see|tableReason)\(([^;]*?)[;{])");
    static const std::regex text(R"re("([a-z]+(?:-[a-z]+)*)")re");
    static const std::set<std::string> values{"percent", "weeks",    "pain",    "days", "sessions", "needed",
                                              "target",  "baseline", "morning", "from", "to",       "limit"};
    std::set<std::string> codes;
    for (const auto& file : std::filesystem::directory_iterator(LIMBER_SOURCE_DIR "/core/coach")) {
        if (file.path().extension() != ".cpp")
            continue;
        std::stringstream all;
        all << std::ifstream(file.path()).rdbuf();
        const std::string source = all.str();
        for (std::sregex_iterator it(source.begin(), source.end(), call), end; it != end; ++it) {
            const std::string arguments = (*it)[1];
            for (std::sregex_iterator code(arguments.begin(), arguments.end(), text); code != end; ++code) {
                if (values.count((*code)[1]) == 0)
                    codes.insert((*code)[1]);
            }
        }
    }
    return codes;
}

} // namespace

TEST(Words, EveryReasonOfTheCoachHasASentence) {
    const auto codes = codesOfTheCoach();
    ASSERT_GT(codes.size(), 50U);
    for (const std::string& code : codes)
        EXPECT_FALSE(reasonText({code, {}}).isEmpty()) << code;
}

TEST(Words, ARaiseSaysWhatWasDoneAndWhatComes) {
    const Reason raise{
        "raise-within-band",
        {{"percent", 6.67}, {"effort", 4}, {"pain", 1}, {"done", 18}, {"planned", 21}, {"seconds", 32}}};
    EXPECT_EQ(reasonText(raise).toStdString(), "Last week you did 18 of 21 sessions, with pain 1 and effort "
                                               "4. This week's target: 32 seconds (+6.7%).");
}

TEST(Words, TheBenchmarkShowsItsValues) {
    const Criterion levelled{
        true,
        {{"benchmark-slope",
          {{"percent", 0.4}, {"weeks", 3}, {"limit", 2}, {"v1", 13}, {"v2", 13.1}, {"v3", 13}}}}};
    EXPECT_EQ(criterionLine(CriterionKind::LevelledOff, levelled).toStdString(),
              "Levelled off — 13, 13.1, 13 over 3 weeks (0.4% better a week)");
}

TEST(Words, SeveralPiecesOfEvidenceAreKeptApart) {
    const Criterion comfortable{
        false,
        {{"effort-median", {{"effort", 3}, {"sessions", 28}}}, {"sessions-cut-short", {{"sessions", 2}}}}};
    EXPECT_EQ(criterionEvidence(comfortable).toStdString(),
              "effort 3 out of 10 in the last 28 session(s); 2 session(s) stopped early");
}

TEST(Words, EvidenceCanBeToldInAFewWords) {
    const Criterion regular{true, {{"adherence-weeks", {{"percent", 85.9}, {"weeks", 2}}}}};
    EXPECT_EQ(briefCriterionEvidence(regular).toStdString(), "85% of the plan");
    const Criterion comfortable{
        false,
        {{"effort-median", {{"effort", 3}, {"sessions", 28}}}, {"sessions-cut-short", {{"sessions", 2}}}}};
    EXPECT_EQ(briefCriterionEvidence(comfortable).toStdString(),
              "effort 3 out of 10; 2 session(s) stopped early");
    EXPECT_TRUE(briefCriterionEvidence({}).isEmpty());
}

TEST(Words, ASlowerLoweringIsSaidOnceItIsSlower) {
    Exercise ball;
    ball.dose.kind = DoseKind::Repetitions;
    ball.dose.startTempo = 4;
    const auto text = [&](std::vector<DoseSet> sets) {
        return doseText(ball,
                        {{"swiss-ball-lowering"}, "standard", DoseKind::Repetitions, std::move(sets), 0})
            .toStdString();
    };
    EXPECT_EQ(text({{10, 4, {}}, {10, 4, {}}}), "2 × 10");
    EXPECT_EQ(text({{14, 5, {}}, {14, 4, {}}}), "2 × 14, lowering 5 / 4 s");
    EXPECT_EQ(text({{15, 5, {}}, {14, 5, {}}}), "15 + 14, lowering 5 s");
}

TEST(Words, TheWeeksBehindANumberStandBesideIt) {
    const Criterion regular{
        true,
        {{"adherence-weeks", {{"percent", 86.2}, {"weeks", 2}, {"limit", 80}, {"w1", 100}, {"w2", 72.4}}}}};
    EXPECT_EQ(criterionEvidence(regular).toStdString(), "86% of your sessions over 2 weeks (100, 72)");
}

TEST(Words, AnUnknownCodeSaysNothing) {
    EXPECT_TRUE(reasonText({"no-such-reason", {}}).isEmpty());
}
