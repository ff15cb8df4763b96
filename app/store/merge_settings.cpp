#include "app/json/members.h"
#include "app/store/state_statements.h"

#include <algorithm>

namespace limber::store {

StoredSettings merged(const StoredSettings& ours, const Journal& theirs) {
    StoredSettings all = ours;
    all.everSet = true;
    for (const std::string& name : theirs.settings.equipment) {
        auto& equipment = all.settings.equipment;
        if (std::find(equipment.begin(), equipment.end(), name) == equipment.end())
            equipment.push_back(name);
    }
    // insert() leaves what is there: a step set on this machine stays.
    all.settings.weightSteps.insert(theirs.settings.weightSteps.begin(), theirs.settings.weightSteps.end());
    if (!ours.everSet)
        all.settings.weekStartsOnSunday = theirs.settings.weekStartsOnSunday;
    if (!all.settings.bodyWeight)
        all.settings.bodyWeight = theirs.settings.bodyWeight;
    if (!all.settings.birthYear)
        all.settings.birthYear = theirs.settings.birthYear;
    all.settings.extra = json::unitedMembers(ours.settings.extra, theirs.settings.extra);
    all.journalExtra = json::unitedMembers(ours.journalExtra, theirs.extra);
    return all;
}

} // namespace limber::store
