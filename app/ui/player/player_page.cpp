#include "app/ui/player/player_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/player/ask_panel.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/mini_window.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/player/progress_line.h"
#include "app/ui/player/step_list.h"
#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QMenu>
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
        if (m_view.stage == PlayerStage::Preparing)
            Q_EMIT inPositionRequested();
    });
    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(noticeMs);
    connect(m_noticeTimer, &QTimer::timeout, this, [this] { m_figure->setNotice({}); });
    setCuesOn(true);
    setFullScreen(false);
    updateTexts();
    updateButtons();
}

PlayerPage::~PlayerPage() = default;

QWidget* PlayerPage::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(28, 16, 28, 12);
    row->setSpacing(8);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    m_context = makeLabel({}, "small", false);
    m_title = makeLabel({}, "title", false);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(m_context);
    names->addWidget(m_title);
    row->addLayout(names, 1);
    m_cues = barButton({}, "link", tr("Switch the sounds (M)"));
    m_full = barButton({}, "link", tr("Full screen (F)"));
    m_end = barButton(tr("End session"), "plain", tr("End the session (Esc)"));
    row->addWidget(m_cues);
    row->addSpacing(12);
    row->addWidget(m_full);
    row->addSpacing(12);
    row->addWidget(m_end);
    connect(m_cues, &QPushButton::clicked, this, [this] { Q_EMIT cuesToggled(!m_cuesOn); });
    connect(m_full, &QPushButton::clicked, this, [this] { Q_EMIT fullScreenRequested(!m_fullScreen); });
    connect(m_end, &QPushButton::clicked, this, &PlayerPage::askToEnd);
    return header;
}

QWidget* PlayerPage::buildMiddle() {
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(28, 0, 28, 20);
    row->setSpacing(36);
    m_figure = new FigureCard;
    m_body = new FigureView;
    // Arrow keys belong to the session; the mouse still turns the figure.
    m_body->setFocusPolicy(Qt::NoFocus);
    m_figure->setFigure(m_body);
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_ring = new CountdownRing;
    m_place = makeLabel({}, "section", true);
    m_line = makeLabel({}, "subtitle", true);
    m_place->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_steps = new StepList;
    column->addWidget(m_ring);
    column->addSpacing(8);
    column->addWidget(m_place);
    column->addWidget(m_line);
    column->addSpacing(8);
    column->addWidget(m_steps, 1);
    row->addWidget(m_figure, 7);
    row->addWidget(m_side, 4);
    return middle;
}

QPushButton* PlayerPage::barButton(const QString& text, const char* role, const QString& tip) {
    auto* button = makeButton(text, role);
    button->setToolTip(tip);
    // Space belongs to the session wherever the focus is: buttons are for the mouse, each has its key.
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

QWidget* PlayerPage::buildBar() {
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new ProgressLine;
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(28, 14, 28, 18);
    row->setSpacing(12);
    m_stop = barButton(tr("It hurts — stop"), "danger", tr("Stop and say what happened (H or .)"));
    m_back = barButton(tr("← Back"), "plain",
                       tr("To the beginning of this repetition, then to the one before "
                          "(left arrow or Backspace)"));
    m_primary = barButton({}, "primary", tr("Space"));
    m_repeat = barButton(tr("Repeat the hold"), "secondary", tr("Begin the broken hold again (R)"));
    m_skip = barButton(tr("Skip →"), "plain", tr("Skip this set, or end the rest (right arrow or S)"));
    m_more = barButton(tr("More"), "plain", tr("10 s more, easier variant, keys (?)"));
    m_next = makeLabel({}, "subtitle", false);
    m_timeLeft = makeLabel({}, "small", false);
    m_next->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_timeLeft->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (QLabel* label : {m_next, m_timeLeft})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_next);
    right->addWidget(m_timeLeft);
    auto* left = new QHBoxLayout;
    left->addWidget(m_stop);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    row->addWidget(m_repeat);
    row->addWidget(m_skip);
    row->addWidget(m_more);
    row->addLayout(right, 1);
    column->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &PlayerPage::stopRequested);
    connect(m_back, &QPushButton::clicked, this, &PlayerPage::backRequested);
    connect(m_primary, &QPushButton::clicked, this, &PlayerPage::primary);
    connect(m_repeat, &QPushButton::clicked, this, &PlayerPage::repeatHoldRequested);
    connect(m_skip, &QPushButton::clicked, this, &PlayerPage::skip);
    buildMenu();
    return bar;
}

