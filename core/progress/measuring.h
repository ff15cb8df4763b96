#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <optional>
#include <string>
#include <vector>

/// The weekly benchmark as a guided set (clinical.md C, "The trap", and E): the person stops by themselves,
/// and the median of the tries is kept. The try itself is an open-ended
/// set of core/session.
namespace limber {

/// What is measured: the overhead gap with a ruler, the longest hold, or slow repetitions.
enum class MeasureKind { Gap, Hold, Repetitions };

[[nodiscard]] MeasureKind measureKindOf(const Exercise& exercise);

/// The unit of an exercise's benchmark: "cm", "s" or "reps".
[[nodiscard]] std::string benchmarkUnit(const Exercise& exercise);

/// One try, and how it was.
struct MeasureTry {
    /// cm, s or repetitions.
    double value = 0.0;
    /// 0 to 10; not asked for the gap, which is no effort.
    int effort = 0;
    /// 0 to 10.
    int pain = 0;

    bool operator==(const MeasureTry&) const = default;
    /// It was stopped in time: effort at most 5, pain at most 2. Only such tries can be compared.
    [[nodiscard]] bool inTime() const { return effort <= 5 && pain <= 2; }
};

class Measuring {
public:
    enum class Step {
        Ready,  ///< reads the instruction, or rests before another try
        Asking, ///< says how it was
        Between ///< may try again, or keep what there is
    };

    explicit Measuring(const Exercise& exercise);

    [[nodiscard]] MeasureKind kind() const { return m_kind; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::vector<MeasureTry>& tries() const { return m_tries; }
    /// Value of the try that is being asked about.
    [[nodiscard]] double value() const { return m_value; }
    /// How many tries the measure takes: three for the gap, one for a hold or repetitions.
    [[nodiscard]] int triesNeeded() const { return m_kind == MeasureKind::Gap ? 3 : 1; }
    [[nodiscard]] bool mayTryAgain() const;
    /// The median of the tries that were stopped in time; nothing before there are enough.
    [[nodiscard]] std::optional<Benchmark> result() const;

    /// Each does nothing in a step it does not belong to.
    /// What a guided test came to: whole seconds or repetitions, or a gap read off the ruler (0 to 40 cm). A
    /// hold under a second or no repetition at all is no try.
    void take(double value);
    void answer(int effort, int pain);
    void again();

private:
    ExerciseId m_exercise;
    std::string m_unit;
    MeasureKind m_kind = MeasureKind::Hold;
    Step m_step = Step::Ready;
    double m_value = 0.0;
    std::vector<MeasureTry> m_tries;
};

} // namespace limber
