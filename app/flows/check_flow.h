#pragma once

#include "app/flows/door.h"

namespace limber::ui {
class MeasurePage;
} // namespace limber::ui

namespace limber {

class SessionFlow;

/// The weekly check: a guided set at one's own pace, whose result is compared over the weeks.
class CheckFlow : public Flow {
    Q_OBJECT

public:
    CheckFlow(const FlowContext& context, Door& door, SessionFlow& session, QObject* parent = nullptr);

    /// The page, made when it is first shown.
    [[nodiscard]] ui::MeasurePage* makePage();
    void measureNow();
    /// Not this week.
    void putOff();
    /// It is due and was not put off.
    [[nodiscard]] bool wanted() const;

private:
    void runTry(const ExerciseId& exercise);

    Door& m_door;
    SessionFlow& m_session;
    ui::MeasurePage* m_page = nullptr;
};

} // namespace limber
