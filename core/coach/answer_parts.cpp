#include "core/coach/coach_day.h"

#include "core/coach/prescription_pad.h"

#include <algorithm>

namespace limber {

const FormDay* ExerciseDay::form(const std::string& variant) const {
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&](const FormDay& form) { return form.variant == variant; });
    return found == forms.end() ? nullptr : &*found;
}

bool CoachDay::asksFor(Action wanted) const {
    return action == wanted || std::find(also.begin(), also.end(), wanted) != also.end();
}

bool CoachDay::offers() const {
    const bool first =
        action == Action::OfferAdvance || action == Action::OfferExtension || action == Action::SmallerPlan;
    return first && (asksFor(Action::OfferAdvance) || asksFor(Action::OfferExtension));
}

const ExerciseDay* CoachDay::find(const ExerciseId& exercise) const {
    const auto found = std::find_if(exercises.begin(), exercises.end(),
                                    [&](const ExerciseDay& day) { return day.exercise == exercise; });
    return found == exercises.end() ? nullptr : &*found;
}

namespace {

/// The heaviest set of a dose; nothing without loads.
std::optional<Kilograms> heaviest(const Dose& dose) {
    std::optional<Kilograms> load;
    for (const DoseSet& set : dose.sets)
        if (set.load && (!load || *load < *set.load))
            load = set.load;
    return load;
}

bool within(const Dose& begun, const Prescription& prescribed) {
    return begun.total <= prescribed.dose().total && heaviest(begun) <= heaviest(prescribed.dose());
}

} // namespace

std::optional<Prescription> takeUp(const CoachDay& day, const Dose& begun) {
    const ExerciseDay* exercise = day.find(begun.exercise);
    const FormDay* form = exercise == nullptr ? nullptr : exercise->form(begun.variant);
    if (form == nullptr || !form->mayStart())
        return std::nullopt;
    const bool big = exercise->bigStep && exercise->bigStep->dose() == begun;
    if (!big && !within(begun, *form->prescription))
        return std::nullopt;
    ProposedDose again{begun, form->prescription->previousTotal(), form->prescription->changePercent(),
                       form->prescription->change(), form->prescription->reasons()};
    return PrescriptionPad::sign(std::move(again));
}

} // namespace limber
