#pragma once

#include "app/flows/door.h"

#include <functional>

namespace limber::ui {
class MeasurePage;
} // namespace limber::ui

namespace limber {

/// The weekly check: a guided set at one's own pace, whose result is compared over the weeks.
class CheckFlow : public Flow {
    Q_OBJECT

public:
    using Clock = std::function<Milliseconds()>;

    CheckFlow(const FlowContext& context, Door& door, Clock clock, QObject* parent = nullptr);

    /// The page, made when it is first shown.
    [[nodiscard]] ui::MeasurePage* makePage();
    void measureNow();
    /// Not this week.
    void putOff();
    /// It is due and was not put off.
    [[nodiscard]] bool wanted() const;

private:
    void askWhatHappened();

    Door& m_door;
    Clock m_clock;
    ui::MeasurePage* m_page = nullptr;
};

} // namespace limber
