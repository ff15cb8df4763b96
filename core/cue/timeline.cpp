#include "core/cue/timeline.h"

#include "core/base/overloaded.h"
#include "core/session/machine.h"

#include <algorithm>

namespace limber {

Timeline timelineOf(const session::Session& session, Milliseconds horizon) {
    using namespace session;
    Timeline timeline;
    Session ahead = session;
    Milliseconds consumed{0};
    while (consumed <= horizon && !isOver(ahead)) {
        Machine machine(ahead);
        const auto left = machine.pass(horizon - consumed);
        for (const Effect& effect : machine.takeEffects()) {
            std::visit(Overloaded{[&](const PlayCue& play) {
                                      timeline.cues.push_back(play.cue);
                                      timeline.cues.back().at += consumed;
                                  },
                                  [&](const Announce& announce) {
                                      timeline.says.push_back(announce.say);
                                      timeline.says.back().at += consumed;
                                  },
                                  [](const auto&) {}},
                       effect);
        }
        consumed += machine.now();
        if (!left)
            break;
    }
    return timeline;
}

} // namespace limber
