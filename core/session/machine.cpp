// How the session goes on by itself, as time passes.

#include "core/session/machine.h"

#include "core/base/overloaded.h"
#include "core/session/work.h"

#include <algorithm>
#include <iterator>

namespace limber::session {

namespace {

// A pause shorter than this is part of the movement and has no sound of its own.
constexpr Milliseconds audiblePause{1'500};

std::optional<CueKind> cueOf(const Phase& phase, Milliseconds length) {
    switch (phase.kind) {
    case PhaseKind::MoveIn:
        return CueKind::Lower;
    case PhaseKind::Hold:
        return CueKind::Hold;
    case PhaseKind::MoveOut:
        return CueKind::Lift;
    case PhaseKind::Pause:
        if (length >= audiblePause)
            return CueKind::Relax;
        break;
    }
    return std::nullopt;
}

Active moved(Active active, Milliseconds time) {
    std::visit(Overloaded{[&](Working& state) { state.inPhase += time; },
                          [&](auto& state) { state.elapsed += time; }},
               active);
    return active;
}

} // namespace

bool Machine::over() const {
    return std::holds_alternative<Stopped>(m_session.state) ||
           std::holds_alternative<Finished>(m_session.state);
}

bool Machine::atEnd() const {
    return m_session.current >= static_cast<int>(std::ssize(m_session.plan.sets));
}

const PlannedSet& Machine::set() const {
    return m_session.plan.sets[static_cast<std::size_t>(m_session.current)];
}

const SessionItem& Machine::item() const {
    return m_session.plan.itemOf(set());
}

/// The next set follows in the same breath, as with 105 s told as five holds of 11 s and five of 10 s.
bool Machine::moreWithoutRest() const {
    const auto next = static_cast<std::size_t>(m_session.current) + 1;
    if (next >= m_session.plan.sets.size())
        return false;
    const PlannedSet& following = m_session.plan.sets[next];
    return following.item == set().item && following.side == set().side && item().rest.count() == 0;
}

void Machine::cue(CueKind kind, int value) {
    m_effects.emplace_back(PlayCue{{kind, m_now, value}});
}

void Machine::say(SayKind kind, int value) {
    m_effects.emplace_back(Announce{{kind, m_now, m_session.current, value}});
}

void Machine::cuesAtOnce() {
    const auto entered = active();
    if (!entered || std::holds_alternative<Paused>(m_session.state))
        return;
    for (const Cue& mark : aheadOf(m_session, *entered).cues)
        if (mark.at.count() == 0)
            cue(mark.kind, mark.value);
}

void Machine::countIn(Working then) {
    m_session.state = CountIn{Milliseconds{0}, then};
    cuesAtOnce();
}

void Machine::saveProgress() {
    m_effects.emplace_back(SaveProgress{});
}

void Machine::prepare() {
    if (atEnd()) {
        m_session.state = Finished{};
        return;
    }
    m_session.state = Preparing{Milliseconds{0}, m_session.options.prepare};
    cue(CueKind::GetReady);
    say(SayKind::Exercise);
    say(SayKind::Dose);
    if (set().side != Side::Both)
        say(SayKind::Side);
}

/// Skips phases that take no time, then sounds the one it is in.
void Machine::enterPhase(Working& working) {
    const auto count = static_cast<int>(std::ssize(item().phases));
    while (working.phase < count - 1 && lengthOf(item(), set(), working).count() <= 0)
        ++working.phase;
    const Phase& phase = item().phases[static_cast<std::size_t>(working.phase)];
    if (const auto kind = cueOf(phase, lengthOf(item(), set(), working)))
        cue(*kind);
    if (m_session.options.breathCues && phase.breath != Breath::Natural)
        cue(phase.breath == Breath::In ? CueKind::BreatheIn : CueKind::BreatheOut);
    // Each step is spoken once an exercise.
    const auto& sets = m_session.plan.sets;
    const auto at = static_cast<std::size_t>(m_session.current);
    if (working.repetition == 0 && (at == 0 || sets[at - 1].item != sets[at].item))
        say(SayKind::Step, working.phase);
}

void Machine::work(Working working) {
    const bool freshRepetition = working.phase == 0 && working.inPhase.count() == 0;
    const int repetitions = repetitionsOf(set().work);
    if (freshRepetition && repetitions > 1) {
        if (working.repetition + 1 == repetitions && !moreWithoutRest())
            cue(CueKind::LastRepetition);
        say(SayKind::Number, working.repetition + 1);
    }
    enterPhase(working);
    m_session.state = working;
}

/// Nothing but pauses follows `phase` in this repetition.
bool Machine::lastMovementDone(const Working& working, int phase) const {
    for (int later = phase + 1; later < static_cast<int>(std::ssize(item().phases)); ++later) {
        const bool pause = item().phases[static_cast<std::size_t>(later)].kind == PhaseKind::Pause;
        if (!pause && phaseLength(item(), set(), later).count() > 0)
            return false;
    }
    return working.repetition + 1 >= repetitionsOf(set().work) && !moreWithoutRest();
}

void Machine::leavePhase(Working working) {
    const bool counts = item().dose.kind == DoseKind::Cycles ||
                        (item().dose.kind == DoseKind::Holds &&
                         item().phases[static_cast<std::size_t>(working.phase)].holdsDose);
    if (counts)
        working.worked += lengthOf(item(), set(), working);
    const int left = working.phase;
    const bool endless = item().dose.kind == DoseKind::Cycles;
    const bool setDone = endless ? working.worked >= secondsOf(set().work) + working.addedToSet
                                 : lastMovementDone(working, left);
    working.inPhase = working.added = Milliseconds{0};
    working.phase = left + 1;
    const auto takesTime = [&](int phase) { return phaseLength(item(), set(), phase).count() > 0; };
    const auto count = static_cast<int>(std::ssize(item().phases));
    while (working.phase < count && !takesTime(working.phase))
        ++working.phase;
    const bool repetitionOver = working.phase >= count;
    if (repetitionOver || setDone) {
        if (!endless)
            m_session.past.push_back(item().dose.kind == DoseKind::Holds
                                         ? working.worked - sumOf(m_session.past)
                                         : beforePhase(item(), set(), count));
        working.phase = 0;
        ++working.repetition;
    }
    if (setDone || (repetitionOver && !endless && working.repetition >= repetitionsOf(set().work))) {
        completeSet(working);
        return;
    }
    work(working);
    if (repetitionOver)
        saveProgress();
}

void Machine::transition() {
    const Active state = *active();
    std::visit(Overloaded{[&](const Preparing&) { m_session.state = CountIn{}; },
                          [&](const CountIn& count) { work(count.then); },
                          [&](const Resting&) { work(Working{}); },
                          [&](const Working& working) {
                              const bool cycles = item().dose.kind == DoseKind::Cycles;
                              const Milliseconds whole = secondsOf(set().work) + working.addedToSet;
                              if (cycles && working.worked + working.inPhase >= whole)
                                  completeSet(working);
                              else
                                  leavePhase(working);
                          }},
               state);
}

void Machine::completeSet(const Working& working, bool byItself) {
    const Work done = doneOf(item(), set(), working, m_session.past);
    const bool any = anyDone(done);
    // A repetition may have been ended early, or passed over.
    const bool all = allDone(item().dose.kind, set(), done);
    log(all ? SetEnd::Completed : any ? SetEnd::Interrupted : SetEnd::Skipped, done);
    afterSet(any, byItself);
}

/// Appends the fact and goes on to the next set; afterSet() or the caller says in which state.
void Machine::log(SetEnd ended, const Work& done, std::optional<StopCause> why) {
    LogSet effect;
    effect.fact.session = m_session.plan.id;
    effect.fact.exercise = item().exercise;
    effect.fact.variant = set().variant;
    effect.fact.side = set().side;
    effect.fact.set = ++m_session.logged;
    effect.fact.planned = plannedOf(set());
    effect.fact.done = done;
    effect.fact.ended = ended;
    effect.fact.why = why;
    m_session.ends.push_back(ended);
    m_session.past.clear();
    ++m_session.current;
    m_session.state = Preparing{Milliseconds{0}, m_session.options.prepare};
    if (atEnd())
        m_session.state = Finished{};
    effect.snapshot = snapshotOf(m_session);
    m_effects.emplace_back(std::move(effect));
}

void Machine::afterSet(bool worked, bool byItself) {
    if (atEnd()) {
        cue(CueKind::Finished);
        say(SayKind::Finished);
        return;
    }
    const PlannedSet& before = m_session.plan.sets[static_cast<std::size_t>(m_session.current) - 1];
    if (before.item != set().item) {
        cue(CueKind::NextExercise);
        prepare();
        return;
    }
    const bool otherSide = before.side != set().side;
    if (!otherSide && item().rest.count() == 0 && worked) {
        byItself ? work(Working{}) : countIn(Working{});
        return;
    }
    if (!worked) {
        // Nothing to rest from; time to get ready again.
        m_session.state = Preparing{Milliseconds{0}, m_session.options.prepare};
        return;
    }
    Resting rest;
    rest.length = item().rest;
    if (otherSide && rest.length <= m_session.options.changeSides) {
        rest.kind = RestKind::ChangeSides;
        rest.length = m_session.options.changeSides;
    }
    m_session.state = rest;
    cue(rest.kind == RestKind::ChangeSides ? CueKind::ChangeSides : CueKind::Rest);
    say(SayKind::Rest, static_cast<int>(std::chrono::floor<Seconds>(rest.length).count()));
    say(otherSide ? SayKind::Side : SayKind::Next);
}

void Machine::pass(Milliseconds time) {
    while (const auto state = active()) {
        if (std::holds_alternative<Paused>(m_session.state))
            return;
        const Ahead ahead = aheadOf(m_session, *state);
        Milliseconds next = ahead.end.value_or(time + Milliseconds{1});
        for (const Cue& mark : ahead.cues)
            if (mark.at.count() > 0)
                next = std::min(next, mark.at);
        if (time < next) {
            m_session.state = std::visit([](auto&& each) { return SessionState{each}; }, moved(*state, time));
            m_now += time;
            return;
        }
        time -= next;
        m_now += next;
        m_session.state = std::visit([](auto&& each) { return SessionState{each}; }, moved(*state, next));
        for (const Cue& mark : ahead.cues)
            if (mark.at == next && mark.at.count() > 0)
                cue(mark.kind, mark.value);
        if (ahead.end && *ahead.end == next) {
            transition();
            cuesAtOnce();
        }
    }
}

} // namespace limber::session
