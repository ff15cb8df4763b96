#pragma once

#include "app/ui/today/today_values.h"

#include <QWidget>

class QLayout;

namespace limber::ui::today {

/// The day's sessions as marks with their times: done, partly done, next, to come.
class DayDots : public QWidget {
    Q_OBJECT

public:
    explicit DayDots(QWidget* parent = nullptr);

    void setDots(const std::vector<DayDot>& dots);

private:
    QLayout* m_row = nullptr;
};

/// Six circles for the first six sessions, filled as they are done.
class FortnightDots : public QWidget {
    Q_OBJECT

public:
    explicit FortnightDots(QWidget* parent = nullptr);

    void setDone(int sessions);

    [[nodiscard]] QSize sizeHint() const override { return {174, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {174, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
};

} // namespace limber::ui::today
