#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/progress/measuring.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace limber::ui {

class FigureView;
class ScalePicker;

/// The weekly check around its tries: what to do, how it was, and the median to keep. A try itself is led by
/// the player. Space or Enter begins, Escape leaves.
class MeasurePage : public QWidget {
    Q_OBJECT

public:
    /// `figure` may be nullptr and is owned from here on.
    explicit MeasurePage(FigureView* figure, QWidget* parent = nullptr);

    /// A fresh measurement of a ladder exercise.
    void begin(const Exercise& exercise);
    /// What the try came to; nothing when it does not count, because the computer `slept` or it was left.
    void take(std::optional<double> value, bool slept);

    [[nodiscard]] const Measuring* measuring() const { return m_measuring ? &*m_measuring : nullptr; }

Q_SIGNALS:
    /// The person keeps it.
    void measured(const limber::Benchmark& benchmark);
    /// Now, as long or as often as one can.
    void tryRequested(const limber::ExerciseId& exercise);
    /// Left without keeping anything.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeReady();
    QWidget* makeAsking();
    QWidget* makeBetween();
    void act();
    void showStep(Measuring::Step step);
    void showReady();
    void showBetween();
    void updateAsk();

    FigureView* m_figure = nullptr;
    QWidget* m_well = nullptr;
    Exercise m_exercise;
    std::optional<Measuring> m_measuring;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QWidget* m_gapRow = nullptr;
    QDoubleSpinBox* m_gap = nullptr;
    QPushButton* m_begin = nullptr;
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
