// The release build compiles the files of a room together, so a name that two of them give to different
// things, each in its unnamed namespace, stops it. The debug build does not notice; this does, in a second.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Name {
    std::string file;
    int line = 0;
    /// Functions of one name may stand together when they take different things.
    std::string parameters;
    bool function = false;
    std::string alias;
};

using Names = std::multimap<std::string, Name>;

/// What a line at the margin gives a name to; nothing for all other lines.
bool readName(const std::string& line, std::string& word, Name& name) {
    static const std::regex constant(R"(^(?:inline |static )*(?:constexpr|const) .*?(\w+)\s*(?:=|\{|\[))");
    static const std::regex type(
        R"(^(?:struct|class|enum class|enum|using) (\w+)\b(?!.*;$).*|^using (\w+) =.*)");
    static const std::regex function(R"(^(?:constexpr |inline |static )*[\w:<>,&* ]+[&* ](\w+)\((.*)$)");
    std::smatch found;
    if (line.empty() || line.front() == ' ')
        return false;
    name.function = std::regex_search(line, found, function) && line.find('=') > line.find('(');
    if (name.function) {
        word = found[1];
        name.parameters = std::regex_replace(std::string(found[2]), std::regex(R"(\s+|\w+(?=[,)]))"), "");
        return true;
    }
    if (std::regex_search(line, found, type)) {
        word = found[1].matched ? found[1] : found[2];
        // The same alias may stand twice.
        if (line.rfind("using ", 0) == 0)
            name.alias = line;
        return true;
    }
    if (std::regex_search(line, found, constant)) {
        word = found[1];
        return true;
    }
    return false;
}

void readFile(const fs::path& path, Names& names) {
    std::ifstream stream(path);
    std::string line;
    bool within = false;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line == "namespace {")
            within = true;
        else if (line == "} // namespace")
            within = false;
        Name name{path.filename().string(), number, {}, false, {}};
        std::string word;
        if (within && readName(line, word, name))
            names.emplace(word, name);
    }
}

/// The folders whose files are compiled together: all of core, and each room and page of app.
std::vector<std::pair<std::string, Names>> rooms() {
    const fs::path root(LIMBER_SOURCE_DIR);
    std::map<std::string, Names> found;
    for (const char* folder : {"core", "app"}) {
        for (const auto& item : fs::recursive_directory_iterator(root / folder)) {
            const std::string file = item.path().filename().string();
            if (!item.is_regular_file() || item.path().extension() != ".cpp" || file == "main.cpp" ||
                file == "figure_main.cpp")
                continue;
            const std::string room = folder == std::string("core")
                                         ? "core"
                                         : fs::relative(item.path().parent_path(), root).string();
            readFile(item.path(), found[room]);
        }
    }
    return {found.begin(), found.end()};
}

bool clash(const Name& a, const Name& b) {
    if (!a.alias.empty() && a.alias == b.alias)
        return false;
    return a.file != b.file && !(a.function && b.function && a.parameters != b.parameters);
}

TEST(Names, NoTwoFilesOfARoomGiveOneNameToTwoThings) {
    for (const auto& [room, names] : rooms()) {
        for (auto a = names.begin(); a != names.end(); ++a) {
            for (auto b = std::next(a); b != names.end() && b->first == a->first; ++b)
                EXPECT_FALSE(clash(a->second, b->second))
                    << room << ": " << a->first << " stands in " << a->second.file << ':' << a->second.line
                    << " and in " << b->second.file << ':' << b->second.line << "; share it, or rename one";
        }
    }
}

TEST(Names, AreReadFromConstantsTypesAndFunctions) {
    const auto wordOf = [](const std::string& line) {
        std::string word;
        Name name;
        return readName(line, word, name) ? word : std::string();
    };
    EXPECT_EQ(wordOf("constexpr double tiny = 1e-9;"), "tiny");
    EXPECT_EQ(wordOf("constexpr Day openEnd{days{400'000}};"), "openEnd");
    EXPECT_EQ(wordOf("constexpr std::array<Layer, 2> layers{{{1.16, 0.050}}};"), "layers");
    EXPECT_EQ(wordOf("struct Words {"), "Words");
    EXPECT_EQ(wordOf("using Advices = std::vector<Advice>;"), "Advices");
    EXPECT_EQ(wordOf("std::optional<Day> firstDay(const JournalView& view) {"), "firstDay");
    EXPECT_EQ(wordOf("QString tr(const char* text) {"), "tr");
    EXPECT_EQ(wordOf("    return firstDay(view);"), "");
    EXPECT_EQ(wordOf("using std::chrono::days;"), "");
}

} // namespace
