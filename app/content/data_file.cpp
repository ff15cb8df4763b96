#include "app/content/data_file.h"

#include <QFile>

#include <algorithm>

namespace limber::content {

using json::Kind;
using json::Value;

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

Result<DataFile, ContentError> DataFile::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ContentError{shownPath(path), 0, {}, "cannot be read: " + file.errorString().toStdString()};
    return parse(file.readAll(), shownPath(path));
}

Result<DataFile, ContentError> DataFile::parse(const QByteArray& text, std::string name) {
    auto document = json::Document::parse({text.constData(), static_cast<std::size_t>(text.size())});
    if (!document)
        return ContentError{
            std::move(name), document.error().line, {}, std::string("is not JSON: ") + document.error().what};
    if (document->root().kind() != Kind::Object)
        return ContentError{std::move(name), 1, {}, "must be one JSON object"};
    return DataFile(std::move(document).value(), std::move(name));
}

ContentError DataFile::error(const json::Fault& fault) const {
    return {m_name, fault.line, fault.field.toStdString(), fault.problem.toStdString()};
}

ContentError DataFile::error(const char* key, const QString& problem) const {
    std::optional<json::Fault> fault;
    json::Fields(root(), {}, fault).fail(key, problem);
    return error(*fault);
}

std::vector<std::string> ObjectReader::keys() const {
    std::vector<std::string> result;
    for (const Value field : m_object)
        result.emplace_back(field.key());
    std::sort(result.begin(), result.end());
    return result;
}

std::string ObjectReader::text(std::string_view key) {
    std::string text = m_fields.text(key);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        fail(key, "must not be empty");
    return text;
}

std::string ObjectReader::optionalText(std::string_view key) {
    return has(key) ? m_fields.text(key) : std::string();
}

Value ObjectReader::list(std::string_view key, std::size_t atLeast) {
    if (atLeast == 0 && !has(key))
        return {};
    const Value value = m_fields.container(key, Kind::Array);
    if (value.size() < atLeast)
        fail(key, "must have at least " + std::to_string(atLeast) + (atLeast == 1 ? " item" : " items"));
    return value;
}

std::vector<std::string> ObjectReader::texts(std::string_view key, std::size_t atLeast) {
    std::vector<std::string> result;
    for (const Value item : list(key, atLeast)) {
        if (item.text().find_first_not_of(" \t\r\n") == std::string_view::npos)
            fail(itemName(key, static_cast<int>(result.size())), "must be a text");
        result.emplace_back(item.text());
    }
    return result;
}

std::vector<int> ObjectReader::integers(std::string_view key, int least, int most) {
    std::vector<int> result;
    for (const Value item : list(key, 0)) {
        const double number = item.number().value_or(least - 1.0);
        const bool fits = number >= least && number <= most && number == static_cast<int>(number);
        if (!fits)
            fail(itemName(key, static_cast<int>(result.size())),
                 "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        result.push_back(fits ? static_cast<int>(number) : least);
    }
    return result;
}

void ObjectReader::fail(std::string_view key, const std::string& problem) {
    m_fields.fail(key, QString::fromStdString(problem));
}

std::string ObjectReader::pathOf(std::string_view key) const {
    return m_fields.path().empty() ? std::string(key) : m_fields.path() + "." + std::string(key);
}

std::string ObjectReader::itemName(std::string_view key, int index) {
    return std::string(key) + "[" + std::to_string(index) + "]";
}

} // namespace limber::content
