#include "app/platform/tray_watch.h"

#include "app/platform/bus.h"

#include <QDBusServiceWatcher>

namespace limber::platform {

namespace {

const QString& watcherName() {
    static const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    return name;
}

QString watcherPath() {
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

TrayWatch::TrayWatch(QObject* parent) : SignSource(parent) {}

void TrayWatch::start() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_started || !bus.isConnected())
        return;
    m_started = true;
    bus.connect(watcherName(), watcherPath(), watcherName(), QStringLiteral("StatusNotifierHostRegistered"),
                this, SLOT(hostCame()));
    auto* watcher =
        new QDBusServiceWatcher(watcherName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayWatch::watcherChanged);
    askHost();
}

void TrayWatch::hostCame() {
    say(Sign::Yes);
}

void TrayWatch::watcherChanged(const QString& /*name*/, const QString& /*before*/, const QString& now) {
    if (now.isEmpty())
        say(Sign::No);
    else
        askHost(); // the watcher comes before its host: until then there is no tray
}

void TrayWatch::askHost() {
    const auto call = propertyCall(watcherName(), watcherPath(), watcherName(),
                                   QStringLiteral("IsStatusNotifierHostRegistered"));
    ask(QDBusConnection::sessionBus(), call, this, [this](const QDBusPendingReply<QDBusVariant>& reply) {
        say(signOf(reply.isValid() && reply.value().variant().toBool()));
    });
}

} // namespace limber::platform
