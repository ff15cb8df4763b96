#include "core/coach/mornings.h"

#include "core/journal/statistics.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

/// What lies further back cannot be told from what is usual by then.
constexpr days memory{400};

/// Runs of muscle-only mornings with gaps of at most one day; only their first days are excused.
class MuscleRun {
public:
    [[nodiscard]] bool excuses(const MorningRow& row) {
        if (!row.muscleOnly)
            return false;
        if (!m_last || daysBetween(*m_last, row.day) > 2)
            m_first = row.day;
        m_last = row.day;
        return daysBetween(m_first, row.day) < rule::muscleOnlyDays;
    }

private:
    Day m_first;
    std::optional<Day> m_last;
};

} // namespace

bool JudgedMorning::flares() const {
    if (excused)
        return false;
    return baseline ? pain >= *baseline + rule::flareRise : pain >= rule::flareWithoutBaseline;
}

bool JudgedMorning::raised() const {
    return baseline ? pain > *baseline + rule::morningNoise : pain >= rule::flareWithoutBaseline;
}

bool JudgedMorning::calm(double usual) const {
    return pain <= usual && pain <= rule::calmPain;
}

std::optional<double> Mornings::rawBaseline(const JournalView& view, Day reference) const {
    const Day from = reference - days{rule::baselineDays};
    std::vector<double> pains;
    for (auto it = m_mornings.rbegin(); it != m_mornings.rend() && it->day >= from; ++it) {
        if (it->day < reference && !it->excused)
            pains.push_back(it->pain);
    }
    for (const ScreeningRow& row : view.screenings()) {
        if (row.fact.usualPain && row.day >= from && row.day <= reference)
            pains.insert(pains.end(), rule::baselineMornings, *row.fact.usualPain);
    }
    if (pains.size() < static_cast<std::size_t>(rule::baselineMornings))
        return std::nullopt;
    return median(std::move(pains));
}

std::optional<double> Mornings::capped(std::optional<double> raw, Day day) const {
    if (!raw)
        return raw;
    for (auto it = m_mornings.rbegin();
         it != m_mornings.rend() && daysBetween(it->day, day) <= rule::baselineRiseDays; ++it) {
        if (it->baseline)
            raw = std::min(*raw, *it->baseline + rule::baselineRise);
    }
    return raw;
}

Mornings::Mornings(const JournalView& view, Day today) {
    MuscleRun soreness;
    // The first day of the current episode, while there is one.
    bool inEpisode = false;
    Day episode{};
    for (const MorningRow& row : view.morningsBetween(today - memory, today)) {
        JudgedMorning morning{row.day, row.pain, row.muscleOnly, soreness.excuses(row), std::nullopt};
        morning.baseline = capped(rawBaseline(view, inEpisode ? episode : row.day), row.day);
        if (!morning.raised() && !morning.excused)
            inEpisode = false;
        else if (!inEpisode && morning.flares() && morning.baseline) {
            inEpisode = true;
            episode = row.day;
        }
        m_mornings.push_back(morning);
    }
    const JudgedMorning* now = on(today);
    m_today = now != nullptr ? now->baseline : capped(rawBaseline(view, inEpisode ? episode : today), today);
}

const JudgedMorning* Mornings::on(Day day) const {
    const auto found =
        std::lower_bound(m_mornings.begin(), m_mornings.end(), day,
                         [](const JudgedMorning& morning, Day value) { return morning.day < value; });
    return found != m_mornings.end() && found->day == day ? &*found : nullptr;
}

} // namespace limber
