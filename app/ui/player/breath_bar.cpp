#include "app/ui/player/breath_bar.h"

#include "app/ui/player/player_theme.h"

#include <QPainter>

#include <cmath>

namespace limber::ui {

BreathBar::BreathBar(QWidget* parent) : QWidget(parent) {
    setTypeSize(m_type);
}

QString BreathBar::wordOf(Breath breath) {
    switch (breath) {
    case Breath::In:
        return tr("Breathe in");
    case Breath::Out:
        return tr("Breathe out");
    case Breath::Natural:
        break;
    }
    return {};
}

void BreathBar::show(Breath breath, double share) {
    if (breath == m_breath && std::abs(share - m_share) < 0.004)
        return;
    if (breath != m_breath)
        setAccessibleName(wordOf(breath));
    m_breath = breath;
    m_share = share;
    update();
}

void BreathBar::setTypeSize(int pixels) {
    m_type = pixels;
    setFixedHeight(pixels * 2);
    update();
}

void BreathBar::paintEvent(QPaintEvent*) {
    if (m_breath == Breath::Natural)
        return;
    const Theme& t = playerTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont type = font();
    type.setPixelSize(m_type);
    type.setWeight(QFont::DemiBold);
    painter.setFont(type);
    painter.setPen(t.accent);
    painter.drawText(QRectF(0, 0, width(), m_type * 1.3), Qt::AlignCenter, wordOf(m_breath));
    const qreal high = m_type * 0.42;
    const QRectF track(width() * 0.14, height() - high - 1, width() * 0.72, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(track, high / 2, high / 2);
    // As the chest: wide when it is full.
    const double full = m_breath == Breath::In ? m_share : 1.0 - m_share;
    QRectF bar = track;
    bar.setWidth(std::max(high, track.width() * full));
    bar.moveCenter(track.center());
    painter.setBrush(t.accent);
    painter.drawRoundedRect(bar, high / 2, high / 2);
}

} // namespace limber::ui
