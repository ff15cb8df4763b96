#include "core/session/timeline.h"

#include "core/base/overloaded.h"
#include "core/session/machine.h"

#include <algorithm>

namespace limber {

Timeline timelineOf(const session::Session& session, Milliseconds horizon) {
    using namespace session;
    Timeline timeline;
    Session ahead = session;
    if (isOver(ahead))
        return timeline;
    Machine machine(ahead);
    machine.pass(horizon);
    for (const Effect& effect : machine.takeEffects())
        std::visit(Overloaded{[&](const PlayCue& play) { timeline.cues.push_back(play.cue); },
                              [&](const Announce& announce) { timeline.says.push_back(announce.say); },
                              [](const auto&) {}},
                   effect);
    return timeline;
}

} // namespace limber
