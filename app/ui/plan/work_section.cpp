#include "app/ui/plan/work_section.h"

#include "core/rulebook/reminder_rules.h"

#include <QCheckBox>
#include <QSpinBox>

namespace limber::ui::plan {

WorkSection::WorkSection() : Section(tr("While you work")) {
    m_breaks = new QCheckBox(tr("Suggest a minute of movement"));
    m_breaks->setObjectName(QStringLiteral("breaks"));
    body()->addWidget(m_breaks);
    body()->addWidget(makeLabel(tr("Never in a call, a presentation or while you're away. Breaks you take by "
                                   "yourself count. Up to %n a day.",
                                   nullptr, rules::microBreaksADay),
                                "small"));
    m_after = new QSpinBox;
    m_after->setObjectName(QStringLiteral("breakAfter"));
    m_after->setRange(static_cast<int>(rules::microBreakShortest.count()),
                      static_cast<int>(rules::microBreakLongest.count()));
    m_after->setSingleStep(5);
    m_after->setSuffix(tr(" min"));
    addRow(tr("After this much work"), m_after);
    m_from = makeTime(QStringLiteral("workFrom"));
    addRow(tr("Working hours from"), m_from);
    m_until = makeTime(QStringLiteral("workUntil"));
    addRow(tr("Working hours until"), m_until);
    m_background = new QCheckBox(tr("Keep reminding when the window is closed"));
    m_background->setObjectName(QStringLiteral("background"));
    body()->addWidget(m_background);
    m_autostart = new QCheckBox(tr("Start in the background when I log in"));
    m_autostart->setObjectName(QStringLiteral("autostart"));
    connect(m_autostart, &QCheckBox::clicked, this, &WorkSection::autostartEdited);
    body()->addWidget(m_autostart);
    m_quiet = addChoices(tr("Quiet"), {tr("Off"), tr("An hour"), tr("Until tomorrow"), tr("While I present")},
                         QStringLiteral("quiet"));
    disconnect(m_quiet, nullptr, this, nullptr);
    connect(m_quiet, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT quietRequested(static_cast<Quiet::Kind>(id)); });
    body()->addWidget(makeLabel(tr("Quiet ends by itself."), "small"));
    m_note = makeLabel(QString(), "small");
    body()->addWidget(m_note);
    for (QCheckBox* box : {m_breaks, m_background})
        connect(box, &QCheckBox::clicked, this, [this] {
            settle();
            Q_EMIT edited();
        });
    connect(m_after, &QSpinBox::valueChanged, this, &Section::edited);
    for (QTimeEdit* time : {m_from, m_until})
        connect(time, &QTimeEdit::timeChanged, this, &Section::edited);
    show(Preferences{});
    setDesktop(Quiet::Kind::None, false, QString());
}

void WorkSection::settle() {
    for (QWidget* each :
         {static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_until)})
        each->setEnabled(m_breaks->isChecked());
}

void WorkSection::setDesktop(Quiet::Kind quiet, bool autostart, const QString& note) {
    m_quiet->button(static_cast<int>(quiet))->setChecked(true);
    m_autostart->setChecked(autostart);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void WorkSection::show(const Preferences& p) {
    const QSignalBlocker quiet(this);
    m_breaks->setChecked(p.plan.microBreaks);
    m_after->setValue(static_cast<int>(p.plan.breakAfter.count()));
    m_from->setTime(toTime(p.plan.workFrom));
    m_until->setTime(toTime(p.plan.workUntil));
    m_background->setChecked(p.plan.background);
    settle();
}

void WorkSection::applyTo(Preferences& p) const {
    p.plan.microBreaks = m_breaks->isChecked();
    p.plan.breakAfter = std::chrono::minutes{m_after->value()};
    p.plan.workFrom = toMinutes(m_from->time());
    p.plan.workUntil = toMinutes(m_until->time());
    p.plan.background = m_background->isChecked();
}

} // namespace limber::ui::plan
