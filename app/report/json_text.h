#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON read in place: a value is a slice of the text, and nothing is built that is not asked for. A journal
/// of ten years is read in half the time a document of all its values takes to build (limber-bench store).
namespace limber::report {

class JsonText;

/// One value of a text.
struct JsonValue {
    enum class Kind { Missing, Object, Array, String, Number, True, False, Null };
    Kind kind = Kind::Missing;
    /// The value as written, with its quotes or brackets.
    std::string_view raw;
    /// The text it stands in; outlives the value.
    const JsonText* text = nullptr;
};

struct JsonFault {
    /// Counted from 1.
    std::size_t line = 1;
    const char* what = "";
};

/// A text that is one JSON value (RFC 8259, UTF-8, at most 200 levels deep) and nothing else, together with
/// where its objects and arrays end. Does not own the text.
class JsonText {
public:
    [[nodiscard]] static Result<JsonText, JsonFault> check(std::string_view text);

    [[nodiscard]] JsonValue root() const;
    /// The value that begins at a position.
    [[nodiscard]] JsonValue valueAt(std::size_t position) const;
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// The first position from here on that is not white space.
    [[nodiscard]] std::size_t skipSpace(std::size_t position) const;

private:
    friend class JsonChecker;
    struct Container {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::string_view m_text;
    /// Sorted by where they begin.
    std::vector<Container> m_containers;
};

/// A string without quotes and escapes. Half a surrogate pair becomes U+FFFD.
[[nodiscard]] std::string jsonString(std::string_view raw);

/// Walks the items of an array or the fields of an object.
class JsonWalk {
public:
    explicit JsonWalk(const JsonValue& container);
    /// The next item; Missing at the end.
    [[nodiscard]] JsonValue nextItem();
    /// The next field with its key as written (without quotes, escapes not undone); Missing at the end.
    [[nodiscard]] std::pair<std::string_view, JsonValue> nextField();

private:
    const JsonText* m_text = nullptr;
    std::size_t m_position = 0;
    /// Where the closing bracket stands.
    std::size_t m_last = 0;
};

} // namespace limber::report
