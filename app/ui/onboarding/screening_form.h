#pragma once

#include "core/screening/screening.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace limber::ui {

class FittingStack;

/// The safety questions: three short lists, the gravest first. A grave answer ends the questions at once with
/// what to do; an amber one asks whether a professional agreed. Only the outcome leaves this widget.
class ScreeningForm : public QWidget {
    Q_OBJECT

public:
    /// `emergencyNumber`: the local one, "112". The questionnaire is copied.
    ScreeningForm(const Questionnaire& questionnaire, const QString& emergencyNumber,
                  QWidget* parent = nullptr);

    /// Back to the first list with nothing ticked.
    void restart();

Q_SIGNALS:
    /// Clear, and Amber with a professional's agreement, may start; Urgent and Red may not.
    void completed(limber::ScreeningResult result);
    /// Answered amber, and nobody was asked yet: nothing starts, nothing is recorded.
    void postponed();

private:
    QWidget* makeList(ScreeningTier tier);
    void next(int list);
    void showOutcome(const Assessment& assessment);

    Questionnaire m_questionnaire;
    QString m_emergencyNumber;
    ScreeningAnswers m_answers;
    FittingStack* m_stack = nullptr;
    QVBoxLayout* m_outcome = nullptr;
};

} // namespace limber::ui
