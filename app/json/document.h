#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

/// The one reader of JSON: data files, journals, snapshots and answers. simdjson takes the text apart; what
/// is kept is where every value stands, so that a value can be shown, named by its line and copied byte for
/// byte.
namespace limber::json {

enum class Kind : unsigned char { Missing, Object, Array, String, Number, True, False, Null };

/// Why a text is not JSON.
struct SyntaxFault {
    /// Counted from 1.
    int line = 1;
    /// In English; translated in the context "JournalFile".
    const char* what = "";
};

struct Tape;

/// One value of a document, which must outlive it.
class Value {
public:
    class Iterator;

    Value() = default;
    Value(const Tape* tape, std::uint32_t node) : m_tape(tape), m_node(node) {}

    [[nodiscard]] Kind kind() const;
    /// The bytes as written, with quotes or brackets.
    [[nodiscard]] std::string_view raw() const;
    /// A string without quotes and escapes; empty for all else.
    [[nodiscard]] std::string_view text() const;
    /// A number's value, an infinity when it is beyond a double; nothing when this is none.
    [[nodiscard]] std::optional<double> number() const;
    /// The name of a field, escapes undone; empty for items and the root.
    [[nodiscard]] std::string_view key() const;
    /// `"name": value`, the bytes as written.
    [[nodiscard]] std::string_view rawMember() const;
    /// The line on which the value, or the name of the field, begins; counted from 1, 0 when Missing.
    [[nodiscard]] int line() const;

    /// The items of an array or the fields of an object, in the order of the text.
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;
    [[nodiscard]] std::size_t size() const;

private:
    const Tape* m_tape = nullptr;
    std::uint32_t m_node = 0;
};

class Value::Iterator {
public:
    Iterator(const Tape* tape, std::uint32_t node) : m_tape(tape), m_node(node) {}
    [[nodiscard]] Value operator*() const { return {m_tape, m_node}; }
    Iterator& operator++();
    [[nodiscard]] bool operator==(const Iterator& other) const { return m_node == other.m_node; }

private:
    const Tape* m_tape;
    std::uint32_t m_node;
};

/// A text that is one JSON object or list (RFC 8259, UTF-8 with or without byte order mark, at most 200
/// levels deep) and nothing else. Keeps its own copy of the text.
class Document {
public:
    [[nodiscard]] static Result<Document, SyntaxFault> parse(std::string_view text);

    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    [[nodiscard]] Value root() const { return {m_tape.get(), 0}; }

private:
    explicit Document(std::unique_ptr<Tape> tape);

    std::unique_ptr<Tape> m_tape;
};

} // namespace limber::json
