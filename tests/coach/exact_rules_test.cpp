// The rules that an audit made exact (clinical.md G), each with the case it was found by.

#include "core/rulebook/rulebook.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

#include <set>

namespace limber {

using namespace test;

namespace {

std::string firstReason(CoachFixture& f, int day) {
    return std::string(codeOf(f.doseOn(day).reasons().front()));
}

/// A good week of stage 2 at 100 s, with something special about it.
CoachFixture goodWeek(const std::function<void(int, DayLog&)>& tell = {}, int effort = 4) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 100, .effort = effort}, tell);
    return f;
}

} // namespace

TEST(FrozenBaseline, AComplaintThatStaysIsNotTakenForUsual) {
    CoachFixture f(2);
    f.live(0, 40, {.total = 100}, [](int i, DayLog& log) { log.morning = i < 14 ? 0 : 4; });
    const CoachDay later = f.on(35);
    EXPECT_FALSE(later.readiness.painFree.met);
    EXPECT_EQ(later.find({"wall-extension-hold"})->verdict, Verdict::NotToday) << "the rest goes on";
    EXPECT_EQ(later.find({"cat-cow"})->verdict, Verdict::StartGently);
}

TEST(FrozenBaseline, ItRisesByOnePointInFourWeeksAtMost) {
    CoachFixture f(2);
    f.live(0, 42, {.total = 100}, [](int i, DayLog& log) { log.morning = i / 10; });
    EXPECT_FALSE(f.on(42).readiness.painFree.met);
    EXPECT_NE(f.doseOn(42).change(), Change::Raise) << "a creep is no usual";
}

TEST(NoBaseline, AMorningOfFourAfterTheFirstSessionIsAFlareAndUsualPainMakesABaseline) {
    CoachFixture f(2);
    f.live(0, 1, {.total = 100, .morning = std::nullopt});
    f.builder.morning(stageStart + days{1}, 4);
    EXPECT_EQ(f.on(1).zone, Zone::Repeat);
    CoachFixture usual = f;
    usual.builder.add(stageStart, hours{5},
                      Screening{ScreeningResult::Clear, {}, false, ScreeningForm::Full, 4});
    EXPECT_EQ(usual.on(1).zone, Zone::Green) << "four is what this person usually wakes with";
    CoachFixture untrained(2);
    untrained.builder.morning(stageStart, 6);
    EXPECT_NE(untrained.on(0).zone, Zone::Cut) << "nothing was trained before it";
}

TEST(MuscleSoreness, ExcusesSevenDaysAndNoMore) {
    CoachFixture f(2);
    f.live(0, 20, {.total = 100}, [](int i, DayLog& log) { log.morning = i < 8 ? 1 : 4; });
    for (Entry& entry : f.builder.journal().entries)
        if (auto* morning = std::get_if<Morning>(&entry.fact); morning != nullptr && morning->pain == 4)
            morning->muscleOnly = true;
    EXPECT_EQ(f.on(14).zone, Zone::Repeat);
    EXPECT_EQ(f.on(14).prescription->dose().total, 100);
    EXPECT_FALSE(has(f.on(14), "three-flares"));
    EXPECT_TRUE(has(f.on(18), "three-flares"));
}

TEST(Drift, HoldsAtTwoPointsAndAsksForAProfessionalAtThree) {
    const auto with = [](double last) {
        CoachFixture f(2);
        f.live(0, 21, {.total = 100});
        f.builder.outcome(stageStart + days{3}, Measure::PainAverage, 1);
        f.builder.outcome(stageStart + days{18}, Measure::PainAverage, last);
        return f.on(21);
    };
    EXPECT_EQ(with(2).prescription->change(), Change::Raise);
    EXPECT_EQ(codeOf(with(3).prescription->reasons().front()), "hold-drift");
    EXPECT_FALSE(with(3).asksFor(Action::SeeProfessional));
    EXPECT_TRUE(with(4).asksFor(Action::SeeProfessional));
    EXPECT_EQ(with(4).zone, Zone::Held) << "nothing is green while a professional is asked for pain";
}

