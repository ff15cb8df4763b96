#pragma once

#include "core/progress/progress.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QPainter;

namespace limber::ui {

/// One day in its box.
void paintDay(QPainter& painter, const QRectF& box, const DayAdherence& day);

/// Days as squares, a column a week: each fills from below by the share that was done, so that the amount is
/// seen without colour. Rest days are dots, breaks are outlines. Arrow keys and the pointer read a day.
class AdherenceCalendar : public QWidget {
    Q_OBJECT

public:
    explicit AdherenceCalendar(QWidget* parent = nullptr);

    /// Whole weeks, oldest first.
    void setDays(std::vector<DayAdherence> days, Day today);

    [[nodiscard]] QSize sizeHint() const override { return {260, 184}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 184}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(std::size_t index);
    void paintMonths(QPainter& painter) const;
    [[nodiscard]] QRectF cell(std::size_t index) const;

    std::vector<DayAdherence> m_days;
    Day m_today;
    /// The day that is read by keys.
    std::size_t m_read = 0;
};

} // namespace limber::ui
