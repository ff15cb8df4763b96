// Exercises that the person added, and a therapist's plan.

#include "core/exercise/personal_catalogue.h"
#include "core/journal/catalogue_of.h"
#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::test;

namespace {

const ExerciseId chinTuck{"own:chin-tuck"};

OwnExercise own(bool grows = false) {
    OwnExercise exercise;
    exercise.id = chinTuck;
    exercise.name = "Chin tuck";
    exercise.kind = DoseKind::Repetitions;
    exercise.start = 20;
    exercise.ceiling = 40;
    exercise.frequency = {1, 1, 1};
    exercise.grows = grows;
    return exercise;
}

/// A started programme with facts of one's own, on day `index` of it.
struct Life {
    JournalBuilder builder;

    Life() {
        builder.screening(stageStart);
        builder.stage(stageStart, 1);
    }
    [[nodiscard]] CoachDay on(int index) {
        const Day today = stageStart + days{index};
        return evaluate(catalogueOf(tableB(), builder.journal(), today), builder.journal(), today);
    }
    [[nodiscard]] int totalOn(int index) { return on(index).find(chinTuck)->prescription->dose().total; }
    void train(int index, int pain = 1) {
        builder.session(stageStart + days{index}, hours{9}, chinTuck.value, {{20, {}, {}}}, 3, pain);
    }
};

} // namespace

TEST(OwnExercise, IsDueAsOftenAsItWasSetAndHasNoGate) {
    Life life;
    life.builder.add(stageStart, hours{6}, own());
    const CoachDay day = life.on(1);
    ASSERT_NE(day.find(chinTuck), nullptr);
    EXPECT_TRUE(day.find(chinTuck)->mayStart());
    EXPECT_EQ(std::count_if(day.sessionsToday.begin(), day.sessionsToday.end(),
                            [](const DueSession& due) { return due.exercise == chinTuck; }),
              1);
    EXPECT_EQ(life.totalOn(1), 20);
}

TEST(OwnExercise, StaysAsItWasSetUnlessItMayGrow) {
    for (const bool grows : {false, true}) {
        Life life;
        life.builder.add(stageStart, hours{6}, own(grows));
        for (int index = 0; index < 21; ++index)
            life.train(index);
        EXPECT_EQ(life.totalOn(21) > 20, grows) << grows;
        EXPECT_LE(life.totalOn(21), 22) << "by no more than 10 %";
    }
}

TEST(OwnExercise, FollowsWhatIsSetAnew) {
    Life life;
    life.builder.add(stageStart, hours{6}, own());
    life.train(1);
    OwnExercise more = own();
    more.start = 30;
    life.builder.add(stageStart + days{2}, hours{6}, more);
    EXPECT_EQ(life.totalOn(3), 30);
}

TEST(OwnExercise, ObeysThePainRules) {
    Life life;
    life.builder.add(stageStart, hours{6}, own());
    life.train(1);
    life.train(2, 6);
    EXPECT_FALSE(life.on(2).find(chinTuck)->mayStart()) << "it hurt today";
    EXPECT_EQ(life.totalOn(3), 16) << "a fifth less at the next session";
    EXPECT_EQ(life.totalOn(12), 16) << "also after days away";
}

TEST(OwnExercise, IsLockedByItsCautionsAndByWarningSigns) {
    Life life;
    OwnExercise overhead = own();
    overhead.cautions = {CautionCode::Arm};
    life.builder.add(stageStart, hours{6}, overhead);
    Screening shoulder{ScreeningResult::Clear};
    shoulder.groups = {CautionGroup::Shoulder};
    life.builder.add(stageStart + days{1}, hours{6}, shoulder);
    EXPECT_EQ(life.on(2).find(chinTuck)->verdict, Verdict::Blocked);
    life.builder.screening(stageStart + days{3}, ScreeningResult::Red);
    EXPECT_EQ(life.on(4).find(chinTuck)->verdict, Verdict::Blocked);
}

TEST(OwnExercise, ThatIsRemovedKeepsItsNameAndIsDoneNoMore) {
    Life life;
    life.builder.add(stageStart, hours{6}, own());
    life.train(1);
    OwnExercise gone = own();
    gone.removed = true;
    life.builder.add(stageStart + days{2}, hours{6}, gone);
    const Catalogue catalogue = catalogueOf(tableB(), life.builder.journal(), stageStart + days{3});
    ASSERT_NE(catalogue.find(chinTuck), nullptr);
    EXPECT_EQ(catalogue.find(chinTuck)->name, "Chin tuck");
    EXPECT_EQ(life.on(3).find(chinTuck), nullptr);
}

TEST(OwnExercise, NeverTakesThePlaceOfOneOfTheProduct) {
    OwnExercise wolf = own();
    wolf.id = tableB().stageExercise(1)->id;
    EXPECT_EQ(personalCatalogue(tableB(), {wolf}, std::nullopt).exercises(), tableB().exercises());
}

TEST(CarePlan, LowersCeilingsAndNeverRaisesThem) {
    const Catalogue shipped = tableB();
    const Exercise& first = *shipped.stageExercise(1);
    for (const int ceiling : {first.dose.start, first.dose.ceiling + 500}) {
        CarePlan plan{"M. Berg", stageStart};
        plan.items = {{first.id, true, {}, ceiling, {}}};
        const Catalogue limited = personalCatalogue(tableB(), {}, plan);
        EXPECT_EQ(limited.find(first.id)->dose.ceiling, std::min(ceiling, first.dose.ceiling));
    }
}

TEST(CarePlan, LeavesOutAndLocksWhatItSays) {
    Life life;
    life.builder.add(stageStart, hours{6}, own());
    CarePlan plan{"M. Berg", stageStart};
    plan.items = {{chinTuck, false, {}, {}, {}}};
    life.builder.add(stageStart + days{1}, hours{6}, plan);
    const CoachDay day = life.on(2);
    EXPECT_EQ(day.find(chinTuck)->verdict, Verdict::Blocked);
    EXPECT_EQ(codeOf(day.find(chinTuck)->reasons.front()), "left-out-by-plan");
    plan.ended = true;
    life.builder.add(stageStart + days{3}, hours{6}, plan);
    EXPECT_TRUE(life.on(4).find(chinTuck)->mayStart());
}

TEST(CarePlan, IsKeptToForSixWeeks) {
    Life life;
    const Catalogue shipped = tableB();
    const Exercise& first = *shipped.stageExercise(1);
    CarePlan plan{"M. Berg", stageStart};
    const int most = first.dose.start + 4;
    plan.items = {{first.id, true, {}, most, {}}};
    life.builder.add(stageStart, hours{6}, plan);
    for (int index = 0; index < 42; ++index) {
        const CoachDay day = life.on(index);
        ASSERT_TRUE(day.prescription) << index;
        ASSERT_LE(day.prescription->dose().total, most) << index;
        for (int session = 0; session < first.dose.frequency.sessions; ++session)
            life.builder.session(stageStart + days{index}, hours{8 + 4 * session}, first.id.value,
                                 setsOf(day.prescription->dose()), 3, 1);
    }
    EXPECT_EQ(life.on(42).prescription->dose().total, most) << "it grew up to the limit and stayed there";
}

TEST(Activity, CountsForNothing) {
    Life with;
    Life without;
    for (int index = 0; index < 10; ++index)
        with.builder.add(stageStart + days{index}, hours{12}, Activity{"Bench Press", {8, {}, {}}});
    EXPECT_EQ(with.on(10), without.on(10));
}
