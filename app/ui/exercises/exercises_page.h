#pragma once

#include "app/ui/exercises/exercise_detail.h"
#include "app/ui/widgets/thumbnail.h"
#include "core/exercise/article.h"
#include "core/exercise/exercise.h"

#include <QStackedWidget>

namespace limber::ui {

class ExerciseList;
class WhyPage;

/// *Exercises*: the list, one exercise in full, and why we do this.
class ExercisesPage : public QStackedWidget {
    Q_OBJECT

public:
    ExercisesPage(PictureSource pictures, FigureFactory figures, QWidget* parent = nullptr);

    void setContent(const Catalogue& catalogue, const Article& why);
    void setToday(const std::vector<ExerciseDay>& today);
    /// "Set by M. Berg on 4/12/26"; empty without a therapist's plan.
    void setPlan(const QString& text);
    void showList();
    /// Nothing happens when the catalogue does not have it.
    void showExercise(const ExerciseId& exercise);
    void showWhy();

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise, const std::string& variant);
    void addRequested();
    void planRequested();
    void returnRequested();
    void endPlanRequested();
    /// One of the person's own.
    void changeRequested(const limber::ExerciseId& exercise);

private:
    /// Tells the exercise in view what is said of it today.
    void showToday();

    Catalogue m_catalogue;
    std::vector<ExerciseDay> m_today;
    ExerciseList* m_list = nullptr;
    ExerciseDetail* m_detail = nullptr;
    WhyPage* m_why = nullptr;
};

} // namespace limber::ui
