// What lies ahead of a moment: the next thing, the time that is left, and where the figure moves.

#include "core/session/viewer.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace limber::session {

NextUp Viewer::next(const PlayerView& view) const {
    NextUp next;
    if (m_over)
        return next;
    if (!std::holds_alternative<Working>(m_state)) {
        next.kind = NextKind::Set;
        next.side = m_set.side;
        return next;
    }
    if (m_item.dose.kind == DoseKind::Holds && view.repetition < view.repetitions) {
        next.kind = NextKind::Repetition;
        return next;
    }
    const auto following = static_cast<std::size_t>(m_session.current) + 1;
    if (following >= m_session.plan.sets.size())
        return next;
    const PlannedSet& set = m_session.plan.sets[following];
    next.side = set.side;
    if (set.item != m_set.item) {
        next.kind = NextKind::Exercise;
        next.name = m_session.plan.itemOf(set).name;
    } else if (set.side != m_set.side && m_item.rest <= m_session.options.changeSides) {
        next.kind = NextKind::ChangeSides;
        next.seconds = secondsUp(m_session.options.changeSides);
    } else if (m_item.rest.count() > 0) {
        next.kind = NextKind::Rest;
        next.seconds = static_cast<int>(m_item.rest.count());
    } else {
        next.kind = NextKind::Set;
    }
    return next;
}

Milliseconds Viewer::before(std::size_t index) const {
    const PlannedSet& set = m_session.plan.sets[index];
    const SessionItem& item = m_session.plan.itemOf(set);
    if (index == 0 || m_session.plan.sets[index - 1].item != set.item)
        return m_session.options.prepare + m_session.options.wholeCountIn();
    const bool sides = m_session.plan.sets[index - 1].side != set.side;
    return sides ? std::max(m_session.options.changeSides, Milliseconds{item.rest}) : Milliseconds{item.rest};
}

Milliseconds Viewer::leftOfSet() const {
    if (m_item.dose.kind == DoseKind::Cycles)
        return cyclesLeft();
    const Milliseconds gone = repetitionLength() * m_working.repetition +
                              beforePhase(m_item, m_set, m_working.phase) + m_working.inPhase;
    return std::max(Milliseconds{0}, setLength(m_item, m_set) + m_working.added - gone);
}

/// Of a session that is over: the work that its end left undone.
Milliseconds Viewer::leftUndone() const {
    Milliseconds undone{0};
    for (std::size_t index = 0; index < m_session.plan.sets.size(); ++index) {
        const bool whole = index < m_session.ends.size() && (m_session.ends[index] == SetEnd::Completed ||
                                                             m_session.ends[index] == SetEnd::Tired);
        if (!whole)
            undone +=
                setLength(m_session.plan.itemOf(m_session.plan.sets[index]), m_session.plan.sets[index]);
    }
    return undone;
}

void Viewer::fillTime(PlayerView& view) const {
    // The share is of work alone; getting ready and resting take time, and are no progress.
    Milliseconds work{0};
    Milliseconds workLeft{0};
    Milliseconds left{0};
    for (std::size_t index = 0; index < m_session.plan.sets.size(); ++index) {
        const PlannedSet& set = m_session.plan.sets[index];
        const Milliseconds length = setLength(m_session.plan.itemOf(set), set);
        work += length;
        if (static_cast<int>(index) > m_session.current) {
            workLeft += length;
            left += before(index) + length;
        }
    }
    if (!m_over) {
        workLeft += leftOfSet();
        left += leftOfSet();
        std::visit(Overloaded{[&](const Preparing& state) {
                                  left += m_session.options.wholeCountIn() +
                                          std::max(Milliseconds{0}, state.length - state.elapsed);
                              },
                              [&](const CountIn& state) {
                                  left += m_session.options.wholeCountIn() - state.elapsed;
                              },
                              [&](const Resting& state) { left += state.length - state.elapsed; },
                              [](const auto&) {}},
                   m_state);
    }
    view.timeLeft = isOver(m_session) ? Milliseconds{0} : left;
    view.sessionShare = 1.0 - shareOf(isOver(m_session) ? leftUndone() : workLeft, work);
}

void Viewer::fillFigure(PlayerView& view) const {
    view.figure.exercise = m_item.exercise;
    view.figure.variant = m_set.variant;
    view.figure.side = m_set.side;
    const bool working = std::holds_alternative<Working>(m_state);
    view.figure.moving = working && std::holds_alternative<Working>(m_session.state);
    if (!working)
        return;
    view.figure.phase = m_working.phase;
    view.figure.share = shareOf(m_working.inPhase, lengthOf(m_item, m_set, m_working));
    // Time that was added to a hold stretches it; the figure stays in it.
    // It moves by the exercise's own tempo; a slower lowering slows it within the phase.
    const auto own = [&](int phase) {
        const Phase& which = m_item.phases[static_cast<std::size_t>(phase)];
        return which.holdsDose ? secondsOf(m_set.work) : which.duration;
    };
    const auto partOf = [&](Milliseconds length) {
        return Milliseconds{
            static_cast<std::int64_t>(view.figure.share * static_cast<double>(length.count()))};
    };
    for (int phase = 0; phase < m_working.phase; ++phase)
        view.figure.inRepetition += own(phase);
    view.figure.inRepetition += partOf(own(m_working.phase));
    view.figure.inSet = repetitionLength() * m_working.repetition +
                        beforePhase(m_item, m_set, m_working.phase) +
                        partOf(phaseLength(m_item, m_set, m_working.phase));
}

} // namespace limber::session
