#pragma once

#include "core/journal/facts.h"

#include <QString>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace limber::ui {

/// The safety questions: three short lists, the most urgent first. Anything ticked in the first two ends the
/// questions with what to do; the last asks whether a professional agreed. No answer is stored but the
/// outcome.
class ScreeningForm : public QWidget {
    Q_OBJECT

public:
    struct Question {
        ScreeningResult ifYes = ScreeningResult::Amber;
        QString text;
    };

    /// `emergencyNumber`: the local one, "112".
    ScreeningForm(const std::vector<Question>& questions, const QString& emergencyNumber,
                  QWidget* parent = nullptr);

    /// Back to the first list with nothing ticked.
    void restart();

Q_SIGNALS:
    /// Ended: Clear and Amber (with a professional's agreement) may start; Urgent and Red may not.
    void completed(limber::ScreeningResult result);
    /// Answered amber, and nobody was asked yet: nothing starts, nothing is blocked for good.
    void postponed();

private:
    QWidget* makeList(ScreeningResult tier, const QString& title, const QString& lead,
                      const std::vector<Question>& questions);
    QWidget* makeOutcome(ScreeningResult result, const QString& emergencyNumber);
    void answered(ScreeningResult tier, bool any);

    QStackedWidget* m_stack = nullptr;
};

} // namespace limber::ui
