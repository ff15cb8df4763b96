#include "app/report/json_text.h"
#include "app/report/json_lexis.h"

#include <algorithm>

namespace limber::report {

namespace {

void appendUtf8(std::string& out, unsigned code) {
    const auto put = [&out](unsigned byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

/// The escape behind a backslash at `position`; moves it behind the escape.
void appendEscape(std::string& out, std::string_view text, std::size_t& position) {
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view meanings = "\b\f\n\r\t";
    const char c = text[position + 1];
    position += 2;
    if (c != 'u') {
        const auto letter = letters.find(c);
        out += letter == std::string_view::npos ? c : meanings[letter];
        return;
    }
    unsigned code = hexFour(text.substr(position)).value_or(0);
    position += 4;
    constexpr unsigned replacement = 0xFFFD;
    if (code >= 0xD800 && code <= 0xDFFF) {
        const auto second =
            text.substr(position, 2) == "\\u" ? hexFour(text.substr(position + 2)) : std::nullopt;
        if (code < 0xDC00 && second && *second >= 0xDC00 && *second <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (*second - 0xDC00);
            position += 6;
        } else {
            code = replacement;
        }
    }
    appendUtf8(out, code);
}

/// Behind the string that begins at `position`, in a text that was checked.
std::size_t stringEnd(std::string_view text, std::size_t position) {
    for (++position; text[position] != '"'; ++position) {
        if (text[position] == '\\')
            ++position;
    }
    return position + 1;
}

/// Behind the number or word that begins at `position`.
std::size_t wordEnd(std::string_view text, std::size_t position) {
    while (position < text.size() && text[position] != ',' && text[position] != '}' &&
           text[position] != ']' && !isSpace(text[position]))
        ++position;
    return position;
}

} // namespace

JsonValue JsonText::root() const {
    return valueAt(skipSpace(0));
}

std::size_t JsonText::skipSpace(std::size_t position) const {
    while (position < m_text.size() && isSpace(m_text[position]))
        ++position;
    return position;
}

JsonValue JsonText::valueAt(std::size_t position) const {
    using Kind = JsonValue::Kind;
    const auto value = [&](Kind kind, std::size_t end) {
        return JsonValue{kind, m_text.substr(position, end - position), this};
    };
    const char first = m_text[position];
    switch (first) {
    case '{':
    case '[': {
        const auto own = std::lower_bound(m_containers.begin(), m_containers.end(), position,
                                          [](const Container& a, std::size_t at) { return a.begin < at; });
        return value(first == '{' ? Kind::Object : Kind::Array, own->end);
    }
    case '"':
        return value(Kind::String, stringEnd(m_text, position));
    case 't':
        return value(Kind::True, wordEnd(m_text, position));
    case 'f':
        return value(Kind::False, wordEnd(m_text, position));
    case 'n':
        return value(Kind::Null, wordEnd(m_text, position));
    default:
        return value(Kind::Number, wordEnd(m_text, position));
    }
}

std::string jsonString(std::string_view raw) {
    const std::string_view inner = raw.substr(1, raw.size() - 2);
    std::size_t position = inner.find('\\');
    if (position == std::string_view::npos)
        return std::string(inner);
    std::string out(inner.substr(0, position));
    while (position < inner.size()) {
        if (inner[position] == '\\')
            appendEscape(out, inner, position);
        else
            out += inner[position++];
    }
    return out;
}

JsonWalk::JsonWalk(const JsonValue& container) {
    if (container.kind != JsonValue::Kind::Object && container.kind != JsonValue::Kind::Array)
        return;
    m_text = container.text;
    m_position = static_cast<std::size_t>(container.raw.data() - m_text->text().data()) + 1;
    m_last = m_position + container.raw.size() - 2;
}

JsonValue JsonWalk::nextItem() {
    if (m_text == nullptr)
        return {};
    m_position = m_text->skipSpace(m_position);
    if (m_position < m_last && m_text->text()[m_position] == ',')
        m_position = m_text->skipSpace(m_position + 1);
    if (m_position >= m_last)
        return {};
    const JsonValue value = m_text->valueAt(m_position);
    m_position += value.raw.size();
    return value;
}

std::pair<std::string_view, JsonValue> JsonWalk::nextField() {
    const JsonValue key = nextItem();
    if (key.kind != JsonValue::Kind::String)
        return {};
    // Over the colon.
    m_position = m_text->skipSpace(m_text->skipSpace(m_position) + 1);
    return {key.raw.substr(1, key.raw.size() - 2), nextItem()};
}

} // namespace limber::report
