#pragma once

#include "app/flows/flow.h"

#include <QTimer>

#include <functional>

namespace limber::ui {
class FigureView;
class OnboardingPage;
struct OnboardingResult;
} // namespace limber::ui

namespace limber {

/// The first start: safety questions, kit, days and times, the start dose.
class FirstRunFlow : public Flow {
    Q_OBJECT

public:
    using Clock = std::function<Milliseconds()>;

    FirstRunFlow(const FlowContext& context, Clock clock, QObject* parent = nullptr);

    /// The page, made when it is first shown.
    [[nodiscard]] ui::OnboardingPage* makePage();
    /// From the safety questions on.
    void begin();

Q_SIGNALS:
    /// There is a journal already, on another computer.
    void importRequested();

private:
    [[nodiscard]] ui::FigureView* makeFigure(const ExerciseId& exercise) const;
    void runCalibration(ui::FigureView* figure);
    void finish(const ui::OnboardingResult& result);

    Clock m_clock;
    ui::OnboardingPage* m_page = nullptr;
    QTimer m_timer;
    Milliseconds m_began{0};
    Milliseconds m_looked{0};
};

} // namespace limber
