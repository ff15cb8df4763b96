#pragma once

#include "core/session/view.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace limber::ui {

class CountdownRing;

/// A session as a strip above other windows: time, place, and the three buttons that matter. It takes no keys
/// and no focus from the work at hand. The guided session and what runs beside other work share it.
class StripWindow : public QFrame {
    Q_OBJECT

public:
    /// A desk tool is stopped; a session asks what hurts.
    enum class Kind { Session, Desk };

    explicit StripWindow(Kind kind);

    void showView(const PlayerView& view);
    /// Comes up at the lower right of the screen, or where it was moved to.
    void comeUp();

    static constexpr QSize extent{320, 120};

Q_SIGNALS:
    /// What the first button says now: ready, pause, resume, skip the rest.
    void primaryRequested();
    void stopRequested();
    /// Back to the large page.
    void expandRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    CountdownRing* m_ring = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_line = nullptr;
    QPushButton* m_primary = nullptr;
    QPoint m_grip;
    bool m_placed = false;
};

} // namespace limber::ui
