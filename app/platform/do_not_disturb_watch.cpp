#include "app/platform/do_not_disturb_watch.h"

#include "app/platform/bus.h"

#include <QDBusServiceWatcher>
#include <QProcess>

#include <algorithm>

namespace limber::platform {

namespace {

const QString& daemon() {
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

QString daemonPath() {
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString dunstFace() {
    return QStringLiteral("org.dunstproject.cmd0");
}

} // namespace

DoNotDisturbWatch::DoNotDisturbWatch(QString gsettings, QObject* parent)
    : SignSource(parent), m_gsettings(std::move(gsettings)) {}

void DoNotDisturbWatch::start() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_started || !bus.isConnected())
        return;
    m_started = true;
    bus.connect(daemon(), daemonPath(), QLatin1String(propertiesFace), QStringLiteral("PropertiesChanged"),
                this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    auto* watcher = new QDBusServiceWatcher(daemon(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DoNotDisturbWatch::daemonChanged);
    daemonChanged();
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME")))
        return;
    bus.connect(QString(), QStringLiteral("/ca/desrt/dconf/Writer/user"),
                QStringLiteral("ca.desrt.dconf.Writer"), QStringLiteral("Notify"), this,
                SLOT(dconfChanged(QString, QStringList, QString)));
    askGnome();
}

void DoNotDisturbWatch::daemonChanged() {
    m_ways[Standard] = m_ways[Dunst] = Sign::Unknown;
    // Asking must not start a daemon that is not there.
    auto owned = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    owned << daemon();
    ask(QDBusConnection::sessionBus(), owned, this, [this](const QDBusPendingReply<bool>& reply) {
        if (!reply.isValid() || !reply.value())
            return learned(Standard, Sign::Unknown);
        askProperty(Standard);
        askProperty(Dunst);
    });
}

void DoNotDisturbWatch::askProperty(Way way) {
    const auto call = propertyCall(daemon(), daemonPath(), way == Standard ? daemon() : dunstFace(),
                                   way == Standard ? QStringLiteral("Inhibited") : QStringLiteral("paused"));
    ask(QDBusConnection::sessionBus(), call, this, [this, way](const QDBusPendingReply<QDBusVariant>& reply) {
        learned(way, reply.isValid() ? signOf(reply.value().variant().toBool()) : Sign::Unknown);
    });
}

void DoNotDisturbWatch::propertiesChanged(const QString& face, const QVariantMap& now,
                                          const QStringList& stale) {
    const Way way = face == dunstFace() ? Dunst : Standard;
    const QString name = way == Dunst ? QStringLiteral("paused") : QStringLiteral("Inhibited");
    if (const auto found = now.constFind(name); found != now.constEnd())
        learned(way, signOf(found->toBool()));
    else if (stale.contains(name))
        askProperty(way);
}

void DoNotDisturbWatch::dconfChanged(const QString& prefix, const QStringList& /*changes*/,
                                     const QString& /*tag*/) {
    // The prefix is the folder of what changed, or the one key itself.
    const QString folder = QStringLiteral("/org/gnome/desktop/notifications/");
    if (prefix.startsWith(folder) || folder.startsWith(prefix))
        askGnome();
}

void DoNotDisturbWatch::askGnome() {
    auto* reader = new QProcess(this);
    connect(reader, &QProcess::finished, this, [this, reader](int code) {
        const QByteArray answer = reader->readAllStandardOutput().trimmed();
        reader->deleteLater();
        learned(Gnome, code != 0 || answer.isEmpty() ? Sign::Unknown : signOf(answer == "false"));
    });
    connect(reader, &QProcess::errorOccurred, reader, [reader](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            reader->deleteLater();
    });
    reader->start(m_gsettings, {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                                QStringLiteral("show-banners")});
}

void DoNotDisturbWatch::learned(Way way, Sign sign) {
    m_ways[way] = sign;
    const auto any = [&](Sign wanted) { return std::count(m_ways.begin(), m_ways.end(), wanted) > 0; };
    say(any(Sign::Yes) ? Sign::Yes : any(Sign::No) ? Sign::No : Sign::Unknown);
}

} // namespace limber::platform
