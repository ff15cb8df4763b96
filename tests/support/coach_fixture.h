#pragma once

#include "core/coach/coach.h"
#include "core/coach/reason_codec.h"
#include "tests/support/journal_builder.h"

#include <algorithm>

namespace limber::test {

/// The first day of every test's stage, a Monday.
inline const Day stageStart = day(2026, 3, 2);

/// What the coach prescribes for an exercise; throws when it may not be started.
inline Prescription prescribe(const Catalogue& catalogue, const Journal& journal, const ExerciseId& exercise,
                              Day today) {
    const CoachDay day = evaluate(catalogue, journal, today);
    return day.find(exercise)->prescription.value();
}

/// A journal that starts in a stage, and the coach's answer on its n-th day (from 0).
struct CoachFixture {
    Catalogue catalogue = tableB();
    JournalBuilder builder;
    int stageNumber;

    explicit CoachFixture(int stage) : stageNumber(stage) {
        builder.screening(stageStart);
        builder.stage(stageStart, stage);
    }
    /// Lives `count` days from the n-th.
    CoachFixture& live(int from, int count, DayLog usual, const std::function<void(int, DayLog&)>& tell = {},
                       std::optional<Kilograms> load = std::nullopt) {
        test::live(builder, stageNumber, stageStart + days{from}, count, usual, tell, load);
        return *this;
    }
    [[nodiscard]] CoachDay on(int dayIndex) {
        return evaluate(catalogue, builder.journal(), stageStart + days{dayIndex});
    }
    [[nodiscard]] Prescription doseOn(int dayIndex) { return on(dayIndex).prescription.value(); }
    /// A benchmark on the last day of each of the first weeks.
    CoachFixture& benchmarks(const std::vector<double>& values) {
        const std::string exercise = catalogue.stageExercise(stageNumber)->id.value;
        for (std::size_t week = 0; week < values.size(); ++week)
            builder.benchmark(stageStart + days{7 * static_cast<int>(week) + 6}, exercise, values[week]);
        return *this;
    }
};

inline bool has(const CoachDay& answer, const std::string& code) {
    return std::any_of(answer.reasons.begin(), answer.reasons.end(),
                       [&](const Reason& reason) { return codeOf(reason) == code; });
}

inline bool also(const CoachDay& answer, Action action) {
    return std::find(answer.also.begin(), answer.also.end(), action) != answer.also.end();
}

} // namespace limber::test
