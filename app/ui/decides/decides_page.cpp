#include "app/ui/decides/decides_page.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/words/dose_words.h"
#include "core/coach/precedence.h"
#include "core/rulebook/rulebook.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber::ui {

namespace {

constexpr int twoColumnsFrom = 860;
constexpr int gap = 16;

Card* section(const QString& title, const char* role = "card") {
    auto* card = new Card(role);
    card->body()->setSpacing(8);
    card->body()->addWidget(makeLabel(title, "section"));
    return card;
}

/// A mark, a bold line, and the lines below it.
QHBoxLayout* markedRow(MarkState state, const QString& title, const QStringList& lines) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(makeLabel(title, "body"));
    for (const QString& line : lines) {
        if (!line.isEmpty())
            text->addWidget(makeLabel(line, "small"));
    }
    row->addWidget(new Mark(state), 0, Qt::AlignTop);
    row->addLayout(text, 1);
    return row;
}

} // namespace

DecidesPage::DecidesPage(QWidget* parent) : Page(parent) {
    setTitle(tr("How Limber decides"));
    setSubtitle(tr("Every suggestion comes from what you log. You always decide, and you can undo any "
                   "decision in the journal."));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(20);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setSpacing(gap);
        m_columns->addLayout(column, 1);
    }
    body()->addLayout(m_columns);
    body()->addStretch(1);
}

void DecidesPage::contentWidthChanged(int width) {
    m_columns->setDirection(width < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DecidesPage::setAnswer(const CoachDay& answer, const Catalogue& catalogue) {
    clearLayout(m_left);
    clearLayout(m_right);
    m_left->addWidget(makeToday(answer, catalogue));
    m_left->addWidget(makeCriteria(answer.readiness));
    m_left->addWidget(makePrecedence(answer));
    QPushButton* worried = makeButton(tr("Something feels wrong"), "link");
    worried->setObjectName(QStringLiteral("worried"));
    connect(worried, &QPushButton::clicked, this, &DecidesPage::worriedRequested);
    m_left->addWidget(worried, 0, Qt::AlignLeft);
    m_left->addStretch(1);
    m_right->addWidget(makeZones(answer.zone));
    m_right->addWidget(makeRules());
    m_right->addStretch(1);
}

QWidget* DecidesPage::makeToday(const CoachDay& answer, const Catalogue& catalogue) {
    Card* card = section(actionTitle(answer.action), "card-accent");
    card->setObjectName(QStringLiteral("decidesToday"));
    if (answer.stage > 0)
        card->body()->addWidget(
            makeLabel(tr("Stage %1, week %2. %n week(s) count so far.", nullptr, answer.countedWeeks)
                          .arg(answer.stage)
                          .arg(answer.calendarWeek),
                      "small"));
    const Exercise* exercise =
        answer.prescription ? catalogue.find(answer.prescription->dose().exercise) : nullptr;
    if (exercise != nullptr)
        card->body()->addWidget(makeLabel(
            tr("%1: %2").arg(contentText(exercise->name), doseText(*exercise, answer.prescription->dose())),
            "body"));
    for (const Reason& reason : answer.reasons) {
        const QString sentence = reasonText(reason);
        if (!sentence.isEmpty())
            card->body()->addWidget(makeLabel(sentence, "body"));
    }
    return card;
}

QWidget* DecidesPage::makeCriteria(const Readiness& readiness) {
    Card* card = section(tr("Ready for the next stage?"));
    card->setObjectName(QStringLiteral("decidesCriteria"));
    card->body()->addWidget(
        makeLabel(tr("You need all five. You never have to max out, and you always decide."), "small"));
    for (const CriterionKind kind : allCriteria) {
        const Criterion& criterion = criterionOf(readiness, kind);
        card->body()->addWidget(makeLine());
        card->body()->addLayout(markedRow(criterion.met ? MarkState::Met : MarkState::Open,
                                          criterion.met ? tr("%1: yes").arg(criterionName(kind))
                                                        : tr("%1: not yet").arg(criterionName(kind)),
                                          {criterionEvidence(criterion), whatWouldChange(kind, criterion)}));
    }
    return card;
}

QWidget* DecidesPage::makeZones(Zone zone) {
    Card* card = section(tr("After each session"));
    struct Row {
        Zone zone;
        QString when;
    };
    const std::array rows{
        Row{Zone::Green, tr("Pain below %1, and next morning no more than %2 above your usual")
                             .arg(rule::repeatPain)
                             .arg(rule::morningNoise)},
        Row{Zone::Repeat, tr("Pain %1-%2, or one morning %3 points above your usual")
                              .arg(rule::repeatPain)
                              .arg(rule::stopPain - 1)
                              .arg(rule::flareRise)},
        Row{Zone::Cut,
            tr("The day after pain of %1 or more, or a second such morning in a week").arg(rule::stopPain)},
        Row{Zone::Held, tr("While training is paused or gentle only, or a professional is asked for pain")},
        Row{Zone::Stop, tr("Pain of %1 or more").arg(rule::stopPain)}};
    for (const Row& row : rows) {
        const bool now = row.zone == zone;
        card->body()->addLayout(markedRow(now ? MarkState::Met : MarkState::Open,
                                          now ? tr("%1 (today)").arg(zoneText(row.zone)) : zoneText(row.zone),
                                          {row.when}));
    }
    return card;
}

QWidget* DecidesPage::makeRules() {
    Card* card = section(tr("Week by week"));
    const std::array rules{
        tr("Your week starts on the day you started the stage. Its target is set on the first day and stays "
           "the same all week."),
        tr("Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or "
           "less. At most once a week, rounded down.")
            .arg(rule::lowestRaise)
            .arg(rule::highestRaise)
            .arg(rule::enoughSets)
            .arg(rule::highEndEffort),
        tr("%1% less from the next session after pain of %2, for the rest of the week.")
            .arg(rule::cutPercent)
            .arg(rule::stopPain),
        tr("No increase after a week with an effort above %1, or with more than %2% of the plan done.")
            .arg(rule::raiseEffort)
            .arg(rule::overdone),
        tr("A week counts when you do at least %1% of your sessions. Rest days don't break your streak, and "
           "planned breaks are taken out.")
            .arg(rule::countedAdherence),
        tr("After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a "
           "few safety questions come first. You never have to catch up.")
            .arg(rule::breakSame)
            .arg(rule::breakScreening),
        tr("A doctor's or physiotherapist's agreement holds for %1 days.").arg(rule::clearanceDays),
        tr("After %1 weeks that count, Limber suggests what to do next.").arg(rule::tableWeeks)};
    for (const QString& rule : rules)
        card->body()->addWidget(makeLabel(rule, "body"));
    return card;
}

QWidget* DecidesPage::makePrecedence(const CoachDay& answer) {
    Card* card = section(tr("If two rules disagree, the safer one wins"));
    for (const Action action : actionsBySafety()) {
        const bool first = action == answer.action;
        const bool too = std::find(answer.also.begin(), answer.also.end(), action) != answer.also.end();
        const QString title = first ? tr("%1 (today)").arg(actionTitle(action))
                              : too ? tr("%1 (also)").arg(actionTitle(action))
                                    : actionTitle(action);
        card->body()->addLayout(markedRow(first ? MarkState::Met
                                          : too ? MarkState::Partly
                                                : MarkState::Open,
                                          title, {}));
    }
    return card;
}

} // namespace limber::ui