TEST(Worsening, ReadsWeeklyPainAndFunctionAsWell) {
    for (const Measure measure : {Measure::PainAverage, Measure::PainWorst, Measure::Psfs}) {
        CoachFixture f(2);
        f.live(0, 21, {.total = 100});
        const bool function = measure == Measure::Psfs;
        for (int week = 0; week < 3; ++week)
            f.builder.outcome(stageStart + days{7 * week + 3}, measure, function ? 8 - week : 2 + week,
                              "points");
        const CoachDay day = f.on(21);
        EXPECT_TRUE(day.asksFor(Action::SeeProfessional)) << static_cast<int>(measure);
        EXPECT_EQ(day.prescription->change(), Change::Hold) << static_cast<int>(measure);
    }
}

TEST(GroupPain, HoldsWhatSharesACautionGroupAndNothingElse) {
    for (const bool shared : {true, false}) {
        CoachFixture f = goodWeek();
        std::vector<Exercise> exercises = f.catalogue.exercises();
        for (Exercise& exercise : exercises) {
            if (exercise.id.value == "wall-slide")
                exercise.cautionCodes = {CautionCode::Extension};
            if (exercise.id.value == "wall-extension-hold")
                exercise.cautionCodes = {shared ? CautionCode::Extension : CautionCode::Arm};
        }
        f.catalogue = Catalogue(std::move(exercises));
        for (const int day : {3, 5})
            f.builder.session(stageStart + days{day}, hours{18}, "wall-slide", {{{}, 60, {}}}, 3, 9);
        EXPECT_EQ(firstReason(f, 7), shared ? "hold-group-pain" : "raise-within-band");
    }
}

TEST(GentleAndKept, ObeyTheTableOfPain) {
    CoachFixture gentle(2);
    gentle.builder.screening(stageStart, ScreeningResult::Amber);
    gentle.builder.session(stageStart + days{1}, hours{8}, "cat-cow", {{{}, 30, {}}}, 3, 8);
    EXPECT_EQ(gentle.on(1).find({"cat-cow"})->verdict, Verdict::NotToday);
    EXPECT_TRUE(gentle.on(1).sessionsToday.empty());
    EXPECT_EQ(gentle.on(1).zone, Zone::Stop);
    EXPECT_EQ(gentle.doseOn(2).dose().total, 24);

    CoachFixture kept(1);
    kept.live(0, 14, {.total = 45});
    kept.builder.stage(stageStart + days{14}, 2, StageReason::Advanced);
    kept.builder.session(stageStart + days{18}, hours{8}, "cat-cow", {{{}, 45, {}}}, 3, 8);
    EXPECT_FALSE(kept.on(18).find({"cat-cow"})->mayStart());
    EXPECT_EQ(kept.on(19).find({"cat-cow"})->prescription->dose().total, 36);
}

TEST(PainWithoutWork, CountsAllTheSame) {
    for (const int form : {0, 1, 2}) {
        CoachFixture f(2);
        f.live(0, 3, {.total = 100});
        if (form != 2) {
            SetFact set;
            set.session = "hurt";
            set.exercise = {"wall-extension-hold"};
            set.planned = {10, 10, {}};
            set.done = {0, 0, {}};
            set.ended = SetEnd::Pain;
            f.builder.add(stageStart + days{3}, hours{8}, set);
        }
        if (form != 0)
            f.builder.add(stageStart + days{3}, hours{8}, CheckIn{"hurt", 3, 9, false, ""});
        EXPECT_EQ(f.on(3).zone, Zone::Stop) << form;
        EXPECT_EQ(f.doseOn(4).dose().total, 80) << form;
    }
}

TEST(FloorOfCuts, EasierThenLeftOutThenAProfessional) {
    CoachFixture f(1);
    f.live(0, 1, {.total = 15, .pain = 8, .sessions = 1});
    EXPECT_EQ(f.doseOn(1).dose().total, 15) << "never below half the start";
    EXPECT_TRUE(f.on(1).asksFor(Action::EasierVariant));
    f.live(1, 1, {.total = 15, .pain = 8, .sessions = 1});
    EXPECT_FALSE(f.on(2).find({"cat-cow"})->mayStart());
    EXPECT_TRUE(f.on(2).sessionsToday.empty());
    EXPECT_FALSE(f.on(8).find({"cat-cow"})->mayStart());
    EXPECT_TRUE(f.on(9).find({"cat-cow"})->mayStart());
    f.live(9, 1, {.total = 15, .pain = 8, .sessions = 1});
    EXPECT_TRUE(f.on(10).asksFor(Action::SeeProfessional));
}

