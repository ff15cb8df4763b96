#include "app/ui/progress/legend_key.h"

#include "app/ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace limber::ui {

namespace {

constexpr int keySize = 12;
constexpr int keyGap = 6;

QFont wordFont(const QFont& base) {
    QFont font = base;
    font.setPixelSize(13);
    return font;
}

} // namespace

LegendKey::LegendKey(Kind kind, const QString& word, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_word(word) {
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LegendKey::sizeHint() const {
    const QFontMetrics metrics(wordFont(font()));
    return {keySize + keyGap + metrics.horizontalAdvance(m_word) + 1, metrics.height() + 2};
}

void LegendKey::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = theme().accent;
    if (m_kind == Kind::Band)
        colour.setAlphaF(0.22F);
    else if (m_kind == Kind::RunningBar)
        colour.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const int top = (height() - keySize) / 2;
    painter.drawRoundedRect(QRectF(0, top, keySize, keySize), 3, 3);
    painter.setFont(wordFont(font()));
    painter.setPen(theme().muted);
    painter.drawText(rect().adjusted(keySize + keyGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace limber::ui
