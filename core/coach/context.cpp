#include "core/coach/context.h"

#include "core/coach/readiness.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

} // namespace

const Flare* Context::resting() const {
    const auto found = std::find_if(flares.rbegin(), flares.rend(),
                                    [](const Flare& flare) { return flare.level == 3 && !flare.resumed; });
    return found == flares.rend() ? nullptr : &*found;
}

Context gather(const Catalogue& catalogue, const JournalView& view, Day today) {
    Mornings mornings(view, today);
    SafetyState safety = judgeSafety(view, mornings, today);
    Context context{
        catalogue, view, today, std::move(mornings), std::move(safety), {}, findStage(catalogue, view), {}};
    context.flares = findFlares(view, context.mornings);
    if (context.clock.stage == 0)
        return context;
    for (const Flare& flare : context.flares) {
        if (flare.level == 3) {
            const RestPeriod rest{flare.morning, flare.resumed ? *flare.resumed - days{1} : today};
            context.safety.rests.push_back(rest);
            context.safety.excused.push_back(rest);
        }
    }
    countWeeks(context.clock, context.safety, today);
    context.readiness = judgeReadiness(context);
    return context;
}

} // namespace limber
