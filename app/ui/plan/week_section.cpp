#include "app/ui/plan/week_section.h"

#include "app/ui/widgets/dates.h"

#include <QCheckBox>
#include <QDateEdit>

namespace limber::ui::plan {

namespace {

constexpr int reviewAfterDays = 42;

} // namespace

WeekSection::WeekSection() : Section(tr("Week and calendar")) {
    m_firstDay = addChoices(tr("The week starts on"),
                            {QLocale().standaloneDayName(1, QLocale::LongFormat),
                             QLocale().standaloneDayName(7, QLocale::LongFormat)},
                            QStringLiteral("weekStart"));
    disconnect(m_firstDay, nullptr, this, nullptr);
    connect(m_firstDay, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT weekStartEdited(id == 1); });
    m_review = new QCheckBox(tr("Remind me to look at this plan on"));
    m_review->setObjectName(QStringLiteral("review"));
    m_reviewDay = new QDateEdit;
    m_reviewDay->setCalendarPopup(true);
    m_reviewDay->setMinimumWidth(150);
    m_reviewDay->setObjectName(QStringLiteral("reviewDay"));
    m_reviewDay->setAccessibleName(m_review->text());
    auto* row = new QHBoxLayout;
    row->addWidget(m_review);
    row->addStretch(1);
    row->addWidget(m_reviewDay);
    body()->addLayout(row);
    QPushButton* calendar = makeButton(tr("Add four weeks to my calendar"), "secondary");
    calendar->setObjectName(QStringLiteral("calendar"));
    connect(calendar, &QPushButton::clicked, this, &WeekSection::calendarRequested);
    body()->addWidget(calendar, 0, Qt::AlignLeft);
    connect(m_review, &QCheckBox::clicked, this, [this](bool on) {
        m_reviewDay->setEnabled(on);
        Q_EMIT edited();
    });
    connect(m_reviewDay, &QDateEdit::dateChanged, this, &Section::edited);
    show(Preferences{});
}

void WeekSection::setWeek(bool startsOnSunday, Day today) {
    m_firstDay->button(startsOnSunday ? 1 : 0)->setChecked(true);
    if (m_review->isChecked())
        return;
    const QSignalBlocker quiet(this);
    m_reviewDay->setDate(toDate(today).addDays(reviewAfterDays));
}

void WeekSection::show(const Preferences& p) {
    const QSignalBlocker quiet(this);
    m_review->setChecked(p.plan.review.has_value());
    m_reviewDay->setEnabled(p.plan.review.has_value());
    if (p.plan.review)
        m_reviewDay->setDate(toDate(*p.plan.review));
}

void WeekSection::applyTo(Preferences& p) const {
    p.plan.review = m_review->isChecked() ? std::optional(toDay(m_reviewDay->date())) : std::nullopt;
}

} // namespace limber::ui::plan
