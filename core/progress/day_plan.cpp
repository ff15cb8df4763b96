#include "core/progress/day_plan.h"

#include "core/journal/effective.h"
#include "core/progress/work_amount.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace limber {

namespace {

/// The sets of one session of one exercise.
struct SessionSum {
    ExerciseId exercise;
    Timestamp last;
    int planned = 0;
    int done = 0;

    /// Under a fifth of what was planned is no session done (our judgement).
    [[nodiscard]] bool counts() const {
        constexpr int least = 5;
        return done > 0 && done * least >= planned;
    }
};

Milliseconds workingTime(const Exercise& exercise) {
    Milliseconds sum{0};
    for (const Phase& phase : exercise.phases)
        if (phase.kind != PhaseKind::Pause && !phase.holdsDose)
            sum += phase.duration;
    return sum;
}

Milliseconds cycleTime(const Exercise& exercise, const std::string& variant) {
    Milliseconds sum{0};
    for (const Phase& phase : exercise.tempoOf(variant))
        if (!phase.holdsDose)
            sum += phase.duration;
    return sum;
}

/// What a slower lowering adds to one repetition.
Milliseconds slowerBy(const Exercise& exercise, std::optional<int> seconds) {
    if (!exercise.dose.startTempo || !seconds)
        return Milliseconds{0};
    return Seconds{std::max(0, *seconds - *exercise.dose.startTempo)};
}

} // namespace

int secondsUnderTension(const Exercise& exercise, const Work& work) {
    if (exercise.dose.kind == DoseKind::Repetitions) {
        const auto each = (workingTime(exercise) + slowerBy(exercise, work.seconds)).count();
        return static_cast<int>(each * work.reps.value_or(0) / 1000);
    }
    return workAmount(exercise.dose.kind, work);
}

Seconds estimatedDuration(const Exercise& exercise, const Dose& dose) {
    constexpr Seconds getReady{10};
    Milliseconds sum = getReady;
    int rests = static_cast<int>(dose.sets.size()) - 1;
    for (const DoseSet& set : dose.sets) {
        const int reps = set.reps.value_or(1);
        if (dose.kind == DoseKind::Cycles)
            sum += Seconds{set.seconds.value_or(0)};
        else
            sum += (cycleTime(exercise, dose.variant) + (dose.kind == DoseKind::Holds
                                                             ? Seconds{set.seconds.value_or(0)}
                                                             : slowerBy(exercise, set.seconds))) *
                   reps;
    }
    if (dose.kind == DoseKind::Holds && !exercise.dose.perSide)
        rests = exercise.dose.sets - 1;
    sum += exercise.dose.restBetweenSets * std::max(0, rests);
    if (exercise.dose.perSide)
        sum *= 2;
    return std::chrono::round<Seconds>(sum);
}

bool weeklyCheckDue(const Catalogue& catalogue, const Journal& journal, const CoachDay& answer) {
    const Exercise* exercise = catalogue.stageExercise(answer.stage);
    if (exercise == nullptr)
        return false;
    std::optional<Day> last;
    bool trainedBefore = false;
    for (const Entry* entry : effectiveEntries(journal, answer.today)) {
        const auto* benchmark = std::get_if<Benchmark>(&entry->fact);
        const Day date = entry->at.localDay();
        const auto* set = std::get_if<SetFact>(&entry->fact);
        trainedBefore =
            trainedBefore || (set != nullptr && set->exercise == exercise->id && date < answer.today);
        // The first stage's benchmark is the overhead gap, under either name.
        const auto* outcome = std::get_if<Outcome>(&entry->fact);
        const bool gap =
            exercise->stage == 1 && outcome != nullptr && outcome->measure == Measure::OverheadGap;
        if (!gap && (benchmark == nullptr || benchmark->exercise != exercise->id))
            continue;
        last = std::max(last.value_or(date), date);
    }
    return last ? daysBetween(*last, answer.today) >= 7 : trainedBefore;
}

