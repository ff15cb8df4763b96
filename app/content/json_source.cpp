#include "app/content/json_source.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace limber::content {

namespace {

/// Walks over JSON that Qt has accepted and notes the line on which each field stands.
class LineScanner {
public:
    explicit LineScanner(const QByteArray& text) : m_text(text) {}

    void run() { value({}); }
    std::map<std::string, int> lines;
    std::optional<std::pair<std::string, int>> duplicate;

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlank() {
        while (m_at < m_text.size() &&
               (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')) {
            if (peek() == '\n')
                ++m_line;
            ++m_at;
        }
    }

    std::string quoted() {
        std::string content;
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                content.push_back(m_text[m_at++]);
            content.push_back(peek());
        }
        ++m_at;
        return content;
    }

    void members(const std::string& path) {
        ++m_at;
        for (skipBlank(); m_at < m_text.size() && peek() != '}'; skipBlank()) {
            const int line = m_line;
            const std::string key = quoted();
            const std::string field = path.empty() ? key : path + "." + key;
            if (!lines.emplace(field, line).second && !duplicate)
                duplicate = std::pair(field, line);
            skipBlank();
            ++m_at; // the colon
            value(field);
            skipBlank();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void items(const std::string& path) {
        ++m_at;
        int index = 0;
        for (skipBlank(); m_at < m_text.size() && peek() != ']'; skipBlank()) {
            const std::string field = path + "[" + std::to_string(index++) + "]";
            lines.emplace(field, m_line);
            value(field);
            skipBlank();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    // Recursion is bounded: Qt's parser refuses deep nesting before this runs.
    void value(const std::string& path) { // NOLINT(misc-no-recursion)
        skipBlank();
        if (peek() == '{') {
            members(path);
        } else if (peek() == '[') {
            items(path);
        } else if (peek() == '"') {
            quoted();
        } else {
            while (m_at < m_text.size() && peek() != ',' && peek() != '}' && peek() != ']' && peek() != '\n')
                ++m_at;
        }
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::string ContentError::describe() const {
    std::string text = file;
    if (line > 0)
        text += ":" + std::to_string(line);
    if (!field.empty())
        text += ": " + field;
    return text + ": " + message;
}

std::string shownPath(const QString& path) {
    const QString builtIn = QStringLiteral(":/limber/");
    if (path.startsWith(builtIn))
        return "resources/" + path.mid(builtIn.size()).toStdString();
    return path.toStdString();
}

Result<JsonSource, ContentError> JsonSource::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ContentError{shownPath(path), 0, {}, "cannot be read: " + file.errorString().toStdString()};
    return parse(file.readAll(), shownPath(path));
}

Result<JsonSource, ContentError> JsonSource::parse(const QByteArray& text, std::string name) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto end = text.begin() + std::min<qsizetype>(error.offset, text.size());
        const int line = 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
        return ContentError{std::move(name), line, {}, "is not JSON: " + error.errorString().toStdString()};
    }
    if (!document.isObject())
        return ContentError{std::move(name), 1, {}, "must be one JSON object"};
    LineScanner scanner(text);
    scanner.run();
    if (scanner.duplicate)
        return ContentError{std::move(name), scanner.duplicate->second, scanner.duplicate->first,
                            "stands here twice"};
    JsonSource source;
    source.m_name = std::move(name);
    source.m_root = document.object();
    source.m_lines = std::move(scanner.lines);
    return source;
}

int JsonSource::lineOf(std::string field) const {
    while (!field.empty()) {
        const auto found = m_lines.find(field);
        if (found != m_lines.end())
            return found->second;
        const auto cut = field.find_last_of(".[");
        field.resize(cut == std::string::npos ? 0 : cut);
    }
    return 1;
}

} // namespace limber::content
