#include "core/session/viewer.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <iterator>

namespace limber::session {

namespace {

// More dots than this cannot be told apart at a glance.
constexpr int mostDots = 24;

PlayerStage stageOf(const SessionState& state) {
    return std::visit(Overloaded{[](const Preparing&) { return PlayerStage::Preparing; },
                                 [](const CountIn&) { return PlayerStage::CountIn; },
                                 [](const Working&) { return PlayerStage::Working; },
                                 [](const Resting&) { return PlayerStage::Resting; },
                                 [](const Paused&) { return PlayerStage::Paused; },
                                 [](const Stopped&) { return PlayerStage::Stopped; },
                                 [](const Finished&) { return PlayerStage::Finished; }},
                      state);
}

SessionState underPause(const SessionState& state) {
    if (const auto* paused = std::get_if<Paused>(&state))
        return std::visit([](const auto& active) { return SessionState{active}; }, paused->was);
    return state;
}

DotState dotOf(SetEnd end) {
    switch (end) {
    case SetEnd::Completed:
        return DotState::Done;
    case SetEnd::Tired:
    case SetEnd::Pain:
    case SetEnd::Interrupted:
        return DotState::Partly;
    case SetEnd::Skipped:
        break;
    }
    return DotState::Skipped;
}

} // namespace

int secondsUp(Milliseconds time) {
    return static_cast<int>(std::chrono::ceil<Seconds>(std::max(Milliseconds{0}, time)).count());
}

double shareOf(Milliseconds part, Milliseconds whole) {
    if (whole.count() <= 0)
        return 0.0;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

Viewer::Viewer(const Session& session)
    : m_session(session), m_over(session.current >= static_cast<int>(std::ssize(session.plan.sets))),
      m_shown(std::clamp(session.current, 0, static_cast<int>(std::ssize(session.plan.sets)) - 1)),
      m_set(session.plan.sets[static_cast<std::size_t>(m_shown)]), m_item(session.plan.itemOf(m_set)),
      m_state(underPause(session.state)), m_working(workingOf(session)) {}

PlayerView Viewer::view() const {
    PlayerView view;
    view.stage = stageOf(m_session.state);
    view.under = stageOf(m_state);
    if (const auto* paused = std::get_if<Paused>(&m_session.state)) {
        view.pauseReason = paused->why;
        view.brokenHold = insideHold(m_item, m_working) && !std::holds_alternative<Resting>(m_state);
    }
    fillExercise(view);
    fillPlace(view);
    fillCountdown(view);
    fillDots(view);
    view.next = next(view);
    fillTime(view);
    fillFigure(view);
    return view;
}

Milliseconds Viewer::phaseLeft() const {
    return lengthOf(m_item, m_set, m_working) - m_working.inPhase;
}

Milliseconds Viewer::cyclesLeft() const {
    return secondsOf(m_set.work) + m_working.addedToSet - m_working.worked - m_working.inPhase;
}

Milliseconds Viewer::repetitionLength() const {
    return beforePhase(m_item, m_set, static_cast<int>(std::ssize(m_item.phases)));
}

void Viewer::fillExercise(PlayerView& view) const {
    view.exercise = m_item.exercise;
    view.exerciseName = m_item.name;
    view.stageName = m_item.stageName;
    view.region = m_item.region;
    view.variant = m_set.variant;
    view.canSwapToEasier = !m_over && !m_item.easierVariant.empty() && m_set.variant != m_item.easierVariant;
    view.canSwapBack = !m_over && !m_session.changes.empty() &&
                       m_session.changes.back() == PlanChange{PlanChange::Kind::Swap, m_session.current};
    view.easierName = m_item.easierName;
    view.easierNote = m_item.easierNote;
    view.easierHold = static_cast<int>(m_item.easierHold.value_or(Seconds{0}).count());
    view.openEnded = m_set.openEnded;
    const bool between =
        std::holds_alternative<Resting>(m_state) || std::holds_alternative<Preparing>(m_state);
    view.moreSets = m_session.current + 1 < static_cast<int>(std::ssize(m_session.plan.sets));
    view.canRepeatSet = !m_over && between && m_session.current > 0;
    view.selfPaced = m_session.options.selfPaced && m_item.dose.kind == DoseKind::Repetitions;
    view.kind = m_item.dose.kind;
    view.steps = m_item.steps;
    // What is different comes first.
    if (m_set.variant == m_item.easierVariant && !m_item.easierNote.empty())
        view.steps.insert(view.steps.begin(), m_item.easierNote);
    view.side = m_set.side;
    view.work = m_set.work;
}

void Viewer::fillPlace(PlayerView& view) const {
    const Phase& phase = m_item.phases[static_cast<std::size_t>(m_working.phase)];
    view.phase = phase.kind;
    view.breath = phase.breath;
    view.cue = phase.cue;
    const bool working = std::holds_alternative<Working>(m_state) || std::holds_alternative<CountIn>(m_state);
    const auto before = static_cast<int>(view.steps.size() - m_item.steps.size());
    if (working && phase.step >= 0 && phase.step < static_cast<int>(std::ssize(m_item.steps)))
        view.step = phase.step + before;
    countRepetitions(view);
}

void Viewer::countRepetitions(PlayerView& view) const {
    const auto& sets = m_session.plan.sets;
    int offset = 0;
    int all = 0;
    view.set = view.sets = 0;
    for (int index = 0; index < static_cast<int>(std::ssize(sets)); ++index) {
        const PlannedSet& set = sets[static_cast<std::size_t>(index)];
        if (set.item != m_set.item)
            continue;
        const PlannedSet* before = index > 0 ? &sets[static_cast<std::size_t>(index) - 1] : nullptr;
        const bool goesOn =
            before && before->item == set.item && before->side == set.side && m_item.rest.count() == 0;
        if (!goesOn) {
            ++view.sets;
            if (index <= m_shown) {
                view.set = view.sets;
                offset = all = 0;
            }
        }
        if (view.sets == view.set) {
            if (index < m_shown)
                offset += repetitionsOf(set.work);
            all += repetitionsOf(set.work);
        }
    }
    view.repetition = m_working.repetition + 1 + offset;
    if (m_item.dose.kind != DoseKind::Cycles && all > 1 && !m_set.openEnded)
        view.repetitions = all;
    view.lastRepetition = view.repetitions > 0 && view.repetition == view.repetitions;
}

void Viewer::fillCountdown(PlayerView& view) const {
    std::visit(Overloaded{[&](const Preparing& state) {
                              if (state.length.count() <= 0)
                                  return;
                              view.secondsLeft = secondsUp(state.length - state.elapsed);
                              view.ring = shareOf(state.elapsed, state.length);
                          },
                          [&](const CountIn& state) {
                              const Milliseconds whole = m_session.options.wholeCountIn();
                              view.secondsLeft =
                                  secondsUp(std::min(m_session.options.countIn, whole - state.elapsed));
                              view.ring = shareOf(state.elapsed, whole);
                          },
                          [&](const Working&) {
                              if (m_set.openEnded)
                                  return countUp(view);
                              const bool cycles = m_item.dose.kind == DoseKind::Cycles;
                              const Milliseconds left = cycles ? cyclesLeft() : phaseLeft();
                              const Milliseconds whole = cycles ? secondsOf(m_set.work) + m_working.addedToSet
                                                                : lengthOf(m_item, m_set, m_working);
                              view.secondsLeft = secondsUp(left);
                              view.ring = shareOf(whole - left, whole);
                          },
                          [&](const Resting& state) {
                              view.secondsLeft = secondsUp(state.length - state.elapsed);
                              view.ring = shareOf(state.elapsed, state.length);
                          },
                          [&](const auto&) {
                              view.secondsLeft = 0;
                              // What was stopped is not a full circle.
                              view.ring = std::holds_alternative<Stopped>(m_session.state) ? 0.0 : 1.0;
                          }},
               m_state);
}

/// A round of the ring is a minute.
void Viewer::countUp(PlayerView& view) const {
    const Work done = doneOf(m_item, m_set, m_working, m_session.past);
    const bool counted = m_item.dose.kind == DoseKind::Repetitions;
    view.secondsLeft = counted ? done.reps.value_or(0) : done.seconds.value_or(0);
    view.ring = shareOf(m_working.inPhase % Milliseconds{60'000}, Milliseconds{60'000});
}

void Viewer::fillDots(PlayerView& view) const {
    if (m_set.openEnded)
        return;
    const auto& sets = m_session.plan.sets;
    int units = 0;
    for (const PlannedSet& set : sets)
        if (set.item == m_set.item)
            units += m_item.dose.kind == DoseKind::Holds ? repetitionsOf(set.work) : 1;
    const bool byRepetition = (m_item.dose.kind == DoseKind::Holds && units <= mostDots);
    const bool single = view.sets == 1 && view.repetitions > 1 && view.repetitions <= mostDots;
    for (int index = 0; index < static_cast<int>(std::ssize(sets)); ++index) {
        const PlannedSet& set = sets[static_cast<std::size_t>(index)];
        if (set.item != m_set.item)
            continue;
        const int dots = byRepetition || single ? repetitionsOf(set.work) : 1;
        for (int dot = 0; dot < dots; ++dot)
            view.dots.push_back(dotAt(index, dots > 1 ? dot : -1));
    }
}

DotState Viewer::dotAt(int index, int repetition) const {
    if (index < m_session.current && index < static_cast<int>(std::ssize(m_session.ends)))
        return dotOf(m_session.ends[static_cast<std::size_t>(index)]);
    if (index > m_session.current || m_over)
        return DotState::Ahead;
    if (repetition < 0 || repetition == m_working.repetition)
        return DotState::Current;
    if (repetition > m_working.repetition)
        return DotState::Ahead;
    const auto at = static_cast<std::size_t>(repetition);
    if (at >= m_session.past.size())
        return DotState::Done;
    const Milliseconds asked = m_item.dose.kind == DoseKind::Holds ? secondsOf(m_set.work) : Milliseconds{1};
    const Milliseconds held = m_session.past[at];
    return held >= asked ? DotState::Done : held.count() > 0 ? DotState::Partly : DotState::Skipped;
}

} // namespace limber::session

namespace limber {

PlayerView viewOf(const session::Session& session) {
    if (session.plan.sets.empty()) {
        PlayerView nothing;
        nothing.stage = nothing.under = PlayerStage::Finished;
        return nothing;
    }
    return session::Viewer(session).view();
}

} // namespace limber
