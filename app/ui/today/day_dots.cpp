#include "app/ui/today/day_dots.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"
#include "core/progress/habit.h"

#include <QHBoxLayout>
#include <QPainter>

namespace limber::ui::today {

DayDots::DayDots(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(18);
}

void DayDots::setDots(const std::vector<DayDot>& dots) {
    clearLayout(m_row);
    auto* row = static_cast<QHBoxLayout*>(m_row);
    for (const DayDot& dot : dots) {
        auto* pair = new QWidget;
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(new Mark(dot.state));
        QLabel* text = makeLabel(dot.text, dot.next ? "accent" : "subtitle", false);
        text->setAccessibleName(dot.spoken);
        line->addWidget(text);
        row->addWidget(pair);
    }
    row->addStretch(1);
    setVisible(!dots.empty());
}

FortnightDots::FortnightDots(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FortnightDots::setDone(int sessions) {
    m_done = sessions;
    setAccessibleName(tr("%1 of %2 first sessions").arg(sessions).arg(FirstFortnight::goal));
    update();
}

void FortnightDots::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    for (int i = 0; i < FirstFortnight::goal; ++i) {
        const QPointF centre(12 + 30 * i, height() / 2.0);
        const bool done = i < m_done;
        painter.setPen(QPen(done ? t.accent : t.muted, 1.6));
        painter.setBrush(done ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, 9, 9);
        if (done)
            paintCheckMark(painter, centre, 10, t.onAccent);
    }
}

} // namespace limber::ui::today
