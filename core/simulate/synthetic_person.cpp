#include "core/simulate/synthetic_person.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace limber {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::array slotTimes{minutes{7 * 60 + 40}, minutes{13 * 60 + 5}, minutes{19 * 60 + 20}};
constexpr double usualEffort = 4.2;

int onScale(double value) {
    return std::clamp(static_cast<int>(std::lround(value)), 0, 10);
}

bool contains(const CoachDay& answer, Action action) {
    return answer.action == action ||
           std::find(answer.also.begin(), answer.also.end(), action) != answer.also.end();
}

double halves(double value) {
    return std::round(value * 2.0) / 2.0;
}

} // namespace

SyntheticPerson::SyntheticPerson(const Catalogue& catalogue, const PersonProfile& profile, std::uint64_t seed)
    : m_catalogue(catalogue), m_profile(profile), m_chance(seed) {}

void SyntheticPerson::begin(Day today, Diary& diary) {
    m_born = today;
    JournalSettings settings;
    settings.equipment = {"roller", "kettlebell", "wall",        "swiss-ball",  "dumbbell",
                          "mat",    "towel",      "wobble-disc", "posture-band"};
    settings.weightSteps = {{"dumbbell", Kilograms{500}}, {"kettlebell", Kilograms{2000}}};
    diary.setSettings(settings);
    diary.screening(today, ScreeningResult::Clear);
    enterStage(today, {1, StageReason::Started, std::nullopt}, diary);
}

void SyntheticPerson::enterStage(Day today, const StageFact& fact, Diary& diary) {
    diary.stage(today, fact);
    m_stage = fact.stage;
    m_stageStart = today;
    m_capacity = m_profile.fitness * m_chance.between(0.95, 1.1);
    m_benchmarkStart = m_chance.between(0.9, 1.3);
    m_refusals = 0;
}

void SyntheticPerson::wake(Day today, int stage, Diary& diary) {
    if (m_profile.temper == Temper::FlareProne || m_profile.flareChance > 0.0) {
        if (m_sore == 0 && m_chance.happens(m_profile.flareChance / 7.0))
            m_sore = m_chance.whole(2, 4);
        else if (m_sore > 0)
            --m_sore;
    }
    const bool screenNow = m_screenAgain && *m_screenAgain <= today;
    if (screenNow || daysBetween(m_born, today) % 28 == 27) {
        diary.screening(today, ScreeningResult::Clear);
        m_screenAgain.reset();
    }
    if (m_chance.happens(m_profile.morningAnswers))
        diary.morning(today,
                      onScale(m_profile.painLevel * 0.8 + m_chance.bell() * 0.35 + (m_sore > 0 ? 3.0 : 0.0)));
    if (daysBetween(m_stageStart, today) % 7 == 6)
        measure(today, stage, diary);
}

void SyntheticPerson::measure(Day today, int stage, Diary& diary) {
    const double weeks = daysBetween(m_born, today) / 7.0;
    const double settled = 1.0 - std::exp(-weeks / (0.055 / std::max(0.01, m_profile.gainPerWeek)));
    const double gap = m_profile.gapStart - (m_profile.gapStart - m_profile.gapEnd) * settled;
    if (m_chance.happens(0.95))
        diary.outcome(today, Measure::OverheadGap, halves(gap + m_chance.bell() * 0.1), "cm");
    const double pain = m_profile.painLevel;
    diary.outcome(today, Measure::PainAverage, onScale(pain + 3.0 * (1.0 - settled) + m_chance.bell() * 0.3),
                  "points");
    diary.outcome(today, Measure::Psfs, halves(std::min(9.5, 5.0 + 3.0 * settled + m_chance.bell() * 0.1)),
                  "points");
    const Exercise* exercise = m_catalogue.stageExercise(stage);
    if (stage < 2 || exercise == nullptr || m_chance.happens(0.05))
        return;
    const double stageWeeks = daysBetween(m_stageStart, today) / 7.0;
    const double gain = 0.35 * (1.0 - std::exp(-stageWeeks / (0.06 / std::max(0.01, m_profile.gainPerWeek))));
    const double start = stage == 2 ? 15.0 : exercise->dose.start * 0.8;
    const double value = start * m_benchmarkStart * (1.0 + gain) + m_chance.bell() * 0.15;
    diary.benchmark(today, exercise->id, std::round(std::max(1.0, value)), stage == 2 ? "s" : "reps");
}

bool SyntheticPerson::shows(Day today) {
    const int weeks = daysBetween(m_born, today) / 7;
    switch (m_profile.temper) {
    case Temper::Quitter:
        return m_chance.happens(weeks < 4 ? m_profile.attendance : 0.04);
    case Temper::Irregular:
        // Good weeks and bad ones.
        return m_chance.happens(weeks % 3 == 2 ? m_profile.attendance * 0.45 : m_profile.attendance);
    default:
        return m_chance.happens(m_profile.attendance);
    }
}

double SyntheticPerson::ratio(const Exercise& exercise, const Dose& dose) const {
    const double start = exercise.dose.start;
    return start > 0.0 ? dose.total / (start * m_capacity) : 1.0;
}

