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
/// As of a guided session (core/session): nobody held so long unseen.
constexpr Milliseconds longestGap{5'000};

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

Measuring::Measuring(const Exercise& exercise, Milliseconds leadIn)
    : m_exercise(exercise.id), m_unit(benchmarkUnit(exercise)), m_kind(measureKindOf(exercise)),
      m_leadIn(leadIn) {}

int Measuring::seconds(Milliseconds now) const {
    return m_step == Step::Running
               ? static_cast<int>(std::max<std::int64_t>(0, (now - m_began).count()) / 1000)
               : 0;
}

Milliseconds Measuring::inRepetition(Milliseconds now) const {
    return m_step == Step::Running ? std::max(Milliseconds{0}, now - m_lastRepetition) : Milliseconds{0};
}

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

void Measuring::begin(Milliseconds now) {
    if (m_step != Step::Ready || m_kind == MeasureKind::Gap)
        return;
    m_step = Step::Running;
    m_began = m_lastRepetition = now + m_leadIn;
    m_looked = now;
    m_repetitions = 0;
    m_slept = false;
}

int Measuring::leadInLeft(Milliseconds now) const {
    const Milliseconds left = m_step == Step::Running ? m_began - now : Milliseconds{0};
    return static_cast<int>(std::chrono::ceil<Seconds>(std::max(Milliseconds{0}, left)).count());
}

void Measuring::tick(Milliseconds now) {
    if (m_step == Step::Running && now - m_looked > longestGap) {
        m_step = Step::Ready;
        m_slept = true;
    }
    m_looked = now;
}

void Measuring::giveUp() {
    if (m_step == Step::Running)
        m_step = Step::Ready;
}

void Measuring::countRepetition(Milliseconds now) {
    tick(now);
    if (m_step != Step::Running || m_kind != MeasureKind::Repetitions || leadInLeft(now) > 0)
        return;
    ++m_repetitions;
    m_lastRepetition = now;
}

void Measuring::stop(Milliseconds now) {
    tick(now);
    if (m_step != Step::Running)
        return;
    m_value = m_kind == MeasureKind::Hold ? seconds(now) : m_repetitions;
    m_step = m_value >= 1.0 ? Step::Asking : Step::Ready;
}

void Measuring::enterGap(double cm) {
    if (m_step != Step::Ready || m_kind != MeasureKind::Gap || cm < 0.0 || cm > widestGap)
        return;
    m_value = cm;
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
