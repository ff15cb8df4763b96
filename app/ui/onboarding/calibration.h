#pragma once

#include "core/base/units.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace limber::ui {

class ScalePicker;

/// One try of the first exercise to find the start dose: as long as it stays easy, within the range. The
/// clock stays outside: `begun` and `ended` ask for it, `setElapsed` shows it.
class Calibration : public QWidget {
    Q_OBJECT

public:
    struct Try {
        int seconds = 0;
        int effort = 0;
        int pain = 0;

        bool operator==(const Try&) const = default;
    };

    /// The range of the start dose in seconds; `figure` moves beside the clock and is owned from here on.
    Calibration(int startSeconds, int ceilingSeconds, QWidget* figure, QWidget* parent = nullptr);

    /// Ends by itself at the ceiling.
    void setElapsed(Milliseconds elapsed);
    [[nodiscard]] bool running() const { return m_running; }
    /// Nobody knows how long it was: the try begins again.
    void giveUp();

Q_SIGNALS:
    void begun();
    void ended();
    /// Nothing when it was left out: the programme starts with the lowest dose.
    void completed(const std::optional<limber::ui::Calibration::Try>& result);

private:
    void begin();
    void end();
    void updateAsk();

    int m_start;
    int m_ceiling;
    int m_seconds = 0;
    bool m_running = false;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_button = nullptr;
    QPushButton* m_done = nullptr;
    QLabel* m_result = nullptr;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
};

} // namespace limber::ui
