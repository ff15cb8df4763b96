#pragma once

#include "app/ui/progress/progress_model.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDateEdit;
class QLabel;
class QTableWidget;

namespace limber::ui {

/// Two periods beside each other, and what changed between them.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);

private:
    struct Span {
        Day from;
        Day until;
    };
    /// The earlier period and the later one.
    using Pair = std::array<Span, 2>;
    struct Fields {
        QDateEdit* from = nullptr;
        QDateEdit* until = nullptr;
    };

    void fillPresets();
    void usePreset(int index);
    void show();
    void addRow(const QString& name, const std::optional<double>& before, const std::optional<double>& after,
                const QString& change);
    void addCount(const QString& name, int before, int after);
    void addRating(const QString& name, const std::optional<double>& before,
                   const std::optional<double>& after);
    void addMeasure(const MeasureGuide& guide, const PeriodSummary& before, const PeriodSummary& after);

    ProgressModel m_model;
    std::vector<Pair> m_pairs;
    QComboBox* m_preset = nullptr;
    std::array<Fields, 2> m_fields;
    QTableWidget* m_table = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace limber::ui
