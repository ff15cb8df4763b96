#include "app/ui/player/countdown_ring.h"

#include "app/ui/player/player_theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber::ui {

CountdownRing::CountdownRing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(600);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void CountdownRing::show(const QString& number, const QString& caption, double gone, Tone tone) {
    const bool words = number != m_number || caption != m_caption;
    if (!words && std::abs(gone - m_gone) < 0.0005 && tone == m_tone)
        return;
    // Its words change with the phase; "second" for "seconds" is no new phase.
    const auto phase = [](const QString& text) { return text.section(u',', -1); };
    if (phase(caption) != phase(m_caption) && !m_caption.isEmpty() && isVisible())
        m_flash.start();
    m_number = number;
    m_caption = caption;
    m_gone = gone;
    m_tone = tone;
    if (words)
        setAccessibleName(QStringLiteral("%1 %2").arg(number, caption));
    update();
}

void CountdownRing::setLargeCaption(bool on) {
    m_largeCaption = on;
    update();
}

void CountdownRing::paintEvent(QPaintEvent*) {
    const Theme& t = playerTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const qreal thickness = side * 0.045;
    QRectF ring(0, 0, side - thickness - 2, side - thickness - 2);
    ring.moveCenter(QRectF(rect()).center());

    if (m_flash.state() == QAbstractAnimation::Running) {
        QColor fill = m_tone == Tone::Work ? t.amber : t.accent;
        fill.setAlphaF(static_cast<float>(0.45 * m_flash.currentValue().toDouble()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(ring);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(t.track, thickness));
    painter.drawEllipse(ring);
    const QColor colour = m_tone == Tone::Work ? t.amber : t.accent;
    if (m_gone > 0.001) {
        painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -qRound(std::min(1.0, m_gone) * 360.0 * 16.0));
    }

    QFont large = font();
    large.setWeight(QFont::Bold);
    // Words in place of a number ("Space") are smaller; four figures still fit.
    const qreal share = m_number.size() <= 2 ? digitShare : m_number.size() <= 5 ? 0.30 : 0.17;
    large.setPixelSize(std::max(12, qRound(side * share)));
    painter.setFont(large);
    painter.setPen(t.ink);
    QRectF middle = ring;
    middle.translate(0, m_caption.isEmpty() ? 0 : -side * 0.05);
    painter.drawText(middle, Qt::AlignCenter, m_number);

    QFont small = font();
    small.setPixelSize(std::max(12, qRound(side * (m_largeCaption ? 0.085 : 0.06))));
    painter.setFont(small);
    painter.setPen(t.muted);
    QRectF below = ring.adjusted(thickness * 2, side * 0.68, -thickness * 2, -thickness);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_caption);
}

} // namespace limber::ui
