#include "core/reminders/life_facts.h"

#include "core/progress/day_plan.h"

#include <algorithm>
#include <set>

namespace limber {

namespace {

bool allAtHand(const Exercise& exercise, const std::vector<std::string>& equipment) {
    const auto has = [&](const std::string& id) {
        return id == "wall" || std::find(equipment.begin(), equipment.end(), id) != equipment.end();
    };
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(), [&](const EquipmentNeed& need) {
        return need.optional || has(need.id) ||
               std::any_of(need.substitutes.begin(), need.substitutes.end(), has);
    });
}

/// The last day that speaks of the person: something logged, or a break that was planned.
Day lastWord(const JournalView& view, Day today) {
    Day last = today;
    if (!view.stages().empty())
        last = view.stages().front().day;
    else if (!view.screenings().empty())
        last = view.screenings().back().day;
    const auto later = [&](const auto& rows) {
        if (!rows.empty())
            last = std::max(last, rows.back().day);
    };
    later(view.sessions());
    later(view.mornings());
    later(view.benchmarks());
    later(view.outcomes());
    for (const Pause& pause : view.pauses())
        if (pause.from <= today)
            last = std::max(last, std::min(pause.until, today));
    return last;
}

void addSessions(const JournalView& view, ExerciseIndex ladder, Day today, ReminderFacts& facts) {
    std::set<Day> before;
    std::set<int> todays;
    int alone = 0;
    for (const SessionRow& row : view.sessions()) {
        if (!row.anyDone)
            continue;
        facts.lastSession = std::max(facts.lastSession.value_or(row.at), row.at);
        if (row.day < today)
            before.insert(row.day);
        else if (row.exercise == ladder && row.session >= 0)
            todays.insert(row.session);
        else if (row.exercise == ladder)
            ++alone;
    }
    facts.trainedDays = static_cast<int>(before.size());
    facts.sessionsDone = static_cast<int>(todays.size()) + alone;
}

} // namespace

ReminderPlan reminderPlan(const Preferences& preferences) {
    const PlanPreferences& chosen = preferences.plan;
    ReminderPlan plan;
    plan.sessions = chosen.sessionReminders;
    plan.days = preferences.days;
    plan.sessionsADay = chosen.sessionsADay;
    plan.times = preferences.times;
    plan.insteadAt = chosen.insteadAt;
    plan.microBreaks = chosen.microBreaks;
    plan.breakAfter = chosen.breakAfter;
    plan.workFrom = chosen.workFrom;
    plan.workUntil = chosen.workUntil;
    plan.review = chosen.review;
    return plan;
}

int sessionsWithin(const Catalogue& catalogue, const CoachDay& day, std::chrono::minutes dayLength) {
    Seconds left = dayLength;
    int count = 0;
    for (const DueSession& due : day.sessionsToday) {
        const Exercise* exercise = catalogue.find(due.exercise);
        const ExerciseDay* today = day.find(due.exercise);
        if (exercise == nullptr || today == nullptr || !today->prescription)
            continue;
        left -= estimatedDuration(*exercise, today->prescription->dose());
        if (count > 0 && left < Seconds{0})
            break;
        ++count;
    }
    return count;
}

std::vector<ExerciseId> deskMovements(const Catalogue& catalogue, const CoachDay& day,
                                      const std::vector<std::string>& equipment) {
    const Exercise* stage = catalogue.stageExercise(day.stage);
    std::vector<ExerciseId> movements;
    for (const Exercise& exercise : catalogue.exercises()) {
        const ExerciseDay* today = day.find(exercise.id);
        const bool standing = exercise.standingForm == "standard" && exercise.placement != Placement::Desk;
        if (standing && today != nullptr && today->mayStart() && allAtHand(exercise, equipment))
            movements.push_back(exercise.id);
    }
    const auto rank = [&](const ExerciseId& id) {
        if (id.value == "wall-slide")
            return 0;
        return stage != nullptr && id == stage->id ? 1 : 2;
    };
    std::stable_sort(movements.begin(), movements.end(),
                     [&](const ExerciseId& a, const ExerciseId& b) { return rank(a) < rank(b); });
    return movements;
}

ReminderFacts reminderFacts(const Catalogue& catalogue, const JournalView& view, const CoachDay& day,
                            std::chrono::minutes dayLength, bool weeklyCheckDue) {
    ReminderFacts facts;
    facts.sessionsDue = sessionsWithin(catalogue, day, dayLength);
    if (const Exercise* stage = catalogue.stageExercise(day.stage); stage != nullptr) {
        facts.everyDays = std::max(1, stage->dose.frequency.days);
        addSessions(view, view.find(stage->id), day.today, facts);
    }
    facts.lastLogged = lastWord(view, day.today);
    facts.movements = deskMovements(catalogue, day, view.settings().equipment);
    facts.weeklyCheckDue = weeklyCheckDue;
    facts.safetyDue = day.gives<reason::ScreeningDue>();
    for (const Pause& pause : view.pauses())
        if (pause.from <= day.today && day.today <= pause.until)
            facts.breakUntil = std::max(facts.breakUntil.value_or(pause.until), pause.until);
    return facts;
}

std::vector<SessionAhead> sessionsAhead(const ReminderPlan& plan, const ReminderFacts& facts,
                                        const std::vector<Pause>& pauses, Day today, int days) {
    std::vector<std::chrono::minutes> times(plan.times.begin(), plan.times.end());
    const int aDay = std::clamp(std::min(plan.sessionsADay, std::max(1, facts.sessionsDue)), 1, 3);
    std::sort(times.begin(), times.begin() + aDay);
    std::vector<SessionAhead> ahead;
    std::optional<Day> last;
    if (facts.lastSession)
        last = facts.lastSession->localDay();
    for (Day day = today; day < today + std::chrono::days{days}; day += std::chrono::days{1}) {
        const bool paused = std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
            return pause.from <= day && day <= pause.until;
        });
        const bool wanted = plan.days[std::chrono::weekday{day}.iso_encoding() - 1];
        if (paused || !wanted || (last && *last < day && daysBetween(*last, day) < facts.everyDays))
            continue;
        const int done = day == today ? facts.sessionsDone : 0;
        for (int i = done; i < aDay; ++i)
            ahead.push_back({day, times[static_cast<std::size_t>(i)], i + 1});
        last = day;
    }
    return ahead;
}

} // namespace limber
