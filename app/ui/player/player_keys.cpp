// The player by keyboard: everything the buttons do, and the questions it asks.

#include "app/ui/player/ask_panel.h"
#include "app/ui/player/mini_window.h"
#include "app/ui/player/player_page.h"
#include "app/ui/player/sound_guide.h"

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

QStringList PlayerPage::keyHelp() {
    return {tr("Space: ready, pause, resume"),
            tr("Hold any key: ready"),
            tr("Left arrow, Backspace: back"),
            tr("Right arrow, S: skip"),
            tr("H or . (full stop): it hurts, stop"),
            tr("D: finish this set"),
            tr("+: 10 seconds more"),
            tr("R: repeat the last set or hold"),
            tr("E: easier version"),
            tr("P: pause"),
            tr("M: sounds on or off"),
            tr("X: show the common mistake"),
            tr("G: arrows on or off"),
            tr("F: full screen"),
            tr("W: mini player"),
            tr("Esc: end the session")};
}

void PlayerPage::primary() {
    switch (m_view.stage) {
    case PlayerStage::Preparing:
        Q_EMIT inPositionRequested();
        return;
    case PlayerStage::Paused:
        Q_EMIT resumeRequested();
        return;
    case PlayerStage::Working:
        if (m_view.selfPaced) {
            Q_EMIT repetitionDone();
            return;
        }
        break;
    case PlayerStage::CountIn:
    case PlayerStage::Resting:
        break;
    case PlayerStage::Stopped:
    case PlayerStage::Finished:
        return;
    }
    Q_EMIT pauseRequested();
}

void PlayerPage::skip() {
    if (m_view.under == PlayerStage::Resting)
        Q_EMIT skipRequested(session::SkipReason::NotSaid);
    else
        askWhySkip();
}

void PlayerPage::askWhySkip() {
    const bool wasPaused = m_view.stage == PlayerStage::Paused;
    if (!wasPaused)
        Q_EMIT pauseRequested();
    const auto with = [this](session::SkipReason reason) {
        return [this, reason] { Q_EMIT skipRequested(reason); };
    };
    m_ask->ask(tr("Skip this set?"), tr("What you did is saved."),
               {{tr("Just skip"), "primary", with(session::SkipReason::NotSaid)},
                {tr("Tired"), "plain", with(session::SkipReason::Tired)},
                {tr("It hurts"), "plain", with(session::SkipReason::Pain)},
                {tr("No time"), "plain", with(session::SkipReason::NoTime)},
                {tr("Missing equipment"), "plain", with(session::SkipReason::NoEquipment)}},
               [this, wasPaused] {
                   if (!wasPaused)
                       Q_EMIT resumeRequested();
               });
}

void PlayerPage::askToEnd() {
    if (isOver(m_view))
        return;
    const bool wasPaused = m_view.stage == PlayerStage::Paused;
    if (!wasPaused)
        Q_EMIT pauseRequested();
    const auto stay = [this, wasPaused] {
        if (!wasPaused)
            Q_EMIT resumeRequested();
    };
    m_ask->ask(tr("End the session here?"), tr("Everything you did so far is saved."),
               {{tr("End session"), "primary", [this] { Q_EMIT endRequested(); }},
                {tr("Keep going"), "plain", stay}},
               stay);
}

void PlayerPage::showHelp() {
    const bool running = m_view.stage == PlayerStage::Working || m_view.stage == PlayerStage::CountIn;
    if (running)
        Q_EMIT pauseRequested();
    const auto closed = [this, running] {
        if (running)
            Q_EMIT resumeRequested();
    };
    m_ask->ask(tr("Keys"), keyHelp().join(u'\n'), {{tr("Close"), "primary", closed}}, closed);
}

void PlayerPage::showSounds() {
    Q_EMIT pauseRequested();
    auto* guide = new SoundGuide(window());
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &SoundGuide::playRequested, this, &PlayerPage::cueSampleRequested);
    guide->open();
}

void PlayerPage::toggleMini() {
    if (m_mini && m_mini->isVisible()) {
        m_mini->close();
        return;
    }
    if (!m_mini) {
        m_mini = std::make_unique<MiniWindow>(this);
        connect(m_mini.get(), &MiniWindow::closed, this, [this] {
            window()->showNormal();
            window()->activateWindow();
            setFocus();
        });
    }
    m_mini->showView(m_view);
    m_mini->show();
    window()->showMinimized();
}

void PlayerPage::keyPressEvent(QKeyEvent* event) {
    if (m_ask->isOpen() || isOver(m_view) || event->isAutoRepeat()) {
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
        skip();
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
        Q_EMIT easierRequested();
        return true;
    case Qt::Key_P:
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
        toggleMini();
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
