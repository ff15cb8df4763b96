#include "core/programme/preferences.h"

#include <gtest/gtest.h>

using namespace limber;
using std::chrono::minutes;

namespace {

PlanPreferences everythingChanged() {
    PlanPreferences p;
    p.sessionReminders = false;
    p.sessionsADay = 3;
    p.cue = "After my first coffee";
    p.obstacle = "If a meeting comes up";
    p.insteadAt = minutes{16 * 60};
    p.microBreaks = false;
    p.breakAfter = minutes{90};
    p.workFrom = minutes{22 * 60};
    p.workUntil = minutes{6 * 60};
    p.dayLength = minutes{5};
    p.review = day(2026, 5, 1);
    p.pounds = true;
    p.background = false;
    p.weights = {{"dumbbell", {Kilograms{2268}, Kilograms{4536}}}, {"kettlebell", {Kilograms{8000}}}};
    return p;
}

std::vector<Kilograms> kilograms(std::initializer_list<double> values) {
    std::vector<Kilograms> all;
    for (const double each : values)
        all.push_back(Kilograms::fromKg(each));
    return all;
}

} // namespace

TEST(PlanPreferences, ComeBackFromTheStoreAsTheyWere) {
    Preferences wanted;
    wanted.plan = everythingChanged();
    EXPECT_EQ(readPreferences(writePreferences(wanted)), wanted);
}

TEST(PlanPreferences, EachValueThatCannotBeReadKeepsItsDefault) {
    for (const auto& [key, value] : writePreferences(Preferences{}))
        if (key.rfind("plan.", 0) == 0 && key != "plan.cue" && key != "plan.obstacle")
            for (const char* broken : {"x", "-1", "99999999999", "2026-02-30"}) {
                auto values = writePreferences(Preferences{});
                values[key] = broken;
                EXPECT_EQ(readPreferences(values), Preferences{}) << key << " = " << broken;
            }
}

TEST(Weights, AreReadAsPeopleTypeThem) {
    const struct {
        const char* text;
        std::vector<Kilograms> weights;
    } typed[] = {{"4 6 8", kilograms({4, 6, 8})},       {"8, 6, 4", kilograms({4, 6, 8})},
                 {"7,5 10", kilograms({7.5, 10})},      {"7.5;10;7.5", kilograms({7.5, 10})},
                 {" 2\n4 ", kilograms({2, 4})},         {"", {}},
                 {"1.25, 2.5", kilograms({1.25, 2.5})}, {"7,5, 10", kilograms({7.5, 10})}};
    for (const auto& each : typed)
        EXPECT_EQ(parseWeights(each.text, false), std::optional(each.weights)) << each.text;
}

TEST(Weights, WhatIsNoWeightIsRefusedAsAWhole) {
    for (const char* text : {"four", "-4", "4 x", "0", "101", "1e3", "4.", ".5", "4..5", "12345", "4.12345"})
        EXPECT_EQ(parseWeights(text, false), std::nullopt) << text;
}

TEST(Weights, ComeBackInTheUnitTheyWereTypedIn) {
    for (const bool pounds : {false, true})
        for (const char* text : {"", "4 6 8", "2.5 5", "1.25 2.5 10.05", "5 10 15"}) {
            const auto weights = parseWeights(text, pounds);
            ASSERT_TRUE(weights);
            EXPECT_EQ(formatWeights(*weights, pounds), text);
        }
}

TEST(Weights, TheSmallestChangeIsTheSmallestGap) {
    EXPECT_EQ(smallestStep(kilograms({4, 6, 10})), Kilograms::fromKg(2));
    EXPECT_EQ(smallestStep(kilograms({4})), std::nullopt);
    EXPECT_EQ(smallestStep({}), std::nullopt);
    const auto bells = parseWeights("10 15 25", true);
    EXPECT_EQ(smallestStep(*bells)->grams, 2268);
}

TEST(Weights, TheCoachIsGivenTheSmallestChangeOfEachKit) {
    PlanPreferences plan;
    plan.weights = {{"dumbbell", kilograms({4, 6, 10})}, {"kettlebell", kilograms({8})}};
    EXPECT_EQ(weightSteps(plan), (std::map<std::string, Kilograms>{{"dumbbell", Kilograms::fromKg(2)}}));
}
