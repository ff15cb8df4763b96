#pragma once

#include "core/base/calendar.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace limber::report {

/// The first thing found wrong; later ones are not looked at.
struct Fault {
    QString field;
    QString problem;
};

/// One JSON object read field by field. A missing or wrong field sets the fault and gives a default, so that
/// reading code stays a plain list of fields. What was not asked for can be fetched as unknown fields.
class JsonFields {
public:
    JsonFields(QJsonObject object, QString path, std::optional<Fault>& fault)
        : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault) {}

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    /// The value; undefined when the field is missing. Counts as known from now on.
    QJsonValue take(QLatin1String key);

    /// Text of at least one character without control characters: names and ids.
    std::string word(QLatin1String key);
    /// Any text.
    std::string text(QLatin1String key);
    int whole(QLatin1String key, int least, int most);
    double number(QLatin1String key, double least, double most);
    bool truth(QLatin1String key);
    Day date(QLatin1String key);
    QJsonObject object(QLatin1String key);

    /// Says that a field is wrong.
    void fail(QLatin1String key, const QString& problem);
    /// The fields nobody took; empty in nearly every object.
    [[nodiscard]] QJsonObject unknown() const;
    [[nodiscard]] QString pathOf(QLatin1String key) const;

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Fault>& m_fault;
    std::array<QLatin1String, 24> m_taken{};
    qsizetype m_takenCount = 0;
};

/// How a wrong value is shown in a message: as JSON, cut short.
[[nodiscard]] QString shown(const QJsonValue& value);

} // namespace limber::report
