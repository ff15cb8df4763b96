#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>
#include <QString>

/// What the watchers of this room share when they talk to the desktop.
namespace limber::platform {

/// No answer within this is none: a desktop that hangs must not hold anything up. Milliseconds.
inline constexpr int busPatience = 2'000;

inline constexpr const char* propertiesFace = "org.freedesktop.DBus.Properties";

[[nodiscard]] inline QDBusMessage propertyCall(const QString& service, const QString& path,
                                               const QString& face, const QString& name) {
    auto call =
        QDBusMessage::createMethodCall(service, path, QLatin1String(propertiesFace), QStringLiteral("Get"));
    call << face << name;
    return call;
}

/// Sends and hands the answer, or the error, to `then` while `owner` lives.
template <class Then>
void ask(const QDBusConnection& bus, const QDBusMessage& call, QObject* owner, Then then) {
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, busPatience), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [then](QDBusPendingCallWatcher* done) {
                         done->deleteLater();
                         then(*done);
                     });
}

} // namespace limber::platform
