#include "app/content/catalogue_loader.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace limber;

namespace {

Catalogue builtIn() {
    const auto loaded = content::loadCatalogue();
    EXPECT_TRUE(loaded.ok()) << loaded.error().describe();
    return loaded.ok() ? loaded.value() : Catalogue{};
}

const Exercise& exercise(const Catalogue& catalogue, const std::string& id) {
    static const Exercise none;
    const Exercise* found = catalogue.find(ExerciseId{id});
    EXPECT_NE(found, nullptr) << id;
    return found == nullptr ? none : *found;
}

/// The dose table (clinical.md B), one row an exercise.
struct DoseRow {
    DoseKind kind;
    int sets, holds, start, ceiling, sessions, atMost, days;
};

} // namespace

TEST(TheCatalogue, HasTheTwelveExercisesOfTheJournalFormat) {
    std::set<std::string> ids;
    const Catalogue catalogue = builtIn();
    for (const Exercise& e : catalogue.exercises())
        ids.insert(e.id.value);
    EXPECT_EQ(ids, (std::set<std::string>{"roller-kettlebell-hold", "wall-slide", "roller-extension",
                                          "cat-cow", "wall-extension-hold", "swiss-ball-lowering",
                                          "dumbbell-pullover", "back-bridge", "towel-extension",
                                          "thread-the-needle", "wobble-disc", "posture-band"}));
}

TEST(TheCatalogue, ClimbsTheLadderInTheOrderOfTheFoundingProgramme) {
    const Catalogue catalogue = builtIn();
    ASSERT_EQ(catalogue.stageCount(), 5);
    EXPECT_EQ(catalogue.stageExercise(1)->id.value, "cat-cow");
    EXPECT_EQ(catalogue.stageExercise(2)->id.value, "wall-extension-hold");
    EXPECT_EQ(catalogue.stageExercise(3)->id.value, "swiss-ball-lowering");
    EXPECT_EQ(catalogue.stageExercise(4)->id.value, "dumbbell-pullover");
    EXPECT_EQ(catalogue.stageExercise(5)->id.value, "back-bridge");
}

TEST(TheCatalogue, DosesEveryExerciseByTheTable) {
    const std::map<std::string, DoseRow> table = {
        {"roller-kettlebell-hold", {DoseKind::Holds, 1, 1, 60, 90, 1, 1, 1}},
        {"wall-slide", {DoseKind::Holds, 1, 1, 60, 90, 1, 1, 1}},
        {"roller-extension", {DoseKind::Repetitions, 3, 1, 15, 30, 1, 1, 1}},
        {"cat-cow", {DoseKind::Cycles, 1, 1, 30, 60, 3, 3, 1}},
        {"wall-extension-hold", {DoseKind::Holds, 1, 10, 100, 160, 2, 2, 1}},
        {"swiss-ball-lowering", {DoseKind::Repetitions, 2, 1, 20, 30, 1, 1, 1}},
        {"dumbbell-pullover", {DoseKind::Repetitions, 3, 1, 30, 60, 1, 1, 2}},
        {"back-bridge", {DoseKind::Repetitions, 4, 1, 20, 64, 1, 2, 7}},
        {"towel-extension", {DoseKind::Holds, 1, 1, 300, 600, 1, 3, 1}},
        {"thread-the-needle", {DoseKind::Holds, 1, 2, 40, 60, 1, 1, 1}},
        {"wobble-disc", {DoseKind::Cycles, 1, 1, 600, 1800, 1, 2, 1}},
        {"posture-band", {DoseKind::Cycles, 1, 1, 1800, 2700, 2, 2, 1}},
    };
    const Catalogue catalogue = builtIn();
    for (const auto& [id, row] : table) {
        const DoseRange& dose = exercise(catalogue, id).dose;
        EXPECT_EQ(dose.kind, row.kind) << id;
        EXPECT_EQ(dose.sets, row.sets) << id;
        EXPECT_EQ(dose.holdsPerSet, row.holds) << id;
        EXPECT_EQ(dose.start, row.start) << id;
        EXPECT_EQ(dose.ceiling, row.ceiling) << id;
        EXPECT_EQ(dose.perSide, id == "thread-the-needle") << id;
        EXPECT_EQ(dose.frequency, (Frequency{row.sessions, row.atMost, row.days})) << id;
    }
}

TEST(TheCatalogue, SpendsTheTempoThatTheRigLinesPrescribe) {
    // Milliseconds; 0 is where the dose is spent.
    const std::map<std::string, std::vector<int>> table = {
        {"roller-kettlebell-hold", {4000, 0, 3000}},    {"wall-slide", {5000, 0, 5000}},
        {"roller-extension", {3000, 2000, 2000}},       {"cat-cow", {3000, 500, 3000, 500}},
        {"wall-extension-hold", {2000, 0, 2000, 5000}}, {"swiss-ball-lowering", {4000, 1000, 2000, 500}},
        {"dumbbell-pullover", {3000, 1000, 2000, 500}}, {"back-bridge", {2000, 2000, 3000, 1000}},
        {"thread-the-needle", {1000, 3000, 0, 3000}},
    };
    const Catalogue catalogue = builtIn();
    for (const auto& [id, expected] : table) {
        std::vector<int> durations;
        for (const Phase& phase : exercise(catalogue, id).phases)
            durations.push_back(static_cast<int>(phase.duration.count()));
        EXPECT_EQ(durations, expected) << id;
    }
}

