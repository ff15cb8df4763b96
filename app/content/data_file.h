#pragma once

#include "app/content/content_error.h"
#include "app/json/fields.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace limber::content {

/// One JSON data file, read, with the name it has in messages.
class DataFile {
public:
    /// Reads a file or a built-in resource. Errors: it cannot be opened, it is not JSON, its root is no
    /// object.
    [[nodiscard]] static Result<DataFile, ContentError> open(const QString& path);
    [[nodiscard]] static Result<DataFile, ContentError> parse(const QByteArray& text, std::string name);

    [[nodiscard]] json::Value root() const { return m_document.root(); }
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// A fault in this file.
    [[nodiscard]] ContentError error(const json::Fault& fault) const;
    /// A fault of one field of the root, found after reading.
    [[nodiscard]] ContentError error(const char* key, const QString& problem) const;

private:
    DataFile(json::Document document, std::string name)
        : m_document(std::move(document)), m_name(std::move(name)) {}

    json::Document m_document;
    std::string m_name;
};

/// How a path is named in messages: ":/limber/exercises/a.json" is "resources/exercises/a.json".
[[nodiscard]] std::string shownPath(const QString& path);

/// Reads the fields of one object of a data file, and what is nested in it.
class ObjectReader {
public:
    /// The whole file. `fault` outlives the reader.
    ObjectReader(const DataFile& file, std::optional<json::Fault>& fault)
        : ObjectReader(file.root(), {}, fault) {}

    [[nodiscard]] bool has(std::string_view key) { return m_fields.has(key); }
    /// The names of all fields, in alphabetical order: for objects whose fields are named by the author.
    [[nodiscard]] std::vector<std::string> keys() const;

    /// Text that must not be empty.
    std::string text(std::string_view key);
    /// Text that may be left out.
    std::string optionalText(std::string_view key);
    int integer(std::string_view key, int least, int most) { return m_fields.whole(key, least, most); }
    double number(std::string_view key, double least, double most) {
        return m_fields.number(key, least, most);
    }
    /// False when left out.
    bool flag(std::string_view key) { return has(key) && m_fields.truth(key); }
    /// A list of texts with at least `atLeast` items, none of them empty.
    std::vector<std::string> texts(std::string_view key, std::size_t atLeast = 0);
    /// A list of whole numbers.
    std::vector<int> integers(std::string_view key, int least, int most);

    /// One word of a closed list.
    template <class E, std::size_t N>
    E choice(std::string_view key, const std::pair<std::string_view, E> (&words)[N]) {
        const std::string word = text(key);
        std::string expected;
        for (const auto& [name, value] : words) {
            if (name == word)
                return value;
            expected += (expected.empty() ? "" : ", ") + std::string(name);
        }
        fail(key, "must be one of: " + expected);
        return words[0].second;
    }

    /// A nested object, read by `read(ObjectReader&)`; unknown fields in it are refused.
    template <class F> void object(std::string_view key, F read) {
        ObjectReader child(m_fields.container(key, json::Kind::Object), pathOf(key), m_fault);
        read(child);
        child.finish();
    }
    /// A list of objects with at least `atLeast` items, each read by `read(ObjectReader&)`.
    template <class F> void objects(std::string_view key, std::size_t atLeast, F read) {
        int index = 0;
        for (const json::Value value : list(key, atLeast)) {
            const std::string item = itemName(key, index++);
            if (value.kind() != json::Kind::Object)
                fail(item, "must be an object");
            ObjectReader child(value, pathOf(item), m_fault);
            read(child);
            child.finish();
        }
    }

    /// Notes a mistake in a field, unless an earlier one is already kept.
    void fail(std::string_view key, const std::string& problem);
    void finish() { m_fields.refuseUnknown(); }

private:
    ObjectReader(json::Value object, std::string path, std::optional<json::Fault>& fault)
        : m_object(object), m_fault(fault), m_fields(object, std::move(path), fault) {}

    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] static std::string itemName(std::string_view key, int index);
    json::Value list(std::string_view key, std::size_t atLeast);

    json::Value m_object;
    std::optional<json::Fault>& m_fault;
    json::Fields m_fields;
};

} // namespace limber::content
