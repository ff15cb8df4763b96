#include "core/progress/measuring.h"

#include "core/progress/measures.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int stageOfTheGap = 1;
constexpr double widestGap = 40.0;
constexpr std::size_t mostTries = 3;
/// More than this, and today is not the day for another try.
constexpr int tooMuchPain = 3;

} // namespace

MeasureKind measureKindOf(const Exercise& exercise) {
    if (exercise.stage == stageOfTheGap)
        return MeasureKind::Gap;
    return exercise.dose.kind == DoseKind::Repetitions ? MeasureKind::Repetitions : MeasureKind::Hold;
}

std::string benchmarkUnit(const Exercise& exercise) {
    switch (measureKindOf(exercise)) {
    case MeasureKind::Gap:
        return "cm";
    case MeasureKind::Hold:
        return "s";
    case MeasureKind::Repetitions:
        break;
    }
    return "reps";
}

Measuring::Measuring(const Exercise& exercise)
    : m_exercise(exercise.id), m_unit(benchmarkUnit(exercise)), m_kind(measureKindOf(exercise)) {}

bool Measuring::mayTryAgain() const {
    const bool calm = std::all_of(m_tries.begin(), m_tries.end(),
                                  [](const MeasureTry& each) { return each.pain < tooMuchPain; });
    return calm && m_tries.size() < mostTries;
}

std::optional<Benchmark> Measuring::result() const {
    std::vector<double> values;
    for (const MeasureTry& each : m_tries) {
        if (each.inTime())
            values.push_back(each.value);
    }
    // Who stopped early with the gap because it hurt keeps what there is.
    const std::size_t needed = mayTryAgain() ? static_cast<std::size_t>(triesNeeded()) : 1;
    const auto middle = values.size() < needed ? std::nullopt : medianOfTries(std::move(values));
    return middle ? std::optional(Benchmark{m_exercise, *middle, m_unit}) : std::nullopt;
}

void Measuring::take(double value) {
    const bool gap = m_kind == MeasureKind::Gap;
    if (m_step != Step::Ready || value < (gap ? 0.0 : 1.0) || (gap && value > widestGap))
        return;
    m_value = value;
    m_step = Step::Asking;
}

void Measuring::answer(int effort, int pain) {
    if (m_step != Step::Asking)
        return;
    m_tries.push_back({m_value, effort, pain});
    m_step = Step::Between;
}

void Measuring::again() {
    if (m_step == Step::Between && mayTryAgain())
        m_step = Step::Ready;
}

} // namespace limber
