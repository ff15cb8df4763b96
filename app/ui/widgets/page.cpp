#include "app/ui/widgets/page.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {
constexpr int SideMargin = 36;
constexpr int MaximumContentWidth = 1180;
} // namespace

Page::Page(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("page"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(SideMargin, 28, SideMargin, 28);
    m_column->setSpacing(16);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = makeLabel(QString(), "title");
    m_subtitle = makeLabel(QString(), "subtitle");
    m_subtitle->hide();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(12);
    head->addLayout(m_actions);
    m_column->addLayout(head);

    m_body = new QVBoxLayout;
    m_body->setSpacing(20);
    m_column->addLayout(m_body, 1);
    setWidget(content);
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::resizeEvent(QResizeEvent* event) {
    const int available = viewport()->width();
    const int side = std::max(SideMargin, (available - MaximumContentWidth) / 2);
    m_column->setContentsMargins(side, 28, side, 28);
    QScrollArea::resizeEvent(event);
    contentWidthChanged(available - 2 * side);
}

} // namespace limber::ui
