#pragma once

#include "core/exercise/care_plan.h"

#include <QFrame>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace limber::ui {

/// *Make a plan for someone*: for a therapist. What is not touched stays as Limber has it.
class PlanForm : public QFrame {
    Q_OBJECT

public:
    /// `exercises` with their names in the language of the interface.
    PlanForm(const std::vector<Exercise>& exercises, Day today, QWidget* parent = nullptr);

    [[nodiscard]] CarePlan plan() const;

Q_SIGNALS:
    void saveRequested(const limber::CarePlan& plan);
    void cancelled();

private:
    /// The fields of one exercise.
    struct Row {
        Exercise exercise;
        QCheckBox* in = nullptr;
        QSpinBox* start = nullptr;
        QSpinBox* most = nullptr;
        QComboBox* often = nullptr;
    };
    void addRow(const Exercise& exercise, QGridLayout* grid, int row);
    QWidget* makeLimits();

    Day m_today;
    QLineEdit* m_by = nullptr;
    QLineEdit* m_activity = nullptr;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_reviewed = nullptr;
    QDateEdit* m_review = nullptr;
    std::vector<Row> m_rows;
    std::map<CautionCode, QCheckBox*> m_without;
    QPushButton* m_save = nullptr;
};

} // namespace limber::ui
