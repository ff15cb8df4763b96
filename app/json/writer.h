#pragma once

#include <string>
#include <string_view>

namespace limber::json {

/// Appends a text in quotes; what JSON does not allow in it is escaped.
void appendQuoted(std::string& out, std::string_view text);
/// Appends the shortest text that reads back as the same number.
void appendNumber(std::string& out, double value);

/// Writes the fields of one object one after another: `{"key": value, "key": value}`. The caller keeps the
/// order, so that the same data always gives the same bytes.
class Writer {
public:
    explicit Writer(std::string& out) : m_out(out) { m_out += '{'; }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void text(std::string_view key, std::string_view value);
    void whole(std::string_view key, long long value);
    void number(std::string_view key, double value);
    void truth(std::string_view key, bool value);
    /// Members as they were written (Fields::unknown); nothing when there are none.
    void members(std::string_view written);
    /// The value's JSON follows from the caller.
    void begin(std::string_view key);
    void close() { m_out += '}'; }

private:
    void comma();

    std::string& m_out;
    bool m_first = true;
};

} // namespace limber::json
