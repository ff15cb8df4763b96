#pragma once

#include "core/session/view.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace limber::ui {

class FigureCard;
class CountdownRing;
class StepList;
class ConfirmPanel;

/// The guided session. It is given a PlayerView whenever time has gone by, and asks for things by signals; it
/// knows no clock and no rules. Everything can be done by keyboard (see keyHelp()).
class PlayerPage : public QWidget {
    Q_OBJECT

public:
    explicit PlayerPage(QWidget* parent = nullptr);

    /// Beside the name of the stage: "evening session".
    void setSessionName(const QString& name);
    /// What the cue switch shows; it asks by cuesToggled().
    void setCuesOn(bool on);
    void setFullScreen(bool on);
    [[nodiscard]] const PlayerView& view() const { return m_view; }

    /// Keys and what they do, one line each, as the `?` panel shows them.
    [[nodiscard]] static QStringList keyHelp();

public Q_SLOTS:
    void showView(const limber::PlayerView& view);
    /// One line that goes away by itself: no sound device, a set could not be written.
    void showNotice(const QString& text);

Q_SIGNALS:
    void inPositionRequested();
    void pauseRequested();
    void resumeRequested();
    /// Resume, with the broken hold begun anew.
    void repeatHoldRequested();
    void backRequested();
    void skipRequested(limber::session::SkipReason reason);
    void finishSetRequested();
    void repetitionDone();
    /// The stop button: hold the session and ask what happened.
    void stopRequested();
    /// Confirmed by the person.
    void endRequested();
    void addTimeRequested();
    void repeatSetRequested();
    void easierRequested();
    void cuesToggled(bool on);
    void fullScreenRequested(bool on);
    void miniWindowRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader(class QVBoxLayout* page);
    void buildMiddle(QVBoxLayout* page);
    void buildBar(QVBoxLayout* page);
    void primary();
    void askToEnd();
    void askWhySkip();
    void showHelp();
    void fit();
    void updateTexts();
    void updateButtons();

    PlayerView m_view;
    QString m_sessionName;
    bool m_cuesOn = true;
    bool m_fullScreen = false;
    bool m_askedWhilePaused = false;
    QLabel* m_context = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_timeLeft = nullptr;
    QPushButton* m_cues = nullptr;
    QPushButton* m_full = nullptr;
    QPushButton* m_end = nullptr;
    FigureCard* m_figure = nullptr;
    QWidget* m_side = nullptr;
    CountdownRing* m_ring = nullptr;
    QLabel* m_repetition = nullptr;
    QLabel* m_breath = nullptr;
    QLabel* m_notice = nullptr;
    StepList* m_steps = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_next = nullptr;
    QWidget* m_bar = nullptr;
    ConfirmPanel* m_panel = nullptr;
    QTimer* m_longPress = nullptr;
    QTimer* m_noticeTimer = nullptr;
};

} // namespace limber::ui
