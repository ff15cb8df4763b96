#pragma once

#include "app/ui/plan/plan_section.h"

class QCheckBox;
class QLineEdit;

namespace limber::ui {
class SchedulePicker;
}

namespace limber::ui::plan {

/// When to train, how long a day may take, and in whose words to be reminded.
class SessionSection : public Section {
    Q_OBJECT

public:
    SessionSection();

    void show(const Preferences& preferences) override;
    void applyTo(Preferences& preferences) const override;
    using QWidget::show;

private:
    void settle();

    QButtonGroup* m_aDay = nullptr;
    QButtonGroup* m_length = nullptr;
    SchedulePicker* m_schedule = nullptr;
    QCheckBox* m_remind = nullptr;
    QLineEdit* m_cue = nullptr;
    QLineEdit* m_obstacle = nullptr;
    QCheckBox* m_instead = nullptr;
    QTimeEdit* m_insteadAt = nullptr;
};

} // namespace limber::ui::plan
