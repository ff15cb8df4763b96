#include "app/ui/player/progress_line.h"

#include "app/ui/player/player_theme.h"

#include <QPainter>

#include <cmath>

namespace limber::ui {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(3);
}

void ProgressLine::setShare(double share) {
    if (std::abs(share - m_share) < 0.0005)
        return;
    m_share = share;
    setAccessibleName(tr("%1% of the session done").arg(qRound(share * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), playerTheme().line);
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), playerTheme().accent);
}

} // namespace limber::ui