LivedSession SyntheticPerson::perform(Day today, const Exercise& exercise, const Dose& dose, int slot) {
    LivedSession lived;
    lived.exercise = &exercise;
    lived.dose = dose;
    lived.at = slotTimes[static_cast<std::size_t>(slot)] + minutes{m_chance.whole(-20, 35)};
    const double load = ratio(exercise, dose);
    const double weeks = daysBetween(m_stageStart, today) / 7.0;
    const double getsUsedToIt = std::min(1.0, 0.2 * weeks);
    lived.effort = onScale(usualEffort * load - getsUsedToIt + m_chance.bell() * 0.5);
    double pain = m_profile.painLevel + m_chance.bell() * 0.45 + (m_sore > 0 ? 2.0 : 0.0);
    if (load > 1.2)
        pain += (load - 1.2) * 6.0;
    if (m_profile.temper == Temper::OverEager && m_chance.happens(0.04))
        pain += 3.0;
    if (m_profile.temper == Temper::Injured && m_chance.happens(0.008))
        pain += 5.0;
    lived.pain = onScale(pain);
    lived.limbSymptoms = m_profile.temper == Temper::Injured && m_chance.happens(0.002);
    if (lived.pain >= 5)
        lived.ended = SetEnd::Pain;
    else if (load > 1.25 && m_chance.happens(0.5))
        lived.ended = SetEnd::Tired;
    else if (m_chance.happens(0.006))
        lived.ended = SetEnd::Interrupted;
    return lived;
}

void SyntheticPerson::fallIll(Day today, Diary& diary) {
    const bool injured = m_profile.temper == Temper::Injured;
    if (m_away || !m_chance.happens((injured ? 0.04 : 0.008) / 7.0))
        return;
    const int length = injured ? m_chance.whole(5, 35) : m_chance.whole(3, 12);
    m_away = today + days{length};
    const bool holiday = !injured && m_chance.happens(0.5);
    diary.pause(today, Pause{today, *m_away,
                             holiday   ? PauseReason::Holiday
                             : injured ? PauseReason::Injury
                                       : PauseReason::Illness});
    if (!holiday)
        m_screenAgain = *m_away + days{1};
}

void SyntheticPerson::decide(Day today, const CoachDay& answer, Diary& diary) {
    const auto& stages = diary.view().stages();
    const bool fresh = !stages.empty() && stages.back().day == today;
    if (fresh)
        return;
    if (answer.action == Action::StepBack || contains(answer, Action::StepBack)) {
        if (m_chance.happens(0.6))
            enterStage(today, {answer.stage - 1, StageReason::SteppedBack, std::nullopt}, diary);
        return;
    }
    if (!contains(answer, Action::OfferAdvance) || answer.gives<reason::OfferDeclined>())
        return;
    if (m_profile.acceptsOffers || m_chance.happens(0.5) || m_refusals >= 2) {
        enterStage(today, {answer.stage + 1, StageReason::Advanced, std::nullopt}, diary);
        return;
    }
    ++m_refusals;
    const bool week = m_chance.happens(0.5);
    diary.stage(today,
                {answer.stage, StageReason::Extended, week ? OfferAnswer::OneMoreWeek : OfferAnswer::NotNow});
}

void SyntheticPerson::train(Day today, const CoachDay& answer, Diary& diary) {
    if (!answer.prescription)
        return;
    int slot = 0;
    for (const DueSession& due : answer.sessionsToday) {
        const Exercise* exercise = m_catalogue.find(due.exercise);
        const int place = std::min(slot++, 2);
        if (exercise == nullptr || !shows(today))
            continue;
        const bool main = due.exercise == answer.prescription->dose().exercise;
        const Dose dose = main ? answer.prescription->dose() : distribute(*exercise, exercise->dose.start);
        const LivedSession lived = perform(today, *exercise, dose, place);
        diary.session(today, lived);
        if (lived.pain >= 5)
            return;
    }
    if (m_profile.temper == Temper::OverEager && !answer.sessionsToday.empty() && m_chance.happens(0.3)) {
        const Exercise* exercise = m_catalogue.find(answer.prescription->dose().exercise);
        diary.session(today, perform(today, *exercise, answer.prescription->dose(), 2));
        if (m_chance.happens(0.05))
            m_sore = m_chance.whole(1, 3);
    }
}

void SyntheticPerson::trainBeside(Day today, Diary& diary) {
    static const ExerciseId reset{"wall-slide"};
    static const ExerciseId needle{"thread-the-needle"};
    const Exercise* exercise = m_chance.happens(0.6) ? m_catalogue.find(reset) : m_catalogue.find(needle);
    if (exercise == nullptr || !m_chance.happens(m_profile.attendance * 0.5))
        return;
    LivedSession lived = perform(today, *exercise, distribute(*exercise, exercise->dose.start), 1);
    lived.at += minutes{130};
    lived.pain = std::min(lived.pain, 2);
    lived.ended = SetEnd::Completed;
    diary.session(today, lived);
}

void SyntheticPerson::live(Day today, const CoachDay& answer, Diary& diary) {
    if (m_away && *m_away < today)
        m_away.reset();
    fallIll(today, diary);
    if (m_away)
        return;
    if (answer.action == Action::Blocked || answer.action == Action::Paused) {
        // Asks somebody, and comes back cleared.
        if (!m_screenAgain)
            m_screenAgain = today + days{m_chance.whole(3, 12)};
        return;
    }
    const int before = m_stage;
    decide(today, answer, diary);
    // The coach is asked anew when the stage changes; the person starts tomorrow.
    if (m_stage != before)
        return;
    // Practice makes it easier, up to a point.
    m_capacity += m_capacity * m_profile.gainPerWeek / 7.0 * (m_capacity < 1.9 ? 1.0 : 0.0);
    train(today, answer, diary);
    trainBeside(today, diary);
}

} // namespace limber
