#include "core/journal/catalogue_of.h"

#include "core/exercise/personal_catalogue.h"
#include "core/journal/journal_view.h"

#include <algorithm>

namespace limber {

Catalogue catalogueOf(const Catalogue& shipped, const Journal& journal, Day today) {
    const bool none = std::none_of(journal.entries.begin(), journal.entries.end(), [](const Entry& entry) {
        return std::holds_alternative<OwnExercise>(entry.fact) ||
               std::holds_alternative<CarePlan>(entry.fact);
    });
    if (none)
        return shipped;
    const JournalView view(journal, today);
    return personalCatalogue(shipped, view.ownExercises(), view.carePlan());
}

} // namespace limber
