#include "core/session/work.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace limber::session {

namespace {

const Phase& phaseAt(const SessionItem& item, int phase) {
    return item.phases[static_cast<std::size_t>(phase)];
}

int wholeSeconds(Milliseconds time) {
    return static_cast<int>(std::chrono::floor<Seconds>(time).count());
}

/// Index behind the last phase that belongs to the repetition itself (not to the pause after it).
int endOfWork(const SessionItem& item, const PlannedSet& set) {
    for (int phase = static_cast<int>(std::ssize(item.phases)) - 1; phase >= 0; --phase) {
        const bool dose = item.dose.kind == DoseKind::Holds;
        const bool counts =
            dose ? phaseAt(item, phase).holdsDose : phaseAt(item, phase).kind != PhaseKind::Pause;
        if (counts && phaseLength(item, set, phase).count() > 0)
            return phase + 1;
    }
    return 0;
}

Work doneHolds(const SessionItem& item, const PlannedSet& set, const Working& working, const Past& past) {
    const int held = repetitionsCounted(item, set, working, past);
    const Milliseconds broken = insideHold(item, working) ? working.inPhase : Milliseconds{0};
    Work done;
    done.load = set.work.load;
    if (repetitionsOf(set.work) == 1) {
        const int total = wholeSeconds(working.worked + broken);
        const int holds = working.breaks + 1;
        const bool split = working.breaks > 0 && total > 0 && total % holds == 0;
        done.seconds = split ? total / holds : total;
        if (split)
            done.reps = holds;
        else if (set.work.reps)
            done.reps = total > 0 ? 1 : 0;
        return done;
    }
    if (held > 0) {
        done.reps = held;
        done.seconds = wholeSeconds(working.worked / held);
        return done;
    }
    done.seconds = wholeSeconds(broken);
    done.reps = *done.seconds > 0 ? 1 : 0;
    return done;
}

} // namespace

Working workingOf(const Session& session) {
    const auto ofActive = [](const Active& active) {
        return std::visit(Overloaded{[](const Working& working) { return working; },
                                     [](const CountIn& count) { return count.then; },
                                     [](const auto&) { return Working{}; }},
                          active);
    };
    return std::visit(Overloaded{[](const Working& working) { return working; },
                                 [](const CountIn& count) { return count.then; },
                                 [&](const Paused& paused) { return ofActive(paused.was); },
                                 [](const auto&) { return Working{}; }},
                      session.state);
}

bool insideHold(const SessionItem& item, const Working& working) {
    return item.dose.kind == DoseKind::Holds && phaseAt(item, working.phase).holdsDose &&
           working.inPhase.count() > 0;
}

int repetitionsDone(const SessionItem& item, const PlannedSet& set, const Working& working) {
    const int end = endOfWork(item, set);
    const bool thisOne =
        working.phase >= end || (working.phase == end - 1 && working.inPhase >= lengthOf(item, set, working));
    return working.repetition + (thisOne ? 1 : 0);
}

int repetitionsCounted(const SessionItem& item, const PlannedSet& set, const Working& working,
                       const Past& past) {
    const auto passedOver = std::count(past.begin(), past.end(), Milliseconds{0});
    return repetitionsDone(item, set, working) - static_cast<int>(passedOver);
}

Milliseconds sumOf(const Past& past) {
    return std::accumulate(past.begin(), past.end(), Milliseconds{0});
}

Milliseconds doneOfRepetition(const SessionItem& item, const PlannedSet& set, const Working& working,
                              const Past& past) {
    if (item.dose.kind == DoseKind::Repetitions) {
        const bool whole = repetitionsDone(item, set, working) > working.repetition;
        return whole ? beforePhase(item, set, static_cast<int>(std::ssize(item.phases))) : Milliseconds{0};
    }
    Milliseconds held = working.worked - sumOf(past);
    if (insideHold(item, working))
        held += working.inPhase;
    return held < Seconds{1} ? Milliseconds{0} : held;
}

Work doneOf(const SessionItem& item, const PlannedSet& set, const Working& working, const Past& past) {
    Work done;
    switch (item.dose.kind) {
    case DoseKind::Holds:
        return doneHolds(item, set, working, past);
    case DoseKind::Cycles:
        done.seconds = wholeSeconds(working.worked + working.inPhase);
        done.load = set.work.load;
        return done;
    case DoseKind::Repetitions:
        break;
    }
    done.reps = repetitionsCounted(item, set, working, past);
    done.seconds = set.work.seconds;
    done.load = set.work.load;
    return done;
}

Work plannedOf(const PlannedSet& set) {
    if (set.extra)
        return {};
    const DoseSet& work = set.asPlanned ? *set.asPlanned : set.work;
    return {work.reps, work.seconds, work.load};
}

bool anyDone(const Work& done) {
    return done.reps ? *done.reps > 0 : done.seconds.value_or(0) > 0;
}

bool allDone(DoseKind kind, const PlannedSet& set, const Work& done) {
    if (kind == DoseKind::Repetitions)
        return done.reps.value_or(0) >= repetitionsOf(set.work);
    const int asked = repetitionsOf(set.work) * set.work.seconds.value_or(0);
    return done.reps.value_or(1) * done.seconds.value_or(0) >= asked;
}

Milliseconds lengthOf(const SessionItem& item, const PlannedSet& set, const Working& working) {
    return phaseLength(item, set, working.phase) + working.added;
}

Milliseconds beforePhase(const SessionItem& item, const PlannedSet& set, int phase) {
    Milliseconds sum{0};
    for (int earlier = 0; earlier < phase; ++earlier)
        sum += phaseLength(item, set, earlier);
    return sum;
}

} // namespace limber::session
