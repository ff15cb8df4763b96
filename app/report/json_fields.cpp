#include "app/report/json_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace limber::report {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

} // namespace

QString shown(const QJsonValue& value) {
    // Only an array or an object can be a document, so the value is wrapped and the brackets are cut off.
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    constexpr qsizetype most = 60;
    return text.size() > most ? text.left(most) + QStringLiteral("...") : text;
}

QString JsonFields::pathOf(QLatin1String key) const {
    return m_path.isEmpty() ? QString(key) : QString(m_path + u'.' + key);
}

void JsonFields::fail(QLatin1String key, const QString& problem) {
    if (!m_fault)
        m_fault = Fault{pathOf(key), problem};
}

QJsonValue JsonFields::take(QLatin1String key) {
    QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && m_takenCount < static_cast<qsizetype>(m_taken.size()))
        m_taken[static_cast<std::size_t>(m_takenCount++)] = key;
    return value;
}

std::string JsonFields::text(QLatin1String key) {
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString().toStdString();
    fail(key, value.isUndefined() ? tr("is missing") : tr("must be a text, found %1").arg(shown(value)));
    return {};
}

std::string JsonFields::word(QLatin1String key) {
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

double JsonFields::number(QLatin1String key, double least, double most) {
    const QJsonValue value = take(key);
    if (!value.isDouble()) {
        fail(key,
             value.isUndefined() ? tr("is missing") : tr("must be a number, found %1").arg(shown(value)));
        return least;
    }
    const double result = value.toDouble();
    if (!std::isfinite(result) || result < least || result > most) {
        fail(key, tr("must be from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
        return least;
    }
    return result;
}

int JsonFields::whole(QLatin1String key, int least, int most) {
    const QJsonValue value = take(key);
    const double result = value.toDouble();
    if (value.isDouble() && result >= least && result <= most && std::trunc(result) == result)
        return static_cast<int>(result);
    fail(key,
         value.isUndefined()
             ? tr("is missing")
             : tr("must be a whole number from %1 to %2, found %3").arg(least).arg(most).arg(shown(value)));
    return least;
}

bool JsonFields::truth(QLatin1String key) {
    const QJsonValue value = take(key);
    if (!value.isBool())
        fail(key, value.isUndefined() ? tr("is missing")
                                      : tr("must be true or false, found %1").arg(shown(value)));
    return value.toBool();
}

Day JsonFields::date(QLatin1String key) {
    const std::string written = text(key);
    if (const auto parsed = parseDay(written))
        return *parsed;
    fail(key, tr("must be a date that exists, like \"2026-04-01\", found \"%1\"")
                  .arg(QString::fromStdString(written)));
    return {};
}

QJsonObject JsonFields::object(QLatin1String key) {
    const QJsonValue value = take(key);
    if (!value.isObject())
        fail(key,
             value.isUndefined() ? tr("is missing") : tr("must be an object, found %1").arg(shown(value)));
    return value.toObject();
}

QJsonObject JsonFields::unknown() const {
    QJsonObject rest;
    if (m_object.size() == m_takenCount)
        return rest;
    const auto* const end = m_taken.data() + m_takenCount;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        if (std::find(m_taken.data(), end, key) == end)
            rest.insert(key, it.value());
    }
    return rest;
}

} // namespace limber::report
