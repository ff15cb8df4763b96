#include "app/ui/widgets/check_mark.h"

#include "app/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace limber::ui {

void paintCheckMark(QPainter& painter, QPointF centre, qreal size, const QColor& colour) {
    QPainterPath path;
    path.moveTo(centre + QPointF(-0.42, 0.02) * size);
    path.lineTo(centre + QPointF(-0.12, 0.30) * size);
    path.lineTo(centre + QPointF(0.42, -0.28) * size);
    painter.setPen(QPen(colour, size * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

Mark::Mark(MarkState state, QWidget* parent) : QWidget(parent), m_state(state) {
    setFixedSize(20, 20);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Mark::setState(MarkState state) {
    m_state = state;
    update();
}

void Mark::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QPointF centre(10, 10);
    switch (m_state) {
    case MarkState::Met:
        paintCheckMark(painter, centre, 13, t.accent);
        break;
    case MarkState::Partly:
        painter.setPen(QPen(t.amber, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 5.2, 5.2);
        painter.setBrush(t.amber);
        painter.setPen(Qt::NoPen);
        painter.drawPie(QRectF(4.8, 4.8, 10.4, 10.4), 90 * 16, -180 * 16);
        break;
    case MarkState::Open:
        painter.setPen(QPen(t.muted, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 5.2, 5.2);
        break;
    }
}

} // namespace limber::ui
