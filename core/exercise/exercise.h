#pragma once

#include "core/base/units.h"
#include "core/exercise/caution.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What an exercise is. Everything here is read from resources/exercises and never changes while the program
/// runs. Texts are in plain English; the shell translates them when it shows them.
namespace limber {

/// The name of an exercise in files and in the journal, "cat-cow".
struct ExerciseId {
    std::string value;

    auto operator<=>(const ExerciseId&) const = default;
};

/// Where an exercise stands in the product (clinical.md, decision 4). Only the ladder has gates.
/// Own: added by the person or their therapist.
enum class Placement { Ladder, Reset, Toolkit, Desk, Own };

/// How a dose of it is counted.
enum class DoseKind {
    Holds,       ///< repetitions of a hold; the total is seconds under tension over all of them
    Cycles,      ///< a movement kept up for a time; the total is seconds
    Repetitions, ///< counted repetitions; the total is repetitions over all sets
};

/// What happens in one phase of a repetition.
enum class PhaseKind { MoveIn, Hold, MoveOut, Pause };

enum class Breath { Natural, In, Out };

/// One phase of the tempo. Phases of one repetition follow each other and then start again.
struct Phase {
    PhaseKind kind = PhaseKind::MoveIn;
    /// Zero when the dose decides (`holdsDose`).
    Milliseconds duration{0};
    /// The prescribed seconds are spent here.
    bool holdsDose = false;
    Breath breath = Breath::Natural;
    /// Which instruction step this phase carries out, counted from 0.
    int step = 0;
    /// A few words to show and speak: "Sink your chest".
    std::string cue;

    bool operator==(const Phase&) const = default;
};

/// How often: `sessions` sessions within `days` days. Three a day is {3, 1}, every second day {1, 2}, once or
/// twice a week {1, 7} with `sessionsAtMost` 2.
struct Frequency {
    int sessions = 1;
    int sessionsAtMost = 1;
    int days = 1;

    bool operator==(const Frequency&) const = default;
};

/// The prescription range (clinical.md B). Totals are per session (per side where `perSide`), in seconds or
/// repetitions by `DoseKind`.
struct DoseRange {
    DoseKind kind = DoseKind::Repetitions;
    int sets = 1;
    /// Holds per set, for DoseKind::Holds; 1 otherwise.
    int holdsPerSet = 1;
    int start = 0;
    int ceiling = 0;
    bool perSide = false;
    /// The load it starts with, where there is one.
    std::optional<Kilograms> startLoad;
    /// The heaviest load that the product prescribes by itself.
    std::optional<Kilograms> loadCeiling;
    /// Seconds of lowering per repetition at first and at most, where slower lowering is the second dimension
    /// of counted repetitions (clinical.md B, row 6); both or neither.
    std::optional<int> startTempo;
    std::optional<int> tempoCeiling;
    Seconds restBetweenSets{0};
    Frequency frequency;
    /// The target may rise; otherwise it stays as it was prescribed.
    bool grows = true;

    bool operator==(const DoseRange&) const = default;
};

/// How to breathe while a position is held.
struct BreathRhythm {
    Milliseconds in{0};
    Milliseconds out{0};

    bool operator==(const BreathRhythm&) const = default;
};

struct Mistake {
    std::string mistake;
    std::string correction;

    bool operator==(const Mistake&) const = default;
};

enum class VariantLevel { Easier, Standard, Harder };

/// One way of doing the exercise; "standard" always exists.
struct Variant {
    std::string id;
    VariantLevel level = VariantLevel::Standard;
    std::string name;
    std::string description;
    /// What must be true before it is offered; empty when nothing must.
    std::string unlock;
    /// A tempo of its own; empty where the exercise's holds.
    std::vector<Phase> phases = {};
    /// Caution codes that this form adds to the exercise's ("arms overhead"), and those that it does away
    /// with ("on the bed").
    std::vector<CautionCode> adds = {};
    std::vector<CautionCode> lifts = {};

    bool operator==(const Variant&) const = default;
};

/// A piece of kit and what can stand in for it. Ids as in the journal's settings: "swiss-ball".
struct EquipmentNeed {
    std::string id;
    std::string name;
    /// Ids or plain words that serve as well, "rolled blanket".
    std::vector<std::string> substitutes;
    /// The exercise can be done without it.
    bool optional = false;

    bool operator==(const EquipmentNeed&) const = default;
};

struct Exercise {
    ExerciseId id;
    std::string name;
    /// One line: what it is for.
    std::string purpose;
    /// The body region, "T4-T9".
    std::string region;
    std::string targets;
    Placement placement = Placement::Toolkit;
    /// 1 to 5 on the ladder, 0 elsewhere.
    int stage = 0;
    /// "Mobility", "Hold", ...; empty off the ladder.
    std::string stageName;
    std::vector<EquipmentNeed> equipment;
    std::vector<std::string> steps;
    std::string breathing;
    /// The tempo in words with its origin (seed, source, judgement).
    std::string tempoNote;
    std::vector<Phase> phases;
    DoseRange dose;
    std::vector<Mistake> mistakes;
    std::vector<Caution> cautions;
    /// The machine-readable ones among `cautions`, each once: what locks the exercise in its standard form.
    std::vector<CautionCode> cautionCodes = {};
    std::vector<Variant> variants;
    /// The form for people who should not go down to the floor or cannot get up from it (clinical.md G, R19):
    /// "standard", "seated", "bed"; empty when there is none and the floor, the ball or the disc is needed.
    std::string standingForm = {};
    /// What the evidence does and does not carry; may be empty.
    std::string honestNote;
    std::vector<std::string> sources;
    /// Where a rhythm is prescribed; otherwise breathing is natural.
    std::optional<BreathRhythm> breathRhythm;
    /// The date on which the text was last held against its source, "2026-11-21".
    std::string reviewed;
    /// Who set its dose, when a professional did; empty otherwise.
    std::string prescribedBy = {};
    /// The professional's plan leaves it out.
    bool leftOut = false;
    /// The exercise whose figure shows this one; empty for its own.
    std::string figure = {};

    bool operator==(const Exercise&) const = default;

    [[nodiscard]] const Variant* findVariant(const std::string& variantId) const;
    /// The tempo of a variant; the exercise's own for unknown ones.
    [[nodiscard]] const std::vector<Phase>& tempoOf(const std::string& variantId) const;
    /// What locks this form: the exercise's codes with those that the form adds and without those it lifts.
    [[nodiscard]] std::vector<CautionCode> codesOf(const std::string& variantId) const;
    /// The next easier way: from a harder one the standard one, from that the easiest; nullptr when there is
    /// none.
    [[nodiscard]] const Variant* easierThan(const std::string& variantId) const;
};

/// All exercises. Ladder exercises in the order of their stages come first.
class Catalogue {
public:
    Catalogue() = default;
    /// `former` are no longer done but keep their names: find() knows them, exercises() does not.
    explicit Catalogue(std::vector<Exercise> exercises, std::vector<Exercise> former = {});

    [[nodiscard]] const std::vector<Exercise>& exercises() const { return m_exercises; }
    /// nullptr when there is none.
    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    /// The ladder exercise of stage 1 to 5; nullptr when there is none.
    [[nodiscard]] const Exercise* stageExercise(int stage) const;
    [[nodiscard]] int stageCount() const;

private:
    std::vector<Exercise> m_exercises;
    std::vector<Exercise> m_former;
};

} // namespace limber
