#pragma once

#include "core/session/view.h"

#include <QWidget>

class QLabel;

namespace limber::ui {

class CountdownRing;

/// The session as a small window on top of others, for exercises at the desk. Keys go to the player.
class MiniWindow : public QWidget {
    Q_OBJECT

public:
    /// `player` gets the keys that are pressed here.
    explicit MiniWindow(QWidget* player);

    void showView(const PlayerView& view);

Q_SIGNALS:
    /// Back to the large page.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QWidget* m_player = nullptr;
    CountdownRing* m_ring = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_line = nullptr;
    QPoint m_grip;
};

} // namespace limber::ui
