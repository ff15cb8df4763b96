#include "app/ui/progress/line_chart.h"

#include "app/ui/theme/theme.h"

#include <utility>

namespace limber::ui {

namespace {

QColor colourOf(LineChart::Ink ink) {
    switch (ink) {
    case LineChart::Ink::Stop:
        return theme().stop;
    case LineChart::Ink::Muted:
        return theme().muted;
    case LineChart::Ink::Amber:
        return theme().amber;
    case LineChart::Ink::Accent:
        break;
    }
    return theme().accent;
}

} // namespace

LineChart::LineChart(QWidget* parent) : Plot(parent) {
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom | QCP::msTop);
    axisRect()->setMargins(QMargins(0, 0, 12, 0));
    axisRect()->setMinimumMargins(QMargins(0, 8, 0, 0));
    yAxis->ticker()->setTickCount(3);
    LineChart::restyle();
}

void LineChart::setSeries(std::vector<Series> series, double low, double high) {
    m_series = std::move(series);
    clearGraphs();
    clearItems();
    for (const Series& line : m_series) {
        QCPGraph* graph = addGraph();
        for (const Point& point : line.points)
            graph->addData(point.x, point.y);
        if (line.name.isEmpty() || line.points.empty())
            continue;
        auto* text = new QCPItemText(this);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        text->position->setCoords(line.points.back().x, line.points.back().y);
        text->setPadding(QMargins(0, 0, 0, 7));
        text->setText(line.name);
        text->setFont(numberFont());
        text->setClipToAxisRect(false);
    }
    yAxis->setRange(low, high);
    if (low == 0.0 && high == 10.0) {
        // The 0 to 10 scale: its middle and its ends.
        const QSharedPointer<QCPAxisTickerFixed> scale(new QCPAxisTickerFixed);
        scale->setTickStep(5.0);
        yAxis->setTicker(scale);
        // A little room, or the topmost tick falls to rounding.
        yAxis->setRange(0.0, 10.3);
    }
    restyle();
    replot();
}

void LineChart::setTicks(const std::vector<std::pair<double, QString>>& ticks, double from, double to) {
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto& [where, word] : ticks)
        ticker->addTick(where, word);
    xAxis->setTicker(ticker);
    xAxis->setRange(from, to);
    replot();
}

void LineChart::restyle() {
    Plot::restyle();
    int text = 0;
    for (int i = 0; i < graphCount(); ++i) {
        const Series& line = m_series[static_cast<std::size_t>(i)];
        const QColor colour = colourOf(line.ink);
        QPen pen(colour, 2.2);
        if (line.dashed)
            pen.setStyle(Qt::DashLine);
        graph(i)->setPen(pen);
        const auto shape = line.dashed ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssDisc;
        graph(i)->setScatterStyle(QCPScatterStyle(shape, QPen(colour, 1.5), QBrush(colour), 6));
        if (!line.name.isEmpty() && !line.points.empty()) {
            if (auto* label = qobject_cast<QCPItemText*>(item(text++)))
                label->setColor(line.ink == Ink::Amber ? theme().amberInk : colour);
        }
    }
}

} // namespace limber::ui
