#pragma once

#include "app/ui/progress/plot.h"
#include "core/progress/progress.h"

namespace limber::ui {

/// The mean dose of each week as bars inside their 5-10 % corridor; the running week is lighter, and its
/// number stands above each bar.
class DoseChart : public Plot {
    Q_OBJECT

public:
    explicit DoseChart(QWidget* parent = nullptr);

    void setReport(const ProgressReport& report);
    /// Where the vertical axis starts: bars of a few percent difference are not drawn from zero.
    [[nodiscard]] double axisStart() const { return yAxis->range().lower; }
    [[nodiscard]] int barCount() const { return m_done->dataCount() + m_running->dataCount(); }

    [[nodiscard]] QSize sizeHint() const override { return {600, 270}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

protected:
    void restyle() override;

private:
    void setCorridor(const ProgressReport& report);
    void addNumber(int week, double value);
    void setAxes(const ProgressReport& report);

    QCPGraph* m_low = nullptr;
    QCPGraph* m_high = nullptr;
    RoundBars* m_done = nullptr;
    RoundBars* m_running = nullptr;
};

} // namespace limber::ui
