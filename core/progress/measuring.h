#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <optional>
#include <string>
#include <vector>

/// The weekly benchmark as a guided set (clinical.md C, "The trap", and E): the person stops by themselves,
/// and the median of the tries is kept. Time comes in from outside.
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
        Ready,   ///< reads the instruction, or rests before another try
        Running, ///< holds or repeats; `stop` ends it
        Asking,  ///< says how it was
        Between  ///< may try again, or keep what there is
    };

    /// `leadIn`: time to take the position before the clock runs.
    explicit Measuring(const Exercise& exercise, Milliseconds leadIn = Milliseconds{0});

    [[nodiscard]] MeasureKind kind() const { return m_kind; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::vector<MeasureTry>& tries() const { return m_tries; }
    [[nodiscard]] int repetitions() const { return m_repetitions; }
    /// Whole seconds of the running try at `now`.
    [[nodiscard]] int seconds(Milliseconds now) const;
    /// Time since the running repetition began, for its tempo.
    [[nodiscard]] Milliseconds inRepetition(Milliseconds now) const;
    /// Value of the try that is being asked about.
    [[nodiscard]] double value() const { return m_value; }
    /// How many tries the measure takes: three for the gap, one for a hold or repetitions.
    [[nodiscard]] int triesNeeded() const { return m_kind == MeasureKind::Gap ? 3 : 1; }
    [[nodiscard]] bool mayTryAgain() const;
    /// The median of the tries that were stopped in time; nothing before there are enough.
    [[nodiscard]] std::optional<Benchmark> result() const;

    /// Whole seconds until the clock runs, rounded up; 0 when it does.
    [[nodiscard]] int leadInLeft(Milliseconds now) const;
    /// The last try was given up because nobody knows how long it was: the computer slept.
    [[nodiscard]] bool slept() const { return m_slept; }

    /// The clock was looked at; more than five seconds without a look end the try, uncounted (as a guided
    /// session pauses). To be called while it runs, before anything else that names a time.
    void tick(Milliseconds now);
    /// It hurts: the try is over and counts for nothing.
    void giveUp();
    /// Each does nothing in a step it does not belong to.
    void begin(Milliseconds now);
    void countRepetition(Milliseconds now);
    /// A hold under a second or no repetition at all is no try: back to Ready.
    void stop(Milliseconds now);
    /// A gap read off the ruler, 0 to 40 cm.
    void enterGap(double cm);
    void answer(int effort, int pain);
    void again();

private:
    ExerciseId m_exercise;
    std::string m_unit;
    MeasureKind m_kind = MeasureKind::Hold;
    Step m_step = Step::Ready;
    Milliseconds m_leadIn{0};
    Milliseconds m_began{0};
    Milliseconds m_looked{0};
    bool m_slept = false;
    Milliseconds m_lastRepetition{0};
    int m_repetitions = 0;
    double m_value = 0.0;
    std::vector<MeasureTry> m_tries;
};

} // namespace limber
