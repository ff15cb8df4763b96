#include "app/platform/desktop_notifications.h"

#include "app/platform/bus.h"

#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QVariantMap>

namespace limber::platform {

namespace {

const QString& notesService() {
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

QString notesPath() {
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage notesCall(const QString& method) {
    return QDBusMessage::createMethodCall(notesService(), notesPath(), notesService(), method);
}

QDBusMessage notifyCall(const Notice& notice, uint replaces) {
    QStringList actions;
    for (const auto& [id, label] : notice.actions)
        actions << id << label;
    // Urgency is a byte, or daemons refuse the hint; "critical" would break through do-not-disturb.
    // Transient: it is not kept in the list of old messages.
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)},
                            {QStringLiteral("transient"), true},
                            {QStringLiteral("suppress-sound"), true}};
    auto message = notesCall(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << replaces << QStringLiteral("limber")
            << notice.title << notice.text.toHtmlEscaped() << actions << hints << -1;
    return message;
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject* parent) : Notifications(parent) {}

DesktopNotifications::~DesktopNotifications() {
    DesktopNotifications::close();
}

void DesktopNotifications::listen() {
    if (m_listening)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_listening = bus.connect(notesService(), notesPath(), notesService(), QStringLiteral("ActionInvoked"),
                              this, SLOT(invoked(uint, QString)));
    bus.connect(notesService(), notesPath(), notesService(), QStringLiteral("NotificationClosed"), this,
                SLOT(closed(uint, uint)));
    bus.connect(notesService(), notesPath(), notesService(), QStringLiteral("ActivationToken"), this,
                SLOT(tokenCame(uint, QString)));
    auto* watcher =
        new QDBusServiceWatcher(notesService(), bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopNotifications::daemonLeft);
}

void DesktopNotifications::show(const Notice& notice) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const int number = ++m_latest;
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &Notifications::failed, Qt::QueuedConnection);
        return;
    }
    listen();
    m_token.clear();
    ask(bus, notifyCall(notice, m_id), this, [this, number](const QDBusPendingReply<uint>& reply) {
        if (reply.isValid()) {
            m_id = reply.value();
            if (number != m_latest)
                close(); // closed before the daemon had shown it
        } else if (number == m_latest) {
            m_id = 0;
            Q_EMIT failed();
        }
    });
}

void DesktopNotifications::close() {
    ++m_latest;
    if (m_id == 0)
        return;
    auto message = notesCall(QStringLiteral("CloseNotification"));
    message << m_id;
    m_id = 0;
    QDBusConnection::sessionBus().asyncCall(message, busPatience);
}

void DesktopNotifications::tokenCame(uint id, const QString& token) {
    if (id == m_id)
        m_token = token;
}

void DesktopNotifications::invoked(uint id, const QString& action) {
    // Every program hears every answer.
    if (id == 0 || id != m_id)
        return;
    // Some daemons leave it on the screen.
    close();
    Q_EMIT chosen(action, m_token);
}

void DesktopNotifications::closed(uint id, uint /*reason*/) {
    if (id == 0 || id != m_id)
        return;
    m_id = 0;
    Q_EMIT gone();
}

void DesktopNotifications::daemonLeft() {
    if (m_id == 0)
        return;
    m_id = 0;
    Q_EMIT gone();
}

} // namespace limber::platform
