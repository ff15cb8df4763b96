#include "app/exchange/journal_file.h"

#include <QCoreApplication>

namespace limber::exchange {

QString FileError::toLine() const {
    QString line;
    const auto add = [&line](const QString& part, const QString& separator) {
        if (!line.isEmpty())
            line += separator;
        line += part;
    };
    if (!file.isEmpty())
        add(file, {});
    if (entry > 0)
        add(QCoreApplication::translate("FileError", "entry %1").arg(entry), QStringLiteral(": "));
    if (!field.isEmpty())
        add(QCoreApplication::translate("FileError", "field %1").arg(field),
            entry > 0 ? QStringLiteral(", ") : QStringLiteral(": "));
    add(problem, QStringLiteral(": "));
    return line.simplified();
}

} // namespace limber::exchange
