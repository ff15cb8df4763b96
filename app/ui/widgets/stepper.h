#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace limber::ui {

/// The stages of the ladder as numbered circles on a line: done ones carry a check mark, the current one is
/// filled.
class Stepper : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString name;
        /// Below the name, "week 3 of up to 6"; empty for none.
        QString note;
    };

    explicit Stepper(QWidget* parent = nullptr);

    /// `current` counts from 0; one past the end means that all are done.
    void setSteps(std::vector<Step> steps, int current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace limber::ui
