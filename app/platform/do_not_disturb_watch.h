#pragma once

#include "app/platform/sign_source.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <array>

namespace limber::platform {

/// The desktop's own "do not disturb": the standard property Inhibited, dunst's `paused`, GNOME's banners.
class DoNotDisturbWatch final : public SignSource {
    Q_OBJECT

public:
    /// `gsettings` reads GNOME's setting; it is run only when that desktop says that something changed.
    explicit DoNotDisturbWatch(QString gsettings = QStringLiteral("gsettings"), QObject* parent = nullptr);

    void start() override;

private Q_SLOTS:
    void propertiesChanged(const QString& face, const QVariantMap& now, const QStringList& stale);
    void dconfChanged(const QString& prefix, const QStringList& changes, const QString& tag);
    void daemonChanged();

private:
    enum Way { Standard, Dunst, Gnome };

    void askProperty(Way way);
    void askGnome();
    void learned(Way way, Sign sign);

    QString m_gsettings;
    bool m_started = false;
    std::array<Sign, 3> m_ways{};
};

} // namespace limber::platform
