// What the player's page is made of.

#include "app/ui/player/player_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/player/breath_bar.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/fader.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/progress_line.h"
#include "app/ui/player/set_dots.h"
#include "app/ui/player/step_list.h"
#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace limber::ui {

QWidget* PlayerPage::buildHeader() {
    m_header = new QWidget;
    auto* row = new QHBoxLayout(m_header);
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
    m_cues = barButton(tr("♪ Sound"), "choice", tr("Sound on or off (M)"));
    m_full = barButton(tr("⤢ Full screen"), "choice", tr("Full screen (F)"));
    for (QPushButton* button : {m_cues, m_full})
        button->setCheckable(true);
    m_more = barButton(tr("More"), "plain", tr("Back, 10 s more, easier version, mini player, keys (?)"));
    m_end = barButton(tr("End"), "plain", tr("End the set or the session (Esc)"));
    for (QPushButton* button : {m_cues, m_full, m_more, m_end})
        row->addWidget(button);
    connect(m_cues, &QPushButton::clicked, this, [this] { Q_EMIT cuesToggled(!m_cuesOn); });
    connect(m_full, &QPushButton::clicked, this, [this] { Q_EMIT fullScreenRequested(!m_fullScreen); });
    connect(m_end, &QPushButton::clicked, this, &PlayerPage::askToEnd);
    buildMenu();
    return m_header;
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
    m_body->setToolTip(tr("Drag to turn the figure"));
    m_figure->setFigure(m_body);
    m_mistake = barButton({}, "link", tr("Compare with the common mistake (X)"));
    m_figure->addTool(m_mistake);
    connect(m_mistake, &QPushButton::clicked, this, [this] { setMistakeShown(!m_mistakeShown); });
    connect(m_figure, &FigureCard::undoRequested, this, &PlayerPage::easierUndone);
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_ring = new CountdownRing;
    m_dots = new SetDots;
    m_place = makeLabel({}, "section", true);
    m_place->setAlignment(Qt::AlignCenter);
    m_breath = new BreathBar;
    m_step = makeLabel({}, "heading", true);
    m_step->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_step->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_steps = new StepList;
    m_sound = barButton({}, "link", tr("Play a sound (T)"));
    m_sound->setObjectName(QStringLiteral("sound-check"));
    connect(m_sound, &QPushButton::clicked, this, &PlayerPage::checkSound);
    m_unwell = barButton(tr("Chest pain, fever, new numbness, strong pain? Tell Limber"), "link",
                         tr("Tell Limber before you start (U)"));
    m_unwell->setObjectName(QStringLiteral("unwell"));
    m_unwell->hide();
    connect(m_unwell, &QPushButton::clicked, this, &PlayerPage::unwellReported);
    column->addWidget(m_ring);
    column->addWidget(m_dots, 0, Qt::AlignHCenter);
    column->addWidget(m_place);
    column->addWidget(m_breath);
    column->addWidget(m_step, 1);
    column->addWidget(m_steps, 1);
    column->addWidget(m_sound, 0, Qt::AlignHCenter);
    column->addWidget(m_unwell, 0, Qt::AlignHCenter);
    row->addWidget(m_figure, 3);
    row->addWidget(m_side, 2);
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
    m_stop = barButton(tr("It hurts"), "danger", tr("Stop and say what happened (H or .)"));
    m_stop->setObjectName(QStringLiteral("it-hurts"));
    m_primary = barButton({}, "primary", tr("Space"));
    m_repeat = barButton(tr("Repeat the hold"), "secondary", tr("Repeat this hold (R)"));
    m_beside = barButton({}, "plain", {});
    m_beside->setObjectName(QStringLiteral("beside"));
    m_next = makeLabel({}, "subtitle", false);
    m_timeLeft = makeLabel({}, "small", false);
    m_next->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_timeLeft->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* words = new QWidget;
    auto* right = new QVBoxLayout(words);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    for (QLabel* label : {m_next, m_timeLeft}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        right->addWidget(label);
    }
    auto* left = new QHBoxLayout;
    left->addWidget(m_stop);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addWidget(m_primary);
    row->addWidget(m_repeat);
    row->addWidget(m_beside);
    row->addWidget(words, 1);
    column->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &PlayerPage::stopRequested);
    connect(m_primary, &QPushButton::clicked, this, &PlayerPage::primary);
    connect(m_repeat, &QPushButton::clicked, this, &PlayerPage::repeatHoldRequested);
    connect(m_beside, &QPushButton::clicked, this, &PlayerPage::beside);
    // "It hurts" is always there.
    m_fader = new Fader(this);
    for (QWidget* widget : std::vector<QWidget*>{m_header, m_place, m_primary, m_repeat, m_beside, words})
        m_fader->add(widget);
    for (QWidget* widget : m_figure->extras())
        m_fader->add(widget);
    return bar;
}

void PlayerPage::buildMenu() {
    auto* menu = new QMenu(m_more);
    auto* back = menu->addAction(tr("Back\t←"), this, &PlayerPage::backRequested);
    auto* more = menu->addAction(tr("10 seconds more\t+"), this, &PlayerPage::addTimeRequested);
    auto* enough = menu->addAction(tr("Finish this set\tD"), this, &PlayerPage::finishSetRequested);
    auto* again = menu->addAction(tr("Repeat the last set\tR"), this, &PlayerPage::repeatSetRequested);
    auto* easier = menu->addAction(tr("Easier version\tE"), this, &PlayerPage::swapForm);
    menu->addSeparator();
    auto* guides = menu->addAction(tr("Arrows\tG"), this, [this] { Q_EMIT guidesToggled(!m_guidesOn); });
    guides->setCheckable(true);
    menu->addAction(tr("Mini player\tW"), this, &PlayerPage::toggleStrip);
    menu->addAction(tr("What you hear"), this, &PlayerPage::showSounds);
    menu->addAction(tr("Keys\t?"), this, &PlayerPage::showHelp);
    connect(menu, &QMenu::aboutToShow, this, [this, back, more, enough, again, easier, guides] {
        const bool working = m_view.under == PlayerStage::Working;
        back->setEnabled(!m_view.openEnded);
        more->setEnabled(!m_view.openEnded && (m_view.kind != DoseKind::Repetitions || !working));
        enough->setEnabled(working);
        again->setEnabled(m_view.canRepeatSet);
        easier->setEnabled(m_view.canSwapToEasier || m_view.canSwapBack);
        easier->setText(m_view.canSwapBack ? tr("Back to the usual version\tE") : tr("Easier version\tE"));
        guides->setChecked(m_guidesOn);
    });
    m_more->setMenu(menu);
}

} // namespace limber::ui
