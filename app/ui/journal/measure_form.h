#pragma once

#include "core/progress/measures.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QVBoxLayout;

namespace limber::ui {

/// Guides through one outcome measure: how to take it, up to three tries, the middle one counts.
class MeasureForm : public QWidget {
    Q_OBJECT

public:
    explicit MeasureForm(const MeasureGuides& guides, QWidget* parent = nullptr);

    void setMeasure(Measure measure);
    /// One try only, as when an entry is corrected.
    void setSingleValue(double value);
    [[nodiscard]] Measure measure() const;
    /// The middle of the tries that were entered; nothing while there is none.
    [[nodiscard]] std::optional<double> value() const;
    [[nodiscard]] const MeasureGuide* guide() const { return m_guides.find(measure()); }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void updateResult();

    MeasureGuides m_guides;
    QComboBox* m_measure = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QVBoxLayout* m_triesRow = nullptr;
    QLabel* m_result = nullptr;
    std::vector<QDoubleSpinBox*> m_tries;
    bool m_single = false;
};

} // namespace limber::ui
