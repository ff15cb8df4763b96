#include "app/content/json_reader.h"

#include <QJsonValue>

#include <cmath>

namespace limber::content {

namespace {

std::string shortNumber(double value) {
    return QString::number(value).toStdString();
}

std::string itemName(const char* key, qsizetype index) {
    return std::string(key) + "[" + std::to_string(index) + "]";
}

} // namespace

std::string ObjectReader::fieldName(const char* key) const {
    const std::string name = key;
    if (m_path.empty() || name.empty())
        return m_path + name;
    return m_path + "." + name;
}

void ObjectReader::fail(const char* key, std::string message) {
    if (m_error)
        return;
    const std::string field = fieldName(key);
    m_error = ContentError{m_source.name(), m_source.lineOf(field), field, std::move(message)};
}

QJsonValue ObjectReader::take(const char* key) {
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.value(name);
}

std::vector<std::string> ObjectReader::keys() const {
    std::vector<std::string> result;
    for (const QString& key : m_object.keys())
        result.push_back(key.toStdString());
    return result;
}

std::string ObjectReader::text(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        fail(key, "is missing");
    else if (!value.isString() || value.toString().trimmed().isEmpty())
        fail(key, "must be a text");
    return value.toString().toStdString();
}

std::string ObjectReader::optionalText(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        fail(key, "must be a text");
    return value.toString().toStdString();
}

int ObjectReader::integer(const char* key, int minimum, int maximum) {
    const QJsonValue value = take(key);
    const double number = value.toDouble();
    if (value.isUndefined()) {
        fail(key, "is missing");
    } else if (!value.isDouble() || number != std::floor(number) || number < minimum || number > maximum) {
        fail(key,
             "must be a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum));
    } else {
        return static_cast<int>(number);
    }
    return minimum;
}

double ObjectReader::number(const char* key, double minimum, double maximum) {
    const QJsonValue value = take(key);
    const double number = value.toDouble();
    if (value.isUndefined()) {
        fail(key, "is missing");
    } else if (!value.isDouble() || number < minimum || number > maximum) {
        fail(key, "must be a number from " + shortNumber(minimum) + " to " + shortNumber(maximum));
    } else {
        return number;
    }
    return minimum;
}

bool ObjectReader::flag(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, "must be true or false");
    return value.toBool(false);
}

QJsonArray ObjectReader::list(const char* key, std::size_t atLeast) {
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        if (atLeast > 0)
            fail(key, "is missing");
    } else if (!value.isArray()) {
        fail(key, "must be a list");
    } else if (static_cast<std::size_t>(value.toArray().size()) < atLeast) {
        fail(key, "must have at least " + std::to_string(atLeast) + (atLeast == 1 ? " item" : " items"));
    }
    return value.toArray();
}

std::vector<std::string> ObjectReader::texts(const char* key, std::size_t atLeast) {
    std::vector<std::string> result;
    const QJsonArray items = list(key, atLeast);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isString() || items.at(i).toString().trimmed().isEmpty())
            fail(itemName(key, i).c_str(), "must be a text");
        result.push_back(items.at(i).toString().toStdString());
    }
    return result;
}

std::vector<int> ObjectReader::integers(const char* key, int minimum, int maximum) {
    std::vector<int> result;
    const QJsonArray items = list(key, 0);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const double number = items.at(i).toDouble(minimum - 1.0);
        if (number != std::floor(number) || number < minimum || number > maximum)
            fail(itemName(key, i).c_str(),
                 "must be a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum));
        else
            result.push_back(static_cast<int>(number));
    }
    return result;
}

ObjectReader ObjectReader::childObject(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        fail(key, "is missing");
    else if (!value.isObject())
        fail(key, "must be an object");
    return {m_source, m_error, value.toObject(), fieldName(key)};
}

ObjectReader ObjectReader::childItem(const char* key, qsizetype index, const QJsonValue& value) {
    const std::string name = itemName(key, index);
    if (!value.isObject())
        fail(name.c_str(), "must be an object");
    return {m_source, m_error, value.toObject(), fieldName(name.c_str())};
}

void ObjectReader::finish() {
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (m_asked.count(key) == 0)
            fail(key.toUtf8().constData(), "is not a known field");
    }
}

} // namespace limber::content
