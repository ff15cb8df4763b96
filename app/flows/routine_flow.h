#pragma once

#include "app/flows/desktop_reminders.h"
#include "app/flows/flow.h"
#include "app/platform/autostart.h"
#include "app/platform/file_opener.h"
#include "app/ui/plan/plan_model.h"

#include <map>
#include <memory>
#include <string>

namespace limber::ui {
class PlanPage;
} // namespace limber::ui

namespace limber {

class CheckFlow;
class SafetyFlow;
class SessionFlow;

/// How the programme fits into a life: the page Plan, reminders, planned breaks, calendar.
class RoutineFlow : public Flow {
    Q_OBJECT

public:
    struct Flows {
        SafetyFlow& safety;
        CheckFlow& check;
        SessionFlow& session;
    };

    RoutineFlow(const FlowContext& context, const Flows& flows, QObject* parent = nullptr);

    /// The page, made when it is first shown.
    [[nodiscard]] ui::PlanPage* makePage();
    void refresh();
    /// Begins to remind; the workspace is loaded.
    void start();
    /// The program may live on without a window: a second start finds it.
    void mayStayInBackground();
    void raiseWindow();

private:
    void wireReminders();
    void open(const Reminder& reminder, const QString& token);
    void save(const ReminderMemory& memory);
    void takePreferences(const Preferences& preferences);
    void endBreak();
    void addToCalendar();
    void windowClosed();
    [[nodiscard]] std::optional<Entry> currentBreak() const;
    [[nodiscard]] QString desktopNote() const;

    Flows m_flows;
    ui::PlanPage* m_page = nullptr;
    platform::DesktopFileOpener m_opener;
    platform::Autostart m_autostart = platform::Autostart::ofThisPerson();
    std::unique_ptr<flows::DesktopReminders> m_reminders;
    /// What is in the profile of the memory.
    std::map<std::string, std::string> m_saved;
    bool m_background = false;
    bool m_toldWhere = false;
};

} // namespace limber
