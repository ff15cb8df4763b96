#pragma once

#include "app/ui/widgets/choices.h"
#include "app/ui/words/dose_words.h"

#include "core/exercise/exercise.h"

#include <set>
#include <string>
#include <vector>

namespace limber {

/// All kit that an exercise names, once, in the order of the catalogue.
[[nodiscard]] inline std::vector<ui::EquipmentPicker::Item> kitOf(const Catalogue& catalogue) {
    std::vector<ui::EquipmentPicker::Item> items;
    std::set<std::string> seen;
    for (const Exercise& exercise : catalogue.exercises())
        for (const EquipmentNeed& need : exercise.equipment)
            if (seen.insert(need.id).second)
                items.push_back({need.id, ui::equipmentName(need)});
    return items;
}

} // namespace limber
