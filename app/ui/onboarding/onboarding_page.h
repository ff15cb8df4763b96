#pragma once

#include "app/ui/onboarding/calibration.h"
#include "app/ui/onboarding/screening_form.h"
#include "app/ui/widgets/choices.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace limber::ui {

/// What the first start found out.
struct OnboardingResult {
    Screening screening;
    std::vector<std::string> equipment;
    /// Days and times; the rest is the default.
    Preferences schedule;
    /// Nothing when the try was left out.
    std::optional<Calibration::Try> calibration;
};

/// The first start: what this is, the safety questions, kit, days and times, the start dose. Nothing else is
/// asked.
class OnboardingPage : public QWidget {
    Q_OBJECT

public:
    struct Setup {
        Questionnaire questionnaire;
        QString emergencyNumber;
        std::vector<EquipmentPicker::Item> equipment;
        /// What the first exercise may start with, in seconds.
        int startSeconds = 30;
        int ceilingSeconds = 60;
        QString exerciseName;
    };

    /// `welcomePicture` and `figure` (which moves) are owned from here on; either may be null.
    OnboardingPage(const Setup& setup, QWidget* welcomePicture, QWidget* figure, QWidget* parent = nullptr);

    [[nodiscard]] Calibration* calibration() const { return m_calibration; }
    /// 0 welcome, 1 screening, 2 kit, days and times, 3 start dose.
    [[nodiscard]] int step() const;
    void setStep(int step);

Q_SIGNALS:
    void finished(const limber::ui::OnboardingResult& result);
    /// Screening ended with a block: record it and wait.
    void blocked(const limber::Screening& screening);
    /// There is a journal already, on another computer.
    void importRequested();
    /// Not made for this person: close without recording.
    void postponed();

private:
    void addStep(const QString& title, const QString& lead, QWidget* content, bool nextButton);

    QStackedWidget* m_steps = nullptr;
    QLabel* m_progress = nullptr;
    EquipmentPicker* m_equipment = nullptr;
    SchedulePicker* m_schedule = nullptr;
    Calibration* m_calibration = nullptr;
    OnboardingResult m_result;
};

} // namespace limber::ui
