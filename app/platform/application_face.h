#pragma once

#include "app/platform/single_instance.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace limber::platform {

/// What the bus sees of a single instance; its names are the specification's.
class ApplicationFace : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationFace(SingleInstance& instance)
        : QDBusAbstractAdaptor(&instance), m_instance(instance) {}

public Q_SLOTS:
    void Activate(const QVariantMap& platform) { m_instance.activate(platform); }
    void Open(const QStringList& files, const QVariantMap& platform) {
        m_instance.activate(platform);
        Q_EMIT m_instance.filesOpened(files);
    }
    void ActivateAction(const QString& action, const QVariantList& /*parameter*/,
                        const QVariantMap& /*platform*/) {
        Q_EMIT m_instance.actionAsked(action);
    }

private:
    SingleInstance& m_instance;
};

} // namespace limber::platform
