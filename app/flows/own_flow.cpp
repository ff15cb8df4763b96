#include "app/flows/own_flow.h"

#include "app/ui/exercises/own_exercise_form.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/words/dose_words.h"

#include <QUuid>

#include <algorithm>
#include <set>

namespace limber {

namespace {

/// All kit that an exercise of the product names, once.
std::vector<ui::EquipmentPicker::Item> kitOf(const Catalogue& catalogue) {
    std::vector<ui::EquipmentPicker::Item> items;
    std::set<std::string> seen;
    for (const Exercise& exercise : catalogue.exercises())
        if (exercise.placement != Placement::Own)
            for (const EquipmentNeed& need : exercise.equipment)
                if (seen.insert(need.id).second)
                    items.push_back({need.id, ui::equipmentName(need)});
    return items;
}

} // namespace

void OwnFlow::add() {
    const auto& own = state().view.ownExercises();
    if (own.size() >= mostOwnExercises) {
        m_navigator.say(tr("You already have %1 exercises of your own.").arg(mostOwnExercises));
        return;
    }
    edit(nullptr);
}

void OwnFlow::change(const ExerciseId& exercise) {
    const auto& own = state().view.ownExercises();
    const auto found =
        std::find_if(own.begin(), own.end(), [&](const OwnExercise& each) { return each.id == exercise; });
    if (found != own.end())
        edit(&*found);
}

void OwnFlow::edit(const OwnExercise* known) {
    std::vector<ui::OwnExerciseForm::Movement> movements;
    for (const Exercise& exercise : m_workspace.catalogue().exercises())
        if (exercise.placement != Placement::Own)
            movements.push_back({exercise.id.value, ui::contentText(exercise.name), exercise.dose.kind});
    auto* form = new ui::OwnExerciseForm(kitOf(m_workspace.catalogue()), std::move(movements));
    if (known != nullptr)
        form->setExercise(*known);
    connect(form, &ui::OwnExerciseForm::cancelled, this, [this] { m_navigator.closeSheet(); });
    connect(form, &ui::OwnExerciseForm::saved, this, [this](OwnExercise own) {
        const bool fresh = own.id.value.empty();
        if (fresh)
            own.id.value = "own:" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_navigator.closeSheet();
        const QString name = QString::fromStdString(own.name);
        if (record({own},
                   fresh ? tr("%1 is among your exercises now.").arg(name) : tr("%1 is changed.").arg(name)))
            Q_EMIT added(own.id);
    });
    connect(form, &ui::OwnExerciseForm::removed, this, [this](const OwnExercise& own) {
        m_navigator.closeSheet();
        if (record({own}, tr("%1 is removed. What you did of it stays in your journal.")
                              .arg(QString::fromStdString(own.name))))
            Q_EMIT removed();
    });
    m_navigator.openSheet(form);
}

} // namespace limber
