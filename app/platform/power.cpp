#include "app/platform/power.h"

#include <QDir>
#include <QFile>

namespace limber::platform {

namespace {

QByteArray line(const QDir& supply, const char* name) {
    QFile file(supply.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed() : QByteArray();
}

} // namespace

bool onBattery(const QString& supplies) {
    const QDir folder(supplies);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir supply(folder.filePath(name));
        // A mouse has a battery too.
        if (line(supply, "type") == "Battery" && line(supply, "scope") != "Device" &&
            line(supply, "status") == "Discharging")
            return true;
    }
    return false;
}

} // namespace limber::platform
