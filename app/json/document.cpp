#include "app/json/document.h"
#include "app/json/tape.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace limber::json {

namespace {

/// simdjson's error in words that name what a person can look for.
const char* inWords(simdjson::error_code error) {
    switch (error) {
    case simdjson::EMPTY:
        return "the text is empty";
    case simdjson::UTF8_ERROR:
        return "the text is not UTF-8";
    case simdjson::UNESCAPED_CHARS:
        return "a text holds a control character";
    case simdjson::UNCLOSED_STRING:
        return "a text has no end";
    case simdjson::STRING_ERROR:
        return "a text holds an escape that is none, or half a character";
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return "the text ends too early";
    case simdjson::DEPTH_ERROR:
        return "too many levels";
    case simdjson::NUMBER_ERROR:
        return "a value was expected";
    case simdjson::TRAILING_CONTENT:
        return "something follows after the end";
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return "the text is too large";
    default:
        return "a value, a comma or the end of a list or object was expected";
    }
}

/// The line of the first byte that is not UTF-8: simdjson does not say.
std::size_t notUtf8(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        if (!simdjson::validate_utf8(text.data() + begin, end - begin))
            return begin;
        begin = end;
    }
    return text.size();
}

int lineAt(std::string_view text, std::size_t position) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(position, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

} // namespace

Document::Document(std::unique_ptr<Tape> tape) : m_tape(std::move(tape)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Result<Document, SyntaxFault> Document::parse(std::string_view text) {
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark))
        text.remove_prefix(mark.size());
    if (text.size() >= std::numeric_limits<std::uint32_t>::max())
        return SyntaxFault{1, inWords(simdjson::CAPACITY)};
    auto tape = std::make_unique<Tape>();
    tape->text = simdjson::padded_string(text);
    if (const auto fault = fill(*tape)) {
        const std::size_t at = fault->error == simdjson::UTF8_ERROR ? notUtf8(text) : fault->position;
        return SyntaxFault{lineAt(text, at), inWords(fault->error)};
    }
    return Document(std::move(tape));
}

Kind Value::kind() const {
    return m_tape == nullptr ? Kind::Missing : m_tape->nodes[m_node].kind;
}

std::string_view Value::raw() const {
    if (m_tape == nullptr)
        return {};
    const Node& node = m_tape->nodes[m_node];
    return m_tape->slice(node.begin, node.end);
}

std::string_view Value::rawMember() const {
    if (m_tape == nullptr)
        return {};
    const Node& node = m_tape->nodes[m_node];
    return m_tape->slice(node.member, node.end);
}

std::string_view Value::text() const {
    if (kind() != Kind::String)
        return {};
    const Node& node = m_tape->nodes[m_node];
    const std::string_view text =
        node.decoded == 0 ? std::string_view{} : m_tape->decoded[node.decoded - 1].text;
    return text.data() == nullptr ? m_tape->slice(node.begin + 1, node.end - 1) : text;
}

std::string_view Value::key() const {
    if (m_tape == nullptr)
        return {};
    const Node& node = m_tape->nodes[m_node];
    return node.decoded == 0 ? m_tape->key(node) : m_tape->decoded[node.decoded - 1].key;
}

std::optional<double> Value::number() const {
    if (kind() != Kind::Number)
        return std::nullopt;
    const std::string_view written = raw();
    double result = 0.0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), result);
    // Beyond a double: too large, or too small to be told from nothing.
    return read.ec == std::errc{} ? result : std::numeric_limits<double>::infinity();
}

int Value::line() const {
    return m_tape == nullptr ? 0 : lineAt(std::string_view(m_tape->text), m_tape->nodes[m_node].member);
}

Value::Iterator Value::begin() const {
    return {m_tape, m_tape == nullptr ? 0 : m_node + 1};
}

Value::Iterator Value::end() const {
    return {m_tape, m_tape == nullptr ? 0 : m_tape->nodes[m_node].next};
}

Value::Iterator& Value::Iterator::operator++() {
    m_node = m_tape->nodes[m_node].next;
    return *this;
}

std::size_t Value::size() const {
    std::size_t count = 0;
    for (auto it = begin(); it != end(); ++it)
        ++count;
    return count;
}

} // namespace limber::json
