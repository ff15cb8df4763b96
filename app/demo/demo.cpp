#include "app/demo/demo.h"

#include "core/coach/coach.h"
#include "core/simulate/simulator.h"

#include <string>
#include <utility>

namespace limber {

namespace {

/// The first session of today, so that the page of the day has something done and something to do.
void addThisMorning(const Catalogue& catalogue, Journal& journal, const Timestamp& now) {
    const Day today = now.localDay();
    const CoachDay answer = evaluate(catalogue, journal, today);
    const Timestamp morning =
        localTimestamp(today, std::chrono::hours{7} + std::chrono::minutes{50}, now.offset);
    if (!answer.prescription || answer.sessionsToday.empty() || now < morning)
        return;
    int count = 0;
    const auto add = [&](Fact fact) {
        ++count;
        journal.entries.push_back({"demo-today-" + std::to_string(count),
                                   {morning.utc + std::chrono::minutes{count}, now.offset},
                                   std::move(fact),
                                   {}});
    };
    add(Morning{0});
    const Dose& dose = answer.prescription->dose();
    int number = 0;
    for (const DoseSet& planned : dose.sets) {
        SetFact set;
        set.session = "demo-today";
        set.exercise = dose.exercise;
        set.variant = dose.variant;
        set.set = ++number;
        set.planned = {planned.reps, planned.seconds, planned.load};
        set.done = set.planned;
        add(set);
    }
    add(CheckIn{"demo-today", 3, 0, false, {}});
}

} // namespace

Journal demoHistory(const Catalogue& catalogue, const Timestamp& now) {
    constexpr int weeks = 7;
    constexpr std::uint64_t seed = 20;
    const Day start = now.localDay() - std::chrono::days{weeks * 7};
    Journal journal = simulateHistory(catalogue, typicalPerson(Temper::Responder), start, weeks, seed);
    journal.settings.equipment = {"roller", "wall", "mat", "towel", "dumbbell"};
    addThisMorning(catalogue, journal, now);
    return journal;
}

bool fillWithDemo(store::Store& store, const Catalogue& catalogue, const Timestamp& now) {
    return store.merge(demoHistory(catalogue, now)).ok();
}

} // namespace limber
