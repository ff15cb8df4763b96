#include "app/platform/session_watch.h"

#include "app/platform/bus.h"

#include <QDBusObjectPath>

namespace limber::platform {

namespace {

const QString& login() {
    static const QString name = QStringLiteral("org.freedesktop.login1");
    return name;
}

QString managerPath() {
    return QStringLiteral("/org/freedesktop/login1");
}

QString managerFace() {
    return login() + QStringLiteral(".Manager");
}

QString sessionFace() {
    return login() + QStringLiteral(".Session");
}

} // namespace

LockWatch::LockWatch(QObject* parent) : SignSource(parent) {}

void LockWatch::start() {
    if (m_started)
        return;
    m_started = true;
    QDBusConnection desktop = QDBusConnection::sessionBus();
    struct Saver {
        const char* name;
        const char* path;
    };
    if (desktop.isConnected()) {
        for (const Saver& saver :
             {Saver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
              Saver{"org.freedesktop.ScreenSaver", "/ScreenSaver"},
              Saver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}, Saver{"org.xfce.ScreenSaver", "/"}})
            desktop.connect(QString(), QLatin1String(saver.path), QLatin1String(saver.name),
                            QStringLiteral("ActiveChanged"), this, SLOT(saverChanged(bool, QDBusMessage)));
    }
    if (QDBusConnection::systemBus().isConnected())
        findSession(QStringLiteral("auto"));
}

void LockWatch::findSession(const QString& id) {
    auto call =
        QDBusMessage::createMethodCall(login(), managerPath(), managerFace(), QStringLiteral("GetSession"));
    call << id;
    ask(QDBusConnection::systemBus(), call, this,
        [this, id](const QDBusPendingReply<QDBusObjectPath>& reply) {
            // Started by the user's service manager, a program is in no session of its own.
            const QString named = qEnvironmentVariable("XDG_SESSION_ID");
            if (reply.isValid())
                watchSession(reply.value().path());
            else if (id == QLatin1String("auto") && !named.isEmpty())
                findSession(named);
        });
}

void LockWatch::watchSession(const QString& path) {
    m_session = path;
    QDBusConnection::systemBus().connect(login(), path, QLatin1String(propertiesFace),
                                         QStringLiteral("PropertiesChanged"), this,
                                         SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    askHint(path);
}

void LockWatch::askHint(const QString& path) {
    const auto call = propertyCall(login(), path, sessionFace(), QStringLiteral("LockedHint"));
    ask(QDBusConnection::systemBus(), call, this, [this](const QDBusPendingReply<QDBusVariant>& reply) {
        if (reply.isValid())
            hint(reply.value().variant().toBool());
    });
}

void LockWatch::sessionChanged(const QString& /*face*/, const QVariantMap& now, const QStringList& stale) {
    if (const auto found = now.constFind(QStringLiteral("LockedHint")); found != now.constEnd())
        hint(found->toBool());
    else if (stale.contains(QStringLiteral("LockedHint")))
        askHint(m_session);
}

void LockWatch::saverChanged(bool active, const QDBusMessage& message) {
    if (active)
        m_active.insert(message.interface());
    else
        m_active.erase(message.interface());
    settle();
}

void LockWatch::hint(bool locked) {
    m_hint = locked;
    settle();
}

void LockWatch::settle() {
    say(signOf(m_hint || !m_active.empty()));
}

SleepWatch::SleepWatch(QObject* parent) : SignSource(parent) {}

void SleepWatch::start() {
    QDBusConnection system = QDBusConnection::systemBus();
    if (m_started || !system.isConnected())
        return;
    m_started = system.connect(login(), managerPath(), managerFace(), QStringLiteral("PrepareForSleep"), this,
                               SLOT(prepareForSleep(bool)));
}

void SleepWatch::prepareForSleep(bool before) {
    say(signOf(before));
}

} // namespace limber::platform
