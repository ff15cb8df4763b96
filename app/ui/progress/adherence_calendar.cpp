#include "app/ui/progress/adherence_calendar.h"

#include "app/ui/progress/progress_words.h"
#include "app/ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr int daysInWeek = 7;
constexpr qreal gap = 4.0;
constexpr qreal largestCell = 18.0;
constexpr qreal radius = 3.0;
/// Room for the frame around today.
constexpr qreal edge = 2.0;
/// Room for the names of months.
constexpr qreal monthsHeight = 20.0;

QFont monthFont() {
    QFont font = QApplication::font();
    font.setPixelSize(12);
    return font;
}

} // namespace

void paintDay(QPainter& painter, const QRectF& box, const DayAdherence& day) {
    const Theme& tokens = theme();
    painter.setPen(Qt::NoPen);
    switch (day.state) {
    case DayState::Before:
        painter.setBrush(tokens.line);
        painter.setOpacity(0.45);
        painter.drawRoundedRect(box, radius, radius);
        painter.setOpacity(1.0);
        return;
    case DayState::Rest:
        painter.setBrush(tokens.muted);
        painter.drawEllipse(box.center(), 1.8, 1.8);
        return;
    case DayState::Paused:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.muted, 1.2, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
        return;
    case DayState::Due:
        break;
    }
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(box, radius, radius);
    if (day.share <= 0.0)
        return;
    painter.save();
    painter.setClipRect(
        QRectF(box.left(), box.bottom() - box.height() * day.share, box.width(), box.height()));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

AdherenceCalendar::AdherenceCalendar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Training calendar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void AdherenceCalendar::setDays(std::vector<DayAdherence> days, Day today) {
    m_days = std::move(days);
    m_today = today;
    m_read = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].day == today)
            m_read = i;
    setAccessibleDescription(calendarSummary(m_days));
    update();
}

QRectF AdherenceCalendar::cell(std::size_t index) const {
    const int weeks = std::max<int>(1, static_cast<int>(m_days.size()) / daysInWeek);
    const qreal size = std::min({largestCell, (width() - 2 * edge + gap) / weeks - gap,
                                 (height() - monthsHeight - 2 * edge + gap) / daysInWeek - gap});
    const auto column = static_cast<qreal>(index / daysInWeek);
    const auto row = static_cast<qreal>(index % daysInWeek);
    return {edge + column * (size + gap), monthsHeight + edge + row * (size + gap), size, size};
}

void AdherenceCalendar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF box = cell(i);
        paintDay(painter, box, m_days[i]);
        if (hasFocus() && i == m_read) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().accent, 2));
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
        }
        if (m_days[i].day == m_today) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().ink, 1.4));
            painter.drawRoundedRect(box.adjusted(-1.0, -1.0, 1.0, 1.0), radius + 1.0, radius + 1.0);
        }
    }
}

/// Above the week in which a month begins, where there is room since the last name.
void AdherenceCalendar::paintMonths(QPainter& painter) const {
    painter.setFont(monthFont());
    painter.setPen(theme().muted);
    qreal free = 0.0;
    for (std::size_t i = 0; i < m_days.size(); i += daysInWeek) {
        const QDate first = toDate(m_days[i].day);
        const QDate last = first.addDays(daysInWeek - 1);
        const bool begins = i == 0 || last.day() <= daysInWeek;
        const QString name = QLocale().standaloneMonthName(last.month(), QLocale::ShortFormat);
        const qreal left = cell(i).left();
        if (!begins || left < free)
            continue;
        painter.drawText(QPointF(left, monthsHeight - 6), name);
        free = left + painter.fontMetrics().horizontalAdvance(name) + 8;
    }
}

void AdherenceCalendar::read(std::size_t index) {
    if (index >= m_days.size())
        return;
    m_read = index;
    const QString told = dayInWords(m_days[index]);
    QToolTip::showText(mapToGlobal(cell(index).bottomRight().toPoint()), told, this);
    setAccessibleDescription(told);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void AdherenceCalendar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        read(m_read - daysInWeek);
        break;
    case Qt::Key_Right:
        read(m_read + daysInWeek);
        break;
    case Qt::Key_Up:
        read(m_read - 1);
        break;
    case Qt::Key_Down:
        read(m_read + 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AdherenceCalendar::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    read(m_read);
}

void AdherenceCalendar::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    setAccessibleDescription(calendarSummary(m_days));
}

bool AdherenceCalendar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (cell(i).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), dayInWords(m_days[i]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace limber::ui
