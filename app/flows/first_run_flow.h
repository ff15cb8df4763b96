#pragma once

#include "app/flows/door.h"
#include "app/flows/flow.h"

namespace limber::ui {
class OnboardingPage;
} // namespace limber::ui

namespace limber {

/// The first minute: a few safety questions, then the first movement, seated and without a weight. Everything
/// else is asked when it is first needed.
class FirstRunFlow : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    /// The page, made when it is first shown.
    [[nodiscard]] ui::OnboardingPage* makePage();
    /// From the safety questions on.
    void begin();

Q_SIGNALS:
    /// There is a journal already, on another computer.
    void importRequested();
    /// A therapist wants to make a plan for somebody else.
    void planRequested();
    /// The first movement may begin.
    void startRequested(const limber::StartWish& wish);

private:
    void take(const Screening& screening);

    ui::OnboardingPage* m_page = nullptr;
};

} // namespace limber
