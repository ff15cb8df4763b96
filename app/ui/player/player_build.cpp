// What the player's page is made of.

#include "app/ui/player/player_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/progress_line.h"
#include "app/ui/player/step_list.h"
#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace limber::ui {

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
    m_cues = barButton({}, "link", tr("Sound on or off (M)"));
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
    m_mistake = barButton({}, "link", tr("Compare with the common mistake (X)"));
    m_guides = barButton({}, "link", tr("Arrows and the next position (G)"));
    m_figure->addTool(m_mistake);
    m_figure->addTool(m_guides);
    connect(m_mistake, &QPushButton::clicked, this, [this] { setMistakeShown(!m_mistakeShown); });
    connect(m_guides, &QPushButton::clicked, this, [this] { Q_EMIT guidesToggled(!m_guidesOn); });
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_ring = new CountdownRing;
    m_place = makeLabel({}, "section", true);
    m_line = makeLabel({}, "subtitle", true);
    m_place->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_unwell = barButton(tr("Chest pain, fever, new numbness, strong pain? Tell Limber"), "link",
                         tr("Tell Limber before you start (U)"));
    m_unwell->setObjectName(QStringLiteral("unwell"));
    m_unwell->hide();
    connect(m_unwell, &QPushButton::clicked, this, &PlayerPage::unwellReported);
    m_steps = new StepList;
    column->addWidget(m_ring);
    column->addSpacing(8);
    column->addWidget(m_place);
    column->addWidget(m_line);
    column->addWidget(m_unwell, 0, Qt::AlignHCenter);
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
    m_repeat = barButton(tr("Repeat the hold"), "secondary", tr("Repeat this hold (R)"));
    m_skip = barButton(tr("Skip →"), "plain", tr("Skip this set, or end the rest (right arrow or S)"));
    m_more = barButton(tr("More"), "plain", tr("10 s more, easier version, keys (?)"));
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
    auto* enough = menu->addAction(tr("Finish this set\tD"), this, &PlayerPage::finishSetRequested);
    auto* again = menu->addAction(tr("Repeat the last set\tR"), this, &PlayerPage::repeatSetRequested);
    auto* easier = menu->addAction(tr("Easier version\tE"), this, &PlayerPage::easierRequested);
    menu->addSeparator();
    menu->addAction(tr("Mini player\tW"), this, &PlayerPage::toggleMini);
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

} // namespace limber::ui
