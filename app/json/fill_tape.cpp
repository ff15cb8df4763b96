#include "app/json/tape.h"

#include <algorithm>

namespace limber::json {

namespace ondemand = simdjson::ondemand;

namespace {

constexpr int deepest = 200;
constexpr std::string_view space = " \t\r\n";

/// Whether a token is a number of RFC 8259: simdjson refuses those beyond a double, and they must be kept.
bool isNumber(std::string_view token) {
    const auto digits = [&token] {
        const std::size_t end = std::min(token.find_first_not_of("0123456789"), token.size());
        token.remove_prefix(end);
        return end;
    };
    if (token.starts_with('-'))
        token.remove_prefix(1);
    const bool zero = token.starts_with('0');
    if (const std::size_t whole = digits(); whole == 0 || (zero && whole > 1))
        return false;
    if (token.starts_with('.')) {
        token.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (token.starts_with('e') || token.starts_with('E')) {
        token.remove_prefix(1);
        if (token.starts_with('+') || token.starts_with('-'))
            token.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return token.empty();
}

class Builder {
public:
    explicit Builder(Tape& tape) : m_tape(tape), m_text(tape.text) {}

    simdjson::error_code run() {
        if (const auto error = m_tape.parser.iterate(m_tape.text).get(m_document))
            return error;
        m_begun = true;
        ondemand::value root;
        if (const auto error = m_document.get_value().get(root))
            return m_text.find_first_not_of(space) == std::string_view::npos ? simdjson::EMPTY : error;
        if (const auto error = value(root, {}, 0))
            return error;
        return position() == m_text.size() ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }
    /// Where the walk stands.
    [[nodiscard]] std::size_t position() {
        const char* at = nullptr;
        if (!m_begun || m_document.current_location().get(at))
            return m_text.size();
        return static_cast<std::size_t>(at - m_text.data());
    }

private:
    static std::uint32_t narrow(std::size_t position) { return static_cast<std::uint32_t>(position); }

    [[nodiscard]] std::uint32_t offset(std::string_view part) const {
        return narrow(static_cast<std::size_t>(part.data() - m_text.data()));
    }

    /// The name with its quotes. simdjson gives where it begins; no quote within it stands bare.
    [[nodiscard]] std::string_view nameOf(ondemand::field& field) const {
        const auto begin = static_cast<std::size_t>(field.key().raw() - m_text.data());
        std::size_t end = begin;
        while (m_text[end] != '"')
            end += m_text[end] == '\\' ? 2U : 1U;
        return m_text.substr(begin - 1, end - begin + 2);
    }

    /// Behind the last character before the walk's position that is not white space.
    std::uint32_t endHere() {
        return narrow(m_text.find_last_not_of(space, std::max<std::size_t>(position(), 1) - 1) + 1);
    }

    /// `name` is the member's name as written, with its quotes; nothing for items.
    simdjson::error_code value(ondemand::value value, std::string_view name, int depth) {
        if (depth > deepest)
            return simdjson::DEPTH_ERROR;
        ondemand::json_type type{};
        if (const auto error = value.type().get(type))
            return error;
        const std::string_view token = value.raw_json_token();
        const std::size_t own = m_tape.nodes.size();
        Node& node = m_tape.nodes.emplace_back();
        node.begin = offset(token);
        node.end = narrow(node.begin + token.find_last_not_of(space) + 1);
        node.member = name.empty() ? node.begin : offset(name);
        node.keySize = name.empty() ? 0 : narrow(name.size() - 2);
        simdjson::error_code error = simdjson::SUCCESS;
        switch (type) {
        case ondemand::json_type::object:
            node.kind = Kind::Object;
            error = fields(value, depth);
            m_tape.nodes[own].end = endHere();
            break;
        case ondemand::json_type::array:
            node.kind = Kind::Array;
            error = items(value, depth);
            m_tape.nodes[own].end = endHere();
            break;
        case ondemand::json_type::string:
            node.kind = Kind::String;
            error = string(value, node);
            break;
        default:
            // Left where it is: the walk steps over what nobody took.
            error = word(node);
            break;
        }
        m_tape.nodes[own].next = narrow(m_tape.nodes.size());
        return error;
    }

    Decoded& decodedOf(Node& node) {
        if (node.decoded == 0) {
            m_tape.decoded.push_back({m_tape.key(node), {}});
            node.decoded = narrow(m_tape.decoded.size());
        }
        return m_tape.decoded[node.decoded - 1];
    }

    simdjson::error_code string(ondemand::value& value, Node& node) {
        const std::string_view token = m_tape.slice(node.begin, node.end);
        if (token.find('\\') != std::string_view::npos)
            return value.get_string().get(decodedOf(node).text);
        if (token.size() < 2 || token.back() != '"')
            return simdjson::STRING_ERROR;
        // Taken all the same: a text left to be stepped over passes for a name when a colon follows.
        ondemand::raw_json_string taken;
        return value.get_raw_json_string().get(taken);
    }

    simdjson::error_code fields(ondemand::value& from, int depth) {
        ondemand::object object;
        if (const auto error = from.get_object().get(object))
            return error;
        for (auto item : object) {
            ondemand::field field;
            if (const auto error = std::move(item).get(field))
                return error;
            const std::string_view name = nameOf(field);
            const std::size_t own = m_tape.nodes.size();
            std::string_view key;
            const bool escaped = name.find('\\') != std::string_view::npos;
            if (escaped)
                if (const auto error = field.unescaped_key().get(key))
                    return error;
            if (const auto error = value(field.value(), name, depth + 1))
                return error;
            if (escaped)
                decodedOf(m_tape.nodes[own]).key = key;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code items(ondemand::value& from, int depth) {
        ondemand::array array;
        if (const auto error = from.get_array().get(array))
            return error;
        for (auto item : array) {
            ondemand::value child;
            if (const auto error = item.get(child))
                return error;
            if (const auto error = value(child, {}, depth + 1))
                return error;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code word(Node& node) const {
        const std::string_view token = m_tape.slice(node.begin, node.end);
        node.kind = token == "true"    ? Kind::True
                    : token == "false" ? Kind::False
                    : token == "null"  ? Kind::Null
                    : isNumber(token)  ? Kind::Number
                                       : Kind::Missing;
        return node.kind == Kind::Missing ? simdjson::NUMBER_ERROR : simdjson::SUCCESS;
    }

    Tape& m_tape;
    std::string_view m_text;
    // Outlives run(): where a fault lies is asked afterwards.
    ondemand::document m_document;
    bool m_begun = false;
};

} // namespace

std::optional<TapeFault> fill(Tape& tape) {
    // A guess from journals and data files; a wrong one costs a copy.
    constexpr std::size_t bytesAValue = 16;
    tape.nodes.reserve(tape.text.size() / bytesAValue + 1);
    Builder builder(tape);
    if (const auto error = builder.run())
        return TapeFault{error, builder.position()};
    return std::nullopt;
}

} // namespace limber::json
