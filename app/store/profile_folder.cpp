#include "app/store/profile_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace limber::store {

QString defaultProfileFolder() {
    const QString named = qEnvironmentVariable("LIMBER_PROFILE");
    if (!named.isEmpty())
        return named;
    // Not AppDataLocation: all our programs share it, whatever they are called.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("limber"));
}

} // namespace limber::store
