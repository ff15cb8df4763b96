#pragma once

#include "core/session/view.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace limber::figure {
class ClipLibrary;
}

namespace limber::ui {

class FigureCard;
class FigureView;
class CountdownRing;
class StepList;
class BreathBar;
class Fader;
class Overlay;
class ProgressLine;
class SetDots;
class StripWindow;
struct KeyHelp;

/// The guided session. It is given a PlayerView whenever time has gone by, and asks for things by signals; it
/// knows no clock and no rules. Everything can be done by keyboard (see keyHelp()).
class PlayerPage : public QWidget {
    Q_OBJECT

public:
    explicit PlayerPage(QWidget* parent = nullptr);
    ~PlayerPage() override;
    PlayerPage(const PlayerPage&) = delete;
    PlayerPage& operator=(const PlayerPage&) = delete;

    /// Beside the name of the stage: "evening session".
    void setSessionName(const QString& name);
    /// What the cue switch shows; it asks by cuesToggled().
    void setCuesOn(bool on);
    void setFullScreen(bool on);
    /// The clips that the figure moves by; they must outlive the page.
    void setClips(const figure::ClipLibrary* clips);
    /// Arrows and a ghost of the next position; the switch asks by guidesToggled().
    void setGuides(bool on);
    /// Getting ready carries the quiet question whether something is wrong today.
    void setAsksHowYouAre(bool asks);
    /// Black and white, and larger type.
    void setHighContrast(bool on);
    /// Key poses instead of movement.
    void setReducedMotion(bool reduced);
    [[nodiscard]] const PlayerView& view() const { return m_view; }

    /// Keys and what they do, as the `?` sheet shows them.
    [[nodiscard]] static std::vector<KeyHelp> keyHelp();

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
    /// This repetition, or the rest, is enough; on to the next.
    void nextRequested();
    void finishSetRequested();
    void repetitionDone();
    /// Something is wrong before it begins: hold the session and ask what.
    void unwellReported();
    /// The stop button: hold the session and ask what happened.
    void stopRequested();
    /// Confirmed by the person.
    void endRequested();
    void addTimeRequested();
    void repeatSetRequested();
    void easierRequested();
    /// As it was planned after all.
    void easierUndone();
    void cuesToggled(bool on);
    void guidesToggled(bool on);
    void fullScreenRequested(bool on);
    /// From "What you hear": let this one be heard.
    void cueSampleRequested(limber::CueKind kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildMiddle();
    QWidget* buildBar();
    QPushButton* barButton(const QString& text, const char* role, const QString& tip);
    void buildMenu();
    void primary();
    /// What the button beside it does.
    void beside();
    struct Answer {
        QString text;
        const char* role;
        std::function<void()> then;
    };
    /// Pauses and asks. What ran goes on, unless an answer does something else.
    void ask(const QString& title, const QString& text, const std::vector<Answer>& answers);
    void openSheet(QWidget* content, std::function<void()> left);
    void askToEnd();
    void showHelp();
    void showSounds();
    void checkSound();
    void swapForm();
    /// The strip instead of the large window, and back.
    void toggleStrip();
    void setMistakeShown(bool on);
    /// What a key does besides those of primary().
    bool act(int key);
    void fit();
    void fitStep();
    void updateTexts();
    void updateButtons();
    void updateFigure();

    PlayerView m_view;
    QString m_sessionName;
    bool m_cuesOn = true;
    bool m_fullScreen = false;
    QLabel* m_context = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_cues = nullptr;
    QPushButton* m_full = nullptr;
    QPushButton* m_end = nullptr;
    QWidget* m_header = nullptr;
    Fader* m_fader = nullptr;
    FigureCard* m_figure = nullptr;
    FigureView* m_body = nullptr;
    FigureMoment m_shown;
    int m_hold = 0;
    int m_scaleStep = 10;
    bool m_guidesOn = true;
    bool m_teaching = false;
    bool m_mistakeShown = false;
    /// What setHighContrast() was last asked for, in which theme.
    QString m_look;
    QString m_contrastSheet;
    /// Pressed while getting ready, and not yet long enough to mean "I'm in position".
    int m_heldKey = 0;
    QPushButton* m_mistake = nullptr;
    QWidget* m_side = nullptr;
    CountdownRing* m_ring = nullptr;
    SetDots* m_dots = nullptr;
    QLabel* m_place = nullptr;
    BreathBar* m_breath = nullptr;
    QLabel* m_step = nullptr;
    /// Type size of the one step where there is room.
    int m_stepType = 32;
    QPushButton* m_sound = nullptr;
    QPushButton* m_unwell = nullptr;
    bool m_asksHowYouAre = false;
    StepList* m_steps = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_beside = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_next = nullptr;
    QLabel* m_timeLeft = nullptr;
    ProgressLine* m_progress = nullptr;
    QPointer<Overlay> m_sheet;
    std::unique_ptr<StripWindow> m_strip;
    QTimer* m_longPress = nullptr;
    QTimer* m_noticeTimer = nullptr;
};

} // namespace limber::ui
