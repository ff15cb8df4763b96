#pragma once

#include "app/platform/notifications.h"

namespace limber::platform {

/// org.freedesktop.Notifications. Nothing waits for it, and nothing makes a sound.
class DesktopNotifications final : public Notifications {
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject* parent = nullptr);
    ~DesktopNotifications() override;
    DesktopNotifications(const DesktopNotifications&) = delete;
    DesktopNotifications& operator=(const DesktopNotifications&) = delete;

    void show(const Notice& notice) override;
    void close() override;
    /// The service has taken it.
    [[nodiscard]] bool isShown() const { return m_id != 0; }

private Q_SLOTS:
    void invoked(uint id, const QString& action);
    void closed(uint id, uint reason);
    void tokenCame(uint id, const QString& token);
    void daemonLeft();

private:
    void listen();

    bool m_listening = false;
    /// What stands on the screen; 0 for nothing.
    uint m_id = 0;
    /// Counts the messages: an answer to an older one says nothing about the present one.
    int m_latest = 0;
    QString m_token;
};

} // namespace limber::platform
