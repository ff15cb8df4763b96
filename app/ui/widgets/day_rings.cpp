#include "app/ui/widgets/day_rings.h"

#include "app/ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace limber::ui {

DayRings::DayRings(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayRings::setDays(const std::array<DayMark, 7>& days) {
    m_days = days;
    QStringList words;
    for (const DayMark& day : m_days)
        words << (day.rest ? tr("%1: rest day").arg(day.name)
                  : day.counts && day.share <= 0.0
                      ? tr("%1: a short one, it counts").arg(day.name)
                      : tr("%1: %2%").arg(day.name).arg(static_cast<int>(day.share * 100.0 + 0.5)));
    setAccessibleName(tr("This week"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void DayRings::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal cell = width() / 7.0;
    const qreal radius = std::min(13.0, cell / 2 - 4);
    QFont letterFont = font();
    letterFont.setPixelSize(13);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const DayMark& day = m_days[i];
        const QPointF centre(cell * (static_cast<qreal>(i) + 0.5), 42);
        letterFont.setWeight(day.today ? QFont::Bold : QFont::Normal);
        painter.setFont(letterFont);
        painter.setPen(day.today ? t.ink : t.muted);
        painter.drawText(QRectF(cell * static_cast<qreal>(i), 2, cell, 20), Qt::AlignCenter, day.letter);
        painter.setBrush(Qt::NoBrush);
        if (day.rest) {
            painter.setPen(QPen(t.muted, 2.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
            continue;
        }
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        painter.setPen(QPen(t.track, 4));
        painter.drawEllipse(box);
        if (day.share > 0.0) {
            painter.setPen(QPen(t.accent, 4, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(box, 90 * 16, -static_cast<int>(std::min(1.0, day.share) * 360 * 16));
        }
        // A day counts from two minutes on, whatever was planned.
        if (day.counts) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(centre, 4, 4);
        }
    }
}

} // namespace limber::ui
