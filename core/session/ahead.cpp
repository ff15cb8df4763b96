// What is due next in each state: the marks at which something sounds, and the end of the state.

#include "core/base/overloaded.h"
#include "core/session/machine.h"
#include "core/session/work.h"

#include <algorithm>

namespace limber::session {

namespace {

// Shorter holds have no room for a countdown or for half time (our judgement).
constexpr Milliseconds countdownFrom{8'000};
constexpr Milliseconds halfTimeFrom{20'000};
// In a test, so that who cannot see the screen knows how long it was.
constexpr Milliseconds tickEvery{5'000};

void addAt(std::vector<Cue>& cues, CueKind kind, Milliseconds distance, int value = 0) {
    if (distance.count() >= 0)
        cues.push_back({kind, distance, value});
}

/// 3, 2, 1 before a moment that is `distance` away.
void addCountdown(std::vector<Cue>& cues, Milliseconds distance) {
    for (const int value : {3, 2, 1})
        addAt(cues, CueKind::Count, distance - Seconds{value}, value);
}

Ahead ofPreparing(const Preparing& state) {
    Ahead ahead;
    if (state.length.count() > 0)
        ahead.end = std::max(Milliseconds{0}, state.length - state.elapsed);
    return ahead;
}

Ahead ofCountIn(const Session& session, const CountIn& state) {
    Ahead ahead;
    ahead.end = std::max(Milliseconds{0}, session.options.wholeCountIn() - state.elapsed);
    addCountdown(ahead.cues, *ahead.end);
    return ahead;
}

Ahead ofResting(const Resting& state) {
    Ahead ahead;
    const Milliseconds left = std::max(Milliseconds{0}, state.length - state.elapsed);
    ahead.end = left;
    addCountdown(ahead.cues, left);
    // Enough time to lie down again, and not so much that it is forgotten (our judgement).
    if (state.length >= Seconds{20})
        addAt(ahead.cues, CueKind::RestOver, left - Seconds{8});
    else if (state.length >= Seconds{10})
        addAt(ahead.cues, CueKind::RestOver, left - Seconds{5});
    return ahead;
}

Ahead ofWorking(const Session& session, const Working& state) {
    const PlannedSet& set = session.plan.sets[static_cast<std::size_t>(session.current)];
    const SessionItem& item = session.plan.itemOf(set);
    const Milliseconds length = lengthOf(item, set, state);
    const Milliseconds left = std::max(Milliseconds{0}, length - state.inPhase);
    Ahead ahead;
    const auto addLongWork = [&](Milliseconds whole, Milliseconds toEnd) {
        if (whole >= countdownFrom)
            addCountdown(ahead.cues, toEnd);
        if (whole >= halfTimeFrom)
            addAt(ahead.cues, CueKind::HalfTime, toEnd - whole / 2);
    };
    switch (item.dose.kind) {
    case DoseKind::Cycles: {
        const Milliseconds whole = secondsOf(set.work) + state.addedToSet;
        const Milliseconds setLeft = std::max(Milliseconds{0}, whole - state.worked - state.inPhase);
        addLongWork(whole, setLeft);
        ahead.end = std::min(left, setLeft);
        return ahead;
    }
    case DoseKind::Holds:
        if (set.openEnded) {
            const Milliseconds next = tickEvery - state.inPhase % tickEvery;
            addAt(ahead.cues, CueKind::Count, next, 3);
        } else if (item.phases[static_cast<std::size_t>(state.phase)].holdsDose)
            addLongWork(length, left);
        ahead.end = left;
        return ahead;
    case DoseKind::Repetitions:
        // Self-paced, the last movement waits for the person.
        if (!session.options.selfPaced || repetitionsDone(item, set, state) == state.repetition)
            ahead.end = left;
        return ahead;
    }
    return ahead;
}

} // namespace

Ahead aheadOf(const Session& session, const Active& active) {
    return std::visit(Overloaded{[](const Preparing& state) { return ofPreparing(state); },
                                 [&](const CountIn& state) { return ofCountIn(session, state); },
                                 [](const Resting& state) { return ofResting(state); },
                                 [&](const Working& state) { return ofWorking(session, state); }},
                      active);
}

} // namespace limber::session
