#include "app/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace limber::platform {

namespace {

/// As the desktop entry format wants an argument: quoted, with what is special in quotes and in Exec escaped.
QString quoted(QString argument) {
    for (const QChar each : {u'\\', u'"', u'`', u'$'})
        argument.replace(each, QString(u'\\') + each);
    argument.replace(u'%', QStringLiteral("%%"));
    return u'"' + argument.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder)), m_program(std::move(program)) {}

Autostart Autostart::ofThisPerson() {
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {config + QStringLiteral("/autostart"), QCoreApplication::applicationFilePath()};
}

QString Autostart::file() const {
    return m_folder + QStringLiteral("/limber.desktop");
}

bool Autostart::isOn() const {
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    // A desktop's own settings switch an entry off instead of deleting it.
    const QByteArray text = entry.readAll();
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

bool Autostart::setOn(bool on) const {
    if (!on)
        return !QFile::exists(file()) || QFile::remove(file());
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile entry(file());
    if (!entry.open(QIODevice::WriteOnly))
        return false;
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Limber\nIcon=limber\n"
                                        "Exec=%1 --background\nX-GNOME-Autostart-Delay=10\n")
                             .arg(quoted(m_program));
    entry.write(text.toUtf8());
    return entry.commit();
}

} // namespace limber::platform
