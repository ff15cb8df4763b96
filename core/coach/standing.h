#pragma once

#include "core/coach/reasons.h"
#include "core/journal/journal_view.h"

#include <optional>
#include <vector>

namespace limber {

/// Where a period ends that nothing has ended yet.
inline constexpr Day openEnd{std::chrono::days{400'000}};

/// What the safety questions and the professionals' answers to them come to today (clinical.md D; R1, R15,
/// R19).
struct Standing {
    enum class Level {
        Free,
        Gentle, ///< the first stage's exercise only, gently
        Blocked ///< nothing
    };

    Level level = Level::Free;
    /// The screening that stands; nothing before the first.
    std::optional<ScreeningRow> screening;
    /// The clearance that answers it and still holds.
    std::optional<ClearanceRow> clearance;
    /// Which exercises are locked, whatever the level.
    std::vector<CautionCode> locks;
    /// Nobody has answered the full questions yet.
    bool neverInFull = false;
    /// The day of the latest full answer.
    std::optional<Day> full;
    /// A clearance ran out: the full questions come before the next session.
    bool clearanceRanOut = false;

    bool operator==(const Standing&) const = default;
    [[nodiscard]] bool amber() const {
        return !clearance && screening && screening->fact.result == ScreeningResult::Amber;
    }
    /// Why only gentle moving is left. Only after a screening.
    [[nodiscard]] Reason whyAmber() const;
};

[[nodiscard]] Standing judgeStanding(const JournalView& view, Day today);

/// Days on which the standing screening blocked everything; an open end lies far in the future.
struct ClosedDays {
    Day from;
    Day until;
};
[[nodiscard]] std::vector<ClosedDays> daysBlocked(const JournalView& view);
/// The same for days of gentle moving only.
[[nodiscard]] std::vector<ClosedDays> daysGentle(const JournalView& view);

} // namespace limber