void PlayerPage::buildMenu() {
    auto* menu = new QMenu(m_more);
    auto* more = menu->addAction(tr("10 seconds more\t+"), this, &PlayerPage::addTimeRequested);
    auto* enough = menu->addAction(tr("Enough of this set\tD"), this, &PlayerPage::finishSetRequested);
    auto* again = menu->addAction(tr("Last set once more\tR"), this, &PlayerPage::repeatSetRequested);
    auto* easier = menu->addAction(tr("Easier variant from here\tE"), this, &PlayerPage::easierRequested);
    menu->addSeparator();
    menu->addAction(tr("Small window on top\tW"), this, &PlayerPage::toggleMini);
    menu->addAction(tr("What you hear"), this, &PlayerPage::showSounds);
    menu->addAction(tr("Keys\t?"), this, &PlayerPage::showHelp);
    connect(menu, &QMenu::aboutToShow, this, [this, more, enough, again, easier] {
        const bool working = m_view.under == PlayerStage::Working;
        more->setEnabled(m_view.kind != DoseKind::Repetitions || !working);
        enough->setEnabled(working);
        again->setEnabled(m_view.canRepeatSet);
        easier->setEnabled(m_view.canSwapToEasier);
    });
    m_more->setMenu(menu);
}

void PlayerPage::setClips(const figure::ClipLibrary* clips) {
    m_body->setClips(clips);
    m_shown = {};
}

void PlayerPage::setReducedMotion(bool reduced) {
    m_body->setReducedMotion(reduced);
}

/// In work the figure stands where the session stands; while getting ready and resting it shows what comes.
void PlayerPage::updateFigure() {
    const FigureMoment& moment = m_view.figure;
    if (moment.exercise != m_shown.exercise || moment.variant != m_shown.variant ||
        moment.side != m_shown.side) {
        m_body->showClip(moment.exercise, moment.variant,
                         moment.side == Side::Both ? Side::Right : moment.side);
        m_hold = 0;
    }
    m_shown = moment;
    const int hold = m_view.work.seconds.value_or(0);
    if (hold > 0 && hold != m_hold && m_view.kind == DoseKind::Holds) {
        m_hold = hold;
        m_body->setHold(Seconds{hold});
    }
    const bool demonstrates = m_view.stage == PlayerStage::Preparing || m_view.stage == PlayerStage::Resting;
    m_body->setPlaying(demonstrates);
    if (!demonstrates)
        m_body->setMoment(moment.inRepetition);
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
    for (QPushButton* button : {m_stop, m_back, m_skip, m_more, m_end})
        button->setEnabled(!over);
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
    if (const int step = qRound(scale * 10); step != m_scaleStep) {
        m_scaleStep = step;
        setStyleSheet(scale <= 1.0
                          ? QString()
                          : QStringLiteral("QPushButton { font-size: %1px; min-height: %2px; padding-left: "
                                           "%3px; padding-right: %3px; } QLabel[role=\"chip-amber\"] { "
                                           "font-size: %4px; } QLabel[role=\"small\"] { font-size: %4px; }")
                                .arg(scaled(15))
                                .arg(scaled(28))
                                .arg(scaled(20))
                                .arg(scaled(13)));
    }
    setTypeSize(m_title, scaled(26));
    setTypeSize(m_context, scaled(13));
    setTypeSize(m_place, scaled(20));
    setTypeSize(m_line, scaled(16));
    setTypeSize(m_next, scaled(15));
    setTypeSize(m_timeLeft, scaled(13));
    m_steps->setTypeSize(scaled(15));
    m_figure->setScale(scale);
    // The steps keep at least half of the column.
    const int ring = std::min(m_side->width(), qRound(height() * 0.375));
    m_ring->setFixedHeight(std::max(140, ring));
}

} // namespace limber::ui
