#pragma once

#include "app/platform/sign_source.h"
#include "core/rulebook/reminder_rules.h"

#include <memory>

namespace limber::platform {

class X11Idle;

/// Away: nothing was typed or moved for a while. Asks GNOME's Mutter (X11 and Wayland) or, on X11, the
/// server's own counter; both call back and are never polled. Elsewhere nobody can tell.
class IdleWatch final : public SignSource {
    Q_OBJECT

public:
    explicit IdleWatch(Milliseconds awayAfter = rules::naturalBreak, QObject* parent = nullptr);
    ~IdleWatch() override;
    IdleWatch(const IdleWatch&) = delete;
    IdleWatch& operator=(const IdleWatch&) = delete;

    void start() override;

private Q_SLOTS:
    void watchFired(uint id);
    void mutterCame(const QString& name, const QString& before, const QString& now);

private:
    void askMutter();
    void addWatch(const QString& method, bool away);
    void tryX11();

    Milliseconds m_awayAfter;
    bool m_started = false;
    uint m_awayWatch = 0;
    uint m_backWatch = 0;
    std::unique_ptr<X11Idle> m_x11;
};

} // namespace limber::platform
