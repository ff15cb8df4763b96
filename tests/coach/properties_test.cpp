// What must hold for every journal, however odd: random ones, from a fixed seed.

#include "core/programme/progression.h"
#include "core/simulate/chance.h"
#include "core/simulate/population.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

#include <map>

namespace limber {
namespace {

using namespace test;

constexpr int journals = 120;

Work randomWork(Chance& chance, const Exercise& exercise) {
    const int reps = chance.whole(0, 20);
    const int seconds = chance.whole(0, 70);
    if (exercise.dose.kind == DoseKind::Repetitions)
        return {reps, std::nullopt,
                chance.happens(0.5) ? std::optional(Kilograms{chance.whole(0, 90) * 100}) : std::nullopt};
    if (exercise.dose.kind == DoseKind::Holds)
        return {reps, seconds, std::nullopt};
    return {std::nullopt, seconds, std::nullopt};
}

/// What is said about safety: screenings of every form, clearances of every scope, follow-ups, what was put
/// off.
Fact randomSafety(Chance& chance, Day day, const std::string& session) {
    Screening screening{static_cast<ScreeningResult>(chance.happens(0.8) ? 0 : chance.whole(0, 3))};
    switch (chance.whole(0, 5)) {
    case 0: {
        Clearance clearance{static_cast<ClearedBy>(chance.whole(0, 2)), day - days{chance.whole(0, 3)},
                            static_cast<ClearanceScope>(chance.whole(0, 2))};
        if (clearance.scope == ClearanceScope::Limited)
            clearance.without = {static_cast<CautionCode>(chance.whole(0, 3))};
        return clearance;
    }
    case 1:
        return FollowUp{session, FollowUpQuestion::TinglingGone,
                        chance.happens(0.9) ? FollowUpAnswer::Gone : FollowUpAnswer::Lasting};
    case 2:
        return Deferral{static_cast<Deferrable>(chance.whole(0, 3)), day + days{7}};
    case 3:
        screening.groups = {static_cast<CautionGroup>(chance.whole(0, 8))};
        screening.usualPain = chance.whole(0, 5);
        return screening;
    case 4:
        screening.form = static_cast<ScreeningForm>(chance.whole(0, 2));
        return screening;
    default:
        return screening;
    }
}

Fact randomFact(Chance& chance, const Catalogue& catalogue, Day day, const std::string& session, int stage) {
    const auto& all = catalogue.exercises();
    const bool onLadder = chance.happens(0.7) && catalogue.stageExercise(stage) != nullptr;
    const Exercise& exercise = onLadder ? *catalogue.stageExercise(stage) : all[chance.next() % all.size()];
    switch (chance.whole(0, 12)) {
    case 0:
        return randomSafety(chance, day, session);
    case 1:
        if (chance.happens(0.9))
            return Morning{chance.whole(0, 3)};
        return StageFact{chance.whole(1, 5), static_cast<StageReason>(chance.whole(0, 3)), std::nullopt};
    case 2:
        return Benchmark{exercise.id, chance.between(0, 40), "s"};
    case 3:
        return Outcome{static_cast<Measure>(chance.whole(0, 8)), chance.between(0, 15), "cm"};
    case 4:
        if (chance.happens(0.9))
            return Morning{chance.whole(0, 10)};
        return Pause{day, day + days{chance.whole(0, 20)},
                     chance.happens(0.5) ? PauseReason::Illness : PauseReason::Holiday};
    case 5:
    case 6:
        return CheckIn{session, chance.whole(0, 10), chance.whole(0, chance.happens(0.8) ? 2 : 10),
                       chance.happens(0.02), ""};
    default:
        break;
    }
    const Work planned = randomWork(chance, exercise);
    return SetFact{session,
                   exercise.id,
                   "standard",
                   static_cast<Side>(chance.whole(0, 2)),
                   chance.whole(1, 4),
                   planned,
                   chance.happens(0.8) ? planned : randomWork(chance, exercise),
                   static_cast<SetEnd>(chance.happens(0.8) ? 0 : chance.whole(0, 4))};
}

Journal randomJournal(Chance& chance, const Catalogue& catalogue) {
    JournalBuilder builder;
    const int stage = chance.whole(1, 5);
    builder.stage(stageStart, stage);
    const int span = chance.whole(1, 90);
    const int facts = chance.whole(5, 600);
    for (int i = 0; i < facts; ++i) {
        const Day day = stageStart + days{chance.whole(0, span)};
        const std::string session =
            "s" + std::to_string(daysBetween(stageStart, day) * 2 + chance.whole(0, 1));
        builder.add(day, hours{chance.whole(0, 23)}, randomFact(chance, catalogue, day, session, stage));
    }
    for (int i = 0; i < facts / 30; ++i)
        builder.retract(stageStart + days{chance.whole(0, span)},
                        "e" + std::to_string(chance.whole(1, facts)));
    return builder.journal();
}

void checkDose(const Catalogue& catalogue, const Prescription& given) {
    const Exercise* exercise = catalogue.find(given.dose().exercise);
    ASSERT_NE(exercise, nullptr);
    const DoseRange& range = exercise->dose;
    EXPECT_LE(given.dose().total, range.ceiling);
    EXPECT_GE(given.dose().total,
              std::min(lowestTotal(range), given.previousTotal().value_or(lowestTotal(range))));
    EXPECT_FALSE(given.reasons().empty());
    int sum = 0;
    for (const DoseSet& set : given.dose().sets)
        sum += set.amount(given.dose().kind);
    EXPECT_EQ(sum, given.dose().total);
    if (!given.previousTotal())
        return;
    const int before = *given.previousTotal();
    switch (given.change()) {
    case Change::Raise:
        if (codeOf(given.reasons().front()) != "carry-over-step") {
            EXPECT_LE(given.changePercent(), 10.0 + 1e-9);
            EXPECT_GE(given.changePercent(), 5.0 - 1e-9);
        }
        break;
    case Change::Cut:
    case Change::Return:
        if (codeOf(given.reasons().front()) != "gentle-stage-one") {
            EXPECT_LE(given.dose().total, std::max(before, lowestTotal(range)));
        }
        break;
    case Change::Hold:
    case Change::CarryOver:
        EXPECT_EQ(given.dose().total, std::min(before, range.ceiling));
        break;
    case Change::Start:
    case Change::Ceiling:
        break;
    }
}

int worstPainOfFourteenDays(const Journal& journal, Day today) {
    int worst = 0;
    const JournalView view(journal, today);
    for (const SessionRow& row : view.sessionsBetween(today - days{14}, today))
        worst = std::max(worst, row.peakPain().value_or(0));
    return worst;
}

/// Whatever the journal: a verdict for all, a dose where and only where it may be started, nothing green that
/// is held, nothing due that may not be started, and no locked form within reach.
void checkVerdicts(const Catalogue& catalogue, const CoachDay& day) {
    ASSERT_EQ(day.exercises.size(), catalogue.exercises().size());
    const bool halted = day.action == Action::Blocked || day.action == Action::Paused;
    for (const ExerciseDay& exercise : day.exercises) {
        const bool starts = exercise.verdict == Verdict::Start || exercise.verdict == Verdict::StartGently;
        EXPECT_EQ(exercise.mayStart(), starts) << exercise.exercise.value;
        EXPECT_TRUE(starts || !exercise.reasons.empty()) << exercise.exercise.value;
        EXPECT_FALSE(starts && halted) << exercise.exercise.value;
        EXPECT_EQ(exercise.forms.size(), catalogue.find(exercise.exercise)->variants.size());
        for (const FormDay& form : exercise.forms) {
            EXPECT_TRUE(starts || !form.mayStart()) << exercise.exercise.value << ' ' << form.variant;
            EXPECT_TRUE(form.mayStart() || !form.reasons.empty()) << form.variant;
        }
        if (starts) {
            EXPECT_TRUE(exercise.form(exercise.prescription->dose().variant)->mayStart());
        }
    }
    for (const DueSession& due : day.sessionsToday)
        EXPECT_TRUE(day.find(due.exercise)->mayStart()) << due.exercise.value;
    EXPECT_FALSE(halted && day.prescription) << "blocked or paused, and a dose";
    EXPECT_FALSE(halted && day.zone == Zone::Green);
}

void checkAnswer(const Catalogue& catalogue, const Journal& journal, const CoachDay& answer) {
    if (answer.prescription) {
        checkDose(catalogue, *answer.prescription);
        EXPECT_EQ(answer.find(answer.prescription->dose().exercise)->prescription, answer.prescription);
    }
    const bool offered = answer.action == Action::OfferAdvance || also(answer, Action::OfferAdvance) ||
                         answer.action == Action::Completed || also(answer, Action::Completed);
    if (offered) {
        EXPECT_LT(worstPainOfFourteenDays(journal, answer.today), 3);
        EXPECT_GE(answer.countedWeeks, 3);
    }
    if (answer.readiness.ready()) {
        EXPECT_GE(answer.adherencePercent, 80);
    }
    if (answer.action == Action::Blocked || answer.action == Action::Paused) {
        EXPECT_TRUE(answer.sessionsToday.empty());
        EXPECT_FALSE(also(answer, Action::OfferAdvance));
    }
    if (answer.action != Action::Continue) {
        EXPECT_FALSE(answer.reasons.empty());
    }
    EXPECT_EQ(std::count(answer.also.begin(), answer.also.end(), answer.action), 0);
    EXPECT_LE(answer.countedWeeks, std::max(0, answer.calendarWeek - 1));
    EXPECT_GE(answer.adherencePercent, 0);
    EXPECT_LE(answer.adherencePercent, 100);
    EXPECT_LE(answer.sessionsToday.size(), 4U);
    checkVerdicts(catalogue, answer);
}

void shuffle(Chance& chance, std::vector<Entry>& entries) {
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[chance.next() % i]);
}

} // namespace

