#include "app/ui/plan/session_section.h"

#include "app/ui/widgets/choices.h"

#include <QCheckBox>
#include <QLineEdit>

#include <array>

namespace limber::ui::plan {

namespace {

constexpr std::array<int, 3> dayLengths{5, 10, 20};

/// A reminder is two lines: longer words would be cut.
constexpr int longestWords = 80;

QLineEdit* makeWords(const QString& name, const QString& example) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    edit->setMaxLength(longestWords);
    edit->setMinimumWidth(240);
    return edit;
}

} // namespace

SessionSection::SessionSection() : Section(tr("Your sessions")) {
    m_aDay = addChoices(tr("Sessions a day"), {tr("One"), tr("Two"), tr("Three")}, QStringLiteral("aDay"));
    body()->addWidget(makeLabel(
        tr("Reminders for a second and third session start after three days. Keep three hours between them."),
        "small"));
    QStringList lengths;
    for (const int minutes : dayLengths)
        lengths << tr("%n minutes", nullptr, minutes);
    m_length = addChoices(tr("A day takes at most"), lengths, QStringLiteral("dayLength"));
    m_schedule = new SchedulePicker;
    connect(m_schedule, &SchedulePicker::changed, this, &Section::edited);
    body()->addWidget(m_schedule);
    m_remind = new QCheckBox(tr("Remind me at these times"));
    m_remind->setObjectName(QStringLiteral("remind"));
    body()->addWidget(m_remind);
    m_cue = makeWords(QStringLiteral("cue"), tr("after my first coffee"));
    addRow(tr("After what?"), m_cue);
    m_obstacle = makeWords(QStringLiteral("obstacle"), tr("If a meeting comes up"));
    addRow(tr("What could get in the way?"), m_obstacle);
    m_instead = new QCheckBox(tr("Then at"));
    m_instead->setObjectName(QStringLiteral("instead"));
    m_insteadAt = makeTime(QStringLiteral("insteadAt"));
    m_insteadAt->setAccessibleName(tr("Then at"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_instead);
    row->addWidget(m_insteadAt);
    body()->addLayout(row);
    connect(m_aDay, &QButtonGroup::idClicked, this, &SessionSection::settle);
    for (QCheckBox* box : {m_remind, m_instead})
        connect(box, &QCheckBox::clicked, this, [this] {
            settle();
            Q_EMIT edited();
        });
    for (QLineEdit* words : {m_cue, m_obstacle})
        connect(words, &QLineEdit::textEdited, this, &Section::edited);
    connect(m_insteadAt, &QTimeEdit::timeChanged, this, &Section::edited);
    show(Preferences{});
}

void SessionSection::settle() {
    m_schedule->setSessionsADay(m_aDay->checkedId() + 1);
    for (QWidget* words :
         {static_cast<QWidget*>(m_cue), static_cast<QWidget*>(m_obstacle), static_cast<QWidget*>(m_instead)})
        words->setEnabled(m_remind->isChecked());
    m_insteadAt->setEnabled(m_remind->isChecked() && m_instead->isChecked());
}

void SessionSection::show(const Preferences& p) {
    const QSignalBlocker quiet(this);
    m_aDay->button(p.plan.sessionsADay - 1)->setChecked(true);
    for (std::size_t i = 0; i < dayLengths.size(); ++i)
        if (i + 1 == dayLengths.size() || p.plan.dayLength.count() <= dayLengths[i]) {
            m_length->button(static_cast<int>(i))->setChecked(true);
            break;
        }
    m_schedule->setSchedule(p);
    m_remind->setChecked(p.plan.sessionReminders);
    // What is being typed is not put back under the hands that type it.
    if (!m_cue->hasFocus())
        m_cue->setText(QString::fromStdString(p.plan.cue));
    if (!m_obstacle->hasFocus())
        m_obstacle->setText(QString::fromStdString(p.plan.obstacle));
    m_instead->setChecked(p.plan.insteadAt.has_value());
    m_insteadAt->setTime(toTime(p.plan.insteadAt.value_or(std::chrono::hours{16})));
    settle();
}

void SessionSection::applyTo(Preferences& p) const {
    p.plan.sessionsADay = m_aDay->checkedId() + 1;
    p.plan.dayLength = std::chrono::minutes{dayLengths[static_cast<std::size_t>(m_length->checkedId())]};
    m_schedule->applyTo(p);
    p.plan.sessionReminders = m_remind->isChecked();
    p.plan.cue = m_cue->text().trimmed().toStdString();
    p.plan.obstacle = m_obstacle->text().trimmed().toStdString();
    p.plan.insteadAt = m_instead->isChecked() ? std::optional(toMinutes(m_insteadAt->time())) : std::nullopt;
}

} // namespace limber::ui::plan
