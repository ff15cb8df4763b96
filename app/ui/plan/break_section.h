#pragma once

#include "app/ui/plan/plan_section.h"
#include "core/journal/facts.h"

#include <optional>

class QComboBox;
class QDateEdit;

namespace limber::ui::plan {

/// A break that is planned, and the one that is on, ended with one click.
class BreakSection : public Section {
    Q_OBJECT

public:
    BreakSection();

    void show(const Preferences& /*preferences*/) override {}
    void applyTo(Preferences& /*preferences*/) const override {}
    using QWidget::show;
    void setBreak(const std::optional<Pause>& pause, Day today);

Q_SIGNALS:
    void breakPlanned(const limber::Pause& pause);
    void breakEnded();

private:
    QWidget* m_planning = nullptr;
    QWidget* m_running = nullptr;
    QLabel* m_says = nullptr;
    QPushButton* m_end = nullptr;
    QComboBox* m_reason = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
};

} // namespace limber::ui::plan
