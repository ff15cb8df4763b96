#include "app/ui/player/player_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/player/breath_bar.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/fader.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/player/player_theme.h"
#include "app/ui/player/progress_line.h"
#include "app/ui/player/set_dots.h"
#include "app/ui/player/step_list.h"
#include "app/ui/player/strip_window.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/overlay.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int longPressMs = 700;
constexpr int noticeMs = 8'000;

} // namespace

PlayerPage::PlayerPage(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHeader());
    page->addWidget(buildMiddle(), 1);
    page->addWidget(buildBar());

    m_longPress = new QTimer(this);
    m_longPress->setSingleShot(true);
    m_longPress->setInterval(longPressMs);
    connect(m_longPress, &QTimer::timeout, this, [this] {
        m_heldKey = 0;
        if (m_view.stage == PlayerStage::Preparing)
            Q_EMIT inPositionRequested();
    });
    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(noticeMs);
    connect(m_noticeTimer, &QTimer::timeout, this, [this] { m_figure->setNotice({}); });
    setCuesOn(true);
    setGuides(true);
    setMistakeShown(false);
    m_mistake->setVisible(m_body->hasMistake());
    setFullScreen(false);
    updateTexts();
    updateButtons();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::setClips(const figure::ClipLibrary* clips) {
    m_body->setClips(clips);
    m_shown = {};
}

void PlayerPage::setReducedMotion(bool reduced) {
    m_fader->setReducedMotion(reduced);
    m_body->setReducedMotion(reduced);
}

void PlayerPage::setGuides(bool on) {
    m_guidesOn = on;
    updateFigure();
}

void PlayerPage::setMistakeShown(bool on) {
    m_mistakeShown = on && m_body->hasMistake();
    m_mistake->setText(m_mistakeShown ? tr("hide the mistake") : tr("show the mistake"));
    m_body->setShowMistake(m_mistakeShown);
    m_figure->place();
}

void PlayerPage::setHighContrast(bool on) {
    const QString look = QStringLiteral("%1%2").arg(on).arg(theme().dark);
    if (look == m_look)
        return;
    m_look = look;
    setPlayerContrast(on);
    m_contrastSheet = on ? styleSheetFor(playerTheme()) : QString();
    m_scaleStep = -1;
    m_ring->setLargeCaption(on);
    fit();
    update();
}

/// In work the figure stands where the session stands; while getting ready and resting it shows what comes.
void PlayerPage::updateFigure() {
    const FigureMoment& moment = m_view.figure;
    if (moment.exercise != m_shown.exercise || moment.variant != m_shown.variant ||
        moment.side != m_shown.side) {
        m_body->showClip(moment.exercise, moment.variant,
                         moment.side == Side::Both ? Side::Right : moment.side);
        m_hold = 0;
        m_mistake->setVisible(m_body->hasMistake());
        setMistakeShown(false);
    }
    m_shown = moment;
    const int hold = m_view.work.seconds.value_or(0);
    if (hold > 0 && hold != m_hold && m_view.kind == DoseKind::Holds) {
        m_hold = hold;
        m_body->setHold(Seconds{hold});
    }
    const bool demonstrates = m_view.stage == PlayerStage::Preparing || m_view.stage == PlayerStage::Resting;
    const bool moves = m_view.stage == PlayerStage::Working && m_view.phase != PhaseKind::Hold;
    if (const bool teaching = m_guidesOn && (demonstrates || moves); teaching != m_teaching) {
        m_teaching = teaching;
        m_body->setTeaching(teaching);
    }
    m_body->setPlaying(demonstrates);
    if (!demonstrates)
        m_body->setMoment(moment.inRepetition);
}

void PlayerPage::setAsksHowYouAre(bool asks) {
    m_asksHowYouAre = asks;
    updateButtons();
}

void PlayerPage::setSessionName(const QString& name) {
    m_sessionName = name;
    updateTexts();
}

void PlayerPage::setCuesOn(bool on) {
    m_cuesOn = on;
    m_cues->setChecked(on);
    m_sound->setText(on ? tr("♪ Can you hear this?") : tr("♪ Sound is off. Turn it on"));
}

