#include "app/ui/today/today_page.h"

#include "app/ui/today/day_dots.h"
#include "app/ui/today/hero_card.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

/// Below this the rail stands under the card, side by side.
constexpr int twoColumnsFrom = 860;
constexpr int railWidth = 300;

/// A link that Enter follows as well.
QPushButton* makeLink(const QString& text) {
    QPushButton* link = makeButton(text, "link");
    link->setAutoDefault(true);
    return link;
}

QVBoxLayout* column(QWidget* owner, int spacing) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

TodayPage::TodayPage(PictureSource pictures, const figure::ClipLibrary* clips, QWidget* parent)
    : Page(parent), m_pictures(std::move(pictures)), m_clips(clips) {
    // Tab walks what is on it.
    setFocusPolicy(Qt::ClickFocus);
    m_stage = makeLink(QString());
    m_stage->setObjectName(QStringLiteral("stageLine"));
    connect(m_stage, &QPushButton::clicked, this, &TodayPage::programmeRequested);
    actions()->addWidget(m_stage, 0, Qt::AlignBottom);
    m_question = new QVBoxLayout;
    body()->addLayout(m_question);
    buildMain();
    buildRail();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(20);
    m_columns->addWidget(m_main, 1);
    m_columns->addWidget(m_rail);
    body()->addLayout(m_columns);
    body()->addWidget(m_beside);
    body()->addStretch(1);
}

void TodayPage::buildMain() {
    m_main = new QWidget;
    auto* main = column(m_main, 12);
    m_hero = new today::HeroCard(m_clips);
    connect(m_hero, &today::HeroCard::asked, this, &TodayPage::ask);
    main->addWidget(m_hero);
    m_back = new QVBoxLayout;
    main->addLayout(m_back);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(12);
    main->addLayout(m_notices);
    main->addStretch(1);

    m_beside = new QWidget;
    auto* beside = column(m_beside, 12);
    m_extrasHead = new QWidget;
    auto* head = new QHBoxLayout(m_extrasHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(makeLabel(tr("When you have a minute"), "section"), 1);
    QPushButton* all = makeLink(tr("All exercises"));
    connect(all, &QPushButton::clicked, this, &TodayPage::allExercisesRequested);
    head->addWidget(all);
    beside->addWidget(m_extrasHead);
    auto* extras = new QWidget;
    m_extras = new FlowLayout(230, 16);
    extras->setLayout(m_extras);
    beside->addWidget(extras);
    QPushButton* worried = makeLink(tr("Something feels wrong"));
    worried->setObjectName(QStringLiteral("worried"));
    connect(worried, &QPushButton::clicked, this, &TodayPage::worriedRequested);
    beside->addWidget(worried, 0, Qt::AlignLeft);
}

void TodayPage::buildRail() {
    m_rail = new QWidget;
    m_railCards = new QBoxLayout(QBoxLayout::TopToBottom, m_rail);
    m_railCards->setContentsMargins(0, 0, 0, 0);
    m_railCards->setSpacing(12);
    auto* week = new Card;
    week->body()->addWidget(makeLabel(tr("This week"), "section"));
    m_rings = new DayRings;
    week->body()->addWidget(m_rings);
    m_weekLine = makeLabel(QString(), "small");
    week->body()->addWidget(m_weekLine);
    m_fortnight = new QWidget;
    auto* first = column(m_fortnight, 4);
    first->addWidget(makeLabel(tr("Your first six sessions"), "small"));
    m_fortnightDots = new today::FortnightDots;
    first->addWidget(m_fortnightDots);
    week->body()->addWidget(m_fortnight);
    week->body()->addStretch(1);
    m_weekCard = week;
    m_railCards->addWidget(week, 1);

    auto* why = new Card("card-accent");
    m_whyTitle = makeLabel(QString(), "section");
    m_whyText = makeLabel(QString(), "body");
    why->body()->addWidget(m_whyTitle);
    why->body()->addWidget(m_whyText);
    m_bigStep = makeLink(QString());
    m_bigStep->setObjectName(QStringLiteral("bigStep"));
    connect(m_bigStep, &QPushButton::clicked, this, &TodayPage::bigStepRequested);
    why->body()->addWidget(m_bigStep, 0, Qt::AlignLeft);
    why->body()->addStretch(1);
    m_whyCard = why;
    m_railCards->addWidget(why, 1);
}

void TodayPage::contentWidthChanged(int width) {
    const bool narrow = width < twoColumnsFrom;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_railCards->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rail->setMinimumWidth(narrow ? 0 : railWidth);
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : railWidth + 60);
}

/// The window gives the keyboard to the page; the page hands it to what Enter is to begin.
void TodayPage::focusInEvent(QFocusEvent* event) {
    Page::focusInEvent(event);
    focusMain();
}

void TodayPage::focusMain() {
    if (QPushButton* main = m_hero->mainButton())
        main->setFocus(Qt::OtherFocusReason);
}

void TodayPage::setQuestion(QWidget* question) {
    clearLayout(m_question);
    if (question != nullptr)
        m_question->addWidget(question);
}

