// The player by keyboard: everything the buttons do.

#include "app/ui/player/player_page.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/player/strip_window.h"
#include "app/ui/widgets/overlay.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace limber::ui {

namespace {

bool isOver(const PlayerView& view) {
    return view.stage == PlayerStage::Finished || view.stage == PlayerStage::Stopped;
}

} // namespace

void PlayerPage::primary() {
    switch (m_view.stage) {
    case PlayerStage::Preparing:
        Q_EMIT inPositionRequested();
        return;
    case PlayerStage::Paused:
        Q_EMIT resumeRequested();
        return;
    case PlayerStage::Working:
        if (m_view.selfPaced)
            Q_EMIT repetitionDone();
        else if (m_view.openEnded)
            Q_EMIT finishSetRequested();
        else
            break;
        return;
    case PlayerStage::Resting:
        Q_EMIT nextRequested();
        return;
    case PlayerStage::CountIn:
        break;
    case PlayerStage::Stopped:
    case PlayerStage::Finished:
        return;
    }
    Q_EMIT pauseRequested();
}

void PlayerPage::beside() {
    const bool paced = m_view.stage == PlayerStage::Working && m_view.selfPaced && !m_view.openEnded;
    if (m_view.stage == PlayerStage::Resting || paced)
        Q_EMIT pauseRequested();
    else if (hasAnotherRepetition(m_view))
        Q_EMIT nextRequested();
    else
        Q_EMIT finishSetRequested();
}

void PlayerPage::swapForm() {
    if (m_view.canSwapBack)
        Q_EMIT easierUndone();
    else if (m_view.canSwapToEasier)
        Q_EMIT easierRequested();
}

void PlayerPage::toggleStrip() {
    if (m_strip && m_strip->isVisible()) {
        m_strip->hide();
        window()->showNormal();
        window()->activateWindow();
        setFocus();
        return;
    }
    if (isOver(m_view))
        return;
    if (!m_strip) {
        m_strip = std::make_unique<StripWindow>(StripWindow::Kind::Session);
        connect(m_strip.get(), &StripWindow::primaryRequested, this, &PlayerPage::primary);
        connect(m_strip.get(), &StripWindow::expandRequested, this, &PlayerPage::toggleStrip);
        // What happened is asked on the large page.
        connect(m_strip.get(), &StripWindow::stopRequested, this, [this] {
            toggleStrip();
            Q_EMIT stopRequested();
        });
    }
    m_strip->showView(m_view);
    m_strip->comeUp();
    window()->showMinimized();
}

void PlayerPage::keyPressEvent(QKeyEvent* event) {
    if ((m_sheet && m_sheet->isVisible()) || isOver(m_view) || event->isAutoRepeat()) {
        event->accept();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    // While getting ready an elbow may lie on any key: held down it means "I'm in position", and what it does
    // otherwise waits until it is let go.
    const bool atOnce =
        key == Qt::Key_Space || key == Qt::Key_H || key == Qt::Key_Period || key == Qt::Key_Escape;
    if (m_view.stage == PlayerStage::Preparing && !atOnce) {
        m_heldKey = key;
        m_longPress->start();
        event->accept();
        return;
    }
    act(key);
    event->accept();
}

bool PlayerPage::act(int key) {
    switch (key) {
    case Qt::Key_Space:
        primary();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        Q_EMIT backRequested();
        return true;
    case Qt::Key_Right:
    case Qt::Key_S:
        Q_EMIT nextRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.openEnded)
            Q_EMIT finishSetRequested();
        return true;
    case Qt::Key_T:
        checkSound();
        return true;
    case Qt::Key_H:
    case Qt::Key_Period:
        Q_EMIT stopRequested();
        return true;
    case Qt::Key_Escape:
        askToEnd();
        return true;
    case Qt::Key_U:
        if (!m_unwell->isHidden())
            Q_EMIT unwellReported();
        return true;
    case Qt::Key_D:
        Q_EMIT finishSetRequested();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT addTimeRequested();
        return true;
    case Qt::Key_R:
        if (m_view.brokenHold)
            Q_EMIT repeatHoldRequested();
        else
            Q_EMIT repeatSetRequested();
        return true;
    case Qt::Key_E:
        swapForm();
        return true;
    case Qt::Key_P:
        // Nobody knows how long a try would have been that was paused.
        if (m_view.openEnded && m_view.stage == PlayerStage::Working)
            return true;
        if (m_view.stage == PlayerStage::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
        return true;
    case Qt::Key_M:
        Q_EMIT cuesToggled(!m_cuesOn);
        return true;
    case Qt::Key_F:
    case Qt::Key_F11:
        Q_EMIT fullScreenRequested(!m_fullScreen);
        return true;
    case Qt::Key_W:
        toggleStrip();
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        showHelp();
        return true;
    case Qt::Key_X:
        setMistakeShown(!m_mistakeShown);
        return true;
    case Qt::Key_G:
        Q_EMIT guidesToggled(!m_guidesOn);
        return true;
    default:
        return false;
    }
}

void PlayerPage::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) {
        m_longPress->stop();
        if (const int key = std::exchange(m_heldKey, 0); key == event->key())
            act(key);
    }
    QWidget::keyReleaseEvent(event);
}

} // namespace limber::ui
