#include "core/base/overloaded.h"
#include "core/session/machine.h"
#include "core/session/session.h"
#include "core/session/work.h"

#include <algorithm>
#include <iterator>

namespace limber::session {

Advanced begin(SessionPlan plan, SessionOptions options) {
    Advanced result;
    result.session.plan = std::move(plan);
    result.session.options = options;
    Machine machine(result.session);
    machine.prepare();
    result.effects = machine.takeEffects();
    return result;
}

Session resume(SessionPlan plan, const SessionSnapshot& snapshot, const std::vector<SetEnd>& ends,
               SessionOptions options) {
    Session session;
    session.plan = std::move(plan);
    session.options = options;
    session.changes = snapshot.changes;
    for (const PlanChange& change : snapshot.changes)
        applyChange(session.plan, change);
    const auto count = static_cast<int>(std::ssize(session.plan.sets));
    session.current = std::clamp(snapshot.nextSet, 0, count);
    session.logged = std::max(0, snapshot.logged);
    session.ends = ends;
    session.ends.resize(static_cast<std::size_t>(session.current), SetEnd::Completed);
    session.state = Finished{};
    if (snapshot.over || session.current == count)
        return session;
    const PlannedSet& set = session.plan.sets[static_cast<std::size_t>(session.current)];
    const SessionItem& item = session.plan.itemOf(set);
    Working working;
    working.repetition = std::clamp(snapshot.repetition, 0, repetitionsOf(set.work) - 1);
    if (item.dose.kind == DoseKind::Cycles)
        working.repetition = std::max(0, snapshot.repetition);
    working.phase = std::clamp(snapshot.phase, 0, static_cast<int>(std::ssize(item.phases)) - 1);
    working.addedToSet = std::max(Milliseconds{0}, snapshot.addedToSet);
    working.worked = std::max(Milliseconds{0}, snapshot.worked);
    working.breaks = std::max(0, snapshot.breaks);
    // A snapshot without them: every repetition was done alike.
    session.past = snapshot.past;
    if (item.dose.kind != DoseKind::Cycles && std::ssize(session.past) != working.repetition)
        session.past.assign(static_cast<std::size_t>(working.repetition),
                            item.dose.kind == DoseKind::Holds && working.repetition > 0
                                ? working.worked / working.repetition
                                : Milliseconds{1});
    working.inPhase = std::clamp(snapshot.inPhase, Milliseconds{0}, lengthOf(item, set, working));
    if (working == Working{})
        session.state = Paused{Preparing{Milliseconds{0}, options.prepare}, PauseCause::Resumed};
    else
        session.state = Paused{working, PauseCause::Resumed};
    return session;
}

SessionSnapshot snapshotOf(const Session& session) {
    SessionSnapshot snapshot;
    snapshot.session = session.plan.id;
    for (const SessionItem& item : session.plan.items)
        snapshot.doses.push_back(item.dose);
    snapshot.changes = session.changes;
    snapshot.nextSet = session.current;
    snapshot.logged = session.logged;
    snapshot.over = isOver(session) || session.current >= static_cast<int>(std::ssize(session.plan.sets));
    const Working working = workingOf(session);
    snapshot.repetition = working.repetition;
    snapshot.phase = working.phase;
    snapshot.inPhase = working.inPhase;
    snapshot.worked = working.worked;
    snapshot.addedToSet = working.addedToSet;
    snapshot.breaks = working.breaks;
    snapshot.past = session.past;
    return snapshot;
}

Advanced advance(Session session, const Event& event) {
    Advanced result{std::move(session), {}};
    Machine machine(result.session);
    machine.handle(event);
    result.effects = machine.takeEffects();
    return result;
}

bool isOver(const Session& session) {
    return std::holds_alternative<Stopped>(session.state) || std::holds_alternative<Finished>(session.state);
}

} // namespace limber::session
