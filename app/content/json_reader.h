#pragma once

#include "app/content/json_source.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace limber::content {

/// Reads the fields of one object of a data file. The first mistake is kept and everything after it yields
/// defaults, so that a loader reads straight down and asks once, at the end, whether all was well.
class ObjectReader {
public:
    /// A root. `firstError` outlives the reader.
    ObjectReader(const JsonSource& source, std::optional<ContentError>& firstError)
        : ObjectReader(source, firstError, source.root(), {}) {}

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    /// The names of all fields, in alphabetical order: for objects whose fields are named by the author.
    [[nodiscard]] std::vector<std::string> keys() const;

    /// Text that must not be empty.
    std::string text(const char* key);
    /// Text that may be left out.
    std::string optionalText(const char* key);
    int integer(const char* key, int minimum, int maximum);
    double number(const char* key, double minimum, double maximum);
    /// False when left out.
    bool flag(const char* key);
    /// A list of texts with at least `atLeast` items, none of them empty.
    std::vector<std::string> texts(const char* key, std::size_t atLeast = 0);
    /// A list of whole numbers.
    std::vector<int> integers(const char* key, int minimum, int maximum);

    /// One word of a closed list.
    template <class E, std::size_t N>
    E choice(const char* key, const std::pair<std::string_view, E> (&words)[N]) {
        const std::string word = text(key);
        std::string expected;
        for (const auto& [name, value] : words) {
            if (name == word)
                return value;
            expected += (expected.empty() ? "" : ", ") + std::string(name);
        }
        if (!word.empty())
            fail(key, "must be one of: " + expected);
        return words[0].second;
    }

    /// A nested object, read by `read(ObjectReader&)`; unknown fields in it are refused.
    template <class F> void object(const char* key, F read) {
        ObjectReader child = childObject(key);
        read(child);
        child.finish();
    }

    /// A list of objects with at least `atLeast` items, each read by `read(ObjectReader&)`.
    template <class F> void objects(const char* key, std::size_t atLeast, F read) {
        const QJsonArray items = list(key, atLeast);
        for (qsizetype i = 0; i < items.size(); ++i) {
            ObjectReader child = childItem(key, i, items.at(i));
            read(child);
            child.finish();
        }
    }

    /// Notes a mistake in a field, unless an earlier one is already kept. An empty key means the object.
    void fail(const char* key, std::string message);
    /// Refuses fields that nobody asked for, which is how a typing mistake shows.
    void finish();

private:
    ObjectReader(const JsonSource& source, std::optional<ContentError>& firstError, QJsonObject object,
                 std::string path)
        : m_source(source), m_error(firstError), m_object(std::move(object)), m_path(std::move(path)) {}

    [[nodiscard]] std::string fieldName(const char* key) const;
    QJsonValue take(const char* key);
    QJsonArray list(const char* key, std::size_t atLeast);
    ObjectReader childObject(const char* key);
    ObjectReader childItem(const char* key, qsizetype index, const QJsonValue& value);

    const JsonSource& m_source;
    std::optional<ContentError>& m_error;
    QJsonObject m_object;
    std::string m_path;
    std::set<QString> m_asked;
};

} // namespace limber::content
