// docs/rules.md is written from the rule book: LIMBER_WRITE_DOCS=1 test_rulebook.

#include "core/coach/precedence.h"
#include "core/rulebook/rulebook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace {

using namespace limber;

const char* const path = LIMBER_SOURCE_DIR "/docs/rules.md";

std::string number(double value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

std::string rendered() {
    std::ostringstream out;
    out << "# The rule book\n\n"
           "Made from `core/rulebook/rules.def` and `core/coach/precedence.cpp`; a test keeps it so "
           "(`LIMBER_WRITE_DOCS=1 build/debug/tests/test_rulebook` writes it). Letters, R-numbers and "
           "[numbers] name sections, rules and sources of [clinical.md](clinical.md); *ours* means that no "
           "source decides. `limber-cli rules` prints the same as JSON.\n\n"
           "## Where two actions apply, the safer one wins\n\n"
           "Safest first; the others stand in `also`.\n\n";
    int place = 0;
    for (const Action action : actionsBySafety())
        out << ++place << ". `" << wordOf(action) << "`\n";
    out << "\n## Thresholds\n\n| rule | what | value | source |\n|---|---|---|---|\n";
    for (const RuleEntry& entry : ruleBook())
        out << "| `" << entry.id << "` | " << entry.name << " | " << number(entry.value) << ' ' << entry.unit
            << " | " << entry.source << " |\n";
    return out.str();
}

std::string fileText(const char* name) {
    std::stringstream all;
    all << std::ifstream(name).rdbuf();
    return all.str();
}

} // namespace

TEST(RulesDoc, IsMadeFromTheRuleBook) {
    const std::string wanted = rendered();
    if (std::getenv("LIMBER_WRITE_DOCS") != nullptr)
        std::ofstream(path) << wanted;
    EXPECT_TRUE(fileText(path) == wanted)
        << "docs/rules.md is out of date: LIMBER_WRITE_DOCS=1 test_rulebook writes it";
}

TEST(Precedence, NamesEveryActionOnce) {
    const auto order = actionsBySafety();
    for (const Action action :
         {Action::Continue, Action::OfferAdvance, Action::OfferExtension, Action::EasierVariant,
          Action::StepBack, Action::SmallerPlan, Action::SeeProfessional, Action::Paused, Action::Blocked,
          Action::Completed, Action::OfferDeload})
        EXPECT_EQ(std::count(order.begin(), order.end(), action), 1) << wordOf(action);
}
