#include "app/ui/progress/week_chart.h"

#include "app/ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber::ui {

namespace {

constexpr int LeftMargin = 44;
constexpr int RightMargin = 136;
constexpr int BottomMargin = 28;
/// Names of ends are kept that far apart.
constexpr double EndHeight = 18.0;
/// More periods than this, and only every second or third is named.
constexpr int NamedPeriods = 13;

QColor colourOf(WeekChart::Ink ink) {
    switch (ink) {
    case WeekChart::Ink::Stop:
        return theme().stop;
    case WeekChart::Ink::Muted:
        return theme().muted;
    case WeekChart::Ink::Amber:
        return theme().dark ? theme().amber : theme().amberInk;
    case WeekChart::Ink::Accent:
        break;
    }
    return theme().accent;
}

int periodOf(const WeekChart::Point& point) {
    return static_cast<int>(std::lround(point.x));
}

} // namespace

WeekChart::WeekChart(const QString& name, QWidget* parent)
    : Plot(parent), m_name(name), m_low(addGraph()), m_high(addGraph()), m_cursor(new QCPItemLine(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(name);
    axisRect()->setAutoMargins(QCP::msNone);
    setNamesPeriods(false);
    m_high->setChannelFillGraph(m_low);
    yAxis->ticker()->setTickCount(3);
    m_cursor->setVisible(false);
    m_cursor->start->setTypeX(QCPItemPosition::ptPlotCoords);
    m_cursor->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursor->end->setTypeX(QCPItemPosition::ptPlotCoords);
    m_cursor->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    WeekChart::restyle();
}

void WeekChart::setNamesPeriods(bool names) {
    m_namesPeriods = names;
    axisRect()->setMargins(QMargins(LeftMargin, 8, RightMargin, names ? BottomMargin : 8));
    xAxis->setTickLabels(names);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

int WeekChart::lastPeriod() const {
    return std::max(1, static_cast<int>(m_content.periods.size()));
}

void WeekChart::setContent(Content content) {
    m_content = std::move(content);
    drawContent();
    setRanges();
    read(std::nullopt);
    QStringList sentences;
    for (const int period : readable())
        sentences << tr("%1.").arg(reading(period));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    restyle();
    placeEnds();
    replot();
}

void WeekChart::drawContent() {
    for (QCPGraph* graph : m_graphs)
        removeGraph(graph);
    for (QCPItemText* end : m_ends)
        removeItem(end);
    m_graphs.clear();
    m_ends.clear();
    m_low->data()->clear();
    m_high->data()->clear();
    for (const Band::Span& span : m_content.band.spans) {
        m_low->addData(span.x, span.low);
        m_high->addData(span.x, span.high);
    }
    const auto addEnd = [&](const QString& text) {
        auto* end = new QCPItemText(this);
        end->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        end->position->setType(QCPItemPosition::ptAbsolute);
        end->setTextAlignment(Qt::AlignLeft);
        end->setText(text);
        end->setFont(numberFont());
        end->setClipToAxisRect(false);
        m_ends.push_back(end);
    };
    for (const Line& line : m_content.lines) {
        QCPGraph* graph = addGraph();
        for (const Point& point : line.points)
            graph->addData(point.x, point.y);
        m_graphs.push_back(graph);
        addEnd(line.points.empty() ? QString()
               : line.name.isEmpty()
                   ? line.points.back().said
                   : tr("%1 %2", "name of a line, its value").arg(line.name, line.points.back().said));
    }
    addEnd(m_content.band.spans.empty() ? QString() : m_content.band.name);
}

void WeekChart::setRanges() {
    double low = 1e9;
    double high = -1e9;
    const auto look = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Line& line : m_content.lines)
        for (const Point& point : line.points)
            look(point.y);
    for (const Band::Span& span : m_content.band.spans) {
        look(span.low);
        look(span.high);
    }
    if (low > high) {
        low = 0.0;
        high = 10.0;
    }
    const double room = std::max((high - low) * 0.25, std::max(std::abs(high) * 0.03, 0.5));
    low = m_content.low.value_or(std::max(0.0, low - room));
    high = m_content.high.value_or(high + room);
    // A little room below, or a line at 0 is half hidden.
    const double below = m_content.low ? (high - low) * 0.06 : 0.0;
    yAxis->setRange(low - below, high + (high - low) * 0.04);
    if (m_content.low && m_content.high) {
        const QSharedPointer<QCPAxisTickerFixed> scale(new QCPAxisTickerFixed);
        scale->setTickStep((high - low) / 2.0);
        yAxis->setTicker(scale);
    }
    const int last = lastPeriod();
    xAxis->setRange(0.7, std::max(last, 2) + 0.15);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int every = (last + NamedPeriods - 1) / NamedPeriods;
    for (int period = 1; period <= static_cast<int>(m_content.periods.size()); ++period)
        if (every <= 1 || (period - 1) % every == 0)
            ticker->addTick(period, m_content.periods[static_cast<std::size_t>(period - 1)]);
    xAxis->setTicker(ticker);
}

/// Beside the height at which each line ends, and pushed apart where two ends meet.
void WeekChart::placeEnds() {
    struct End {
        QCPItemText* text;
        double y;
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < m_content.lines.size(); ++i)
        if (!m_content.lines[i].points.empty())
            ends.push_back({m_ends[i], yAxis->coordToPixel(m_content.lines[i].points.back().y)});
    if (!m_content.band.spans.empty()) {
        const Band::Span& last = m_content.band.spans.back();
        ends.push_back({m_ends.back(), yAxis->coordToPixel((last.low + last.high) / 2.0)});
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    const double top = axisRect()->top() + EndHeight / 2;
    const double bottom = axisRect()->bottom() - EndHeight / 2 + 4;
    for (std::size_t i = 0; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, i == 0 ? top : ends[i - 1].y + EndHeight);
    for (std::size_t i = ends.size(); i-- > 0;)
        ends[i].y = std::min(ends[i].y, i + 1 == ends.size() ? bottom : ends[i + 1].y - EndHeight);
    for (const End& end : ends)
        end.text->position->setCoords(axisRect()->right() + 12, end.y);
}

void WeekChart::restyle() {
    Plot::restyle();
    const Theme& tokens = theme();
    QColor fill = tokens.accent;
    fill.setAlphaF(0.16F);
    QPen edge(tokens.accent, 1, Qt::DotLine);
    m_low->setPen(edge);
    m_high->setPen(edge);
    m_high->setBrush(fill);
    m_cursor->setPen(QPen(tokens.muted, 1));
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        const Line& line = m_content.lines[i];
        const QColor colour = colourOf(line.ink);
        m_graphs[i]->setPen(QPen(colour, 2.2, line.dashed ? Qt::DashLine : Qt::SolidLine));
        const auto shape = line.dashed ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssDisc;
        m_graphs[i]->setScatterStyle(QCPScatterStyle(shape, QPen(colour, 1.5), QBrush(colour), 6));
        m_ends[i]->setColor(colour);
    }
    if (m_ends.size() > m_graphs.size()) {
        m_ends.back()->setColor(tokens.muted);
        m_ends.back()->setFont(tickFont());
    }
}

std::vector<int> WeekChart::readable() const {
    std::vector<int> periods;
    for (const Line& line : m_content.lines)
        for (const Point& point : line.points)
            periods.push_back(periodOf(point));
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

} // namespace limber::ui
