#pragma once

#include "core/coach/coach_day.h"
#include "core/coach/diary.h"
#include "core/simulate/chance.h"
#include "core/simulate/simulator.h"

#include <optional>

namespace limber {

/// One person who does not exist. Lives a day at a time, with what the coach said that morning.
class SyntheticPerson {
public:
    SyntheticPerson(const Catalogue& catalogue, const PersonProfile& profile, std::uint64_t seed);

    /// The first day: screening, settings, stage 1.
    void begin(Day today, Diary& diary);
    /// Before the coach is asked: the morning question, a screening that is due, the weekly measurements.
    void wake(Day today, int stage, Diary& diary);
    /// The day itself: answers the coach's offers, then trains as the person is.
    void live(Day today, const CoachDay& answer, Diary& diary);

private:
    void decide(Day today, const CoachDay& answer, Diary& diary);
    void train(Day today, const CoachDay& answer, Diary& diary);
    void trainBeside(Day today, Diary& diary);
    void fallIll(Day today, Diary& diary);
    void measure(Day today, int stage, Diary& diary);
    [[nodiscard]] bool shows(Day today);
    [[nodiscard]] LivedSession perform(Day today, const Exercise& exercise, const Dose& dose, int slot);
    void enterStage(Day today, const StageFact& fact, Diary& diary);
    [[nodiscard]] double ratio(const Exercise& exercise, const Dose& dose) const;

    const Catalogue& m_catalogue;
    PersonProfile m_profile;
    Chance m_chance;
    Day m_born;
    Day m_stageStart;
    int m_stage = 1;
    /// What this person can do of the stage, against its start.
    double m_capacity = 1.0;
    double m_benchmarkStart = 1.0;
    /// Days left of a bad patch.
    int m_sore = 0;
    std::optional<Day> m_away;
    std::optional<Day> m_screenAgain;
    int m_refusals = 0;
};

} // namespace limber
