#pragma once

#include "app/platform/notifications.h"

#include <QTimer>

#include <memory>

class QWidget;

namespace limber::platform {

/// A small card of our own at the corner of the screen, for a desktop without a service for messages. It
/// takes no key: a window that is typed into goes on to be typed into, also after a click on the card. On
/// Wayland no window can promise that, so there it fails.
class CardNotifications final : public Notifications {
    Q_OBJECT

public:
    explicit CardNotifications(QObject* parent = nullptr);
    ~CardNotifications() override;
    CardNotifications(const CardNotifications&) = delete;
    CardNotifications& operator=(const CardNotifications&) = delete;

    void show(const Notice& notice) override;
    void close() override;
    /// Null while none stands.
    [[nodiscard]] QWidget* card() const { return m_card.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QString& action);
    void expire();

    std::unique_ptr<QWidget> m_card;
    QTimer m_stands;
};

} // namespace limber::platform
