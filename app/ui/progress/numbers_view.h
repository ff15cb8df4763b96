#pragma once

#include "app/ui/progress/progress_model.h"

#include <QWidget>

class QTableWidget;
class QVBoxLayout;

namespace limber::ui {

/// Every number that the charts show, as tables: the weeks of the stage, and the months.
class NumbersView : public QWidget {
    Q_OBJECT

public:
    explicit NumbersView(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);

private:
    void showWeeks(const ProgressModel& model);
    void showMonths(const ProgressModel& model);

    QTableWidget* m_weeks = nullptr;
    QTableWidget* m_months = nullptr;
};

/// What was reached, newest first.
class MilestonesView : public QWidget {
    Q_OBJECT

public:
    explicit MilestonesView(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);

private:
    QVBoxLayout* m_list = nullptr;
};

} // namespace limber::ui
