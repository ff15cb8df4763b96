#include "app/ui/plan/plan_page.h"

#include "app/ui/plan/break_section.h"
#include "app/ui/plan/session_section.h"
#include "app/ui/plan/week_section.h"
#include "app/ui/plan/work_section.h"

namespace limber::ui {

namespace {

/// Narrower than this, the cards stand below each other.
constexpr int twoColumns = 860;

} // namespace

PlanPage::PlanPage(const std::vector<plan::KitSection::Kit>& kit, QWidget* parent) : Page(parent) {
    setTitle(tr("Plan"));
    setSubtitle(tr("Fit your sessions into your days. Every change counts at once."));
    m_sessions = new plan::SessionSection;
    m_work = new plan::WorkSection;
    m_kit = new plan::KitSection(kit);
    m_breaks = new plan::BreakSection;
    m_week = new plan::WeekSection;
    m_sections = {m_sessions, m_work, m_kit, m_breaks, m_week};
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(20);
    left->addWidget(m_sessions);
    left->addWidget(m_breaks);
    left->addStretch(1);
    right->addWidget(m_work);
    right->addWidget(m_kit);
    right->addWidget(m_week);
    right->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(20);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    body()->addLayout(m_columns);
    for (plan::Section* section : m_sections)
        connect(section, &plan::Section::edited, this, &PlanPage::changed);
    connect(m_kit, &plan::KitSection::equipmentEdited, this, &PlanPage::equipmentChanged);
    connect(m_week, &plan::WeekSection::weekStartEdited, this, &PlanPage::weekStartChanged);
    connect(m_week, &plan::WeekSection::calendarRequested, this, &PlanPage::calendarRequested);
    connect(m_breaks, &plan::BreakSection::breakPlanned, this, &PlanPage::breakPlanned);
    connect(m_breaks, &plan::BreakSection::breakEnded, this, &PlanPage::breakEnded);
    connect(m_work, &plan::WorkSection::quietRequested, this, &PlanPage::quietRequested);
    connect(m_work, &plan::WorkSection::autostartEdited, this, &PlanPage::autostartChanged);
}

void PlanPage::setModel(const PlanModel& model) {
    m_given = model.preferences;
    for (plan::Section* section : m_sections)
        section->show(model.preferences);
    m_kit->setEquipment(model.equipment);
    m_week->setWeek(model.weekStartsOnSunday, model.today);
    m_breaks->setBreak(model.pause, model.today);
    m_work->setDesktop(model.quiet, model.autostart, model.desktopNote);
}

void PlanPage::changed() {
    Preferences preferences = m_given;
    for (const plan::Section* section : m_sections)
        section->applyTo(preferences);
    if (preferences == m_given)
        return;
    m_given = preferences;
    Q_EMIT preferencesChanged(preferences);
}

void PlanPage::contentWidthChanged(int width) {
    m_columns->setDirection(width < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace limber::ui
