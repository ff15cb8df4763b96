#include "app/ui/player/figure_card.h"

#include "app/ui/player/player_texts.h"
#include "app/ui/player/player_theme.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace limber::ui {

FigureCard::FigureCard(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_region = makeLabel({}, "chip-amber", false);
    m_region->setParent(this);
    m_notice = makeLabel({}, "chip-amber", true);
    m_notice->setParent(this);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->hide();
    m_undo = makeButton({}, "secondary");
    m_undo->setParent(this);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &FigureCard::undoRequested);
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
    if (region == m_regionText)
        return;
    m_regionText = region;
    m_region->setText(tr("working: %1").arg(region));
    m_region->setVisible(!region.isEmpty());
    place();
}

void FigureCard::setScale(qreal scale) {
    m_scale = scale;
    place();
}

void FigureCard::setNotice(const QString& text, const QString& undo) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    place();
}

std::vector<QWidget*> FigureCard::extras() const {
    std::vector<QWidget*> all = m_tools;
    all.push_back(m_region);
    return all;
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
    if (m_notice->isVisibleTo(this)) {
        m_undo->adjustSize();
        const int beside = m_undo->isVisibleTo(this) ? m_undo->width() + margin / 2 : 0;
        const int wide = std::min(width() - 2 * margin - beside, beside > 0 ? 320 : 520);
        m_notice->setFixedWidth(wide);
        m_notice->setFixedHeight(m_notice->heightForWidth(wide));
        m_notice->move((width() - wide - beside) / 2, margin + m_region->height() + margin / 2);
        m_notice->raise();
        const QRect words = m_notice->geometry();
        m_undo->move(words.right() + margin / 2, words.center().y() - m_undo->height() / 2);
        m_undo->raise();
    }
}

} // namespace limber::ui
