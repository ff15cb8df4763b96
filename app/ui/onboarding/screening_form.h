#pragma once

#include "core/screening/screening.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace limber::ui {

class FittingStack;
class ScalePicker;
class ScreeningQuestionRow;

/// The safety questions in one of three forms: `first` before the first minute, `short` after a break, `full`
/// at the second session and every four weeks. A grave answer ends them at once with what to do. Enter is the
/// main button of what is seen. Only the outcome and the caution groups leave this widget, never the answers.
class ScreeningForm : public QWidget {
    Q_OBJECT

public:
    /// `emergencyNumber`: the local one, "112". The questionnaire is copied. Shows the full form until told
    /// otherwise.
    ScreeningForm(const Questionnaire& questionnaire, const QString& emergencyNumber,
                  QWidget* parent = nullptr);

    /// Starts that form with nothing ticked.
    void setForm(limber::ScreeningForm form);
    /// Back to the first list with nothing ticked.
    void restart();

Q_SIGNALS:
    /// Answered, and what follows from it was read. To be written to the journal as it is.
    void answered(const limber::Screening& screening);
    /// After `answered`: pain is strong right now, nothing starts today.
    void notToday();
    /// Not made for this person: nothing is recorded and nothing starts.
    void underAge();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct List {
        std::vector<ScreeningQuestionRow*> rows;
        QPushButton* proceed = nullptr;
    };

    void addList(const ScreeningPage& page, bool last);
    void addUsualPain(QVBoxLayout* column);
    void relabel(const List& list);
    void next(std::size_t list);
    void showList(int index);
    void showOutcome(const Assessment& assessment);
    QWidget* makeOutcomeButtons(const Assessment& assessment);
    void leave(const Assessment& assessment);
    [[nodiscard]] ScreeningAnswers answers() const;

    Questionnaire m_questionnaire;
    QString m_emergencyNumber;
    limber::ScreeningForm m_form = limber::ScreeningForm::Full;
    std::vector<List> m_lists;
    FittingStack* m_stack = nullptr;
    QVBoxLayout* m_outcome = nullptr;
    QPushButton* m_outcomePrimary = nullptr;
    ScalePicker* m_usualPain = nullptr;
};

} // namespace limber::ui
