// A wall that is only drawn does not stand: who may include whom (docs/architecture.md). What build targets
// can hold (the core without Qt, the interface without flows) they hold; this is for the rest.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
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

/// Every line of every source below a folder.
template <class Look> void lookAtLines(const std::string& folder, Look look) {
    const fs::path root(LIMBER_SOURCE_DIR);
    for (const auto& item : fs::recursive_directory_iterator(root / folder)) {
        if (!item.is_regular_file() || !isSource(item.path()))
            continue;
        std::ifstream stream(item.path());
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line)
            look(fs::relative(item.path(), root).generic_string(), line, text);
    }
}

/// Fails where there is next to nothing to look at: a wall around an empty garden proves nothing.
std::vector<Include> includesBelow(const std::string& folder) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    lookAtLines(folder, [&](const std::string& file, int line, const std::string& text) {
        std::smatch match;
        if (std::regex_search(text, match, pattern))
            found.push_back({file, line, match[2], match[1] == "<"});
    });
    EXPECT_GT(found.size(), 100U) << "is this the source tree? " << folder;
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

/// Which rooms of app/ a room may include besides its own and the core. One that is not named here may none.
const std::map<std::string, std::set<std::string>>& mayInclude() {
    static const std::map<std::string, std::set<std::string>> rooms{
        {"content", {"json"}},
        {"exchange", {"json"}},
        {"store", {"json"}},
        {"workspace", {"store"}},
        {"flows",
         {"workspace", "store", "content", "session", "sound", "desk", "platform", "exchange", "ui"}},
        {"demo", {"flows", "workspace", "store", "content", "ui", "exchange"}},
        {"cli", {"json", "store", "content", "exchange", "process", "workspace", "ui"}}};
    return rooms;
}

} // namespace

TEST(House, CoreIncludesTheStandardLibraryAndItselfOnly) {
    static const std::set<std::string> forbidden{"filesystem", "fstream", "random", "iostream", "thread"};
    for (const Include& include : includesBelow("core")) {
        // The vectors of the processor itself; the file has a plain path beside them.
        if (include.file == "core/figure/body/lanes.h" && include.target == "emmintrin.h")
            continue;
        if (include.system) {
            EXPECT_TRUE(include.target.find_first_of("/.Q") == std::string::npos) << where(include);
            EXPECT_EQ(forbidden.count(include.target), 0U) << where(include);
        } else {
            EXPECT_EQ(parts(include.target).front(), "core") << where(include);
        }
    }
}

TEST(House, CoreReadsNoClockNoDiskAndNoChance) {
    static const std::regex forbidden(
        R"((system_clock|steady_clock|high_resolution_clock)::now|\brand\(|std::time\(|fopen)");
    int lines = 0;
    lookAtLines("core", [&](const std::string& file, int line, const std::string& text) {
        ++lines;
        EXPECT_FALSE(std::regex_search(text, forbidden)) << file << ":" << line << " " << text;
    });
    EXPECT_GT(lines, 1'000);
}

TEST(House, APrescriptionIsSignedByTheCoachAloneAndAPlanIsMadeFromOne) {
    int doors = 0;
    for (const std::string& folder : {std::string("core"), std::string("app")})
        for (const Include& include : includesBelow(folder)) {
            const bool pad = include.target == "core/coach/prescription_pad.h";
            const bool planner = include.target == "core/session/planner.h";
            doors += pad || planner ? 1 : 0;
            EXPECT_TRUE(!pad || include.file.rfind("core/coach/", 0) == 0) << where(include);
            EXPECT_TRUE(!planner || include.file.rfind("core/session/", 0) == 0) << where(include);
        }
    EXPECT_GE(doors, 2) << "have they been renamed?";
}

TEST(House, ARoomOfTheShellKnowsOnlyTheRoomsBelowIt) {
    for (const Include& include : includesBelow("app")) {
        const auto file = parts(include.file);
        if (include.system || file.size() < 3)
            continue;
        const auto target = parts(include.target);
        if (target.front() == "core")
            continue;
        ASSERT_GE(target.size(), 3U) << where(include) << ": write the path from the root";
        const auto rooms = mayInclude().find(file[1]);
        const bool allowed =
            target[1] == file[1] || (rooms != mayInclude().end() && rooms->second.count(target[1]) == 1);
        EXPECT_TRUE(target[0] == "app" && allowed) << where(include);
    }
}

TEST(House, APageDoesNotKnowAnotherPage) {
    static const std::set<std::string> groundFloor{"theme", "widgets", "words", "figure"};
    int looked = 0;
    for (const Include& include : includesBelow("app/ui")) {
        const auto file = parts(include.file);
        const auto target = parts(include.target);
        if (include.system || file.size() < 4 || target.size() < 4 || target[1] != "ui")
            continue;
        ++looked;
        EXPECT_TRUE(target[2] == file[2] || groundFloor.count(target[2]) == 1) << where(include);
    }
    EXPECT_GT(looked, 50);
}

TEST(House, NoPageAsksForTheTimeOrADatabase) {
    static const std::regex forbidden(
        R"(QElapsedTimer|\bQSql|currentDateTime|QDate::currentDate|QTime::currentTime|(system|steady)_clock::now)");
    int lines = 0;
    lookAtLines("app/ui", [&](const std::string& file, int line, const std::string& text) {
        ++lines;
        EXPECT_FALSE(std::regex_search(text, forbidden)) << file << ":" << line << " " << text;
    });
    EXPECT_GT(lines, 1'000);
}

TEST(House, AFlowStaysSmallEnoughToBeReadInOneGo) {
    std::map<std::string, int> lines;
    lookAtLines("app/flows", [&](const std::string& file, int, const std::string&) { ++lines[file]; });
    lookAtLines("app/workspace", [&](const std::string& file, int, const std::string&) { ++lines[file]; });
    EXPECT_GT(lines.size(), 15U);
    for (const auto& [file, count] : lines)
        EXPECT_LE(count, 300) << file;
}