TEST(Properties, NoRandomJournalBreaksWhatMustAlwaysHold) {
    const Catalogue catalogue = tableB();
    Chance chance(20260302);
    for (int i = 0; i < journals; ++i) {
        SCOPED_TRACE("journal " + std::to_string(i));
        const Journal journal = randomJournal(chance, catalogue);
        for (int day = 0; day < 100; day += 3)
            checkAnswer(catalogue, journal, evaluate(catalogue, journal, stageStart + days{day}));
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(Properties, WorseNeverGivesMore) {
    const Catalogue catalogue = tableB();
    Chance chance(2024);
    for (int i = 0; i < journals; ++i) {
        SCOPED_TRACE("journal " + std::to_string(i));
        const Journal journal = randomJournal(chance, catalogue);
        const Day today = stageStart + days{chance.whole(7, 60)};
        Journal worse = journal;
        Entry& entry = worse.entries[chance.next() % worse.entries.size()];
        if (auto* check = std::get_if<CheckIn>(&entry.fact))
            check->pain = 10;
        else if (auto* morning = std::get_if<Morning>(&entry.fact))
            morning->pain = std::min(10, morning->pain + 5);
        else if (auto* screening = std::get_if<Screening>(&entry.fact))
            screening->result = ScreeningResult::Red;
        else
            continue;
        // A morning can rise what is usual, and later mornings are held against that; so only today's is
        // worse.
        if (std::holds_alternative<Morning>(entry.fact) && entry.at.localDay() != today)
            continue;
        if (std::holds_alternative<CheckIn>(entry.fact) && entry.at.localDay() != today)
            continue;
        const CoachDay before = evaluate(catalogue, journal, today);
        const CoachDay after = evaluate(catalogue, worse, today);
        for (std::size_t e = 0; e < before.exercises.size(); ++e) {
            const auto& was = before.exercises[e].prescription;
            const auto& is = after.exercises[e].prescription;
            const bool gentleInstead = after.exercises[e].verdict == Verdict::StartGently;
            if (is && was && !gentleInstead) {
                EXPECT_LE(is->dose().total, was->dose().total) << before.exercises[e].exercise.value;
            }
            EXPECT_FALSE(is && !was && !gentleInstead && !std::holds_alternative<Screening>(entry.fact))
                << before.exercises[e].exercise.value;
        }
    }
}

TEST(Properties, OrderAndRepetitionOfEntriesNeverChangeTheAnswer) {
    const Catalogue catalogue = tableB();
    Chance chance(7);
    for (int i = 0; i < journals; ++i) {
        const Journal journal = randomJournal(chance, catalogue);
        Journal mixed = journal;
        mixed.entries.insert(mixed.entries.end(), journal.entries.begin(), journal.entries.end());
        shuffle(chance, mixed.entries);
        const Day today = stageStart + days{chance.whole(0, 95)};
        ASSERT_EQ(evaluate(catalogue, mixed, today), evaluate(catalogue, journal, today)) << "journal " << i;
    }
}

TEST(Properties, AnythingBesideTheLadderIsPrescribedInItsRange) {
    const Catalogue catalogue = tableB();
    Chance chance(11);
    for (int i = 0; i < journals / 3; ++i) {
        const Journal journal = randomJournal(chance, catalogue);
        const Day today = stageStart + days{chance.whole(0, 95)};
        const CoachDay day = evaluate(catalogue, journal, today);
        ASSERT_EQ(day.exercises.size(), catalogue.exercises().size());
        for (const ExerciseDay& exercise : day.exercises) {
            EXPECT_EQ(exercise.mayStart(),
                      exercise.verdict == Verdict::Start || exercise.verdict == Verdict::StartGently);
            EXPECT_TRUE(exercise.mayStart() || !exercise.reasons.empty()) << exercise.exercise.value;
            if (exercise.mayStart())
                checkDose(catalogue, *exercise.prescription);
        }
    }
}

TEST(Properties, AThousandPersonWeeksKeepEveryPromise) {
    const Catalogue catalogue = tableB();
    std::vector<LifeSummary> lives;
    for (int person = 0; person < 42; ++person)
        lives.push_back(livePerson(catalogue, 1, person, 26));
    for (std::size_t i = 0; i < lives.size(); ++i) {
        EXPECT_EQ(lives[i].violations(), 0) << "person " << i;
        EXPECT_LE(lives[i].largestRise, 10.0 + 1e-9);
    }
    const auto rows = summarise(lives);
    ASSERT_EQ(rows.size(), allTempers.size() + 1);
    EXPECT_EQ(rows.back().people, 42);
    EXPECT_GT(rows.front().finishedPercent, rows[6].finishedPercent) << "responders finish, quitters do not";
    EXPECT_GT(rows.back().raisesPerPerson, 1.0);
}

TEST(Properties, ASeedGivesTheSameLivesAgain) {
    const Catalogue catalogue = tableB();
    const Journal once = simulateHistory(catalogue, typicalPerson(Temper::FlareProne), stageStart, 9, 5);
    const Journal again = simulateHistory(catalogue, typicalPerson(Temper::FlareProne), stageStart, 9, 5);
    const Journal other = simulateHistory(catalogue, typicalPerson(Temper::FlareProne), stageStart, 9, 6);
    EXPECT_EQ(once, again);
    EXPECT_NE(once, other);
    EXPECT_EQ(once.entries.back().at.localDay(), stageStart + days{62});
}

TEST(Properties, AJournalAndItsViewTellTheSameStory) {
    // The simulator writes both; reading the journal back must give the same answer.
    const Catalogue catalogue = tableB();
    for (const Temper temper : allTempers) {
        const Journal journal = simulateHistory(catalogue, typicalPerson(temper), stageStart, 10, 3);
        std::map<std::string, int> ids;
        for (const Entry& entry : journal.entries)
            ++ids[entry.id];
        EXPECT_EQ(ids.size(), journal.entries.size()) << "ids are unique";
        EXPECT_GE(evaluate(catalogue, journal, stageStart + days{70}).stage, 1);
    }
}

} // namespace limber
