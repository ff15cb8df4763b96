#include "app/platform/single_instance.h"

#include "app/platform/application_face.h"
#include "app/platform/bus.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>

namespace limber::platform {

SingleInstance::SingleInstance(QString name, QObject* parent) : QObject(parent), m_name(std::move(name)) {}

SingleInstance::~SingleInstance() {
    if (!m_owned)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(m_name);
    bus.unregisterObject(path());
}

QString SingleInstance::path() const {
    return u'/' + QString(m_name).replace(u'.', u'/').replace(u'-', u'_');
}

SingleInstance::Claim SingleInstance::claim(const QStringList& files) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Claim::Alone;
    // First the object, then the name: who sees the name may call at once.
    new ApplicationFace(*this);
    bus.registerObject(path(), this, QDBusConnection::ExportAdaptors);
    const auto reply = bus.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                                        QDBusConnectionInterface::DontAllowReplacement);
    if (reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered) {
        m_owned = true;
        return Claim::First;
    }
    bus.unregisterObject(path());
    return tellFirst(files);
}

SingleInstance::Claim SingleInstance::tellFirst(const QStringList& files) const {
    auto call =
        QDBusMessage::createMethodCall(m_name, path(), QStringLiteral("org.freedesktop.Application"),
                                       files.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    const QVariantMap platform{
        {QStringLiteral("activation-token"), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    if (files.isEmpty())
        call << platform;
    else
        call << files << platform;
    // The only call that is waited for: this program has nothing else to do, and ends.
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, busPatience);
    return answer.type() == QDBusMessage::ErrorMessage ? Claim::Alone : Claim::Second;
}

void SingleInstance::activate(const QVariantMap& platform) {
    const QString token =
        platform
            .value(QStringLiteral("activation-token"), platform.value(QStringLiteral("desktop-startup-id")))
            .toString();
    // Qt's Wayland plugin spends it at the next request to be activated.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT activated();
}

} // namespace limber::platform
