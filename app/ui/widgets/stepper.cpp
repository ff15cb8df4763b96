#include "app/ui/widgets/stepper.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/check_mark.h"

#include <QPainter>

#include <utility>

namespace limber::ui {

namespace {
constexpr qreal Radius = 16;
constexpr qreal CircleY = 18;
} // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setSteps(std::vector<Step> steps, int current) {
    m_steps = std::move(steps);
    m_current = current;
    QStringList words;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const int index = static_cast<int>(i);
        const QString state = index < current ? tr("done") : index == current ? tr("current") : tr("to come");
        words << tr("Stage %1: %2, %3").arg(index + 1).arg(m_steps[i].name, state);
    }
    setAccessibleName(tr("The five stages"));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    update();
}

QSize Stepper::sizeHint() const {
    return {720, 76};
}

QSize Stepper::minimumSizeHint() const {
    return {360, 76};
}

void Stepper::paintEvent(QPaintEvent* /*event*/) {
    if (m_steps.empty())
        return;
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal cell = width() / static_cast<qreal>(m_steps.size());
    const auto centreX = [&](std::size_t i) { return cell * (static_cast<qreal>(i) + 0.5); };

    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const bool done = static_cast<int>(i) < m_current;
        painter.setPen(QPen(done ? t.accent : t.line, 3));
        painter.drawLine(QPointF(centreX(i) + Radius + 2, CircleY),
                         QPointF(centreX(i + 1) - Radius - 2, CircleY));
    }
    QFont number = font();
    number.setPixelSize(15);
    number.setWeight(QFont::Bold);
    QFont name = font();
    name.setPixelSize(14);
    QFont note = name;
    note.setPixelSize(12);
    note.setWeight(QFont::DemiBold);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const int index = static_cast<int>(i);
        const QPointF centre(centreX(i), CircleY);
        const bool reached = index <= m_current;
        painter.setPen(QPen(reached ? t.accent : t.line, 2));
        painter.setBrush(reached ? t.accent : t.card);
        painter.drawEllipse(centre, Radius - 1, Radius - 1);
        if (index < m_current) {
            paintCheckMark(painter, centre, 11, t.onAccent);
        } else {
            painter.setFont(number);
            painter.setPen(reached ? t.onAccent : t.muted);
            painter.drawText(QRectF(centre.x() - Radius, centre.y() - Radius, 2 * Radius, 2 * Radius),
                             Qt::AlignCenter, QString::number(index + 1));
        }
        name.setWeight(index == m_current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(name);
        painter.setPen(index == m_current ? t.ink : t.muted);
        const QRectF nameBox(cell * static_cast<qreal>(i) + 2, CircleY + Radius + 6, cell - 4, 20);
        painter.drawText(nameBox, Qt::AlignHCenter | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_steps[i].name, Qt::ElideRight,
                                                          static_cast<int>(nameBox.width())));
        if (!m_steps[i].note.isEmpty()) {
            painter.setFont(note);
            painter.setPen(t.accent);
            painter.drawText(nameBox.translated(0, 17), Qt::AlignHCenter | Qt::AlignVCenter, m_steps[i].note);
        }
    }
}

} // namespace limber::ui