TEST(TheCatalogue, TellsEveryExerciseInFull) {
    const Catalogue catalogue = builtIn();
    for (const Exercise& e : catalogue.exercises()) {
        const std::string& id = e.id.value;
        EXPECT_GE(e.steps.size(), 5U) << id;
        EXPECT_GE(e.mistakes.size(), 4U) << id;
        EXPECT_FALSE(e.cautions.empty()) << id;
        EXPECT_FALSE(e.equipment.empty()) << id;
        EXPECT_FALSE(e.honestNote.empty()) << id;
        EXPECT_FALSE(e.sources.empty()) << id;
        EXPECT_EQ(e.reviewed, "2026-11-21") << id;
        for (const char* level : {"easier", "standard", "harder"})
            EXPECT_NE(e.findVariant(level), nullptr) << id << " " << level;
    }
}

TEST(TheCatalogue, SaysForEveryExerciseWhatLocksIt) {
    using enum CautionCode;
    using Codes = std::vector<CautionCode>;
    const std::map<std::string, Codes> table = {
        {"roller-kettlebell-hold", {Extension, Roller, Arm, Floor}},
        {"wall-slide", {Extension, Arm}},
        {"roller-extension", {Extension, Roller, Floor}},
        {"cat-cow", {}},
        {"wall-extension-hold", {Extension, Arm}},
        {"swiss-ball-lowering", {Extension, Floor, Balance}},
        {"dumbbell-pullover", {Arm, Floor}},
        {"back-bridge", {Extension, Floor}},
        {"towel-extension", {Extension, Floor}},
        {"thread-the-needle", {Extension}},
        {"wobble-disc", {Balance}},
        {"posture-band", {}},
    };
    const Catalogue catalogue = builtIn();
    EXPECT_EQ(catalogue.exercises().size(), table.size());
    for (const auto& [id, codes] : table) {
        EXPECT_EQ(exercise(catalogue, id).cautionCodes, codes) << id;
        EXPECT_EQ(exercise(catalogue, id).codesOf("standard"), codes) << id;
    }
    EXPECT_EQ(exercise(catalogue, "swiss-ball-lowering").codesOf("harder"),
              (Codes{Extension, Floor, Balance, Arm}));
    EXPECT_EQ(exercise(catalogue, "back-bridge").codesOf("bed"), Codes{Extension});
    EXPECT_EQ(exercise(catalogue, "back-bridge").codesOf("full-bridge"), (Codes{Extension, Floor, Arm}));
}

TEST(TheCatalogue, HasAFormWithoutTheFloorWhereverOneIsKnown) {
    const std::map<std::string, std::string> table = {
        {"cat-cow", "seated"},  {"wall-extension-hold", "standard"}, {"wall-slide", "standard"},
        {"back-bridge", "bed"}, {"thread-the-needle", "easier"},     {"posture-band", "standard"},
    };
    const Catalogue catalogue = builtIn();
    for (const Exercise& e : catalogue.exercises()) {
        const auto form = table.find(e.id.value);
        EXPECT_EQ(e.standingForm, form == table.end() ? "" : form->second) << e.id.value;
        if (e.standingForm.empty())
            continue;
        for (const CautionCode code : e.codesOf(e.standingForm))
            EXPECT_TRUE(code != CautionCode::Floor && code != CautionCode::Balance) << e.id.value;
    }
}

TEST(TheCatalogue, NeverPutsMoreThanTenKilogramsOverTheFace) {
    const Catalogue catalogue = builtIn();
    EXPECT_EQ(exercise(catalogue, "dumbbell-pullover").dose.loadCeiling, Kilograms::fromKg(10));
    for (const Exercise& e : catalogue.exercises()) {
        EXPECT_EQ(e.dose.loadCeiling.has_value(), e.dose.startLoad.has_value()) << e.id.value;
    }
}

TEST(TheCatalogue, LocksTheFullBridgeUntilItIsEarned) {
    const Catalogue catalogue = builtIn();
    const Variant* fullBridge = exercise(catalogue, "back-bridge").findVariant("full-bridge");
    ASSERT_NE(fullBridge, nullptr);
    EXPECT_EQ(fullBridge->level, VariantLevel::Harder);
    EXPECT_FALSE(fullBridge->unlock.empty());
}

TEST(TheCatalogue, PromisesNothingThatTheEvidenceDoesNotCarry) {
    const Catalogue catalogue = builtIn();
    for (const Exercise& e : catalogue.exercises()) {
        std::string all = e.purpose + e.targets + e.breathing + e.tempoNote + e.honestNote;
        for (const Variant& v : e.variants)
            all += v.description;
        for (const char* claim : {"proven", "cure", "guarantee", "painkiller", "safe for you", "only proper"})
            EXPECT_EQ(all.find(claim), std::string::npos) << e.id.value << ": " << claim;
    }
}
