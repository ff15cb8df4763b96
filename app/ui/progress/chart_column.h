#pragma once

#include "app/ui/progress/week_chart.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace limber::ui {

/// Charts below each other with the same periods: one mark reads all of them.
class ChartColumn : public QWidget {
    Q_OBJECT

public:
    explicit ChartColumn(QWidget* parent = nullptr);

    struct Part {
        WeekChart* chart = nullptr;
        QLabel* title = nullptr;
        /// What stands beside the title until something is read.
        QLabel* note = nullptr;
        /// Room at the right of the title.
        QHBoxLayout* head = nullptr;
    };
    Part add(const QString& title);
    void setNote(const Part& part, const QString& note);
    /// After the contents have changed.
    void refresh();

private:
    void read(std::optional<int> period);

    struct Kept {
        Part part;
        QString note;
    };
    QVBoxLayout* m_column = nullptr;
    std::vector<Kept> m_parts;
};

} // namespace limber::ui
