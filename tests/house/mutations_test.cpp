// tests/mutation/mutations.txt names places in the sources; a place that moved would change nothing and prove
// nothing.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& path) {
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// "\n" in the list stands for the end of a line.
std::string unfolded(std::string text) {
    for (std::size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;)
        text.replace(at, 2, "\n");
    return text;
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size())
        ++found;
    return found;
}

} // namespace

TEST(House, EveryMutationStandsOnceInItsSource) {
    const fs::path root(LIMBER_SOURCE_DIR);
    std::ifstream list(root / "tests/mutation/mutations.txt");
    const std::string bar = " | ";
    int looked = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t first = line.find(bar);
        const std::size_t second = line.find(bar, first + bar.size());
        ASSERT_NE(second, std::string::npos) << line;
        const std::string old = unfolded(line.substr(first + bar.size(), second - first - bar.size()));
        EXPECT_EQ(count(textOf(root / line.substr(0, first)), old), 1) << line;
        ++looked;
    }
    EXPECT_GT(looked, 30);
}
