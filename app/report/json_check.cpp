#include "app/report/json_lexis.h"
#include "app/report/json_text.h"

#include <array>

namespace limber::report {

namespace {

constexpr int deepest = 200;

/// What a byte means within a string: 0 goes through, 1 needs a closer look.
constexpr std::array<unsigned char, 256> makeStringTable() {
    std::array<unsigned char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i < 0x20 || i >= 0x80 || i == '"' || i == '\\' ? 1 : 0;
    return table;
}
constexpr auto stringTable = makeStringTable();

/// Bytes of a well-formed UTF-8 sequence at the beginning of the text; 0 when it is none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) > 0x8F;
        return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

} // namespace

/// Checks the grammar from a position on; m_what says what is wrong at m_position.
class JsonChecker {
public:
    explicit JsonChecker(std::string_view text) : m_text(text) { m_result.m_text = text; }

    Result<JsonText, JsonFault> run() {
        if (value(0)) {
            space();
            if (m_position == m_text.size())
                return std::move(m_result);
            m_what = "something follows after the end";
        }
        JsonFault fault;
        fault.what = m_what;
        for (const char c : m_text.substr(0, m_position))
            fault.line += c == '\n' ? 1 : 0;
        return fault;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    [[nodiscard]] char here() const { return at(m_position); }
    void space() {
        while (isSpace(here()))
            ++m_position;
    }
    bool wrong(const char* what) {
        m_what = what;
        return false;
    }
    bool take(char c, const char* otherwise) {
        space();
        if (here() != c)
            return wrong(m_position >= m_text.size() ? "the text ends too early" : otherwise);
        ++m_position;
        return true;
    }
    bool word(std::string_view expected) {
        if (m_text.substr(m_position, expected.size()) != expected)
            return wrong("a value was expected");
        m_position += expected.size();
        return true;
    }
    bool value(int depth) {
        space();
        switch (here()) {
        case '{':
            return container(depth, '}', true);
        case '[':
            return container(depth, ']', false);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }
    bool container(int depth, char end, bool object) {
        if (depth >= deepest)
            return wrong("too many levels");
        const std::size_t own = m_result.m_containers.size();
        m_result.m_containers.push_back({m_position, 0});
        ++m_position;
        space();
        if (here() == end)
            return close(own);
        for (;;) {
            if (object) {
                space();
                if (here() != '"')
                    return wrong("a field name was expected");
                if (!string() || !take(':', "\":\" was expected"))
                    return false;
            }
            if (!value(depth + 1))
                return false;
            space();
            if (here() == end)
                return close(own);
            if (!take(',', "\",\" or the end of the list was expected"))
                return false;
        }
    }
    bool close(std::size_t container) {
        ++m_position;
        m_result.m_containers[container].end = m_position;
        return true;
    }
    bool string() {
        ++m_position;
        for (;;) {
            while (m_position < m_text.size() &&
                   stringTable[static_cast<unsigned char>(m_text[m_position])] == 0)
                ++m_position;
            if (m_position >= m_text.size())
                return wrong("a text has no end");
            const char c = m_text[m_position];
            if (c == '"') {
                ++m_position;
                return true;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                return wrong("a text holds a control character");
            } else {
                const std::size_t length = sequenceLength(m_text.substr(m_position, 4));
                if (length == 0)
                    return wrong("the text is not UTF-8");
                m_position += length;
            }
        }
    }
    bool escape() {
        const char c = at(m_position + 1);
        if (c == 'u' && hexFour(m_text.substr(m_position + 2))) {
            m_position += 6;
            return true;
        }
        if (c == '\0' || std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
            return wrong("unknown escape in a text");
        m_position += 2;
        return true;
    }
    bool digits() {
        if (!isDigit(here()))
            return wrong("a value was expected");
        while (isDigit(here()))
            ++m_position;
        return true;
    }
    bool number() {
        if (m_position >= m_text.size())
            return wrong("the text ends too early");
        if (here() == '-')
            ++m_position;
        if (here() == '0' && isDigit(at(m_position + 1)))
            return wrong("a number begins with 0");
        if (!digits())
            return false;
        if (here() == '.') {
            ++m_position;
            if (!digits())
                return false;
        }
        if (here() == 'e' || here() == 'E') {
            ++m_position;
            if (here() == '+' || here() == '-')
                ++m_position;
            return digits();
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    const char* m_what = "";
    JsonText m_result;
};

Result<JsonText, JsonFault> JsonText::check(std::string_view text) {
    return JsonChecker(text).run();
}

} // namespace limber::report
