// docs/clinical.md is the truth about content: what the rule book cites must stand there.

#include "core/rulebook/rulebook.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace {

using namespace limber;

const std::string& clinical() {
    static const std::string text = [] {
        std::stringstream all;
        all << std::ifstream(LIMBER_SOURCE_DIR "/docs/clinical.md").rdbuf();
        return all.str();
    }();
    return text;
}

std::string section(const std::string& from, const std::string& until) {
    const std::size_t begin = clinical().find(from);
    const std::size_t end = clinical().find(until, begin);
    return begin == std::string::npos ? std::string() : clinical().substr(begin, end - begin);
}

/// Every match of a pattern's first group in the source of an entry.
std::vector<std::string> cited(const RuleEntry& entry, const std::regex& pattern) {
    const std::string source(entry.source);
    std::vector<std::string> found;
    for (std::sregex_iterator it(source.begin(), source.end(), pattern), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

} // namespace

TEST(ClinicalDoc, HoldsEveryRuleThatTheBookCites) {
    ASSERT_FALSE(clinical().empty());
    static const std::regex rule(R"((R\d+))");
    int count = 0;
    for (const RuleEntry& entry : ruleBook()) {
        for (const std::string& name : cited(entry, rule)) {
            ++count;
            EXPECT_NE(clinical().find("- **" + name + "**"), std::string::npos) << entry.id << ": " << name;
        }
    }
    EXPECT_GT(count, 30);
}

TEST(ClinicalDoc, NamesEverySourceThatTheBookCites) {
    const std::string sources = section("## Sources", "Screening wording and thresholds");
    ASSERT_FALSE(sources.empty());
    static const std::regex source(R"(\[?(\d+)\])");
    static const std::regex pair(R"(\[(\d+),)");
    int count = 0;
    for (const RuleEntry& entry : ruleBook()) {
        auto numbers = cited(entry, source);
        const auto firsts = cited(entry, pair);
        numbers.insert(numbers.end(), firsts.begin(), firsts.end());
        for (const std::string& number : numbers) {
            ++count;
            const std::regex listed("(^|[;\\n] ?)" + number + " ");
            EXPECT_TRUE(std::regex_search(sources, listed)) << entry.id << ": [" << number << "]";
        }
    }
    EXPECT_GT(count, 10);
}

TEST(ClinicalDoc, StatesTheNumbersThatTheBookDecidesBy) {
    struct Row {
        const char* section;
        const char* until;
        std::string words;
    };
    const auto text = [](auto value) {
        std::ostringstream out;
        out << value;
        return out.str();
    };
    using namespace limber::rule;
    const Row rows[] = {
        {"## B. Dose", "## C.", text(lowestRaise) + "-" + text(highestRaise) + " %"},
        {"## B. Dose", "## C.", "effort <= " + text(highEndEffort) + "/10"},
        {"## B. Dose", "## C.", text(virtualGrowth) + " %"},
        {"## C. Readiness", "## D.", ">= " + text(stopPain)},
        {"## C. Readiness", "## D.", "cut " + text(cutPercent) + " %"},
        {"## C. Readiness", "## D.", "median effort <= " + text(comfortableEffort) + "/10"},
        {"## C. Readiness", "## D.", "last " + text(painWindow) + " days, peak <= " + text(lowPain)},
        {"## C. Readiness", "## D.",
         ">= " + text(lowPainShare) + " % of sessions and never >= " + text(neverPain)},
        {"## C. Readiness", "## D.", "Adherence >= " + text(readyAdherence) + " %"},
        {"## C. Readiness", "## D.", "adherence >= " + text(countedAdherence) + " %"},
        {"## G. Rules", "### G,", "Valid 6 months"},
        {"## G. Rules", "### G,",
         "rise at most " + text(baselineRise) + " in " + text(baselineRiseDays) + " days"},
        {"## G. Rules", "### G,", "mornings <= " + text(calmPain)},
        {"## G. Rules", "### G,", "next morning >= " + text(flareWithoutBaseline)},
        {"## G. Rules", "### G,", "effort <= " + text(raiseEffort)},
        {"## G. Rules", "### G,", "> " + text(overdone) + " %"},
        {"## G. Rules", "### G,", "pullover " + text(mostLoad) + " kg"},
        {"## G. Rules", "### G,", ">= " + text(breakScreening) + " days"},
        {"## G. Rules", "### G,", ">= " + text(breakFullScreening) + " the full one"},
        {"## G. Rules", "### G,", "(" + text(screeningOverdue) + " days old)"},
        {"## G. Rules", "### G,", "chest expansion < " + text(smallExpansion)},
        {"## G. Rules", "### G,", ">= " + text(markedCurve)},
        {"### G, exact", "## Sources", text(clearanceDays) + " days from"},
    };
    for (const Row& row : rows)
        EXPECT_NE(section(row.section, row.until).find(row.words), std::string::npos) << row.words;
}
