#include "core/coach/projection.h"

#include "core/coach/context.h"
#include "core/coach/diary.h"
#include "core/coach/readiness.h"
#include "core/journal/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {

namespace {

using std::chrono::days;

constexpr int habitDays = 14;
constexpr int scenarioDays = 7;
constexpr int scenarioPain = 4;
constexpr double unmeasuredGain = 0.16;

/// How the person has been training lately.
struct Habit {
    double attendance = 1.0;
    int effort = 4;
    int pain = 0;
    int morning = 0;
    /// The latest benchmark and its change a week, which fades.
    std::optional<double> benchmark;
    double slope = 0.0;
};

int rounded(std::optional<double> value, int otherwise) {
    return value ? static_cast<int>(std::lround(*value)) : otherwise;
}

Habit habitOf(const Context& context) {
    Habit habit;
    std::vector<double> efforts;
    std::vector<double> pains;
    for (const SessionRow& row :
         context.view.sessionsBetween(context.today - days{habitDays}, context.today)) {
        if (row.effort)
            efforts.push_back(*row.effort);
        if (const auto pain = row.peakPain())
            pains.push_back(*pain);
    }
    habit.effort = rounded(median(std::move(efforts)), habit.effort);
    habit.pain = rounded(median(std::move(pains)), habit.pain);
    habit.morning = rounded(context.mornings.baselineToday(), habit.morning);
    double sum = 0.0;
    int weeks = 0;
    for (const CoachWeek& week : context.clock.weeks) {
        if (week.complete && !week.rested && week.number + 2 >= context.clock.calendarWeek()) {
            sum += week.adherence;
            ++weeks;
        }
    }
    habit.attendance = weeks > 0 ? sum / weeks : 1.0;
    const auto series = benchmarkSeries(context);
    if (!series.empty())
        habit.benchmark = series.back().value;
    if (series.size() >= 2)
        habit.slope = series.back().value - series[series.size() - 2].value;
    return habit;
}

/// Goes on living in a copy of the journal.
class Future {
public:
    Future(const Catalogue& catalogue, JournalView view, Day today, Scenario scenario)
        : m_catalogue(catalogue), m_diary(std::move(view)), m_today(today), m_scenario(scenario) {
        m_habit = habitOf(gather(catalogue, m_diary.view(), today));
    }

    [[nodiscard]] CoachDay ask(Day day) const { return coachDay(m_catalogue, m_diary.view(), day); }

    void live(Day day, const CoachDay& answer) {
        const int since = daysBetween(m_today, day);
        const bool special = since < scenarioDays;
        takeOffer(day, answer);
        if (special && m_scenario == Scenario::AWeekOff)
            return;
        const int pain = special && m_scenario == Scenario::PainFourNextWeek ? scenarioPain : m_habit.pain;
        train(day, answer, pain);
        if (since % 7 == 6)
            measure(day, answer.stage);
        m_diary.morning(day + days{1}, m_habit.morning);
    }

private:
    void takeOffer(Day day, const CoachDay& answer) {
        const bool offered =
            answer.action == Action::OfferAdvance ||
            std::find(answer.also.begin(), answer.also.end(), Action::OfferAdvance) != answer.also.end();
        if (!offered)
            return;
        m_diary.stage(day, {answer.stage + 1, StageReason::Advanced, std::nullopt});
        m_habit.benchmark.reset();
        m_habit.slope = 0.0;
    }

    void train(Day day, const CoachDay& answer, int pain) {
        // Asked again: an offer that was just taken changes the plan of the day.
        const CoachDay plan = answer.action == Action::OfferAdvance ? ask(day) : answer;
        if (!plan.prescription)
            return;
        for (const DueSession& due : plan.sessionsToday) {
            const Exercise* exercise = m_catalogue.find(due.exercise);
            m_share += m_habit.attendance;
            if (exercise == nullptr || m_share < 1.0 - 1e-9)
                continue;
            m_share -= 1.0;
            LivedSession lived;
            lived.exercise = exercise;
            lived.dose = due.exercise == plan.prescription->dose().exercise
                             ? plan.prescription->dose()
                             : distribute(*exercise, exercise->dose.start);
            lived.effort = m_habit.effort;
            lived.pain = pain;
            m_diary.session(day, lived);
        }
    }

    void measure(Day day, int stage) {
        const Exercise* exercise = m_catalogue.stageExercise(stage);
        if (exercise == nullptr)
            return;
        if (!m_habit.benchmark) {
            // Nothing measured yet: gains as most people have them, fading by half a week.
            m_habit.benchmark = exercise->dose.start;
            m_habit.slope = (stage == 1 ? -unmeasuredGain : unmeasuredGain) * *m_habit.benchmark;
        }
        m_habit.slope *= 0.5;
        *m_habit.benchmark += m_habit.slope;
        m_diary.benchmark(day, exercise->id, *m_habit.benchmark, "");
    }

    const Catalogue& m_catalogue;
    Diary m_diary;
    Day m_today;
    Scenario m_scenario;
    Habit m_habit;
    /// Sessions due but not yet owed: spreads missed sessions evenly.
    double m_share = 0.0;
};

} // namespace

std::vector<ProjectedWeek> project(const Catalogue& catalogue, const Journal& journal, Day today, int weeks,
                                   Scenario scenario) {
    return project(catalogue, JournalView(journal, today), today, weeks, scenario);
}

std::vector<ProjectedWeek> project(const Catalogue& catalogue, const JournalView& view, Day today, int weeks,
                                   Scenario scenario) {
    std::vector<ProjectedWeek> result;
    Future future(catalogue, view, today, scenario);
    for (int i = 0; i < weeks * 7; ++i) {
        const Day day = today + days{i};
        const CoachDay answer = future.ask(day);
        if (answer.stage == 0)
            return {};
        if (i % 7 == 0) {
            ProjectedWeek week{day, answer.stage, {}, DoseKind::Repetitions, {}, Change::Hold, answer.action};
            if (answer.prescription) {
                week.exercise = answer.prescription->dose().exercise;
                week.kind = answer.prescription->dose().kind;
                week.total = answer.prescription->dose().total;
                week.change = answer.prescription->change();
            }
            result.push_back(std::move(week));
        }
        future.live(day, answer);
    }
    return result;
}

} // namespace limber
