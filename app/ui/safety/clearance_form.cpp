#include "app/ui/safety/clearance_form.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/dates.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int longestNote = 500;

/// One choice of several, named for tests.
QRadioButton* addChoice(QButtonGroup* group, QLayout* to, int id, const QString& text, const char* name) {
    auto* choice = new QRadioButton(text);
    choice->setObjectName(QString::fromLatin1(name));
    group->addButton(choice, id);
    to->addWidget(choice);
    return choice;
}

} // namespace

ClearanceForm::ClearanceForm(Day today, QWidget* parent)
    : QFrame(parent), m_by(new QButtonGroup(this)), m_on(new QDateEdit(toDate(today))),
      m_scope(new QButtonGroup(this)) {
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 30, 34, 30);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("What did your doctor or physio say?"), "title"));
    column->addWidget(makeLabel(
        tr("Enter what you agreed. It holds for six months, or until a safety answer gets more serious."),
        "body"));
    column->addWidget(makeWho());
    auto* date = new QHBoxLayout;
    date->addWidget(makeLabel(tr("When was your visit?"), "strong"));
    m_on->setObjectName(QStringLiteral("clearedOn"));
    m_on->setAccessibleName(tr("Day of the visit"));
    m_on->setCalendarPopup(true);
    m_on->setMaximumDate(toDate(today));
    date->addWidget(m_on);
    date->addStretch(1);
    column->addLayout(date);
    column->addWidget(makeScope());
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Anything else they said, in your own words"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(longestNote);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(QStringLiteral("saveClearance"));
    m_save->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelClearance"));
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addSpacing(6);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ClearanceForm::save);
    connect(cancel, &QPushButton::clicked, this, &ClearanceForm::cancelled);
    for (QButtonGroup* group : {m_by, m_scope})
        connect(group, &QButtonGroup::idToggled, this, &ClearanceForm::updateSave);
    updateSave();
}

QWidget* ClearanceForm::makeWho() {
    auto* who = new QWidget;
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(makeLabel(tr("Who did you see?"), "strong"));
    addChoice(m_by, row, static_cast<int>(ClearedBy::Doctor), tr("A doctor"), "byDoctor");
    addChoice(m_by, row, static_cast<int>(ClearedBy::Physio), tr("A physiotherapist"), "byPhysio");
    addChoice(m_by, row, static_cast<int>(ClearedBy::Other), tr("Another health professional"), "byOther");
    row->addStretch(1);
    return who;
}

QWidget* ClearanceForm::makeScope() {
    auto* scope = new QWidget;
    auto* column = new QVBoxLayout(scope);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("What can you do?"), "strong"));
    addChoice(m_scope, column, static_cast<int>(ClearanceScope::All), tr("Everything"), "scopeAll");
    addChoice(m_scope, column, static_cast<int>(ClearanceScope::Gentle), tr("Gentle movement only"),
              "scopeGentle");
    const QRadioButton* limited = addChoice(m_scope, column, static_cast<int>(ClearanceScope::Limited),
                                            tr("Everything except:"), "scopeLimited");
    m_limits = new QWidget;
    auto* limits = new QVBoxLayout(m_limits);
    limits->setContentsMargins(28, 0, 0, 0);
    limits->setSpacing(4);
    const std::pair<CautionCode, QString> kinds[] = {
        {CautionCode::Extension, tr("bending backwards under load")},
        {CautionCode::Roller, tr("a roller under the back")},
        {CautionCode::Arm, tr("arms overhead, with or without weight")},
        {CautionCode::Floor, tr("lying on the floor and getting up again")}};
    for (const auto& [code, text] : kinds) {
        auto* box = new QCheckBox(text);
        m_without[code] = box;
        limits->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ClearanceForm::updateSave);
    }
    m_limits->hide();
    column->addWidget(m_limits);
    connect(limited, &QRadioButton::toggled, m_limits, &QWidget::setVisible);
    return scope;
}

/// Limited to nothing would be everything; that is to be said so.
void ClearanceForm::updateSave() {
    const bool limited = m_scope->checkedId() == static_cast<int>(ClearanceScope::Limited);
    const bool any = std::any_of(m_without.begin(), m_without.end(),
                                 [](const auto& each) { return each.second->isChecked(); });
    m_save->setEnabled(m_by->checkedId() >= 0 && m_scope->checkedId() >= 0 && (!limited || any));
}

void ClearanceForm::save() {
    Clearance clearance;
    clearance.by = static_cast<ClearedBy>(m_by->checkedId());
    clearance.on = toDay(m_on->date());
    clearance.scope = static_cast<ClearanceScope>(m_scope->checkedId());
    if (clearance.scope == ClearanceScope::Limited)
        for (const auto& [code, box] : m_without)
            if (box->isChecked())
                clearance.without.push_back(code);
    clearance.note = m_note->text().trimmed().toStdString();
    Q_EMIT agreed(clearance);
}

} // namespace limber::ui
