#include "core/session/desk_timer.h"

#include <algorithm>

namespace limber {

namespace {

constexpr Milliseconds asleep{30'000};
constexpr Milliseconds shortestCycle{30'000};

} // namespace

int DeskTimer::minutesLeft() const {
    return static_cast<int>(
        std::chrono::ceil<std::chrono::minutes>(std::max(Milliseconds{0}, length - elapsed)).count());
}

DeskTimer planDesk(const Exercise& exercise, const Prescription& prescription, const std::string& session) {
    const Dose& dose = prescription.dose();
    DeskTimer timer;
    timer.session = session;
    timer.exercise = exercise.id;
    timer.variant = dose.variant;
    timer.name = exercise.name;
    timer.planned.seconds = dose.total;
    timer.length = Seconds{dose.total};
    Milliseconds cycle{0};
    for (const Phase& phase : exercise.tempoOf(dose.variant))
        cycle += phase.duration;
    if (cycle >= shortestCycle)
        timer.cueEvery = cycle;
    return timer;
}

bool sleptThrough(Milliseconds passed) {
    return passed > asleep;
}

DeskStep advanceDesk(DeskTimer timer, Milliseconds passed) {
    DeskStep step{std::move(timer), {}};
    DeskTimer& now = step.timer;
    if (now.paused || now.over() || passed.count() <= 0 || sleptThrough(passed))
        return step;
    const Milliseconds before = now.elapsed;
    now.elapsed = std::min(now.length, now.elapsed + passed);
    if (now.over())
        step.cues.push_back(DeskCue::Done);
    else if (now.cueEvery.count() > 0 && before / now.cueEvery != now.elapsed / now.cueEvery)
        step.cues.push_back(DeskCue::Squeeze);
    return step;
}

SetFact deskFact(const DeskTimer& timer) {
    SetFact fact;
    fact.session = timer.session;
    fact.exercise = timer.exercise;
    fact.variant = timer.variant;
    fact.planned = timer.planned;
    fact.done.seconds = static_cast<int>(std::chrono::floor<Seconds>(timer.elapsed).count());
    fact.ended = timer.over() ? SetEnd::Completed : SetEnd::Interrupted;
    return fact;
}

} // namespace limber
