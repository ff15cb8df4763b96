#include "app/ui/progress/plot.h"

#include "app/ui/theme/theme.h"

namespace limber::ui {

Plot::Plot(QWidget* parent) : QCustomPlot(parent) {
    setFocusPolicy(Qt::NoFocus);
    setInteractions(QCP::Interactions());
    setNoAntialiasingOnDrag(false);
    xAxis->grid()->setVisible(false);
    xAxis->setTickLength(0);
    yAxis->setTickLength(0);
    xAxis->setTickPen(Qt::NoPen);
    yAxis->setTickPen(Qt::NoPen);
    xAxis->setSubTicks(false);
    yAxis->setSubTicks(false);
    xAxis->setTickLabelPadding(8);
    yAxis->setTickLabelPadding(10);
    yAxis->setBasePen(Qt::NoPen);
    xAxis->setBasePen(Qt::NoPen);
    axisRect()->setupFullAxesBox(false);
    xAxis2->setVisible(false);
    yAxis2->setVisible(false);
}

void Plot::restyle() {
    const Theme& tokens = theme();
    setBackground(QBrush(tokens.card));
    const QPen hairline(tokens.line, 1);
    yAxis->grid()->setPen(hairline);
    yAxis->grid()->setZeroLinePen(hairline);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelColor(tokens.muted);
        axis->setTickLabelFont(tickFont());
    }
}

void Plot::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        restyle();
        replot(QCustomPlot::rpQueuedReplot);
    }
}

QFont Plot::tickFont() {
    QFont font = QApplication::font();
    font.setPixelSize(13);
    return font;
}

QFont Plot::numberFont() {
    QFont font = tickFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void RoundBars::draw(QCPPainter* painter) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush());
    painter->setAntialiasing(true);
    for (const QCPBarsData& bar : *mDataContainer) {
        const QRectF rect = getBarRect(bar.key, bar.value).normalized();
        const qreal radius = std::min(4.0, rect.width() / 2.0);
        painter->drawRoundedRect(rect, radius, radius);
    }
}

} // namespace limber::ui
