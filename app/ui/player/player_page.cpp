#include "app/ui/player/player_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/player/ask_panel.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/mini_window.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/player/player_theme.h"
#include "app/ui/player/progress_line.h"
#include "app/ui/player/step_list.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int longPressMs = 700;
constexpr int noticeMs = 8'000;

void setTypeSize(QLabel* label, int pixels) {
    label->setStyleSheet(QStringLiteral("font-size: %1px;").arg(pixels));
}

} // namespace

PlayerPage::PlayerPage(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHeader());
    page->addWidget(buildMiddle(), 1);
    page->addWidget(buildBar());
    m_ask = new AskPanel(this);

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
    m_body->setReducedMotion(reduced);
}

void PlayerPage::setGuides(bool on) {
    m_guidesOn = on;
    m_guides->setText(on ? tr("arrows on") : tr("arrows off"));
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
    m_cues->setText(on ? tr("♪ cues on") : tr("♪ cues off"));
}

void PlayerPage::setFullScreen(bool on) {
    m_fullScreen = on;
    m_full->setText(on ? tr("⤡ window") : tr("⤢ full screen"));
}

void PlayerPage::showView(const PlayerView& view) {
    const bool first = view.exercise != m_view.exercise || view.stage != m_view.stage;
    // Work begins with the right form in sight.
    if (m_mistakeShown && view.stage == PlayerStage::Working && m_view.stage != PlayerStage::Working)
        setMistakeShown(false);
    m_view = view;
    updateTexts();
    if (first || view.brokenHold != m_repeat->isVisibleTo(this))
        updateButtons();
    m_figure->show(view);
    m_progress->setShare(view.sessionShare);
    updateFigure();
    if (m_mini && m_mini->isVisible()) {
        m_mini->showView(view);
        if (view.stage == PlayerStage::Finished || view.stage == PlayerStage::Stopped)
            m_mini->close();
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
    set(m_line, lineText(m_view));
    set(m_next, nextText(m_view));
    set(m_timeLeft, timeLeftText(m_view));
    const bool work = m_view.under == PlayerStage::Working;
    m_ring->show(numberText(m_view), captionText(m_view), m_view.ring,
                 work ? CountdownRing::Tone::Work : CountdownRing::Tone::Quiet);
    QStringList steps;
    for (const std::string& step : m_view.steps)
        steps << contentText(step);
    m_steps->setSteps(steps, m_view.step);
}

void PlayerPage::updateButtons() {
    const bool over = m_view.stage == PlayerStage::Finished || m_view.stage == PlayerStage::Stopped;
    m_primary->setText(QStringLiteral("%1   %2").arg(primaryText(m_view), tr("Space")));
    m_primary->setMinimumWidth(180);
    m_repeat->setVisible(m_view.brokenHold);
    m_unwell->setVisible(m_asksHowYouAre && m_view.stage == PlayerStage::Preparing);
    for (QPushButton* button : {m_stop, m_back, m_skip, m_more, m_end})
        button->setEnabled(!over);
}

void PlayerPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), playerTheme().background);
}

void PlayerPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_ask->setGeometry(rect());
    fit();
}

/// Type and ring grow with the window, so that two metres are no obstacle in full screen.
void PlayerPage::fit() {
    const qreal scale = std::clamp(std::min(width() / 1280.0, height() / 800.0), 0.85, 3.0);
    const auto scaled = [&](int pixels) { return qRound(pixels * scale); };
    // From two metres words must be larger than at the desk.
    const bool contrast = !m_contrastSheet.isEmpty();
    const auto words = [&](int pixels) { return scaled(contrast ? qRound(pixels * 1.35) : pixels); };
    if (const int step = qRound(scale * 10); step != m_scaleStep) {
        m_scaleStep = step;
        setStyleSheet(m_contrastSheet +
                      (scale <= 1.0
                           ? QString()
                           : QStringLiteral("QPushButton { font-size: %1px; min-height: %2px; padding-left: "
                                            "%3px; padding-right: %3px; } QLabel[role=\"chip-amber\"] { "
                                            "font-size: %4px; } QLabel[role=\"small\"] { font-size: %4px; }")
                                 .arg(scaled(15))
                                 .arg(scaled(28))
                                 .arg(scaled(20))
                                 .arg(scaled(13))));
    }
    setTypeSize(m_title, words(26));
    setTypeSize(m_context, words(13));
    setTypeSize(m_place, words(20));
    setTypeSize(m_line, words(16));
    setTypeSize(m_next, words(15));
    setTypeSize(m_timeLeft, words(13));
    m_steps->setTypeSize(words(15));
    m_figure->setScale(scale);
    // The steps keep at least half of the column.
    const int ring = std::min(m_side->width(), qRound(height() * 0.375));
    m_ring->setFixedHeight(std::max(140, ring));
}

} // namespace limber::ui
