#pragma once

#include "app/report/json_text.h"
#include "core/base/calendar.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace limber::report {

/// The first thing found wrong; later ones are not looked at.
struct Fault {
    QString field;
    QString problem;
};

/// One JSON object read field by field. A missing or wrong field sets the fault and gives a default, so that
/// reading code stays a plain list of fields. What was not asked for can be fetched as unknown fields.
class JsonFields {
public:
    /// `path` is what stands before the names of fields in a fault, "settings" or nothing.
    JsonFields(const JsonValue& object, std::string_view path, std::optional<Fault>& fault);

    [[nodiscard]] bool has(std::string_view key) { return find(key) != nullptr; }
    /// Kind Missing when the field is not there. Counts as known from now on.
    JsonValue take(std::string_view key);

    /// Text of at least one character without control characters: names and ids.
    std::string word(std::string_view key);
    /// Any text.
    std::string text(std::string_view key);
    int whole(std::string_view key, int least, int most);
    double number(std::string_view key, double least, double most);
    bool truth(std::string_view key);
    Day date(std::string_view key);
    JsonValue object(std::string_view key);

    /// Says that a field is wrong.
    void fail(std::string_view key, const QString& problem);
    /// The fields nobody took, as the inside of an object: `"a":1,"b":[]`; empty in nearly every object. A
    /// known field that is there twice is a fault.
    [[nodiscard]] std::string unknown();

private:
    struct Field {
        std::string_view key;
        /// As it stands in the text, escapes and all.
        std::string_view written;
        JsonValue value;
        bool taken = false;
    };
    /// Starts behind the field found last: in a file that we wrote the next one is the right one.
    [[nodiscard]] Field* find(std::string_view key);

    std::vector<Field> m_fields;
    std::vector<std::string> m_decodedKeys;
    std::string_view m_path;
    std::optional<Fault>& m_fault;
    std::size_t m_hint = 0;
    std::size_t m_taken = 0;
};

/// A message about a journal file, in the language of the interface.
[[nodiscard]] QString tr(const char* text);
/// How a wrong value is shown in a message: as written, cut short.
[[nodiscard]] QString shown(const JsonValue& value);
[[nodiscard]] QString shown(std::string_view text);

/// A number's value; nothing when the value is none.
[[nodiscard]] std::optional<double> numberOf(const JsonValue& value);

} // namespace limber::report
