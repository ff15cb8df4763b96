#pragma once

#include "app/ui/widgets/page.h"
#include "app/ui/widgets/thumbnail.h"
#include "core/exercise/exercise.h"

class QLabel;

namespace limber::ui {

class Card;

/// All exercises as cards, grouped by where they stand in the product.
class ExerciseList : public Page {
    Q_OBJECT

public:
    explicit ExerciseList(PictureSource pictures, QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue);
    /// "Set by M. Berg on 4/12/26"; empty without a therapist's plan.
    void setPlan(const QString& text);
    /// Puts the keyboard on the card of an exercise, as when coming back from it.
    void focusOn(const ExerciseId& exercise);

Q_SIGNALS:
    void exerciseChosen(const limber::ExerciseId& exercise);
    void whyRequested();
    void addRequested();
    void planRequested();
    void returnRequested();
    void endPlanRequested();

private:
    void addGroup(const Catalogue& catalogue, Placement placement, const QString& title, const QString& note);
    QWidget* makeCard(const Exercise& exercise);

    PictureSource m_pictures;
    Card* m_plan = nullptr;
    QLabel* m_planText = nullptr;
    QVBoxLayout* m_groups = nullptr;
};

} // namespace limber::ui
