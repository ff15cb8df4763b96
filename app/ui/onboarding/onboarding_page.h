#pragma once

#include "app/ui/onboarding/screening_form.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace limber::ui {

/// The first minute: what this is, and the few questions that come before it. Everything else is asked when
/// it is first needed. Enter leads through it.
class OnboardingPage : public QWidget {
    Q_OBJECT

public:
    /// `picture` moves on the first screen and is owned from here on; it may be null.
    OnboardingPage(const Questionnaire& questionnaire, const QString& emergencyNumber, QWidget* picture,
                   QWidget* parent = nullptr);

    /// 0 welcome, 1 the questions.
    [[nodiscard]] int step() const;
    void setStep(int step);

Q_SIGNALS:
    /// The questions were answered and what follows from it was read. To be recorded as it is.
    void answered(const limber::Screening& screening);
    /// There is a journal already, on another computer.
    void importRequested();
    void planRequested();
    /// Not made for this person: close without recording.
    void postponed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWelcome(QWidget* picture);
    void addStep(const QString& title, const QString& lead, QWidget* content);

    QStackedWidget* m_steps = nullptr;
    QPushButton* m_begin = nullptr;
    ScreeningForm* m_form = nullptr;
};

} // namespace limber::ui
