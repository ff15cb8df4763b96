#pragma once

#include "core/exercise/exercise.h"

#include <utility>
#include <vector>

/// The catalogue as table B of clinical.md writes it: doses and frequencies only, no texts. For tests of the
/// core that must not depend on the resource files.
namespace limber::test {

inline Exercise tableRow(std::string id, Placement placement, int stage, DoseKind kind, int sets, int holds,
                         int start, int ceiling, Frequency frequency) {
    Exercise exercise;
    exercise.id = {std::move(id)};
    exercise.name = exercise.id.value;
    exercise.placement = placement;
    exercise.stage = stage;
    exercise.dose.kind = kind;
    exercise.dose.sets = sets;
    exercise.dose.holdsPerSet = holds;
    exercise.dose.start = start;
    exercise.dose.ceiling = ceiling;
    exercise.dose.frequency = frequency;
    exercise.variants = {{"standard", VariantLevel::Standard, "Standard", "", "", {}},
                         {"easier", VariantLevel::Easier, "Easier", "", "", {}},
                         {"harder", VariantLevel::Harder, "Harder", "", "", {}}};
    return exercise;
}

inline Catalogue tableB() {
    using enum DoseKind;
    using enum Placement;
    std::vector<Exercise> all{
        tableRow("roller-kettlebell-hold", Reset, 0, Holds, 1, 1, 60, 90, {1, 1, 1}),
        tableRow("wall-slide", Reset, 0, Holds, 1, 1, 60, 90, {1, 1, 1}),
        tableRow("roller-extension", Toolkit, 0, Repetitions, 3, 1, 15, 30, {1, 1, 1}),
        tableRow("cat-cow", Ladder, 1, Cycles, 1, 1, 30, 60, {3, 3, 1}),
        tableRow("wall-extension-hold", Ladder, 2, Holds, 1, 10, 100, 160, {2, 2, 1}),
        tableRow("swiss-ball-lowering", Ladder, 3, Repetitions, 2, 1, 20, 30, {1, 1, 1}),
        tableRow("dumbbell-pullover", Ladder, 4, Repetitions, 3, 1, 30, 60, {1, 1, 2}),
        tableRow("back-bridge", Ladder, 5, Repetitions, 4, 1, 20, 64, {1, 2, 7}),
        tableRow("towel-extension", Toolkit, 0, Cycles, 1, 1, 300, 600, {1, 3, 1}),
        tableRow("thread-the-needle", Toolkit, 0, Holds, 2, 1, 40, 60, {1, 1, 1}),
        tableRow("wobble-disc", Desk, 0, Cycles, 1, 1, 600, 1800, {1, 2, 1}),
        tableRow("posture-band", Desk, 0, Cycles, 1, 1, 1800, 2700, {2, 2, 1}),
    };
    for (Exercise& exercise : all) {
        if (exercise.id.value == "roller-kettlebell-hold") {
            exercise.equipment = {{"kettlebell", "Kettlebell", {}, true}};
            exercise.dose.startLoad = Kilograms{2000};
            exercise.dose.loadCeiling = Kilograms{8000};
        }
        if (exercise.id.value == "dumbbell-pullover") {
            exercise.equipment = {{"dumbbell", "Dumbbell", {}, false}};
            exercise.dose.startLoad = Kilograms{1000};
        }
        if (exercise.id.value == "swiss-ball-lowering") {
            exercise.dose.startTempo = 4;
            exercise.dose.tempoCeiling = 6;
        }
        exercise.dose.perSide = exercise.id.value == "thread-the-needle";
    }
    return Catalogue(std::move(all));
}

} // namespace limber::test
