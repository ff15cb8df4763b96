#pragma once

#include "app/platform/sign_source.h"

namespace limber::platform {

/// The desktop has a tray. Qt 6.4 must not be asked before the tray over D-Bus is there: it remembers a first
/// "no" for as long as the program runs. This asks the bus and, on X11, Qt; a tray that comes later is seen.
class TrayWatch final : public SignSource {
    Q_OBJECT

public:
    explicit TrayWatch(QObject* parent = nullptr);

    void start() override;

private Q_SLOTS:
    void hostCame();
    void watcherChanged(const QString& name, const QString& before, const QString& now);

private:
    void askHost();

    bool m_started = false;
};

} // namespace limber::platform
