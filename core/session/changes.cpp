// What the person changes of the plan while the session runs.

#include "core/base/overloaded.h"
#include "core/session/machine.h"
#include "core/session/work.h"

#include <algorithm>
#include <utility>

namespace limber::session {

namespace {

/// The same kinds of phases in the same order, however long each is.
bool sameShape(const std::vector<Phase>& a, const std::vector<Phase>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Phase& one, const Phase& other) { return one.kind == other.kind; });
}

/// From this set to the last of its exercise. The two forms change places, so that it can be undone.
void swapForm(SessionPlan& plan, std::size_t at, bool easier) {
    const int item = plan.sets[at].item;
    SessionItem& swapped = plan.items[static_cast<std::size_t>(item)];
    for (std::size_t each = at; each < plan.sets.size() && plan.sets[each].item == item; ++each) {
        PlannedSet& set = plan.sets[each];
        set.variant = easier ? swapped.easierVariant : swapped.dose.variant;
        if (easier && swapped.easierHold && Milliseconds{*swapped.easierHold} < secondsOf(set.work)) {
            set.asPlanned = set.work;
            set.work.seconds = static_cast<int>(swapped.easierHold->count());
        } else if (!easier && set.asPlanned) {
            set.work = *std::exchange(set.asPlanned, std::nullopt);
        }
    }
    std::swap(swapped.phases, swapped.easierPhases);
}

void restart(const Session& session, const SessionItem& item, Working& working) {
    if (item.dose.kind == DoseKind::Holds)
        working.worked = sumOf(session.past);
    working.phase = 0;
    working.inPhase = working.added = Milliseconds{0};
}

} // namespace

void Machine::addTime(Milliseconds time) {
    const auto addToWork = [&](Working working) {
        if (item().dose.kind == DoseKind::Cycles)
            working.addedToSet += time;
        else if (item().dose.kind == DoseKind::Holds &&
                 item().phases[static_cast<std::size_t>(working.phase)].holdsDose)
            working.added += time;
        return working;
    };
    auto state = *active();
    std::visit(Overloaded{[&](Working& working) { working = addToWork(working); },
                          [&](CountIn& count) { count.then = addToWork(count.then); },
                          [&](Resting& rest) { rest.length += time; },
                          [&](Preparing& preparing) {
                              if (preparing.length.count() > 0)
                                  preparing.length += time;
                          }},
               state);
    replaceActive(state);
}

void applyChange(SessionPlan& plan, const PlanChange& change) {
    const auto at = static_cast<std::size_t>(change.set);
    if (change.set < 0 || at > plan.sets.size())
        return;
    if (change.kind == PlanChange::Kind::Repeat) {
        if (at == 0)
            return;
        PlannedSet again = plan.sets[at - 1];
        again.extra = true;
        plan.sets.insert(plan.sets.begin() + change.set, again);
        return;
    }
    if (at >= plan.sets.size())
        return;
    swapForm(plan, at, change.kind == PlanChange::Kind::Swap);
}

void Machine::repeatSet() {
    const Active state = *active();
    const bool between = std::holds_alternative<Resting>(state) || std::holds_alternative<Preparing>(state);
    if (!between || m_session.current == 0)
        return;
    const PlanChange change{PlanChange::Kind::Repeat, m_session.current};
    applyChange(m_session.plan, change);
    m_session.changes.push_back(change);
    countIn(Working{});
    saveProgress();
}

void Machine::swapForm(PlanChange::Kind kind) {
    const bool easier = set().variant == item().easierVariant;
    if (item().easierVariant.empty() || easier == (kind == PlanChange::Kind::Swap))
        return;
    const PlanChange change{kind, m_session.current};
    const std::vector<Phase> before = item().phases;
    const std::optional<int> hold = set().work.seconds;
    applyChange(m_session.plan, change);
    if (!sameShape(before, item().phases) || hold != set().work.seconds) {
        // Another movement or another hold: its repetition begins anew; what was done whole stays.
        Active state = *active();
        std::visit(Overloaded{[&](Working& working) { restart(m_session, item(), working); },
                              [&](CountIn& count) { restart(m_session, item(), count.then); }, [](auto&) {}},
                   state);
        if (auto* paused = std::get_if<Paused>(&m_session.state))
            paused->was = state;
        else
            m_session.state = std::visit([](auto&& each) { return SessionState{each}; }, state);
    }
    m_session.changes.push_back(change);
    // The place changes, so the work is taken up like after a pause.
    if (std::holds_alternative<Working>(*active())) {
        pause(PauseCause::Asked);
        resume(ResumeAs::GoOn);
    }
    saveProgress();
}

} // namespace limber::session
