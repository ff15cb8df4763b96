#pragma once

#include "core/session/planner.h"
#include "core/session/session.h"

#include <string>
#include <utility>
#include <vector>

/// Small exercises in the shapes that the catalogue knows.
namespace limber::testing_session {

inline Phase phase(PhaseKind kind, int milliseconds, bool dose = false, Breath breath = Breath::Natural) {
    Phase value;
    value.kind = kind;
    value.duration = Milliseconds{milliseconds};
    value.holdsDose = dose;
    value.breath = breath;
    return value;
}

inline Exercise exercise(const std::string& id, DoseKind kind, std::vector<Phase> phases) {
    Exercise value;
    value.id = {id};
    value.name = id;
    value.steps = {"First.", "Second.", "Third."};
    value.phases = std::move(phases);
    value.dose.kind = kind;
    value.variants = {{"standard", VariantLevel::Standard, "Standard", "", "", {}},
                      {"easier", VariantLevel::Easier, "Easier", "", "", {}}};
    return value;
}

inline Exercise wallHold() {
    return exercise("wall-extension-hold", DoseKind::Holds,
                    {phase(PhaseKind::MoveIn, 2000), phase(PhaseKind::Hold, 0, true),
                     phase(PhaseKind::MoveOut, 2000), phase(PhaseKind::Pause, 5000)});
}

inline Exercise catCow() {
    return exercise("cat-cow", DoseKind::Cycles,
                    {phase(PhaseKind::MoveIn, 3000), phase(PhaseKind::Pause, 500),
                     phase(PhaseKind::MoveOut, 3000), phase(PhaseKind::Pause, 500)});
}

inline Exercise pullover() {
    Exercise value = exercise("dumbbell-pullover", DoseKind::Repetitions,
                              {phase(PhaseKind::MoveIn, 3000), phase(PhaseKind::Hold, 1000),
                               phase(PhaseKind::MoveOut, 2000), phase(PhaseKind::Pause, 500)});
    value.dose.restBetweenSets = Seconds{60};
    return value;
}

inline Exercise needle() {
    Exercise value = exercise(
        "thread-the-needle", DoseKind::Holds,
        {phase(PhaseKind::MoveIn, 3000), phase(PhaseKind::Hold, 0, true), phase(PhaseKind::MoveOut, 3000)});
    value.dose.perSide = true;
    return value;
}

inline Exercise wallSlide() {
    return exercise(
        "wall-slide", DoseKind::Holds,
        {phase(PhaseKind::MoveIn, 5000), phase(PhaseKind::Hold, 0, true), phase(PhaseKind::MoveOut, 5000)});
}

inline DoseSet reps(int count) {
    return {count, std::nullopt, std::nullopt};
}
inline DoseSet repsAt(int count, double kg) {
    return {count, std::nullopt, Kilograms::fromKg(kg)};
}
inline DoseSet holds(int count, int seconds) {
    return {count, seconds, std::nullopt};
}
inline DoseSet seconds(int value) {
    return {std::nullopt, value, std::nullopt};
}

inline Dose dose(const Exercise& exercise, std::vector<DoseSet> sets) {
    Dose value;
    value.exercise = exercise.id;
    value.kind = exercise.dose.kind;
    value.sets = std::move(sets);
    for (const DoseSet& set : value.sets)
        value.total +=
            set.reps.value_or(1) * (value.kind == DoseKind::Repetitions ? 1 : set.seconds.value_or(0));
    return value;
}

inline SessionPlan plan(const Exercise& exercise, std::vector<DoseSet> sets) {
    return planQueue({{exercise, dose(exercise, std::move(sets))}}, "session-1");
}

/// Plays a session and keeps what it did.
class Player {
public:
    explicit Player(SessionPlan sessionPlan, session::SessionOptions options = {}) {
        take(session::begin(std::move(sessionPlan), options));
    }
    explicit Player(session::Session value) : m_session(std::move(value)) {}

    void send(const session::Event& event) { take(session::advance(std::move(m_session), event)); }
    /// In steps of 20 ms, as a screen would.
    void wait(Milliseconds time) {
        for (Milliseconds step{20}; time.count() > 0; time -= step)
            send(session::Elapsed{std::min(step, time)});
    }
    /// Until work begins.
    void begin() {
        send(session::InPosition{});
        wait(m_session.options.countIn);
    }

    [[nodiscard]] const session::Session& now() const { return m_session; }
    [[nodiscard]] const std::vector<session::Effect>& effects() const { return m_effects; }
    [[nodiscard]] std::vector<SetFact> facts() const {
        std::vector<SetFact> result;
        for (const session::Effect& effect : m_effects)
            if (const auto* log = std::get_if<session::LogSet>(&effect))
                result.push_back(log->fact);
        return result;
    }
    template <class State> [[nodiscard]] bool is() const {
        return std::holds_alternative<State>(m_session.state);
    }

private:
    void take(session::Advanced advanced) {
        m_session = std::move(advanced.session);
        m_effects.insert(m_effects.end(), advanced.effects.begin(), advanced.effects.end());
    }

    session::Session m_session;
    std::vector<session::Effect> m_effects;
};

} // namespace limber::testing_session
