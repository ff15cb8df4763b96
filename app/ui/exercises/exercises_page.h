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
    /// Whether the variants that have a condition are open today, and what was found.
    void setUnlocked(bool open, const QString& why);
    void showList();
    /// Nothing happens when the catalogue does not have it.
    void showExercise(const ExerciseId& exercise);
    void showWhy();

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise, const std::string& variant);

private:
    Catalogue m_catalogue;
    ExerciseList* m_list = nullptr;
    ExerciseDetail* m_detail = nullptr;
    WhyPage* m_why = nullptr;
};

} // namespace limber::ui
