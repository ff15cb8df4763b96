#include "app/ui/player/set_dots.h"

#include "app/ui/player/player_theme.h"

#include <QPainter>

#include <algorithm>

namespace limber::ui {

SetDots::SetDots(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SetDots::setDots(const std::vector<DotState>& dots) {
    if (dots == m_dots)
        return;
    m_dots = dots;
    const auto done = std::count_if(dots.begin(), dots.end(), [](DotState dot) {
        return dot == DotState::Done || dot == DotState::Partly;
    });
    setAccessibleName(tr("%1 of %2 done").arg(done).arg(dots.size()));
    updateGeometry();
    adjustSize();
    update();
}

void SetDots::setScale(qreal scale) {
    m_scale = scale;
    adjustSize();
}

QSize SetDots::sizeHint() const {
    const auto count = static_cast<qreal>(m_dots.size());
    const qreal pitch = (count > 14 ? 16.0 : 28.0) * m_scale;
    return {qRound(std::max<qreal>(1.0, count) * pitch), qRound(12.0 * m_scale)};
}

void SetDots::paintEvent(QPaintEvent*) {
    if (m_dots.empty())
        return;
    const Theme& t = playerTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_dots.size());
    const qreal high = 8.0 * m_scale;
    for (std::size_t index = 0; index < m_dots.size(); ++index) {
        const qreal wide = pitch - 6.0 * m_scale;
        const QRectF pill(pitch * static_cast<qreal>(index) + pitch - wide, (height() - high) / 2, wide,
                          high);
        const qreal radius = high / 2;
        painter.setPen(Qt::NoPen);
        switch (m_dots[index]) {
        case DotState::Done:
            painter.setBrush(t.accent);
            painter.drawRoundedRect(pill, radius, radius);
            break;
        case DotState::Partly:
            painter.setBrush(t.track);
            painter.drawRoundedRect(pill, radius, radius);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRectF(pill.topLeft(), QSizeF(pill.width() / 2, high)), radius, radius);
            break;
        case DotState::Skipped:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.muted, 1.5));
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), radius, radius);
            break;
        case DotState::Current:
            painter.setBrush(t.amber);
            painter.drawRoundedRect(pill.adjusted(0, -1, 0, 1), radius + 1, radius + 1);
            break;
        case DotState::Ahead:
            painter.setBrush(t.track);
            painter.drawRoundedRect(pill, radius, radius);
            break;
        }
    }
}

} // namespace limber::ui
