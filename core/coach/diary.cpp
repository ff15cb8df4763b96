#include "core/coach/diary.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes screeningTime{6 * 60 + 40};
constexpr minutes morningTime{6 * 60 + 50};
constexpr minutes measuringTime{7 * 60};

/// Half of a set that was given up.
Work halfOf(const Work& planned) {
    Work half = planned;
    if (half.reps && *half.reps > 1)
        half.reps = *half.reps / 2;
    else if (half.seconds)
        half.seconds = *half.seconds / 2;
    return half;
}

seconds durationOf(const DoseSet& set) {
    constexpr int perRepetition = 6;
    return seconds{20 + (set.seconds ? set.amount(DoseKind::Holds) : set.reps.value_or(0) * perRepetition)};
}

} // namespace

void Diary::write(Day day, seconds at, Fact fact) {
    if (m_writer != nullptr)
        m_writer->write(day, at, std::move(fact));
}

void Diary::screening(Day day, ScreeningResult result) {
    m_view.append(ScreeningRow{day, localTimestamp(day, screeningTime), Screening{result}, 0});
    write(day, screeningTime, Screening{result});
}

void Diary::stage(Day day, const StageFact& fact) {
    m_view.append(StageRow{day, fact});
    write(day, screeningTime + minutes{1}, fact);
}

void Diary::morning(Day day, int pain) {
    m_view.append(MorningRow{day, pain, false});
    write(day, morningTime, Morning{pain});
}

void Diary::benchmark(Day day, const ExerciseId& exercise, double value, const std::string& unit) {
    m_view.append(BenchmarkRow{day, m_view.intern(exercise), value});
    write(day, measuringTime, Benchmark{exercise, value, unit});
}

void Diary::outcome(Day day, Measure measure, double value, const std::string& unit) {
    m_view.append(OutcomeRow{day, measure, value});
    write(day, measuringTime, Outcome{measure, value, unit});
}

void Diary::pause(Day day, const Pause& fact) {
    m_view.append(fact);
    write(day, screeningTime, fact);
}

void Diary::setSettings(const JournalSettings& settings) {
    m_view.setSettings(settings);
}

void Diary::session(Day day, const LivedSession& lived) {
    SessionRow row;
    row.day = day;
    row.at = localTimestamp(day, lived.at);
    row.exercise = m_view.intern(lived.exercise->id);
    row.session = m_sessions++;
    row.variant = lived.dose.variant;
    row.effort = lived.effort;
    row.pain = lived.pain;
    row.limbSymptoms = lived.limbSymptoms;
    row.cutShort = lived.ended != SetEnd::Completed;
    row.endedByPain = lived.ended == SetEnd::Pain;
    row.anyDone = true;
    const std::string id = m_writer != nullptr ? m_writer->newSession() : std::string();
    seconds clock = lived.at;
    constexpr std::size_t both = 2;
    const std::size_t count = lived.dose.sets.size();
    for (std::size_t i = 0; i < count; ++i) {
        const DoseSet& set = lived.dose.sets[i];
        const bool givenUp = i + 1 == count && row.cutShort;
        const Work planned{set.reps, set.seconds, set.load};
        const Work done = givenUp ? halfOf(planned) : planned;
        ++row.sets;
        ++row.setsDone;
        row.setsInFull += givenUp ? 0 : 1;
        row.plannedSeconds[both] += set.amount(DoseKind::Holds);
        row.plannedReps[both] += set.reps.value_or(0);
        row.doneSeconds[both] += done.reps.value_or(1) * done.seconds.value_or(0);
        row.doneReps[both] += done.reps.value_or(0);
        if (set.load && (!row.load || *row.load < *set.load))
            row.load = set.load;
        if (set.reps && set.seconds)
            row.tempo = row.tempo.value_or(0) + *set.seconds;
        if (m_writer == nullptr)
            continue;
        clock += durationOf(set);
        const auto sides =
            lived.exercise->dose.perSide ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both};
        for (const Side side : sides) {
            SetFact fact{id,
                         lived.exercise->id,
                         lived.dose.variant,
                         side,
                         static_cast<int>(i) + 1,
                         planned,
                         done,
                         givenUp ? lived.ended : SetEnd::Completed};
            write(day, clock, std::move(fact));
            clock += seconds{5};
        }
    }
    m_view.append(row);
    write(day, clock + seconds{30}, CheckIn{id, lived.effort, lived.pain, lived.limbSymptoms, lived.note});
}

} // namespace limber
