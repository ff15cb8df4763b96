#include "core/coach/stage_clock.h"

#include <algorithm>
#include <optional>

namespace limber {

namespace {

using std::chrono::days;

constexpr int daysOfWeek = 7;
constexpr double countedAdherence = 0.5;

bool overlaps(const std::vector<RestPeriod>& rests, Day from, Day until) {
    return std::any_of(rests.begin(), rests.end(),
                       [&](const RestPeriod& rest) { return rest.from <= until && from <= rest.until; });
}

int sessionsOn(const std::vector<Day>& sorted, Day from, Day until) {
    return static_cast<int>(std::upper_bound(sorted.begin(), sorted.end(), until) -
                            std::lower_bound(sorted.begin(), sorted.end(), from));
}

/// Sessions of a week that the pattern asked for: extra ones of a day, or of a week, are not made up with.
double prescribedDone(const Frequency& frequency, const std::vector<Day>& sorted, Day from, Day until) {
    double done = 0.0;
    for (Day day = from; day <= until; day += days{1})
        done += std::min(frequency.sessions, sessionsOn(sorted, day, day));
    if (frequency.days >= daysOfWeek)
        return std::min(done, static_cast<double>(frequency.sessionsAtMost));
    return done;
}

} // namespace

double adherence(const Frequency& frequency, const std::vector<Day>& sorted, Day from, Day until) {
    if (until < from || frequency.sessions < 1)
        return 0.0;
    if (frequency.days >= daysOfWeek)
        return std::min(1.0, sessionsOn(sorted, from, until) / static_cast<double>(frequency.sessions));
    double sum = 0.0;
    int spaced = 0;
    std::optional<Day> lastSpaced;
    for (Day day = from; day <= until; day += days{1}) {
        const int done = sessionsOn(sorted, day - days{frequency.days - 1}, day);
        sum += std::min(1.0, done / static_cast<double>(frequency.sessions));
        if (sessionsOn(sorted, day, day) > 0 &&
            (!lastSpaced || daysBetween(*lastSpaced, day) >= frequency.days)) {
            ++spaced;
            lastSpaced = day;
        }
    }
    const double length = daysBetween(from, until) + 1;
    if (frequency.days == 1)
        return sum / length;
    // Three days apart covers fewer days, but three sessions are still three of three and a half.
    return std::min(1.0, std::max(sum / length, spaced * frequency.days / length));
}

double prescribedSessions(const Frequency& frequency, int weeks) {
    return static_cast<double>(weeks * daysOfWeek * frequency.sessions) / frequency.days;
}

StageClock findStage(const Catalogue& catalogue, const JournalView& view) {
    StageClock clock;
    for (const StageRow& row : view.stages()) {
        const bool stays = row.fact.reason == StageReason::Extended && row.fact.stage == clock.stage;
        if (!stays) {
            const bool back = row.fact.reason == StageReason::SteppedBack && clock.stage > 0;
            const Day before = clock.start;
            clock = StageClock{};
            clock.stage = row.fact.stage;
            clock.start = row.day;
            clock.flaresFrom = back ? before : row.day;
            clock.reason = row.fact.reason;
        } else if (row.fact.answer) {
            clock.answered = row;
        } else {
            clock.extended = row.day;
        }
    }
    clock.exercise = catalogue.stageExercise(clock.stage);
    if (clock.exercise == nullptr)
        return clock;
    const ExerciseIndex index = view.find(clock.exercise->id);
    constexpr Day never{days{400'000}};
    for (const SessionRow& row : view.sessionsBetween(clock.start, never)) {
        if (row.exercise == index && row.anyDone)
            clock.rows.push_back(&row);
    }
    return clock;
}

void countWeeks(StageClock& clock, const std::vector<RestPeriod>& rests, Day today) {
    if (clock.exercise == nullptr)
        return;
    const Frequency& frequency = clock.exercise->dose.frequency;
    std::vector<Day> sessionDays;
    sessionDays.reserve(clock.rows.size());
    for (const SessionRow* row : clock.rows)
        sessionDays.push_back(row->day);
    const int total = std::max(0, daysBetween(clock.start, today)) / daysOfWeek + 1;
    std::size_t row = 0;
    for (int number = 1; number <= total; ++number) {
        CoachWeek week;
        week.number = number;
        week.from = clock.start + days{daysOfWeek * (number - 1)};
        week.complete = week.lastDay() < today;
        week.rested = overlaps(rests, week.from, week.lastDay());
        const Day until = week.complete ? week.lastDay() : today - days{1};
        week.adherence = adherence(frequency, sessionDays, week.from, until);
        week.counted = week.complete && !week.rested && week.adherence >= countedAdherence - 1e-9;
        week.prescribedDone = prescribedDone(frequency, sessionDays, week.from, until);
        week.firstRow = row;
        while (row < sessionDays.size() && sessionDays[row] <= week.lastDay())
            ++row;
        week.endRow = row;
        clock.countedWeeks += week.counted ? 1 : 0;
        clock.weeks.push_back(week);
    }
}

std::vector<const CoachWeek*> StageClock::lastCounted(int count) const {
    std::vector<const CoachWeek*> found;
    for (auto it = weeks.rbegin(); it != weeks.rend() && static_cast<int>(found.size()) < count; ++it) {
        if (it->counted)
            found.push_back(&*it);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

const CoachWeek* StageClock::weekBefore() const {
    return weeks.size() < 2 ? nullptr : &weeks[weeks.size() - 2];
}

std::optional<Day> StageClock::endOfCounted(int n) const {
    int seen = 0;
    for (const CoachWeek& week : weeks) {
        seen += week.counted ? 1 : 0;
        if (week.counted && seen == n)
            return week.lastDay() + days{1};
    }
    return std::nullopt;
}

} // namespace limber
