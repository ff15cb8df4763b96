#pragma once

#include "app/ui/plan/plan_model.h"
#include "app/ui/plan/plan_section.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace limber::ui::plan {

/// First day of the week, a day to look at the plan, language, calendar.
class WeekSection : public Section {
    Q_OBJECT

public:
    explicit WeekSection(const std::vector<LanguageChoice>& languages);

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
    QComboBox* m_language = nullptr;
};

} // namespace limber::ui::plan
