#pragma once

#include "app/json/document.h"
#include "core/base/calendar.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace limber::json {

/// The first thing found wrong; later ones are not looked at.
struct Fault {
    /// As a path: "planned.reps", "tempo.phases[0].step".
    QString field;
    QString problem;
    /// Counted from 1: that of the field, or of the nearest one around it that is there.
    int line = 0;
};

/// One JSON object read field by field. A missing or wrong field sets the fault and gives a default, so that
/// reading code stays a plain list of fields and asks once, at the end, whether all was well.
class Fields {
public:
    /// `path` is what stands before the names of fields in a fault. `fault` outlives the reader.
    Fields(Value object, std::string path, std::optional<Fault>& fault);

    [[nodiscard]] bool has(std::string_view key) { return find(key) != nullptr; }
    /// Kind Missing when the field is not there. Counts as known from now on.
    Value take(std::string_view key);
    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Any text.
    std::string text(std::string_view key);
    /// Text of 1 to 200 bytes without control characters: names and ids.
    std::string word(std::string_view key);
    int whole(std::string_view key, int least, int most);
    double number(std::string_view key, double least, double most);
    bool truth(std::string_view key);
    Day date(std::string_view key);
    /// An object or an array.
    Value container(std::string_view key, Kind kind);

    /// Says that a field is wrong; "a.b" and "a[0]" point into it, nothing means the object.
    void fail(std::string_view key, const QString& problem);
    /// The fields that nobody took, `"a":1, "b": []`, each as it was written, in the order of the text; empty
    /// in nearly every object. A known field that is there twice is a fault.
    [[nodiscard]] std::string unknown();
    /// Refuses fields that nobody took, which is how a typing mistake shows.
    void refuseUnknown();

private:
    struct Field {
        Value value;
        bool taken = false;
    };
    /// Starts behind the field found last: in a file that we wrote the next one is the right one.
    [[nodiscard]] Field* find(std::string_view key);
    void failAt(std::string_view key, const QString& problem, int line);
    void refuseTwice(const Field& field);

    Value m_object;
    std::vector<Field> m_fields;
    std::string m_path;
    std::optional<Fault>& m_fault;
    std::size_t m_hint = 0;
    std::size_t m_taken = 0;
};

/// How a wrong value is shown in a message: as written, cut short.
[[nodiscard]] QString shown(Value value);
[[nodiscard]] QString shown(std::string_view text);

} // namespace limber::json
