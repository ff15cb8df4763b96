#pragma once

#include "app/ui/progress/chart_column.h"
#include "app/ui/progress/progress_model.h"

#include <QWidget>

class QComboBox;

namespace limber::ui {

class AdherenceCard;

/// A year at a glance: its days, and its months over all stages.
class YearView : public QWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);

private:
    void showMeasured();
    [[nodiscard]] WeekChart::Content emptyContent() const;

    ProgressModel m_model;
    AdherenceCard* m_days = nullptr;
    ChartColumn* m_charts = nullptr;
    ChartColumn::Part m_sessions;
    ChartColumn::Part m_pain;
    ChartColumn::Part m_measured;
    QComboBox* m_measure = nullptr;
};

} // namespace limber::ui
