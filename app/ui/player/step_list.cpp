#include "app/ui/player/step_list.h"

#include "app/ui/player/player_theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber::ui {

namespace {

constexpr int smallestType = 13;

QFont typeOf(const QFont& base, int pixels, bool current) {
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(current ? QFont::Bold : QFont::Normal);
    return font;
}

/// The number, its circle and the space around it.
qreal indent(int type) {
    return type * 3.1;
}

} // namespace

StepList::StepList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList& steps, int current) {
    if (steps == m_steps && current == m_current)
        return;
    if (steps != m_steps)
        m_scrolled.reset();
    m_steps = steps;
    m_current = current;
    setAccessibleName(current >= 0 && current < steps.size()
                          ? tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.at(current))
                          : steps.join(u' '));
    update();
}

void StepList::setTypeSize(int pixels) {
    if (m_type == pixels)
        return;
    m_type = pixels;
    update();
}

qreal StepList::rowHeight(int index, int type) const {
    // Measured bold, so that rows do not jump when the light moves on.
    const QFontMetricsF metrics(typeOf(font(), type, true));
    const QRectF room(0, 0, std::max(40.0, width() - indent(type) - type * 0.7), 10'000);
    const qreal text =
        metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_steps.at(index)).height();
    return std::max(text, type * 1.6) + type * 0.93;
}

StepList::Rows StepList::layOut() const {
    Rows rows;
    const auto count = static_cast<int>(m_steps.size());
    for (rows.type = m_type;; --rows.type) {
        rows.heights.clear();
        for (int index = 0; index < count; ++index)
            rows.heights.append(rowHeight(index, rows.type));
        rows.whole = std::accumulate(rows.heights.cbegin(), rows.heights.cend(), 0.0);
        if (rows.whole <= height() || rows.type <= smallestType)
            return rows;
    }
}

void StepList::setGone(double share) {
    if (std::abs(share - m_gone) < 0.002)
        return;
    m_gone = share;
    update();
}

void StepList::wheelEvent(QWheelEvent* event) {
    const qreal over = std::max(0.0, layOut().whole - height());
    m_scrolled = std::clamp(offsetOf(over) - event->angleDelta().y() / 3.0, 0.0, over);
    event->accept();
    update();
}

/// The first and the last steps are in sight for a while; between them they move.
qreal StepList::offsetOf(qreal over) const {
    if (m_scrolled)
        return std::min(*m_scrolled, over);
    return over * std::clamp((m_gone - 0.3) / 0.4, 0.0, 1.0);
}

void StepList::paintEvent(QPaintEvent*) {
    const Theme& t = playerTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Rows rows = layOut();
    qreal y = -offsetOf(std::max(0.0, rows.whole - height()));
    for (int index = 0; index < m_steps.size(); ++index) {
        const qreal high = rows.heights.at(index);
        const bool current = index == m_current;
        const QRectF row(0, y, width(), high);
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.amberBackground);
            painter.drawRoundedRect(row, 10, 10);
        }
        const qreal radius = rows.type * 0.8;
        const QPointF centre(rows.type * 0.65 + radius, y + high / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? t.amber : t.track);
        painter.drawEllipse(centre, radius, radius);
        QFont number = typeOf(font(), std::max(11, rows.type - 2), true);
        painter.setFont(number);
        painter.setPen(!current ? t.muted : playerContrast() ? t.card : QColor(0x1E2B33));
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2),
                         Qt::AlignCenter, QString::number(index + 1));
        painter.setFont(typeOf(font(), rows.type, current));
        painter.setPen(current ? t.ink : t.muted);
        painter.drawText(row.adjusted(indent(rows.type), 0, -rows.type * 0.5, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_steps.at(index));
        y += high;
    }
}

} // namespace limber::ui
