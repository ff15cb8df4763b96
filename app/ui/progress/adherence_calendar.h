#pragma once

#include "core/progress/progress.h"

#include <QWidget>

#include <vector>

namespace limber::ui {

/// Days as squares, a column a week: each fills from below by the share that was done, so that the amount is
/// seen without colour. Rest days are dots, pauses are outlines.
class AdherenceCalendar : public QWidget {
    Q_OBJECT

public:
    explicit AdherenceCalendar(QWidget* parent = nullptr);

    /// Whole weeks, oldest first.
    void setDays(std::vector<DayAdherence> days, Day today);

    [[nodiscard]] QSize sizeHint() const override { return {300, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cell(std::size_t index) const;

    std::vector<DayAdherence> m_days;
    Day m_today;
};

} // namespace limber::ui
