#include "core/exercise/exercise.h"

#include <algorithm>
#include <utility>

namespace limber {

const Variant* Exercise::findVariant(const std::string& variantId) const {
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [&](const Variant& variant) { return variant.id == variantId; });
    return found == variants.end() ? nullptr : &*found;
}

const std::vector<Phase>& Exercise::tempoOf(const std::string& variantId) const {
    const Variant* variant = findVariant(variantId);
    return variant != nullptr && !variant->phases.empty() ? variant->phases : phases;
}

std::vector<CautionCode> Exercise::codesOf(const std::string& variantId) const {
    std::vector<CautionCode> codes = cautionCodes;
    const Variant* variant = findVariant(variantId);
    if (variant == nullptr)
        return codes;
    const auto names = [](const std::vector<CautionCode>& list, CautionCode code) {
        return std::find(list.begin(), list.end(), code) != list.end();
    };
    for (const CautionCode code : variant->adds)
        if (!names(codes, code))
            codes.push_back(code);
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                               [&](CautionCode code) { return names(variant->lifts, code); }),
                codes.end());
    return codes;
}

const Variant* Exercise::easierThan(const std::string& variantId) const {
    const Variant* now = findVariant(variantId);
    const VariantLevel level = now == nullptr ? VariantLevel::Standard : now->level;
    if (level == VariantLevel::Easier)
        return nullptr;
    if (level == VariantLevel::Harder)
        return findVariant("standard");
    const auto easier = std::find_if(variants.begin(), variants.end(), [](const Variant& variant) {
        return variant.level == VariantLevel::Easier;
    });
    return easier == variants.end() ? nullptr : &*easier;
}

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Exercise> former)
    : m_exercises(std::move(exercises)), m_former(std::move(former)) {
    const auto rank = [](const Exercise& e) { return e.stage > 0 ? e.stage : 100; };
    std::stable_sort(m_exercises.begin(), m_exercises.end(),
                     [&](const Exercise& a, const Exercise& b) { return rank(a) < rank(b); });
}

const Exercise* Catalogue::find(const ExerciseId& id) const {
    for (const std::vector<Exercise>* list : {&m_exercises, &m_former}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const Exercise& exercise) { return exercise.id == id; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

const Exercise* Catalogue::stageExercise(int stage) const {
    const auto found = std::find_if(m_exercises.begin(), m_exercises.end(),
                                    [&](const Exercise& exercise) { return exercise.stage == stage; });
    return stage < 1 || found == m_exercises.end() ? nullptr : &*found;
}

int Catalogue::stageCount() const {
    int count = 0;
    for (const Exercise& exercise : m_exercises)
        count = std::max(count, exercise.stage);
    return count;
}

} // namespace limber
