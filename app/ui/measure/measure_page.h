#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/progress/measuring.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace limber::ui {

class FigureView;
class ScalePicker;

/// The weekly check as a guided set: what to do, a watch or a counter that the person stops, how it was, and
/// the median to keep. Space begins, counts and stops; Return stops a count; Escape leaves.
class MeasurePage : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<Milliseconds()>;

    /// `figure` may be nullptr and is owned from here on.
    MeasurePage(Clock clock, FigureView* figure, QWidget* parent = nullptr);

    /// A fresh measurement of a ladder exercise.
    void begin(const Exercise& exercise);
    /// Shows the time as it is now; called by its own timer while something runs.
    void refresh();

    [[nodiscard]] const Measuring* measuring() const { return m_measuring ? &*m_measuring : nullptr; }

Q_SIGNALS:
    /// The person keeps it.
    void measured(const limber::Benchmark& benchmark);
    /// It hurts; the try is over already.
    void hurtReported();
    /// Left without keeping anything.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeReady();
    QWidget* makeRunning();
    QWidget* makeAsking();
    QWidget* makeBetween();
    void act();
    void stop();
    void hurt();
    void showStep(Measuring::Step step);
    void showReady();
    void showBetween();
    void updateAsk();

    Clock m_clock;
    FigureView* m_figure = nullptr;
    QWidget* m_well = nullptr;
    Exercise m_exercise;
    std::optional<Measuring> m_measuring;
    QTimer m_timer;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QWidget* m_gapRow = nullptr;
    QDoubleSpinBox* m_gap = nullptr;
    QPushButton* m_begin = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_cue = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_slept = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_effortQuestion = nullptr;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
    QPushButton* m_answer = nullptr;
    QVBoxLayout* m_tries = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace limber::ui
