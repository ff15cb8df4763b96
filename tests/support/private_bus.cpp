#include "tests/support/private_bus.h"

#include <QStandardPaths>

namespace limber::test {

PrivateBus::~PrivateBus() {
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool PrivateBus::start() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        return false;
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    if (!m_daemon.waitForReadyRead())
        return false;
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    return QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"))
        .isConnected();
}

QDBusConnection PrivateBus::desktop() {
    return QDBusConnection(QStringLiteral("desktop"));
}

bool privateBus() {
    static PrivateBus bus;
    static const bool there = bus.start();
    return there;
}

} // namespace limber::test
