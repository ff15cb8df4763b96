// A wall that is only drawn does not stand: who may include whom (docs/architecture.md).

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Include {
    std::string file;
    int line = 0;
    std::string target;
    bool system = false;
};

bool isSource(const fs::path& path) {
    return path.extension() == ".h" || path.extension() == ".cpp";
}

std::vector<Include> includesBelow(const std::string& folder) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    const fs::path root(LIMBER_SOURCE_DIR);
    for (const auto& item : fs::recursive_directory_iterator(root / folder)) {
        if (!item.is_regular_file() || !isSource(item.path()))
            continue;
        std::ifstream stream(item.path());
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line) {
            std::smatch match;
            if (std::regex_search(text, match, pattern))
                found.push_back(
                    {fs::relative(item.path(), root).generic_string(), line, match[2], match[1] == "<"});
        }
    }
    return found;
}

std::vector<std::string> parts(const std::string& path) {
    std::vector<std::string> result;
    for (const auto& part : fs::path(path))
        result.push_back(part.string());
    return result;
}

std::string where(const Include& include) {
    return include.file + ":" + std::to_string(include.line) + " includes " + include.target;
}

/// These wire the rooms of app/ together and may know all of them.
bool mayWire(const std::string& file) {
    return file == "app/main.cpp" || file.rfind("app/composition", 0) == 0 ||
           file.rfind("app/flows/", 0) == 0 || file.rfind("app/cli/", 0) == 0;
}

} // namespace

TEST(House, CoreIncludesTheStandardLibraryAndItselfOnly) {
    const auto includes = includesBelow("core");
    ASSERT_FALSE(includes.empty());
    for (const Include& include : includes) {
        if (include.system) {
            EXPECT_TRUE(include.target.find_first_of("/.Q") == std::string::npos) << where(include);
            EXPECT_TRUE(include.target != "filesystem" && include.target != "fstream" &&
                        include.target != "random" && include.target != "iostream" &&
                        include.target != "thread")
                << where(include);
        } else {
            EXPECT_EQ(parts(include.target).front(), "core") << where(include);
        }
    }
}

TEST(House, CoreReadsNoClockNoDiskAndNoChance) {
    static const std::regex forbidden(
        R"((system_clock|steady_clock|high_resolution_clock)::now|\brand\(|std::time\(|fopen)");
    const fs::path root(LIMBER_SOURCE_DIR);
    for (const auto& item : fs::recursive_directory_iterator(root / "core")) {
        if (!item.is_regular_file() || !isSource(item.path()))
            continue;
        std::ifstream stream(item.path());
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line)
            EXPECT_FALSE(std::regex_search(text, forbidden)) << item.path() << ":" << line << " " << text;
    }
}

TEST(House, ARoomOfTheShellIncludesTheCoreAndItselfOnly) {
    const auto includes = includesBelow("app");
    for (const Include& include : includes) {
        if (include.system || mayWire(include.file))
            continue;
        const auto target = parts(include.target);
        if (target.front() == "core")
            continue;
        ASSERT_GE(target.size(), 2U) << where(include) << ": write the path from the root";
        const auto file = parts(include.file);
        EXPECT_TRUE(target[0] == "app" && target[1] == file[1]) << where(include);
    }
}

TEST(House, APageDoesNotKnowAnotherPage) {
    static const std::set<std::string> groundFloor{"theme", "widgets", "words", "figure"};
    for (const Include& include : includesBelow("app")) {
        const auto file = parts(include.file);
        const auto target = parts(include.target);
        if (include.system || file.size() < 4 || file[1] != "ui" || target.size() < 4 || target[1] != "ui")
            continue;
        EXPECT_TRUE(target[2] == file[2] || groundFloor.count(target[2]) == 1) << where(include);
    }
}

TEST(House, NoPageReachesForAStoreAClockOrADatabase) {
    for (const Include& include : includesBelow("app")) {
        if (include.file.rfind("app/ui/", 0) != 0)
            continue;
        EXPECT_TRUE(include.target.rfind("QSql", 0) != 0 && include.target != "QElapsedTimer")
            << where(include);
    }
}
