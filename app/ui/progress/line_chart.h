#pragma once

#include "app/ui/progress/plot.h"

#include <QString>

#include <vector>

namespace limber::ui {

/// One or two lines over time, told apart by shape and by the word at their end as well as by colour.
class LineChart : public Plot {
    Q_OBJECT

public:
    enum class Ink { Stop, Muted, Amber, Accent };
    struct Point {
        /// Weeks, or days since the first value: a true time axis.
        double x = 0.0;
        double y = 0.0;
    };
    struct Series {
        /// Written beside the last point; empty for none.
        QString name;
        Ink ink = Ink::Accent;
        bool dashed = false;
        std::vector<Point> points;
    };

    explicit LineChart(QWidget* parent = nullptr);

    /// `low` and `high` are the ends of the vertical axis.
    void setSeries(std::vector<Series> series, double low, double high);
    /// Ticks of the horizontal axis: where, and what to write.
    void setTicks(const std::vector<std::pair<double, QString>>& ticks, double from, double to);
    [[nodiscard]] const std::vector<Series>& series() const { return m_series; }

    [[nodiscard]] QSize sizeHint() const override { return {240, 130}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void restyle() override;

private:
    std::vector<Series> m_series;
};

} // namespace limber::ui
