#include "tests/support/table_b.h"

#include "core/programme/dose.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

const Catalogue& catalogue() {
    static const Catalogue all = test::tableB();
    return all;
}

std::vector<int> reps(const std::string& id, int total) {
    std::vector<int> result;
    for (const DoseSet& set : distribute(*catalogue().find({id}), total).sets)
        result.push_back(set.reps.value_or(-1));
    return result;
}

} // namespace

TEST(Dose, ExtraRepetitionsGoToTheEarliestSets) {
    EXPECT_EQ(reps("back-bridge", 20), (std::vector{5, 5, 5, 5}));
    EXPECT_EQ(reps("back-bridge", 21), (std::vector{6, 5, 5, 5}));
    EXPECT_EQ(reps("back-bridge", 22), (std::vector{6, 6, 5, 5}));
    EXPECT_EQ(reps("dumbbell-pullover", 32), (std::vector{11, 11, 10}));
    EXPECT_EQ(reps("dumbbell-pullover", 33), (std::vector{11, 11, 11}));
    EXPECT_EQ(reps("swiss-ball-lowering", 21), (std::vector{11, 10}));
}

TEST(Dose, HoldsOfOneLengthAreGrouped) {
    const Exercise& hold = *catalogue().find({"wall-extension-hold"});
    EXPECT_EQ(distribute(hold, 100).sets, (std::vector<DoseSet>{{10, 10, {}}}));
    EXPECT_EQ(distribute(hold, 105).sets, (std::vector<DoseSet>{{5, 11, {}}, {5, 10, {}}}));
    EXPECT_EQ(distribute(hold, 110).sets, (std::vector<DoseSet>{{10, 11, {}}}));
    EXPECT_EQ(distribute(hold, 101).sets, (std::vector<DoseSet>{{1, 11, {}}, {9, 10, {}}}));
}

TEST(Dose, OneHoldIsJustItsSeconds) {
    const Exercise& reset = *catalogue().find({"wall-slide"});
    EXPECT_EQ(distribute(reset, 63).sets, (std::vector<DoseSet>{{{}, 63, {}}}));
    const Exercise& cat = *catalogue().find({"cat-cow"});
    EXPECT_EQ(distribute(cat, 32).sets, (std::vector<DoseSet>{{{}, 32, {}}}));
}

TEST(Dose, AnExerciseWithSidesCountsOneSide) {
    const Exercise& needle = *catalogue().find({"thread-the-needle"});
    EXPECT_EQ(distribute(needle, 43).sets, (std::vector<DoseSet>{{1, 22, {}}, {1, 21, {}}}));
}

TEST(Dose, EveryDistributionAddsUpAndDiffersByAtMostOne) {
    for (const Exercise& exercise : catalogue().exercises()) {
        for (int total = exercise.dose.start / 2; total <= exercise.dose.ceiling; ++total) {
            const Dose dose = distribute(exercise, total, Kilograms{3000});
            int sum = 0;
            int least = total;
            int most = 0;
            for (const DoseSet& set : dose.sets) {
                sum += set.amount(dose.kind);
                const int one = dose.kind == DoseKind::Repetitions ? *set.reps : *set.seconds;
                least = std::min(least, one);
                most = std::max(most, one);
                EXPECT_EQ(set.load, Kilograms{3000});
            }
            ASSERT_EQ(sum, total) << exercise.id.value;
            ASSERT_EQ(dose.total, total);
            ASSERT_LE(most - least, 1) << exercise.id.value << " " << total;
        }
    }
}

TEST(Dose, TheVariantIsKept) {
    EXPECT_EQ(distribute(*catalogue().find({"cat-cow"}), 30, {}, "easier").variant, "easier");
}

} // namespace limber
