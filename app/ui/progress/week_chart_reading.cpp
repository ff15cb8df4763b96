#include "app/ui/progress/week_chart.h"

#include "app/ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber::ui {

QString WeekChart::reading(int period) const {
    QStringList pieces;
    for (const Line& line : m_content.lines)
        for (const Point& point : line.points)
            if (static_cast<int>(std::lround(point.x)) == period)
                pieces << (line.name.isEmpty()
                               ? point.said
                               : tr("%1 %2", "name of a line, its value").arg(line.name, point.said));
    const auto place = static_cast<std::size_t>(period - 1);
    if (pieces.isEmpty() || period < 1 || place >= m_content.longNames.size())
        return {};
    return tr("%1: %2", "period: values").arg(m_content.longNames[place], pieces.join(QStringLiteral(", ")));
}

void WeekChart::read(std::optional<int> period) {
    m_read = period;
    m_cursor->setVisible(period.has_value());
    if (period) {
        m_cursor->start->setCoords(*period, 0.0);
        m_cursor->end->setCoords(*period, 1.0);
    }
    const QString told = period ? reading(*period) : QString();
    const QString name = told.isEmpty() ? m_name : tr("%1. %2", "chart, reading").arg(m_name, told);
    if (name != accessibleName()) {
        setAccessibleName(name);
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void WeekChart::resizeEvent(QResizeEvent* event) {
    Plot::resizeEvent(event);
    replot();
    placeEnds();
    replot();
}

void WeekChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = xAxis->pixelToCoord(event->position().x());
    std::optional<int> nearest;
    for (const int period : readable())
        if (!nearest || std::abs(period - x) < std::abs(*nearest - x))
            nearest = period;
    if (nearest && nearest != m_read)
        Q_EMIT readingChanged(nearest);
}

void WeekChart::leaveEvent(QEvent* event) {
    Plot::leaveEvent(event);
    if (!hasFocus())
        Q_EMIT readingChanged(std::nullopt);
}

void WeekChart::keyPressEvent(QKeyEvent* event) {
    const std::vector<int> periods = readable();
    if (periods.empty()) {
        Plot::keyPressEvent(event);
        return;
    }
    const auto at = m_read ? std::lower_bound(periods.begin(), periods.end(), *m_read) : periods.end();
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT readingChanged(at == periods.begin() ? periods.front() : *(at - 1));
        break;
    case Qt::Key_Right:
        Q_EMIT readingChanged(at == periods.end() || at + 1 == periods.end() ? periods.back() : *(at + 1));
        break;
    case Qt::Key_Home:
        Q_EMIT readingChanged(periods.front());
        break;
    case Qt::Key_End:
        Q_EMIT readingChanged(periods.back());
        break;
    case Qt::Key_Escape:
        Q_EMIT readingChanged(std::nullopt);
        break;
    default:
        Plot::keyPressEvent(event);
    }
}

void WeekChart::focusInEvent(QFocusEvent* event) {
    Plot::focusInEvent(event);
    const std::vector<int> periods = readable();
    if (event->reason() != Qt::MouseFocusReason && !periods.empty())
        Q_EMIT readingChanged(m_read.value_or(periods.back()));
    update();
}

void WeekChart::focusOutEvent(QFocusEvent* event) {
    Plot::focusOutEvent(event);
    Q_EMIT readingChanged(std::nullopt);
    update();
}

void WeekChart::paintEvent(QPaintEvent* event) {
    Plot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace limber::ui
