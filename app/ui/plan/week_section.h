#pragma once

#include "app/ui/plan/plan_section.h"

class QCheckBox;
class QDateEdit;

namespace limber::ui::plan {

/// First day of the week, a day to look at the plan, calendar.
class WeekSection : public Section {
    Q_OBJECT

public:
    WeekSection();

    void show(const Preferences& preferences) override;
    void applyTo(Preferences& preferences) const override;
    using QWidget::show;
    void setWeek(bool startsOnSunday, Day today);

Q_SIGNALS:
    void weekStartEdited(bool sunday);
    void calendarRequested();

private:
    QButtonGroup* m_firstDay = nullptr;
    QCheckBox* m_review = nullptr;
    QDateEdit* m_reviewDay = nullptr;
};

} // namespace limber::ui::plan
