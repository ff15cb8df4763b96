#include "core/coach/stage_clock.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace limber {

namespace {

using std::chrono::days;

constexpr int daysOfWeek = 7;
bool overlaps(const std::vector<RestPeriod>& rests, Day from, Day until) {
    return std::any_of(rests.begin(), rests.end(), [&](const RestPeriod& rest) {
        return !rest.planned && rest.from <= until && from <= rest.until;
    });
}

bool paused(const std::vector<RestPeriod>& rests, Day day) {
    return std::any_of(rests.begin(), rests.end(), [&](const RestPeriod& rest) {
        return rest.planned && rest.from <= day && day <= rest.until;
    });
}

/// Shares of the sessions of days in [from, until].
double doneIn(const std::vector<CountedSession>& sorted, Day from, Day until) {
    double sum = 0.0;
    auto it = std::lower_bound(sorted.begin(), sorted.end(), from,
                               [](const CountedSession& session, Day day) { return session.day < day; });
    for (; it != sorted.end() && it->day <= until; ++it)
        sum += it->share;
    return sum;
}

/// Sessions of a week that the pattern asked for: extra ones of a day, or of a week, are not made up with.
double prescribedDone(const Frequency& frequency, const std::vector<CountedSession>& sorted, Day from,
                      Day until) {
    double done = 0.0;
    for (Day day = from; day <= until; day += days{1})
        done += std::min<double>(frequency.sessions, doneIn(sorted, day, day));
    if (frequency.days >= daysOfWeek)
        return std::min(done, static_cast<double>(frequency.sessionsAtMost));
    return done;
}

std::vector<CountedSession> countedSessions(const StageClock& clock) {
    std::vector<CountedSession> counted;
    counted.reserve(clock.rows.size());
    for (const SessionRow* row : clock.rows)
        counted.push_back({row->day, countedShare(*row, clock.exercise->dose.kind)});
    return counted;
}

} // namespace

double countedShare(const SessionRow& row, DoseKind kind) {
    const int planned = row.planned(kind);
    if (!row.anyDone || (planned > 0 && row.done(kind) * 100 < planned * rule::sessionShare))
        return 0.0;
    return row.share();
}

double adherence(const Frequency& frequency, const std::vector<CountedSession>& sorted,
                 const std::vector<RestPeriod>& rests, Day from, Day until) {
    if (until < from || frequency.sessions < 1)
        return 0.0;
    if (frequency.days >= daysOfWeek)
        return std::min(1.0, doneIn(sorted, from, until) / static_cast<double>(frequency.sessions));
    double sum = 0.0;
    double spaced = 0.0;
    int length = 0;
    std::optional<Day> lastSpaced;
    for (Day day = from; day <= until; day += days{1}) {
        if (paused(rests, day))
            continue;
        ++length;
        const double done = doneIn(sorted, day - days{frequency.days - 1}, day);
        sum += std::min(1.0, done / static_cast<double>(frequency.sessions));
        const double today = doneIn(sorted, day, day);
        if (today > 0 && (!lastSpaced || daysBetween(*lastSpaced, day) >= frequency.days)) {
            spaced += std::min(1.0, today);
            lastSpaced = day;
        }
    }
    if (length == 0)
        return 0.0;
    if (frequency.days == 1)
        return sum / length;
    // Three days apart covers fewer days, but three sessions are still three of three and a half.
    return std::min(1.0, std::max(sum / length, spaced * frequency.days / length));
}

double prescribedSessions(const Frequency& frequency, int weeks) {
    return static_cast<double>(weeks * daysOfWeek * frequency.sessions) / frequency.days;
}

namespace {

/// The sessions of the clock's exercise from a day on; with `bare` also check-ins that name no exercise.
void collectRows(StageClock& clock, const JournalView& view, Day from, bool withBare) {
    const auto& all = view.sessions();
    std::vector<std::size_t> places;
    const ExerciseIndex index = view.find(clock.exercise->id);
    const auto own = index < 0 ? std::span<const std::size_t>{} : view.rowsOf(index);
    const auto bare = withBare ? view.rowsOf(-1) : std::span<const std::size_t>{};
    std::merge(own.begin(), own.end(), bare.begin(), bare.end(), std::back_inserter(places));
    for (const std::size_t place : places) {
        const SessionRow& row = all[place];
        if (row.day < from)
            continue;
        clock.told.push_back(&row);
        if (row.anyDone)
            clock.rows.push_back(&row);
    }
}

} // namespace

StageClock findStage(const Catalogue& catalogue, const JournalView& view) {
    StageClock clock;
    for (const StageRow& row : view.stages()) {
        const bool stays = row.fact.reason == StageReason::Extended && row.fact.stage == clock.stage;
        if (!stays) {
            clock = StageClock{};
            clock.stage = row.fact.stage;
            clock.start = row.day;
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
    collectRows(clock, view, clock.start, true);
    return clock;
}

StageClock trackOf(const JournalView& view, const Exercise& exercise, const SafetyState& safety, Day today) {
    StageClock track;
    track.exercise = &exercise;
    collectRows(track, view, Day{}, false);
    if (!track.told.empty()) {
        track.start = (track.rows.empty() ? track.told : track.rows).front()->day;
        countWeeks(track, safety, today);
    }
    return track;
}

void countWeeks(StageClock& clock, const SafetyState& safety, Day today) {
    if (clock.exercise == nullptr)
        return;
    const Frequency& frequency = clock.exercise->dose.frequency;
    const std::vector<CountedSession> sessions = countedSessions(clock);
    const int total = std::max(0, daysBetween(clock.start, today)) / daysOfWeek + 1;
    std::size_t row = 0;
    for (int number = 1; number <= total; ++number) {
        CoachWeek week;
        week.number = number;
        week.from = clock.start + days{daysOfWeek * (number - 1)};
        week.complete = week.lastDay() < today;
        for (Day day = week.from; day <= week.lastDay(); day += days{1})
            week.openDays -= paused(safety.rests, day) ? 1 : 0;
        week.rested = overlaps(safety.rests, week.from, week.lastDay()) || week.openDays * 2 < daysOfWeek;
        week.excused = week.rested || overlaps(safety.excused, week.from, week.lastDay());
        const Day until = week.complete ? week.lastDay() : today - days{1};
        week.adherence = adherence(frequency, sessions, safety.rests, week.from, until);
        week.counted =
            week.complete && !week.rested && 100.0 * week.adherence >= rule::countedAdherence - 1e-7;
        week.prescribedDone = prescribedDone(frequency, sessions, week.from, until);
        week.firstRow = row;
        while (row < clock.rows.size() && clock.rows[row]->day <= week.lastDay())
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
