#include "app/json/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace limber::json {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

/// "is missing", or what it should have been.
QString wrong(Value value, const char* expected) {
    return value.kind() == Kind::Missing ? tr("is missing") : tr(expected).arg(shown(value));
}

Value child(Value parent, std::string_view key) {
    for (const Value field : parent)
        if (field.key() == key)
            return field;
    return {};
}

Value item(Value parent, std::string_view index) {
    std::size_t left = 0;
    for (const char digit : index)
        left = left * 10 + static_cast<std::size_t>(digit - '0');
    for (const Value value : parent)
        if (left-- == 0)
            return value;
    return {};
}

/// The line of what a path such as "a.b[2].c" points to, or of the nearest thing around it that is there.
int lineOf(Value value, std::string_view path) {
    while (!path.empty()) {
        Value next;
        if (path.front() == '[') {
            const std::size_t end = std::min(path.find(']'), path.size());
            next = item(value, path.substr(1, end - 1));
            path.remove_prefix(std::min(end + 1, path.size()));
        } else {
            const std::size_t end = std::min(path.find_first_of(".["), path.size());
            next = child(value, path.substr(0, end));
            path.remove_prefix(end);
        }
        if (path.starts_with('.'))
            path.remove_prefix(1);
        if (next.kind() == Kind::Missing)
            break;
        value = next;
    }
    return value.line();
}

} // namespace

QString shown(std::string_view text) {
    constexpr std::size_t most = 60;
    const bool cut = text.size() > most;
    QString result =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), most))).simplified();
    return cut ? QString(result + QStringLiteral("...")) : result;
}

QString shown(Value value) {
    return shown(value.raw());
}

Fields::Fields(Value object, std::string path, std::optional<Fault>& fault)
    : m_object(object), m_path(std::move(path)), m_fault(fault) {
    constexpr std::size_t usual = 16;
    m_fields.reserve(usual);
    if (object.kind() == Kind::Object)
        for (const Value field : object)
            m_fields.push_back({field});
}

Fields::Field* Fields::find(std::string_view key) {
    const std::size_t count = m_fields.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = m_hint + i < count ? m_hint + i : m_hint + i - count;
        if (m_fields[place].value.key() == key) {
            m_hint = place;
            return &m_fields[place];
        }
    }
    return nullptr;
}

void Fields::failAt(std::string_view key, const QString& problem, int line) {
    if (m_fault)
        return;
    QString field = shown(m_path);
    if (!field.isEmpty() && !key.empty())
        field += u'.';
    m_fault = Fault{QString(field + shown(key)), problem, line};
}

void Fields::fail(std::string_view key, const QString& problem) {
    if (!m_fault)
        failAt(key, problem, lineOf(m_object, key));
}

Value Fields::take(std::string_view key) {
    Field* field = find(key);
    if (field == nullptr)
        return {};
    if (!field->taken)
        ++m_taken;
    field->taken = true;
    m_hint = m_hint + 1 < m_fields.size() ? m_hint + 1 : 0;
    return field->value;
}

std::string Fields::text(std::string_view key) {
    const Value value = take(key);
    if (value.kind() != Kind::String)
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be a text, found %1")));
    return std::string(value.text());
}

std::string Fields::word(std::string_view key) {
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

double Fields::number(std::string_view key, double least, double most) {
    const Value value = take(key);
    const auto result = value.number();
    if (result && *result >= least && *result <= most)
        return *result;
    if (result)
        fail(key, tr("must be from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
    else
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be a number, found %1")));
    return least;
}

int Fields::whole(std::string_view key, int least, int most) {
    const Value value = take(key);
    const auto result = value.number();
    if (result && *result >= least && *result <= most && std::trunc(*result) == *result)
        return static_cast<int>(*result);
    fail(key,
         value.kind() == Kind::Missing
             ? tr("is missing")
             : tr("must be a whole number from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
    return least;
}

bool Fields::truth(std::string_view key) {
    const Value value = take(key);
    if (value.kind() != Kind::True && value.kind() != Kind::False)
        fail(key, wrong(value, QT_TRANSLATE_NOOP("JournalFile", "must be true or false, found %1")));
    return value.kind() == Kind::True;
}

Day Fields::date(std::string_view key) {
    const std::string written = text(key);
    if (const auto parsed = parseDay(written))
        return *parsed;
    fail(key, tr("must be a date that exists, like \"2026-04-01\", found \"%1\"").arg(shown(written)));
    return {};
}

Value Fields::container(std::string_view key, Kind kind) {
    const Value value = take(key);
    if (value.kind() == kind)
        return value;
    fail(key,
         wrong(value, kind == Kind::Object ? QT_TRANSLATE_NOOP("JournalFile", "must be an object, found %1")
                                           : QT_TRANSLATE_NOOP("JournalFile", "must be a list, found %1")));
    return {};
}

void Fields::refuseTwice(const Field& field) {
    const bool twice = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& other) {
        return other.taken && other.value.key() == field.value.key();
    });
    if (twice)
        failAt(field.value.key(), tr("is there twice"), field.value.line());
}

std::string Fields::unknown() {
    std::string rest;
    if (m_taken == m_fields.size())
        return rest;
    for (const Field& field : m_fields) {
        if (field.taken)
            continue;
        refuseTwice(field);
        if (!rest.empty())
            rest += ", ";
        rest += field.value.rawMember();
    }
    return rest;
}

void Fields::refuseUnknown() {
    for (const Field& field : m_fields) {
        if (field.taken)
            continue;
        refuseTwice(field);
        failAt(field.value.key(), tr("is not a known field"), field.value.line());
    }
}

} // namespace limber::json
