#include "app/platform/idle_watch.h"

#include "app/platform/bus.h"
#include "app/platform/x11_idle.h"

#include <QDBusServiceWatcher>
#include <QGuiApplication>

namespace limber::platform {

namespace {

const QString& mutterName() {
    static const QString name = QStringLiteral("org.gnome.Mutter.IdleMonitor");
    return name;
}

QString mutterPath() {
    return QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");
}

} // namespace

IdleWatch::IdleWatch(Milliseconds awayAfter, QObject* parent) : SignSource(parent), m_awayAfter(awayAfter) {}

IdleWatch::~IdleWatch() = default;

void IdleWatch::start() {
    if (m_started)
        return;
    m_started = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return tryX11();
    bus.connect(mutterName(), mutterPath(), mutterName(), QStringLiteral("WatchFired"), this,
                SLOT(watchFired(uint)));
    // Watches die with the compositor; they are added again when it is back.
    auto* watcher =
        new QDBusServiceWatcher(mutterName(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &IdleWatch::mutterCame);
    askMutter();
}

void IdleWatch::askMutter() {
    auto owned = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    owned << mutterName();
    ask(QDBusConnection::sessionBus(), owned, this, [this](const QDBusPendingReply<bool>& reply) {
        if (reply.isValid() && reply.value())
            addWatch(QStringLiteral("AddIdleWatch"), true);
        else
            tryX11();
    });
}

void IdleWatch::mutterCame(const QString& /*name*/, const QString& /*before*/, const QString& now) {
    m_awayWatch = m_backWatch = 0;
    if (now.isEmpty()) {
        say(Sign::Unknown);
    } else {
        m_x11.reset();
        addWatch(QStringLiteral("AddIdleWatch"), true);
    }
}

void IdleWatch::addWatch(const QString& method, bool away) {
    auto call = QDBusMessage::createMethodCall(mutterName(), mutterPath(), mutterName(), method);
    if (away)
        call << static_cast<qulonglong>(m_awayAfter.count());
    ask(QDBusConnection::sessionBus(), call, this, [this, away](const QDBusPendingReply<uint>& reply) {
        if (!reply.isValid())
            return say(Sign::Unknown);
        (away ? m_awayWatch : m_backWatch) = reply.value();
        if (away)
            say(Sign::No);
    });
}

void IdleWatch::watchFired(uint id) {
    if (id != 0 && id == m_awayWatch) {
        say(Sign::Yes);
        // Fires once, then is gone; the other one stays.
        addWatch(QStringLiteral("AddUserActiveWatch"), false);
    } else if (id != 0 && id == m_backWatch) {
        m_backWatch = 0;
        say(Sign::No);
    }
}

void IdleWatch::tryX11() {
    // Through XWayland a program sees only the input of X programs.
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return;
    m_x11 = std::make_unique<X11Idle>(m_awayAfter);
    connect(m_x11.get(), &SignSource::changed, this, [this](Sign sign) { say(sign); });
    m_x11->start();
}

} // namespace limber::platform
