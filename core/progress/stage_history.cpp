#include "core/progress/stage_history.h"

#include "core/journal/effective.h"
#include "core/progress/work_amount.h"

namespace limber {

std::map<int, StageHistory> stageHistories(const Catalogue& catalogue, const Journal& journal) {
    std::map<int, StageHistory> histories;
    int stage = 0;
    std::string session;
    std::string firstSession;
    for (const Entry* entry : effectiveEntries(journal)) {
        if (const auto* change = std::get_if<StageFact>(&entry->fact)) {
            if (change->stage == stage)
                continue;
            if (stage > 0)
                histories[stage].ended = entry->at.localDay();
            StageHistory& entered = histories[change->stage];
            entered.began = entered.began.value_or(entry->at.localDay());
            entered.ended = std::nullopt;
            stage = change->stage;
            session.clear();
            continue;
        }
        const auto* set = std::get_if<SetFact>(&entry->fact);
        const Exercise* exercise = catalogue.stageExercise(stage);
        if (set == nullptr || exercise == nullptr || set->exercise != exercise->id)
            continue;
        StageHistory& history = histories[stage];
        if (!history.firstTotal)
            firstSession = set->session;
        if (set->session != session)
            history.lastTotal = 0;
        session = set->session;
        const int amount = workAmount(exercise->dose.kind, set->planned);
        history.lastTotal = history.lastTotal.value_or(0) + amount;
        if (set->session == firstSession)
            history.firstTotal = history.firstTotal.value_or(0) + amount;
    }
    return histories;
}

} // namespace limber
