#include "app/ui/progress/plot.h"

#include "app/ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace limber::ui {

namespace {

/// Screen readers are told that it is a chart, not just an area.
QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object) {
    auto* plot = qobject_cast<Plot*>(object);
    return plot == nullptr ? nullptr : new QAccessibleWidget(plot, QAccessible::Chart);
}

} // namespace

Plot::Plot(QWidget* parent) : QCustomPlot(parent) {
    static const bool told = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(told)
    setFocusPolicy(Qt::NoFocus);
    // The library keeps the wheel to itself by this; here it is the page's.
    setAttribute(Qt::WA_NoMousePropagation, false);
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

} // namespace limber::ui
