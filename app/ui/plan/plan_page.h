#pragma once

#include "app/ui/plan/kit_section.h"
#include "app/ui/plan/plan_model.h"
#include "app/ui/widgets/page.h"

#include <array>
#include <vector>

namespace limber::ui {

namespace plan {
class BreakSection;
class SessionSection;
class WeekSection;
class WorkSection;
} // namespace plan

/// How the programme fits into a life. Each change takes effect at once; nothing has to be saved.
class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(const std::vector<plan::KitSection::Kit>& kit, QWidget* parent = nullptr);

    void setModel(const PlanModel& model);

Q_SIGNALS:
    void preferencesChanged(const limber::Preferences& preferences);
    void equipmentChanged(const std::vector<std::string>& ids);
    void weekStartChanged(bool sunday);
    void breakPlanned(const limber::Pause& pause);
    void breakEnded();
    void quietRequested(limber::Quiet::Kind kind);
    void autostartChanged(bool on);
    void calendarRequested();

protected:
    void contentWidthChanged(int width) override;

private:
    void changed();

    Preferences m_given;
    plan::SessionSection* m_sessions = nullptr;
    plan::WorkSection* m_work = nullptr;
    plan::KitSection* m_kit = nullptr;
    plan::BreakSection* m_breaks = nullptr;
    plan::WeekSection* m_week = nullptr;
    std::array<plan::Section*, 5> m_sections{};
    QBoxLayout* m_columns = nullptr;
};

} // namespace limber::ui