TEST(Effort, HoldsAboveSixAndAsksFromNine) {
    struct Row {
        int effort;
        bool raises, asks;
    };
    for (const Row& row : {Row{6, true, false}, Row{7, false, false}, Row{9, false, true}}) {
        CoachFixture f = goodWeek({}, row.effort);
        EXPECT_EQ(f.doseOn(7).change() == Change::Raise, row.raises) << row.effort;
        EXPECT_EQ(has(f.on(7), "effort-ask"), row.asks) << row.effort;
    }
}

TEST(Overdoing, HoldsAboveAFifthMoreAndForDaysInARow) {
    CoachFixture more = goodWeek([](int i, DayLog& log) { log.sessions = i < 4 ? 3 : 2; });
    EXPECT_EQ(firstReason(more, 7), "hold-overdone");
    CoachFixture little = goodWeek([](int i, DayLog& log) { log.sessions = i < 2 ? 3 : 2; });
    EXPECT_EQ(little.doseOn(7).change(), Change::Raise);
    CoachFixture daily(4);
    daily.live(0, 7, {.total = 30}, [](int i, DayLog& log) { log.sessions = i < 3 ? 1 : i == 5 ? 1 : 0; });
    EXPECT_EQ(firstReason(daily, 7), "hold-days-in-a-row");
}

TEST(HeavierWeight, ThatHurtsGoesBack) {
    CoachFixture f(4);
    f.live(0, 7, {.total = 40}, {}, Kilograms::fromKg(5));
    f.live(8, 1, {.total = 40, .pain = 6, .sessions = 1}, {}, Kilograms::fromKg(6));
    const Prescription next = f.doseOn(10);
    EXPECT_EQ(next.dose().sets.front().load, Kilograms::fromKg(5));
    EXPECT_EQ(next.dose().total, 38) << "5 kg x 38 is at most four fifths of 6 kg x 40";
    EXPECT_EQ(codeOf(next.reasons().front()), "back-to-lighter");
}

TEST(HeaviestWeight, IsTenKilogramsOrATenthOfBodyWeight) {
    const auto nextLoad = [](double kg, std::optional<double> body) {
        CoachFixture f(4);
        f.builder.journal().settings.weightSteps = {{"dumbbell", Kilograms{500}}};
        if (body)
            f.builder.journal().settings.bodyWeight = Kilograms::fromKg(*body);
        f.live(0, 8, {.total = 60}, {}, Kilograms::fromKg(kg));
        return f.doseOn(8).dose().sets.front().load->kg();
    };
    EXPECT_DOUBLE_EQ(nextLoad(9.5, {}), 10.0);
    EXPECT_DOUBLE_EQ(nextLoad(10.0, {}), 10.0);
    EXPECT_DOUBLE_EQ(nextLoad(6.0, 62.0), 6.0) << "a step that would cross it is not taken";
    EXPECT_DOUBLE_EQ(nextLoad(12.0, {}), 12.0) << "who lifts more stays there";
}

TEST(Advancing, AfterTroubleStartsLower) {
    struct Row {
        int stage, total, expected;
    };
    for (const Row& row : {Row{1, 45, 80}, Row{2, 120, 16}, Row{3, 24, 24}, Row{4, 40, 16}}) {
        for (const bool trouble : {true, false}) {
            CoachFixture f(row.stage);
            f.live(0, 14, {.total = row.total},
                   [&](int i, DayLog& log) { log.pain = trouble && i == 12 ? 6 : 1; });
            f.builder.stage(stageStart + days{14}, row.stage + 1, StageReason::Advanced);
            const int start = f.catalogue.stageExercise(row.stage + 1)->dose.start;
            EXPECT_EQ(f.doseOn(14).dose().total, trouble ? row.expected : start) << row.stage;
            EXPECT_EQ(f.doseOn(14).change(), Change::Start);
        }
    }
}

