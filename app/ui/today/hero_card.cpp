#include "app/ui/today/hero_card.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/today/day_dots.h"
#include "app/ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace limber::ui::today {

namespace {

/// How often the figure moves before it stands.
constexpr int cycles = 3;
constexpr int leastHeight = 320;
constexpr int leastFigure = 180;

} // namespace

HeroCard::HeroCard(const figure::ClipLibrary* clips, QWidget* parent) : Card("card", parent) {
    setMinimumHeight(leastHeight);
    body()->setContentsMargins(12, 12, 20, 12);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    m_well = new QFrame;
    m_well->setProperty("role", QStringLiteral("well"));
    auto* inside = new QVBoxLayout(m_well);
    inside->setContentsMargins(8, 8, 8, 8);
    m_figure = new FigureView;
    m_figure->setClips(clips);
    m_figure->setInteractive(false);
    m_figure->setCycles(cycles);
    m_figure->setPlaying(true);
    // The card gives the figure its room; its own wish would make the card too tall.
    m_figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_well->setMinimumSize(leastFigure, leastHeight - 24);
    m_well->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    inside->addWidget(m_figure);
    row->addWidget(m_well, 46);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch(1);
    m_words = new QVBoxLayout;
    m_words->setSpacing(6);
    words->addLayout(m_words);
    words->addStretch(1);
    m_dots = new DayDots;
    words->addWidget(m_dots);
    row->addLayout(words, 54);
    body()->addLayout(row);
}

void HeroCard::setHero(const Hero& hero, const std::vector<DayDot>& dots, bool reducedMotion) {
    setObjectName(QStringLiteral("notice-") + hero.id);
    setRole(this, hero.role);
    m_figure->setReducedMotion(reducedMotion);
    m_well->setVisible(!hero.exercise.value.empty());
    if (hero.exercise != m_shown || hero.variant != m_variant) {
        m_shown = hero.exercise;
        m_variant = hero.variant;
        m_figure->showClip(hero.exercise, hero.variant);
    }
    fillWords(hero);
    fillButtons(hero);
    m_dots->setDots(dots);
}

void HeroCard::fillWords(const Hero& hero) {
    clearLayout(m_words);
    if (!hero.eyebrow.isEmpty())
        m_words->addWidget(makeLabel(hero.eyebrow, "eyebrow"));
    m_words->addWidget(makeLabel(hero.title, "title"));
    if (!hero.detail.isEmpty())
        m_words->addWidget(makeLabel(hero.detail, hero.id == QLatin1String("next") ? "strong" : "body"));
    for (const Part& part : hero.parts) {
        m_words->addSpacing(4);
        m_words->addWidget(makeLabel(part.heading, "section"));
        m_words->addWidget(makeLabel(part.text, "body"));
    }
}

void HeroCard::fillButtons(const Hero& hero) {
    m_main = nullptr;
    std::vector<QPushButton*> buttons;
    std::vector<QPushButton*> links;
    for (const Button& button : hero.buttons) {
        QPushButton* made = makeButton(button.text, button.role);
        made->setAutoDefault(true);
        made->setObjectName(QString::fromLatin1(button.objectName));
        if (!button.name.isEmpty())
            made->setAccessibleName(button.name);
        connect(made, &QPushButton::clicked, this, [this, button] { Q_EMIT asked(button); });
        (QLatin1String(button.role) == QLatin1String("link") ? links : buttons).push_back(made);
    }
    if (!buttons.empty()) {
        m_main = buttons.front();
        m_main->setMinimumHeight(52);
        m_words->addSpacing(10);
        addRow(buttons);
    }
    for (QPushButton* link : links)
        m_words->addWidget(link, 0, Qt::AlignLeft);
    // At once, so that it can take the focus.
    if (m_main != nullptr && isVisible()) {
        m_main->parentWidget()->show();
        m_main->show();
    }
}

/// One alone is as wide as it likes; several share the row and wrap where there is no room.
void HeroCard::addRow(const std::vector<QPushButton*>& buttons) {
    if (buttons.size() == 1) {
        buttons.front()->setMinimumWidth(168);
        m_words->addWidget(buttons.front(), 0, Qt::AlignLeft);
        return;
    }
    auto* row = new QWidget;
    auto* flow = new FlowLayout(m_well->isHidden() ? 210 : 120, 10);
    row->setLayout(flow);
    for (QPushButton* button : buttons)
        flow->addWidget(button);
    m_words->addWidget(row);
}

} // namespace limber::ui::today
