#pragma once

#include "app/ui/progress/custom_plot.h"

namespace limber::ui {

/// A chart in our tokens: no frame, hairline grid, muted ticks; restyled when the theme changes. It cannot be
/// dragged or zoomed, so that the wheel scrolls the page.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

protected:
    /// Colours everything that depends on the theme; the base colours axes and ground.
    virtual void restyle();
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    [[nodiscard]] static QFont tickFont();
    [[nodiscard]] static QFont numberFont();
};

} // namespace limber::ui
