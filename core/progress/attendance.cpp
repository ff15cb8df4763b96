#include "core/progress/attendance.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

const StageSpan* spanOf(const std::vector<StageSpan>& spans, Day date) {
    const StageSpan* found = nullptr;
    for (const StageSpan& span : spans) {
        if (span.from <= date && (!span.until || date <= *span.until))
            found = &span;
    }
    return found;
}

bool paused(const JournalView& view, Day date) {
    return std::any_of(view.pauses().begin(), view.pauses().end(),
                       [&](const Pause& pause) { return pause.from <= date && date <= pause.until; });
}

int sessionsOn(const JournalView& view, const ExerciseId& exercise, Day from, Day until) {
    const ExerciseIndex index = view.find(exercise);
    const auto rows = view.sessionsBetween(from, until);
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const SessionRow& row) {
        return row.exercise == index && row.anyDone;
    }));
}

/// What was done of a day's sessions, each at most once; as Today counts it.
double shareOf(const JournalView& view, const Exercise& exercise, int sessionsADay, Day date) {
    const ExerciseIndex index = view.find(exercise.id);
    double done = 0.0;
    for (const SessionRow& row : view.sessionsBetween(date, date)) {
        const int planned = row.exercise == index ? row.planned(exercise.dose.kind) : 0;
        if (planned > 0)
            done += std::min(1.0, static_cast<double>(row.done(exercise.dose.kind)) / planned);
    }
    return std::min(1.0, done / sessionsADay);
}

/// A day is due when the days of the frequency have passed without a session.
bool due(const JournalView& view, const StageSpan& span, const Frequency& frequency, Day date) {
    if (frequency.days <= 1)
        return true;
    const Day earliest = date - std::chrono::days{frequency.days - 1};
    if (earliest < span.from)
        return frequency.days <= 2 && date == span.from;
    return sessionsOn(view, span.exercise, earliest, date - std::chrono::days{1}) < frequency.sessions;
}

} // namespace

std::vector<DayAdherence> attendance(const Catalogue& catalogue, const JournalView& view,
                                     const std::vector<StageSpan>& spans, Day from, Day until, Day today) {
    std::vector<DayAdherence> days;
    for (Day date = from; date <= until; date += std::chrono::days{1}) {
        DayAdherence entry{date};
        const StageSpan* span = spanOf(spans, date);
        if (span != nullptr && date <= today) {
            const Exercise& exercise = *catalogue.find(span->exercise);
            const Frequency& frequency = exercise.dose.frequency;
            entry.done = sessionsOn(view, span->exercise, date, date);
            const int planned = frequency.days <= 1 ? std::max(1, frequency.sessions) : 1;
            if (paused(view, date))
                entry.state = entry.done > 0 ? DayState::Due : DayState::Paused;
            else if (entry.done > 0)
                entry.state = DayState::Due;
            else if (due(view, *span, frequency, date))
                entry.state = date < today ? DayState::Due : DayState::Before; // it may still come
            else
                entry.state = DayState::Rest;
            if (entry.state == DayState::Due) {
                entry.planned = planned;
                entry.share = shareOf(view, exercise, planned, date);
            }
        }
        days.push_back(entry);
    }
    return days;
}

} // namespace limber
