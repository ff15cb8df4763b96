#include "app/json/writer.h"

#include <array>
#include <charconv>

namespace limber::json {

void appendQuoted(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c >= 0 && c < ' ') {
            const auto code = static_cast<std::size_t>(c);
            out += "\\u00";
            out += hex[code / 16];
            out += hex[code % 16];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendNumber(std::string& out, double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    out.append(buffer.data(), end.ptr);
}

void Writer::comma() {
    if (!m_first)
        m_out += ", ";
    m_first = false;
}

void Writer::begin(std::string_view key) {
    comma();
    appendQuoted(m_out, key);
    m_out += ": ";
}

void Writer::text(std::string_view key, std::string_view value) {
    begin(key);
    appendQuoted(m_out, value);
}

void Writer::whole(std::string_view key, long long value) {
    begin(key);
    m_out += std::to_string(value);
}

void Writer::number(std::string_view key, double value) {
    begin(key);
    appendNumber(m_out, value);
}

void Writer::truth(std::string_view key, bool value) {
    begin(key);
    m_out += value ? "true" : "false";
}

void Writer::members(std::string_view written) {
    if (written.empty())
        return;
    comma();
    m_out += written;
}

} // namespace limber::json