DayPlan planDay(const Catalogue& catalogue, const Journal& journal, const CoachDay& answer) {
    DayPlan plan;
    const Day monday = weekStart(answer.today, journal.settings.weekStartsOnSunday ? std::chrono::Sunday
                                                                                   : std::chrono::Monday);
    const Exercise* ladder = catalogue.stageExercise(answer.stage);

    std::map<std::pair<Day, std::string>, SessionSum> sessions;
    int painSum = 0;
    int painCount = 0;
    for (const Entry* entry : effectiveEntries(journal, answer.today)) {
        const Day date = entry->at.localDay();
        if (const auto* check = std::get_if<CheckIn>(&entry->fact)) {
            if (daysBetween(date, answer.today) < 7) {
                painSum += check->pain;
                ++painCount;
            }
        } else if (const auto* set = std::get_if<SetFact>(&entry->fact)) {
            const Exercise* exercise = catalogue.find(set->exercise);
            if (exercise == nullptr || date < monday)
                continue;
            plan.secondsUnderTension += secondsUnderTension(*exercise, set->done);
            SessionSum& sum = sessions[{date, set->session + "/" + set->exercise.value}];
            sum.exercise = set->exercise;
            sum.last = std::max(sum.last, entry->at);
            sum.planned += workAmount(exercise->dose.kind, set->planned);
            sum.done += workAmount(exercise->dose.kind, set->done);
        }
    }
    if (painCount > 0)
        plan.meanPain = static_cast<double>(painSum) / painCount;

    std::vector<SessionSum> today;
    std::map<Day, double> doneByDay;
    std::set<Day> counted;
    for (const auto& [key, sum] : sessions) {
        if (sum.counts())
            counted.insert(key.first);
        if (key.first == answer.today)
            today.push_back(sum);
        if (ladder != nullptr && sum.exercise == ladder->id && sum.planned > 0)
            doneByDay[key.first] += std::min(1.0, static_cast<double>(sum.done) / sum.planned);
    }
    std::stable_sort(today.begin(), today.end(),
                     [](const auto& a, const auto& b) { return a.last < b.last; });

    // Finished sessions fill the day's slots in the order they were done; ladder work over the plan is shown
    // as well.
    std::vector<bool> used(today.size(), false);
    for (const DueSession& due : answer.sessionsToday) {
        PlannedSession session{due.exercise, due.due, std::nullopt, 0, 0};
        for (std::size_t i = 0; i < today.size() && !session.doneAt; ++i) {
            if (used[i] || today[i].exercise != due.exercise)
                continue;
            used[i] = true;
            session.amountDone = today[i].done;
            session.amountPlanned = today[i].planned;
            // What was hardly begun is still to be done.
            if (today[i].counts())
                session.doneAt = today[i].last;
        }
        plan.sessions.push_back(session);
    }
    for (std::size_t i = 0; i < today.size(); ++i)
        if (!used[i] && ladder != nullptr && today[i].exercise == ladder->id && today[i].counts())
            plan.sessions.push_back(
                {today[i].exercise, DaySlot::AnyTime, today[i].last, today[i].done, today[i].planned});

    for (const Exercise& exercise : catalogue.exercises()) {
        if (exercise.placement == Placement::Ladder)
            continue;
        const auto times = std::count_if(today.begin(), today.end(), [&](const auto& sum) {
            return sum.exercise == exercise.id && sum.counts();
        });
        plan.extras.push_back({exercise.id, static_cast<int>(times)});
    }

    const int perDay = ladder != nullptr && ladder->dose.frequency.days == 1
                           ? std::max(1, ladder->dose.frequency.sessions)
                           : 1;
    const bool everyDay = ladder == nullptr || ladder->dose.frequency.days == 1;
    for (std::size_t i = 0; i < plan.week.size(); ++i) {
        DayShare& mark = plan.week[i];
        mark.day = monday + std::chrono::days{static_cast<int>(i)};
        const auto found = doneByDay.find(mark.day);
        mark.share = found == doneByDay.end() ? 0.0 : std::min(1.0, found->second / perDay);
        mark.counts = counted.contains(mark.day);
        const bool dueToday = mark.day == answer.today && !answer.sessionsToday.empty();
        mark.rest = !everyDay && mark.share <= 0.0 && !dueToday && mark.day <= answer.today;
    }
    return plan;
}

} // namespace limber
