#include "app/ui/progress/adherence_calendar.h"

#include "app/ui/progress/progress_words.h"
#include "app/ui/theme/theme.h"

#include <QHelpEvent>
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

void paintDay(QPainter& painter, const QRectF& box, const DayAdherence& entry) {
    const Theme& tokens = theme();
    painter.setPen(Qt::NoPen);
    switch (entry.state) {
    case DayState::Before:
        painter.setBrush(tokens.line);
        painter.setOpacity(0.45);
        painter.drawRoundedRect(box, radius, radius);
        painter.setOpacity(1.0);
        return;
    case DayState::Rest:
        painter.setBrush(tokens.muted);
        painter.drawEllipse(box.center(), 1.6, 1.6);
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
    const double share =
        entry.planned == 0 ? 0.0 : std::min(1.0, static_cast<double>(entry.done) / entry.planned);
    if (share <= 0.0)
        return;
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.bottom() - box.height() * share, box.width(), box.height()));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

} // namespace

AdherenceCalendar::AdherenceCalendar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Training calendar"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void AdherenceCalendar::setDays(std::vector<DayAdherence> days, Day today) {
    m_days = std::move(days);
    m_today = today;
    setAccessibleDescription(calendarSummary(m_days));
    update();
}

QRectF AdherenceCalendar::cell(std::size_t index) const {
    const int weeks = std::max<int>(1, static_cast<int>(m_days.size()) / daysInWeek);
    const qreal size = std::min({largestCell, (width() - 2 * edge + gap) / weeks - gap,
                                 (height() - 2 * edge + gap) / daysInWeek - gap});
    const auto column = static_cast<qreal>(index / daysInWeek);
    const auto row = static_cast<qreal>(index % daysInWeek);
    return {edge + column * (size + gap), edge + row * (size + gap), size, size};
}

void AdherenceCalendar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF box = cell(i);
        paintDay(painter, box, m_days[i]);
        if (m_days[i].day == m_today) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().ink, 1.4));
            painter.drawRoundedRect(box.adjusted(-1.0, -1.0, 1.0, 1.0), radius + 1.0, radius + 1.0);
        }
    }
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
