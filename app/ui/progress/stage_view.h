#pragma once

#include "app/ui/progress/chart_column.h"
#include "app/ui/progress/progress_model.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace limber::ui {

class AdherenceCard;
class OutlookCard;

/// The weeks of one stage: dose, pain and effort, one measure; the way to the next stage; the days trained.
class StageView : public QWidget {
    Q_OBJECT

public:
    explicit StageView(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);
    /// Shows this measure; nothing happens when there is no guide for it.
    void showMeasure(Measure measure);
    /// Two columns where there is room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void measureRequested(limber::Measure measure);

private:
    void showDose();
    void showPain();
    void showMeasured();
    void fillMeasures();
    [[nodiscard]] Measure chosenMeasure() const;
    /// With the axis of the weeks filled in.
    [[nodiscard]] WeekChart::Content emptyContent() const;

    ProgressModel m_model;
    /// The last week on the axis.
    int m_weeks = 0;
    QBoxLayout* m_columns = nullptr;
    ChartColumn* m_charts = nullptr;
    ChartColumn::Part m_dose;
    ChartColumn::Part m_pain;
    ChartColumn::Part m_measured;
    QComboBox* m_measure = nullptr;
    QLabel* m_change = nullptr;
    QPushButton* m_measureNow = nullptr;
    OutlookCard* m_outlook = nullptr;
    AdherenceCard* m_days = nullptr;
};

} // namespace limber::ui