TEST(ThirdFlare, NoStageEntryEndsItsRest) {
    CoachFixture f(2);
    f.live(0, 17, {.total = 100},
           [](int i, DayLog& log) { log.morning = i == 10 || i == 13 || i == 16 ? 3 : 1; });
    f.builder.stage(stageStart + days{16}, 3, StageReason::Advanced);
    EXPECT_EQ(f.on(16).find({"swiss-ball-lowering"})->verdict, Verdict::NotToday);
    EXPECT_EQ(f.doseOn(16).dose().exercise.value, "cat-cow");
    for (int i = 17; i < 21; ++i)
        f.builder.morning(stageStart + days{i}, 1);
    EXPECT_EQ(f.doseOn(20).dose().exercise.value, "swiss-ball-lowering");
    EXPECT_EQ(f.doseOn(20).dose().total, 16) << "a stage never trained starts at 80 %";
}

TEST(GentleWeeks, AreNoIdleWeeks) {
    CoachFixture f(2);
    f.builder.screening(stageStart, ScreeningResult::Amber);
    for (int i = 0; i < 28; ++i)
        f.builder.session(stageStart + days{i}, hours{8}, "cat-cow", {{{}, 30, {}}}, 3, 0);
    EXPECT_FALSE(has(f.on(28), "what-is-in-the-way"));
}

TEST(Returning, IsNotBlamedForTheWeeksAway) {
    CoachFixture f(2);
    f.live(0, 21, {.total = 100});
    f.builder.screening(stageStart + days{60});
    EXPECT_FALSE(has(f.on(60), "what-is-in-the-way"));
}

TEST(Measures, ThatADoctorShouldHearOfAreNamedAndHoldNothing) {
    CoachFixture f = goodWeek();
    f.builder.outcome(stageStart + days{1}, Measure::ChestExpansion, 2.4);
    EXPECT_FALSE(has(f.on(7), "mention-to-doctor")) << "once may be a slip";
    f.builder.outcome(stageStart + days{5}, Measure::ChestExpansion, 2.4);
    EXPECT_TRUE(has(f.on(7), "mention-to-doctor"));
    EXPECT_EQ(f.doseOn(7).change(), Change::Raise);
    CoachFixture head = goodWeek();
    head.builder.outcome(stageStart + days{1}, Measure::OcciputWall, 4);
    head.builder.outcome(stageStart + days{6}, Measure::OcciputWall, 6);
    EXPECT_TRUE(has(head.on(7), "mention-to-doctor")) << "two centimetres more in four weeks";
}

TEST(Sessions, OfLessThanAFifthLeaveTheirSlotOpen) {
    const auto adherence = [](int seconds) {
        CoachFixture f(1);
        for (int i = 0; i < 21; ++i) {
            SetFact set;
            set.session = "s" + std::to_string(i);
            set.exercise = {"cat-cow"};
            set.planned = {{}, 30, {}};
            set.done = {{}, seconds, {}};
            set.ended = SetEnd::Tired;
            f.builder.add(stageStart + days{i / 3}, hours{8 + 3 * (i % 3)}, set);
        }
        return f.on(7).adherencePercent;
    };
    EXPECT_EQ(adherence(5), 0);
    EXPECT_EQ(adherence(6), 100);
}

TEST(AddedByHand, IsDoneButNeverPlanned) {
    CoachFixture f = goodWeek();
    SetFact set;
    set.session = "forgotten";
    set.exercise = {"wall-extension-hold"};
    set.done = {1, 11, {}};
    f.builder.add(stageStart + days{6}, hours{20}, set);
    EXPECT_EQ(f.doseOn(7).dose().total, 105) << "what was added steers nothing";
    SetFact skipped;
    skipped.session = "skipped";
    skipped.exercise = {"dumbbell-pullover"};
    skipped.planned = {12, {}, Kilograms::fromKg(12)};
    skipped.ended = SetEnd::Skipped;
    CoachFixture lifter(4);
    lifter.live(0, 1, {.total = 30}, {}, Kilograms::fromKg(6));
    lifter.builder.add(stageStart + days{1}, hours{20}, skipped);
    EXPECT_EQ(lifter.doseOn(2).dose().sets.front().load, Kilograms::fromKg(6));
}

TEST(RuleBook, NamesEveryThresholdOnceWithUnitAndSource) {
    std::set<std::string_view> ids;
    for (const RuleEntry& entry : ruleBook()) {
        EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
        EXPECT_FALSE(entry.name.empty()) << entry.id;
        EXPECT_FALSE(entry.unit.empty()) << entry.id;
        EXPECT_FALSE(entry.source.empty()) << entry.id;
    }
    EXPECT_GT(ids.size(), 80U);
}

} // namespace limber
