#pragma once

#include "app/content/content_error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <string>

namespace limber::content {

/// The text of one JSON data file, read, and where each of its fields stands (Qt's parser does not say).
class JsonSource {
public:
    /// Reads a file or a built-in resource. Errors: it cannot be opened, it is not JSON, its root is not an
    /// object, a field stands in it twice.
    [[nodiscard]] static Result<JsonSource, ContentError> open(const QString& path);
    [[nodiscard]] static Result<JsonSource, ContentError> parse(const QByteArray& text, std::string name);

    [[nodiscard]] const QJsonObject& root() const { return m_root; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The line of a field, or of the nearest field around it that exists.
    [[nodiscard]] int lineOf(std::string field) const;

private:
    JsonSource() = default;

    std::string m_name;
    QJsonObject m_root;
    std::map<std::string, int> m_lines;
};

/// How a path is named in messages: ":/limber/exercises/a.json" is "resources/exercises/a.json".
[[nodiscard]] std::string shownPath(const QString& path);

} // namespace limber::content
