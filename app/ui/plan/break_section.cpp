#include "app/ui/plan/break_section.h"

#include "app/ui/widgets/dates.h"

#include <QComboBox>
#include <QDateEdit>

#include <array>

namespace limber::ui::plan {

namespace {

constexpr int usualDays = 7;

QString reasonWords(PauseReason reason) {
    switch (reason) {
    case PauseReason::Holiday:
        return BreakSection::tr("Holiday");
    case PauseReason::Illness:
        return BreakSection::tr("Illness");
    case PauseReason::Injury:
        return BreakSection::tr("Injury");
    case PauseReason::Operation:
        return BreakSection::tr("Operation");
    case PauseReason::Pregnancy:
        return BreakSection::tr("Pregnancy");
    case PauseReason::Flare:
        return BreakSection::tr("Flare-up");
    case PauseReason::Other:
        break;
    }
    return BreakSection::tr("Something else");
}

QDateEdit* makeDate(const QString& name) {
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(140);
    edit->setObjectName(name);
    return edit;
}

} // namespace

BreakSection::BreakSection() : Section(tr("Breaks")) {
    m_running = new QWidget;
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    m_says = makeLabel(QString(), "body");
    m_end = makeButton(QString(), "secondary");
    m_end->setObjectName(QStringLiteral("endBreak"));
    connect(m_end, &QPushButton::clicked, this, &BreakSection::breakEnded);
    running->addWidget(m_says, 1);
    running->addWidget(m_end);
    body()->addWidget(m_running);

    m_planning = new QWidget;
    auto* planning = new QHBoxLayout(m_planning);
    planning->setContentsMargins(0, 0, 0, 0);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("breakReason"));
    m_reason->setAccessibleName(tr("Reason"));
    for (const PauseReason reason : {PauseReason::Holiday, PauseReason::Illness, PauseReason::Injury,
                                     PauseReason::Operation, PauseReason::Pregnancy, PauseReason::Other})
        m_reason->addItem(reasonWords(reason), static_cast<int>(reason));
    m_from = makeDate(QStringLiteral("breakFrom"));
    m_from->setAccessibleName(tr("First day of the break"));
    m_until = makeDate(QStringLiteral("breakUntil"));
    m_until->setAccessibleName(tr("Last day of the break"));
    connect(m_from, &QDateEdit::dateChanged, m_until, &QDateEdit::setMinimumDate);
    QPushButton* plan = makeButton(tr("Plan break"), "secondary");
    plan->setObjectName(QStringLiteral("planBreak"));
    connect(plan, &QPushButton::clicked, this, [this] {
        Q_EMIT breakPlanned(Pause{toDay(m_from->date()), toDay(m_until->date()),
                                  static_cast<PauseReason>(m_reason->currentData().toInt())});
    });
    planning->addWidget(m_reason, 1);
    planning->addWidget(m_from);
    planning->addWidget(m_until);
    planning->addWidget(plan);
    body()->addWidget(m_planning);
    body()->addWidget(
        makeLabel(tr("No reminders during a break, and it doesn't count against you. Limber tells you the "
                     "day before it ends."),
                  "small"));
    setBreak(std::nullopt, Day{});
}

void BreakSection::setBreak(const std::optional<Pause>& pause, Day today) {
    m_running->setVisible(pause.has_value());
    m_planning->setVisible(!pause);
    if (pause) {
        const QLocale locale;
        const QString last = locale.toString(toDate(pause->until), QLocale::LongFormat);
        const bool on = pause->from <= today;
        const QString first = locale.toString(toDate(pause->from), QLocale::LongFormat);
        m_says->setText(on ? tr("%1 until %2").arg(reasonWords(pause->reason), last)
                           : tr("%1 from %2 until %3").arg(reasonWords(pause->reason), first, last));
        m_end->setText(on ? tr("End the break now") : tr("Cancel the break"));
        return;
    }
    m_from->setMinimumDate(toDate(today));
    m_from->setDate(toDate(today));
    m_until->setDate(toDate(today).addDays(usualDays - 1));
}

} // namespace limber::ui::plan
