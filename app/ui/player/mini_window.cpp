#include "app/ui/player/mini_window.h"

#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace limber::ui {

MiniWindow::MiniWindow(QWidget* player)
    : QWidget(nullptr, Qt::Tool | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint |
                           Qt::WindowCloseButtonHint),
      m_player(player) {
    setWindowTitle(QStringLiteral("Limber"));
    // It appears beside the work at hand and takes no keys from it until it is clicked.
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 16, 12);
    row->setSpacing(14);
    m_ring = new CountdownRing;
    m_ring->setFixedSize(96, 96);
    m_ring->setMinimumSize(96, 96);
    row->addWidget(m_ring);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name = makeLabel({}, "strong", false);
    m_place = makeLabel({}, "body", false);
    m_line = makeLabel({}, "small");
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_place);
    texts->addWidget(m_line);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    setFixedSize(340, 124);
    setToolTip(tr("Double-click to expand, Space to pause"));
}

void MiniWindow::showView(const PlayerView& view) {
    const bool work = view.under == PlayerStage::Working;
    m_ring->show(numberText(view), {}, view.ring,
                 work ? CountdownRing::Tone::Work : CountdownRing::Tone::Quiet);
    m_name->setText(contentText(view.exerciseName));
    m_place->setText(placeText(view));
    m_line->setText(view.stage == PlayerStage::Working ? lineText(view) : captionText(view));
}

void MiniWindow::keyPressEvent(QKeyEvent* event) {
    // Questions are asked on the large page.
    const int key = event->key();
    if (key == Qt::Key_H || key == Qt::Key_Period || key == Qt::Key_Escape || key == Qt::Key_S ||
        key == Qt::Key_Right || key == Qt::Key_Question)
        close();
    QCoreApplication::sendEvent(m_player, event);
    // Once it is closed its release would be heard by nobody.
    if (!isVisible() && !event->isAutoRepeat()) {
        QKeyEvent release(QEvent::KeyRelease, key, event->modifiers(), event->text());
        QCoreApplication::sendEvent(m_player, &release);
    }
    event->accept();
}

void MiniWindow::keyReleaseEvent(QKeyEvent* event) {
    QCoreApplication::sendEvent(m_player, event);
    event->accept();
}

void MiniWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MiniWindow::mousePressEvent(QMouseEvent* event) {
    m_grip = event->globalPosition().toPoint() - pos();
}

void MiniWindow::mouseMoveEvent(QMouseEvent* event) {
    move(event->globalPosition().toPoint() - m_grip);
}

void MiniWindow::mouseDoubleClickEvent(QMouseEvent*) {
    close();
}

} // namespace limber::ui