void TodayPage::setModel(const TodayModel& model) {
    // A button that goes takes the focus with it; what comes in its place gets it.
    const bool hadFocus = hasFocus() || (m_hero->mainButton() != nullptr && m_hero->mainButton()->hasFocus());
    setTitle(model.title);
    setSubtitle(model.subtitle);
    m_stage->setText(model.stage);
    m_stage->setAccessibleName(tr("%1. Opens the programme").arg(model.stage));
    m_stage->setVisible(!model.stage.isEmpty());
    m_hero->setHero(model.hero, model.dots, model.reducedMotion);
    fillBack(model.back);
    fillNotices(model.notices);
    clearLayout(m_extras);
    for (const today::ExtraCard& extra : model.extras)
        m_extras->addWidget(makeExtraCard(extra));
    m_extrasHead->setVisible(!model.extras.empty());
    fillRail(model);
    if (hadFocus)
        focusMain();
}

void TodayPage::fillRail(const TodayModel& model) {
    m_weekCard->setVisible(model.counters);
    m_rings->setDays(model.week);
    m_weekLine->setText(model.weekLine);
    m_weekLine->setVisible(!model.weekLine.isEmpty());
    m_fortnight->setVisible(model.fortnight.has_value());
    m_fortnightDots->setDone(model.fortnight.value_or(0));
    m_whyTitle->setText(model.whyTitle);
    m_whyText->setText(model.whyText);
    m_bigStep->setText(model.bigStep);
    m_bigStep->setVisible(!model.bigStep.isEmpty());
    m_whyCard->setVisible(!model.whyText.isEmpty());
    m_rail->setVisible(model.counters || !model.whyText.isEmpty());
}

void TodayPage::ask(const today::Button& button) {
    using today::Ask;
    switch (button.ask) {
    case Ask::Start:
        Q_EMIT startRequested(button.exercise);
        break;
    case Ask::Queue:
        Q_EMIT queueRequested();
        break;
    case Ask::Notice:
        Q_EMIT noticeAction(button.notice, button.second);
        break;
    case Ask::Why:
        Q_EMIT decisionsRequested();
        break;
    case Ask::Programme:
        Q_EMIT programmeRequested();
        break;
    case Ask::Plan:
        Q_EMIT planRequested();
        break;
    case Ask::Report:
        Q_EMIT reportRequested();
        break;
    }
}

/// One question, answered by one tap; nothing is owed for the days away.
void TodayPage::fillBack(const today::BackQuestion& back) {
    clearLayout(m_back);
    if (!back.shown)
        return;
    auto* card = new Card("card");
    card->setObjectName(QStringLiteral("awayQuestion"));
    card->body()->addWidget(makeLabel(back.title, "section"));
    auto* choices = new QWidget;
    auto* row = new FlowLayout(110, 8);
    choices->setLayout(row);
    const std::pair<QString, std::optional<PauseReason>> answers[] = {
        {tr("Holiday"), PauseReason::Holiday},
        {tr("Illness"), PauseReason::Illness},
        {tr("Injury or pain"), PauseReason::Injury},
        {tr("No time"), PauseReason::Other},
        {tr("Not now"), std::nullopt}};
    for (const auto& [text, reason] : answers) {
        QPushButton* answer = makeButton(text, reason ? "choice" : "plain");
        answer->setObjectName(QStringLiteral("away-%1").arg(row->count()));
        answer->setAutoDefault(true);
        connect(answer, &QPushButton::clicked, this, [this, why = reason] { Q_EMIT awayExplained(why); });
        row->addWidget(answer);
    }
    card->body()->addWidget(choices);
    m_back->addWidget(card);
}

void TodayPage::fillNotices(const std::vector<today::Notice>& notices) {
    clearLayout(m_notices);
    for (const today::Notice& notice : notices) {
        auto* card = new Card(notice.role);
        card->setObjectName(QStringLiteral("notice-") + notice.id);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(makeLabel(notice.title, "section"));
        if (!notice.text.isEmpty())
            words->addWidget(makeLabel(notice.text, "body"));
        row->addLayout(words, 1);
        const auto addButton = [&](const QString& text, const char* role, bool second) {
            if (text.isEmpty())
                return;
            QPushButton* button = makeButton(text, role);
            button->setAccessibleDescription(notice.title);
            button->setAutoDefault(true);
            connect(button, &QPushButton::clicked, this,
                    [this, id = notice.id, second] { Q_EMIT noticeAction(id, second); });
            row->addWidget(button, 0, Qt::AlignVCenter);
        };
        addButton(notice.secondAction, "plain", true);
        addButton(notice.action, "secondary", false);
        card->body()->addLayout(row);
        m_notices->addWidget(card);
    }
}

QWidget* TodayPage::makeExtraCard(const today::ExtraCard& extra) {
    const QString detail = extra.timesToday > 0 ? tr("done today · %1").arg(extra.detail) : extra.detail;
    auto* card = new ClickableCard(tr("%1, %2").arg(extra.name, detail));
    card->setObjectName(QStringLiteral("extra-") + QString::fromStdString(extra.exercise.value));
    card->body()->setContentsMargins(10, 8, 14, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* picture = new Thumbnail(m_pictures, QSize(92, 68));
    picture->setFixedSize(92, 68);
    picture->setExercise(extra.exercise, extra.variant);
    row->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(makeLabel(extra.name, "strong"));
    words->addWidget(makeLabel(detail, "small"));
    words->addStretch(1);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    connect(card, &ClickableCard::activated, this,
            [this, id = extra.exercise] { Q_EMIT exerciseRequested(id); });
    return card;
}

} // namespace limber::ui
