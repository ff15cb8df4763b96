#pragma once

#include "core/journal/journal_view.h"

#include <optional>
#include <vector>

namespace limber {

/// A morning beside what is usual for this person (clinical.md C and G: R2, R3, R23).
struct JudgedMorning {
    Day day;
    /// 0 to 10.
    int pain = 0;
    bool muscleOnly = false;
    /// Muscle-only, and not for longer than such soreness lasts.
    bool excused = false;
    /// The median of the mornings before the current episode; nothing while there are too few.
    std::optional<double> baseline;

    bool operator==(const JudgedMorning&) const = default;
    /// So far above usual that, after a day with training, it is a flare.
    [[nodiscard]] bool flares() const;
    /// More above usual than noise.
    [[nodiscard]] bool raised() const;
    /// At usual, and low whatever is usual.
    [[nodiscard]] bool calm(double usual) const;
};

/// All mornings up to `today`, each with the baseline that it is held against. The baseline is frozen while
/// an episode lasts, may fall at once and rises only slowly, so that a complaint that stays is not taken for
/// usual.
class Mornings {
public:
    Mornings() = default;
    Mornings(const JournalView& view, Day today);

    [[nodiscard]] const std::vector<JudgedMorning>& all() const { return m_mornings; }
    /// nullptr when nothing was said that morning.
    [[nodiscard]] const JudgedMorning* on(Day day) const;
    /// What a morning today is held against.
    [[nodiscard]] std::optional<double> baselineToday() const { return m_today; }

private:
    [[nodiscard]] std::optional<double> rawBaseline(const JournalView& view, Day reference) const;
    [[nodiscard]] std::optional<double> capped(std::optional<double> raw, Day day) const;

    std::vector<JudgedMorning> m_mornings;
    std::optional<double> m_today;
};

} // namespace limber