void PlayerPage::setFullScreen(bool on) {
    m_fullScreen = on;
    m_full->setChecked(on);
}

void PlayerPage::showView(const PlayerView& view) {
    const bool first = view.exercise != m_view.exercise || view.stage != m_view.stage ||
                       view.lastRepetition != m_view.lastRepetition || view.brokenHold != m_view.brokenHold;
    const bool swapped = view.canSwapBack && !m_view.canSwapBack;
    const bool swappedBack = m_view.canSwapBack && !view.canSwapBack && m_view.stage == view.stage;
    // Work begins with the right form in sight.
    if (m_mistakeShown && view.stage == PlayerStage::Working && m_view.stage != PlayerStage::Working)
        setMistakeShown(false);
    m_view = view;
    updateTexts();
    if (first)
        updateButtons();
    m_figure->show(view);
    m_dots->setDots(view.dots);
    m_breath->show(view.stage == PlayerStage::Working ? view.breath : Breath::Natural, view.figure.share);
    if (swapped) {
        m_figure->setNotice(easierText(view), tr("Undo (E)"));
        m_noticeTimer->start();
    } else if (swappedBack) {
        m_figure->setNotice({});
    }
    m_progress->setShare(view.sessionShare);
    updateFigure();
    m_fader->setWanted(view.stage == PlayerStage::Working && !view.openEnded);
    if (m_strip && m_strip->isVisible()) {
        m_strip->showView(view);
        if (view.stage == PlayerStage::Finished || view.stage == PlayerStage::Stopped)
            toggleStrip();
    }
}

void PlayerPage::showNotice(const QString& text) {
    m_figure->setNotice(text);
    m_noticeTimer->start();
}

void PlayerPage::updateTexts() {
    const auto set = [](QLabel* label, const QString& text) {
        if (label->text() != text)
            label->setText(text);
    };
    const QString stage = contentText(m_view.stageName);
    set(m_context, stage.isEmpty()           ? m_sessionName
                   : m_sessionName.isEmpty() ? stage
                                             : QStringLiteral("%1 · %2").arg(stage, m_sessionName));
    set(m_title, contentText(m_view.exerciseName));
    set(m_place, placeText(m_view));
    if (const QString step = stepText(m_view); step != m_step->text()) {
        m_step->setText(step);
        fitStep();
    }
    set(m_next, nextText(m_view));
    set(m_timeLeft, timeLeftText(m_view));
    const bool work = m_view.under == PlayerStage::Working;
    m_ring->show(numberText(m_view), captionText(m_view), m_view.ring,
                 work ? CountdownRing::Tone::Work : CountdownRing::Tone::Quiet);
    QStringList steps;
    for (const std::string& step : m_view.steps)
        steps << contentText(step);
    m_steps->setSteps(steps, m_view.step);
    m_steps->setGone(m_view.ring);
}

void PlayerPage::updateButtons() {
    const bool over = m_view.stage == PlayerStage::Finished || m_view.stage == PlayerStage::Stopped;
    const bool preparing = m_view.stage == PlayerStage::Preparing;
    const QString key = tr("Space");
    m_primary->setText(QStringLiteral("%1   %2").arg(primaryText(m_view), key));
    m_primary->setMinimumWidth(180);
    m_repeat->setVisible(m_view.brokenHold && !m_view.openEnded);
    m_beside->setText(besideText(m_view));
    m_beside->setVisible(!m_beside->text().isEmpty());
    m_unwell->setVisible(m_asksHowYouAre && preparing);
    m_sound->setVisible(preparing);
    m_steps->setVisible(preparing);
    m_step->setVisible(!preparing);
    m_breath->setVisible(!preparing);
    // One dot alone says nothing.
    m_dots->setVisible(!preparing && m_view.dots.size() > 1);
    for (QPushButton* button : {m_stop, m_more, m_end})
        button->setEnabled(!over);
    fit();
}

void PlayerPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), playerTheme().background);
}

} // namespace limber::ui
