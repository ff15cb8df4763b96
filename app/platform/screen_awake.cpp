#include "app/platform/screen_awake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace limber::platform {

namespace {

QDBusMessage saverCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

ScreenAwake::ScreenAwake(QObject* parent) : QObject(parent) {}

ScreenAwake::~ScreenAwake() {
    release();
}

void ScreenAwake::setAwake(bool awake) {
    if (awake == m_wanted)
        return;
    m_wanted = awake;
    if (!awake) {
        release();
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit = saverCall(QStringLiteral("Inhibit"));
    inhibit << QCoreApplication::applicationName() << tr("A guided session is running");
    // Not waited for: a desktop that does not answer must not hold up a session.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<uint> reply = *finished;
        finished->deleteLater();
        if (!reply.isValid())
            return;
        m_cookie = reply.value();
        if (!m_wanted)
            release();
    });
}

void ScreenAwake::release() {
    if (!m_cookie)
        return;
    QDBusMessage unInhibit = saverCall(QStringLiteral("UnInhibit"));
    unInhibit << *m_cookie;
    m_cookie.reset();
    QDBusConnection::sessionBus().asyncCall(unInhibit);
}

} // namespace limber::platform
