#pragma once

#include "app/ui/progress/progress_model.h"
#include "app/ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace limber::ui {

class AdherenceCalendar;
class DoseChart;
class LineChart;

/// How it goes: the weekly dose in its corridor, pain and effort, one outcome measure, adherence.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);
    /// Shows this measure; nothing happens when there is no guide for it.
    void showMeasure(Measure measure);

Q_SIGNALS:
    /// Another stage was chosen; expects a new model.
    void stageChosen(int stage);
    void exportPdfRequested();
    void exportCsvRequested();
    void measureRequested(limber::Measure measure);

protected:
    void contentWidthChanged(int width) override;

private:
    QWidget* makeDoseCard();
    QWidget* makePainCard();
    QWidget* makeOutcomeCard();
    QWidget* makeAdherenceCard();
    QWidget* makeNumbersCard();
    QWidget* makeEmptyCard();
    void showDose();
    void showPain();
    void showOutcome();
    void showNumbers();
    void fillChoosers();
    [[nodiscard]] Measure chosenMeasure() const;

    ProgressModel m_model;
    QWidget* m_empty = nullptr;
    QWidget* m_full = nullptr;
    QComboBox* m_stage = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_csv = nullptr;
    QLabel* m_doseTitle = nullptr;
    QLabel* m_axisNote = nullptr;
    DoseChart* m_dose = nullptr;
    LineChart* m_pain = nullptr;
    QLabel* m_painNote = nullptr;
    QComboBox* m_measure = nullptr;
    QLabel* m_measureNote = nullptr;
    LineChart* m_outcome = nullptr;
    QLabel* m_change = nullptr;
    QPushButton* m_measureNow = nullptr;
    QLabel* m_adherenceNote = nullptr;
    AdherenceCalendar* m_calendar = nullptr;
    QPushButton* m_numbersButton = nullptr;
    QTableWidget* m_numbers = nullptr;
};

} // namespace limber::ui
