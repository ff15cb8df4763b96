#pragma once

#include "app/ui/plan/plan_section.h"
#include "core/reminders/reminder_memory.h"

class QCheckBox;
class QSpinBox;

namespace limber::ui::plan {

/// Micro-breaks within working hours, quiet, and staying in the background.
class WorkSection : public Section {
    Q_OBJECT

public:
    WorkSection();

    void show(const Preferences& preferences) override;
    void applyTo(Preferences& preferences) const override;
    using QWidget::show;
    void setDesktop(Quiet::Kind quiet, bool autostart, const QString& note);

Q_SIGNALS:
    void quietRequested(limber::Quiet::Kind kind);
    void autostartEdited(bool on);

private:
    void settle();

    QCheckBox* m_breaks = nullptr;
    QSpinBox* m_after = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QCheckBox* m_background = nullptr;
    QCheckBox* m_autostart = nullptr;
    QButtonGroup* m_quiet = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace limber::ui::plan
