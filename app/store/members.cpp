#include "app/store/members.h"

namespace limber::store {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// Behind the closing quote of the text that begins at `at`.
std::size_t behindText(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return at + 1;
}

/// The next comma that separates members, or the end.
std::size_t endOfMember(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = behindText(text, at);
            continue;
        }
        if (c == ',' && depth == 0)
            return at;
        depth += (c == '{' || c == '[') ? 1 : 0;
        depth -= (c == '}' || c == ']') ? 1 : 0;
        ++at;
    }
    return text.size();
}

} // namespace

std::vector<Member> membersOf(std::string_view text) {
    std::vector<Member> members;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfMember(text, at);
        const std::string_view whole = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (whole.size() < 2 || whole.front() != '"')
            continue;
        const std::size_t behind = behindText(whole, 0);
        const std::size_t colon = whole.find(':', behind);
        if (colon != std::string_view::npos)
            members.push_back({whole.substr(1, behind - 2), trimmed(whole.substr(colon + 1)), whole});
    }
    return members;
}

std::string joined(const std::vector<std::string_view>& members) {
    std::string text;
    for (const std::string_view member : members) {
        text += text.empty() ? "" : ",";
        text += member;
    }
    return text;
}

} // namespace limber::store
