#include "app/composition/demo.h"

#include "core/coach/simulator.h"

namespace limber {

Journal demoHistory(const Catalogue& catalogue, const Timestamp& now) {
    constexpr int weeks = 7;
    constexpr std::uint64_t seed = 20;
    const Day start = now.localDay() - std::chrono::days{weeks * 7};
    Journal journal = simulateHistory(catalogue, typicalPerson(Temper::Responder), start, weeks, seed);
    journal.settings.equipment = {"roller", "wall", "mat", "towel", "dumbbell"};
    return journal;
}

bool fillWithDemo(store::Store& store, const Catalogue& catalogue, const Timestamp& now) {
    return store.merge(demoHistory(catalogue, now)).ok();
}

} // namespace limber
