// What the person asks for.

#include "core/base/overloaded.h"
#include "core/session/machine.h"
#include "core/session/work.h"

#include <algorithm>
#include <iterator>

namespace limber::session {

namespace {

// Pressing back so early in a repetition means the one before (our judgement).
constexpr Milliseconds early{2'000};

SetEnd endOf(StopReason reason, bool anythingDone) {
    switch (reason) {
    case StopReason::Pain:
    case StopReason::Pop:
        return SetEnd::Pain;
    case StopReason::LostControl:
        return SetEnd::Tired;
    case StopReason::Tingling:
    case StopReason::Weakness:
    case StopReason::Chest:
    case StopReason::Dizzy:
        return SetEnd::Interrupted;
    case StopReason::Other:
        break;
    }
    return anythingDone ? SetEnd::Interrupted : SetEnd::Skipped;
}

StopCause causeOf(StopReason reason) {
    switch (reason) {
    case StopReason::Pain:
        return StopCause::Pain;
    case StopReason::Pop:
        return StopCause::Sharp;
    case StopReason::Tingling:
        return StopCause::Tingling;
    case StopReason::Chest:
        return StopCause::Chest;
    case StopReason::Dizzy:
        return StopCause::Dizzy;
    case StopReason::LostControl:
        return StopCause::Weight;
    case StopReason::Weakness:
    case StopReason::Other:
        break;
    }
    return StopCause::Other;
}

/// To the begin of the repetition, or of the one before.
Working stepBack(const SessionItem& item, const PlannedSet& set, Working working, Past& past) {
    const Milliseconds into = beforePhase(item, set, working.phase) + working.inPhase;
    const bool previous = into < early && working.repetition > 0;
    if (item.dose.kind == DoseKind::Cycles) {
        const auto count = static_cast<int>(std::ssize(item.phases));
        working.worked -= beforePhase(item, set, working.phase);
        if (previous)
            working.worked -= beforePhase(item, set, count);
        working.worked = std::max(Milliseconds{0}, working.worked);
    } else {
        if (previous && !past.empty())
            past.pop_back();
        // What is begun anew does not count.
        if (item.dose.kind == DoseKind::Holds)
            working.worked = sumOf(past);
    }
    if (previous)
        --working.repetition;
    working.phase = 0;
    working.inPhase = working.added = Milliseconds{0};
    return working;
}

/// The place behind this repetition, with what was done of it.
Working ended(const SessionItem& item, const PlannedSet& set, Working working, Past& past) {
    if (item.dose.kind == DoseKind::Cycles)
        working.worked += working.inPhase;
    else
        past.push_back(doneOfRepetition(item, set, working, past));
    if (item.dose.kind == DoseKind::Holds)
        working.worked = sumOf(past);
    ++working.repetition;
    working.phase = 0;
    working.inPhase = working.added = Milliseconds{0};
    return working;
}

} // namespace

Work Machine::doneNow() const {
    return doneOf(item(), set(), workingOf(m_session), m_session.past);
}

std::optional<Active> Machine::active() const {
    return std::visit(Overloaded{[](const Paused& paused) { return std::optional<Active>(paused.was); },
                                 [](const Stopped&) { return std::optional<Active>(); },
                                 [](const Finished&) { return std::optional<Active>(); },
                                 [](const auto& state) { return std::optional<Active>(state); }},
                      m_session.state);
}

void Machine::replaceActive(Active active) {
    if (auto* paused = std::get_if<Paused>(&m_session.state)) {
        paused->was = active;
        return;
    }
    m_session.state = std::visit([](auto&& each) { return SessionState{each}; }, active);
    cuesAtOnce();
}

void Machine::handle(const Event& event) {
    if (over())
        return;
    std::visit(
        Overloaded{[&](const Elapsed& elapsed) {
                       const bool waits = !aheadOf(m_session, *active()).end;
                       if (elapsed.time > m_session.options.longestGap && !waits)
                           pause(PauseCause::Gap);
                       else
                           pass(elapsed.time);
                   },
                   [&](const InPosition&) {
                       if (std::holds_alternative<Preparing>(m_session.state))
                           countIn(Working{});
                   },
                   [&](const PauseNow& each) { pause(each.why); },
                   [&](const Resume& each) { resume(each.as); }, [&](const Back&) { back(); },
                   [&](const NextRepetition&) { nextRepetition(); }, [&](const FinishSet&) { finishSet(); },
                   [&](const RepetitionDone&) { repetitionDone(); },
                   [&](const Stop& each) { stop(each.reason); }, [&](const End&) { end(); },
                   [&](const AddTime& each) { addTime(each.time); }, [&](const RepeatSet&) { repeatSet(); },
                   [&](const SwapToEasier&) { swapForm(PlanChange::Kind::Swap); },
                   [&](const SwapBack&) { swapForm(PlanChange::Kind::SwapBack); }},
        event);
}

void Machine::pause(PauseCause why) {
    if (auto* paused = std::get_if<Paused>(&m_session.state)) {
        paused->why = why;
        return;
    }
    const bool audible = why != PauseCause::Stopping;
    m_session.state = Paused{*active(), why};
    if (audible)
        cue(CueKind::Paused);
    saveProgress();
}

void Machine::resume(ResumeAs as) {
    const auto* paused = std::get_if<Paused>(&m_session.state);
    if (!paused)
        return;
    const Active was = paused->was;
    const auto goOn = [&](Working working) {
        const bool broken = insideHold(item(), working);
        if (broken && as == ResumeAs::GoOn)
            ++working.breaks;
        const bool cycles = item().dose.kind == DoseKind::Cycles;
        const bool beforeItCounts = repetitionsDone(item(), set(), working) == working.repetition && !cycles;
        if (cycles)
            working.worked += working.inPhase;
        // A movement that was broken off begins anew; a hold only when the person wants it so.
        if (cycles || (broken && as == ResumeAs::Repeat) || (!broken && beforeItCounts)) {
            working.phase = 0;
            working.inPhase = working.added = Milliseconds{0};
        }
        countIn(working);
    };
    std::visit(Overloaded{[&](const Working& working) { goOn(working); },
                          [&](const CountIn& count) { goOn(count.then); },
                          [&](const auto& state) { m_session.state = state; }},
               was);
}

void Machine::back() {
    std::visit(Overloaded{[&](const Preparing& state) {
                              replaceActive(Preparing{Milliseconds{0}, state.length});
                          },
                          [&](const CountIn& state) {
                              if (state.then == Working{})
                                  replaceActive(Preparing{Milliseconds{0}, m_session.options.prepare});
                              else
                                  replaceActive(CountIn{Milliseconds{0},
                                                        stepBack(item(), set(), state.then, m_session.past)});
                          },
                          [&](const Resting& state) {
                              replaceActive(Resting{Milliseconds{0}, state.length, state.kind});
                          },
                          [&](const Working& state) {
                              const Milliseconds into =
                                  beforePhase(item(), set(), state.phase) + state.inPhase;
                              const bool first = state.repetition == 0 && into < early;
                              replaceActive(CountIn{Milliseconds{0},
                                                    first ? Working{}
                                                          : stepBack(item(), set(), state, m_session.past)});
                          }},
               *active());
}

void Machine::nextRepetition() {
    const Active state = *active();
    if (std::holds_alternative<Resting>(state))
        return countIn(Working{});
    const auto* working = std::get_if<Working>(&state);
    if (!working)
        return;
    const Working next = ended(item(), set(), *working, m_session.past);
    const bool cycles = item().dose.kind == DoseKind::Cycles;
    const bool setOver = cycles ? next.worked >= secondsOf(set().work) + next.addedToSet
                                : next.repetition >= repetitionsOf(set().work);
    if (setOver)
        return completeSet(next, false);
    countIn(next);
    saveProgress();
}

void Machine::finishSet() {
    if (std::holds_alternative<Resting>(*active()))
        return;
    const Work done = doneNow();
    const bool any = anyDone(done);
    const bool all = allDone(item().dose.kind, set(), done);
    log(all ? SetEnd::Completed : any ? SetEnd::Tired : SetEnd::Skipped, done);
    afterSet(any);
}

void Machine::repetitionDone() {
    const auto* working = std::get_if<Working>(&m_session.state);
    if (!working || !m_session.options.selfPaced || item().dose.kind != DoseKind::Repetitions)
        return;
    Working next;
    m_session.past.push_back(std::max(Milliseconds{1}, working->inPhase));
    next.repetition = working->repetition + 1;
    if (next.repetition >= repetitionsOf(set().work)) {
        completeSet(next);
        return;
    }
    work(next);
    saveProgress();
}

void Machine::stop(StopReason reason) {
    const Work done = doneNow();
    log(endOf(reason, anyDone(done)), done, causeOf(reason));
    while (!atEnd())
        log(SetEnd::Skipped, doneOf(item(), set(), Working{}, {}));
    m_session.state = Stopped{reason};
    cue(CueKind::Stopped);
}

void Machine::end() {
    const Work done = doneNow();
    const bool full = allDone(item().dose.kind, set(), done);
    log(full ? SetEnd::Completed : anyDone(done) ? SetEnd::Interrupted : SetEnd::Skipped, done);
    while (!atEnd())
        log(SetEnd::Skipped, doneOf(item(), set(), Working{}, {}));
    m_session.state = Finished{true};
}

} // namespace limber::session
