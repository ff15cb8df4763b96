#include "app/report/json_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace limber::report {

namespace {

using Kind = JsonValue::Kind;

/// "is missing", or what it should have been.
QString wrong(const JsonValue& value, const char* expected) {
    return value.kind == Kind::Missing ? tr("is missing") : tr(expected).arg(shown(value));
}

} // namespace

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

QString shown(std::string_view text) {
    constexpr std::size_t most = 60;
    const bool cut = text.size() > most;
    QString result =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), most))).simplified();
    return cut ? QString(result + QStringLiteral("...")) : result;
}

QString shown(const JsonValue& value) {
    return shown(value.raw);
}

std::optional<double> numberOf(const JsonValue& value) {
    if (value.kind != Kind::Number)
        return std::nullopt;
    double result = 0.0;
    const auto read = std::from_chars(value.raw.data(), value.raw.data() + value.raw.size(), result);
    if (read.ec != std::errc{})
        return std::numeric_limits<double>::infinity();
    return result;
}

JsonFields::JsonFields(const JsonValue& object, std::string_view path, std::optional<Fault>& fault)
    : m_path(path), m_fault(fault) {
    constexpr std::size_t usual = 16;
    m_fields.reserve(usual);
    JsonWalk walk(object);
    for (auto [key, value] = walk.nextField(); value.kind != Kind::Missing;
         std::tie(key, value) = walk.nextField())
        m_fields.push_back({key, key, value});
    for (Field& field : m_fields) {
        if (field.key.find('\\') == std::string_view::npos)
            continue;
        // Reserved whole, so that views into earlier ones stay.
        m_decodedKeys.reserve(m_fields.size());
        m_decodedKeys.push_back(jsonString('"' + std::string(field.key) + '"'));
        field.key = m_decodedKeys.back();
    }
}

JsonFields::Field* JsonFields::find(std::string_view key) {
    const std::size_t count = m_fields.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = m_hint + i < count ? m_hint + i : m_hint + i - count;
        if (m_fields[place].key == key) {
            m_hint = place;
            return &m_fields[place];
        }
    }
    return nullptr;
}

void JsonFields::fail(std::string_view key, const QString& problem) {
    if (m_fault)
        return;
    const QString name = shown(key);
    m_fault = Fault{m_path.empty() ? name : QString(shown(m_path) + u'.' + name), problem};
}

JsonValue JsonFields::take(std::string_view key) {
    Field* field = find(key);
    if (field == nullptr)
        return {};
    if (!field->taken)
        ++m_taken;
    field->taken = true;
    m_hint = m_hint + 1 < m_fields.size() ? m_hint + 1 : 0;
    return field->value;
}

std::string JsonFields::text(std::string_view key) {
    const JsonValue value = take(key);
    if (value.kind == Kind::String)
        return jsonString(value.raw);
    fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be a text, found %1")));
    return {};
}

std::string JsonFields::word(std::string_view key) {
    std::string result = text(key);
    constexpr std::size_t longest = 200;
    if (result.empty())
        fail(key, tr("must not be empty"));
    else if (result.size() > longest)
        fail(key, tr("is longer than %1 bytes").arg(longest));
    else if (std::any_of(result.begin(), result.end(), [](char c) { return c >= 0 && c < ' '; }))
        fail(key, tr("must not hold control characters"));
    return result;
}

double JsonFields::number(std::string_view key, double least, double most) {
    const JsonValue value = take(key);
    const auto result = numberOf(value);
    if (result && *result >= least && *result <= most)
        return *result;
    if (result)
        fail(key, tr("must be from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
    else
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be a number, found %1")));
    return least;
}

int JsonFields::whole(std::string_view key, int least, int most) {
    const JsonValue value = take(key);
    const auto result = numberOf(value);
    if (result && *result >= least && *result <= most && std::trunc(*result) == *result)
        return static_cast<int>(*result);
    fail(key,
         value.kind == Kind::Missing
             ? tr("is missing")
             : tr("must be a whole number from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
    return least;
}

bool JsonFields::truth(std::string_view key) {
    const JsonValue value = take(key);
    if (value.kind != Kind::True && value.kind != Kind::False)
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be true or false, found %1")));
    return value.kind == Kind::True;
}

Day JsonFields::date(std::string_view key) {
    const std::string written = text(key);
    if (const auto parsed = parseDay(written))
        return *parsed;
    fail(key, tr("must be a date that exists, like \"2026-04-01\", found \"%1\"").arg(shown(written)));
    return {};
}

JsonValue JsonFields::object(std::string_view key) {
    const JsonValue value = take(key);
    if (value.kind != Kind::Object)
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be an object, found %1")));
    return value;
}

std::string JsonFields::unknown() {
    std::string rest;
    if (m_taken == m_fields.size())
        return rest;
    for (const Field& field : m_fields) {
        if (field.taken)
            continue;
        const bool twice = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& other) {
            return other.taken && other.key == field.key;
        });
        if (twice)
            fail(field.key, tr("is there twice"));
        if (!rest.empty())
            rest += ',';
        rest += '"';
        rest += field.written;
        rest += "\":";
        rest += field.value.raw;
    }
    return rest;
}

} // namespace limber::report
