#pragma once

#include "app/ui/widgets/page.h"
#include "core/coach/coach_day.h"

#include <functional>
#include <string>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber::ui {

/// Makes a large figure that moves through the exercise; owned by whoever asked. Given to pages from outside.
/// `onStep` is told the instruction step that the movement is at, from 0, whenever it changes.
using FigureFactory = std::function<QWidget*(const ExerciseId& exercise, const std::string& variant,
                                             const std::function<void(int)>& onStep)>;

/// Everything about one exercise.
class ExerciseDetail : public Page {
    Q_OBJECT

public:
    explicit ExerciseDetail(FigureFactory figures, QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise);
    /// What the coach says of it today: which of its forms are locked, and why.
    void setToday(const ExerciseDay& today);
    [[nodiscard]] const Exercise& exercise() const { return m_exercise; }
    [[nodiscard]] const std::string& variant() const { return m_variant; }

Q_SIGNALS:
    void backRequested();
    void startRequested(const limber::ExerciseId& exercise, const std::string& variant);
    /// One of the person's own.
    void changeRequested(const limber::ExerciseId& exercise);

protected:
    void contentWidthChanged(int width) override;

private:
    QWidget* makeFigureColumn();
    QWidget* makeStepsCard();
    QWidget* makeRhythmCard();
    QWidget* makeMistakesCard();
    QWidget* makeCautionsCard();
    QWidget* makeKitCard();
    QWidget* makeEvidenceCard();
    void lightStep(int step);
    void showVariant(const std::string& variantId);
    void showLock();
    /// The form in view has a condition that is not met today.
    [[nodiscard]] bool locked() const;
    void arrange();

    FigureFactory m_figures;
    Exercise m_exercise;
    std::string m_variant = "standard";
    ExerciseDay m_today;
    QPushButton* m_start = nullptr;
    QPushButton* m_change = nullptr;
    QGridLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QVBoxLayout* m_figureWell = nullptr;
    QLabel* m_variantText = nullptr;
    QLabel* m_tempo = nullptr;
    std::vector<QWidget*> m_stepRows;
    bool m_narrow = false;
};

} // namespace limber::ui
