#include "core/coach/context.h"

#include "core/coach/readiness.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr int flareMemoryDays = 56;

} // namespace

const Flare* Context::resting() const {
    const auto found = std::find_if(flares.rbegin(), flares.rend(), [&](const Flare& flare) {
        return flare.level == 3 && flare.morning >= clock.flaresFrom && !flare.resumed;
    });
    return found == flares.rend() ? nullptr : &*found;
}

Context gather(const Catalogue& catalogue, const JournalView& view, Day today) {
    Context context{catalogue, view, today, judgeSafety(view, today), {}, findStage(catalogue, view), {}};
    if (context.clock.stage == 0)
        return context;
    const Day from = std::min(context.clock.start, today) - days{flareMemoryDays};
    context.flares = findFlares(view, from, {context.clock.flaresFrom, context.clock.start}, today);
    auto rests = context.safety.rests;
    for (const Flare& flare : context.flares) {
        if (flare.level == 3)
            rests.push_back({flare.morning, flare.resumed ? *flare.resumed - days{1} : today});
    }
    countWeeks(context.clock, rests, today);
    context.readiness = judgeReadiness(context);
    return context;
}

} // namespace limber
