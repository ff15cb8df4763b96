#include "app/ui/player/figure_card.h"

#include "app/ui/player/player_texts.h"
#include "app/ui/player/player_theme.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace limber::ui {

SetDots::SetDots(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SetDots::setDots(const std::vector<DotState>& dots) {
    if (dots == m_dots)
        return;
    m_dots = dots;
    const auto done = std::count_if(dots.begin(), dots.end(), [](DotState dot) {
        return dot == DotState::Done || dot == DotState::Partly;
    });
    setAccessibleName(tr("%1 of %2 done").arg(done).arg(dots.size()));
    updateGeometry();
    adjustSize();
    update();
}

void SetDots::setScale(qreal scale) {
    m_scale = scale;
    adjustSize();
}

QSize SetDots::sizeHint() const {
    const auto count = static_cast<qreal>(m_dots.size());
    const qreal pitch = (count > 14 ? 16.0 : 28.0) * m_scale;
    return {qRound(std::max<qreal>(1.0, count) * pitch), qRound(12.0 * m_scale)};
}

void SetDots::paintEvent(QPaintEvent*) {
    if (m_dots.empty())
        return;
    const Theme& t = playerTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_dots.size());
    const qreal high = 8.0 * m_scale;
    for (std::size_t index = 0; index < m_dots.size(); ++index) {
        const qreal wide = pitch - 6.0 * m_scale;
        const QRectF pill(pitch * static_cast<qreal>(index) + pitch - wide, (height() - high) / 2, wide,
                          high);
        const qreal radius = high / 2;
        painter.setPen(Qt::NoPen);
        switch (m_dots[index]) {
        case DotState::Done:
            painter.setBrush(t.accent);
            painter.drawRoundedRect(pill, radius, radius);
            break;
        case DotState::Partly:
            painter.setBrush(t.track);
            painter.drawRoundedRect(pill, radius, radius);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRectF(pill.topLeft(), QSizeF(pill.width() / 2, high)), radius, radius);
            break;
        case DotState::Skipped:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.muted, 1.5));
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), radius, radius);
            break;
        case DotState::Current:
            painter.setBrush(t.amber);
            painter.drawRoundedRect(pill.adjusted(0, -1, 0, 1), radius + 1, radius + 1);
            break;
        case DotState::Ahead:
            painter.setBrush(t.track);
            painter.drawRoundedRect(pill, radius, radius);
            break;
        }
    }
}

FigureCard::FigureCard(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_region = makeLabel({}, "chip-amber", false);
    m_region->setParent(this);
    m_notice = makeLabel({}, "chip-amber", true);
    m_notice->setParent(this);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->hide();
    m_hint = makeLabel(tr("drag to turn the figure"), "small", false);
    m_hint->setParent(this);
    m_dots = new SetDots(this);
}

void FigureCard::setFigure(QWidget* figure) {
    delete m_figure;
    m_figure = figure;
    m_figure->setParent(this);
    m_figure->lower();
    m_figure->show();
    place();
}

void FigureCard::addTool(QWidget* tool) {
    tool->setParent(this);
    tool->show();
    m_tools.push_back(tool);
    m_toolPaper = QColor();
    place();
}

void FigureCard::show(const PlayerView& view) {
    const QString region = contentText(view.region);
    if (region != m_regionText) {
        m_regionText = region;
        m_region->setText(tr("working: %1").arg(region));
        m_region->setVisible(!region.isEmpty());
    }
    m_dots->setDots(view.dots);
    // One dot alone says nothing.
    m_dots->setVisible(view.dots.size() > 1);
    place();
}

void FigureCard::setScale(qreal scale) {
    m_scale = scale;
    m_dots->setScale(scale);
    place();
}

void FigureCard::setNotice(const QString& text) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    place();
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place();
}

void FigureCard::place() {
    const int margin = qRound(18 * m_scale);
    if (m_figure != nullptr)
        // Below the words at the top, which would hide a raised hand or knee.
        m_figure->setGeometry(rect().adjusted(2, margin + qRound(26 * m_scale), -2, -2));
    m_region->adjustSize();
    m_region->move(margin, margin);
    // Their words stay readable where the figure reaches up to them.
    const QColor paper = playerTheme().card;
    if (paper != m_toolPaper)
        for (QWidget* tool : m_tools)
            tool->setStyleSheet(
                QStringLiteral("QPushButton { background: %1; border-radius: 8px; padding: 2px 8px; }")
                    .arg(paper.name()));
    m_toolPaper = paper;
    int right = width() - margin;
    for (QWidget* tool : m_tools) {
        if (tool->isHidden())
            continue;
        tool->adjustSize();
        right -= tool->width();
        tool->move(right, margin);
        right -= margin / 2;
    }
    m_hint->adjustSize();
    m_hint->move(margin, height() - margin - m_hint->height());
    m_hint->setVisible(m_figure != nullptr && width() > 420);
    m_dots->resize(m_dots->sizeHint().boundedTo(QSize(std::max(40, width() - 2 * margin), 40)));
    m_dots->move(width() - margin - m_dots->width(), height() - margin - m_dots->height());
    if (m_notice->isVisibleTo(this)) {
        const int wide = std::min(width() - 2 * margin, 520);
        m_notice->setFixedWidth(wide);
        m_notice->setFixedHeight(m_notice->heightForWidth(wide));
        m_notice->move((width() - wide) / 2, margin + m_region->height() + margin / 2);
        m_notice->raise();
    }
}

} // namespace limber::ui
