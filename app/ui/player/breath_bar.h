#pragma once

#include "core/exercise/exercise.h"

#include <QWidget>

namespace limber::ui {

/// "Breathe in", with a bar that grows as the breath does and sinks as it goes out. Empty where breathing is
/// natural.
class BreathBar : public QWidget {
    Q_OBJECT

public:
    explicit BreathBar(QWidget* parent = nullptr);

    /// `share` of the breath that has gone by, 0 to 1.
    void show(Breath breath, double share);
    void setTypeSize(int pixels);
    [[nodiscard]] static QString wordOf(Breath breath);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Breath m_breath = Breath::Natural;
    double m_share = 0.0;
    int m_type = 20;
};

} // namespace limber::ui
