#pragma once

#include "core/coach/readiness.h"

namespace limber {

/// The rows of the table "At the end of counted week six" (clinical.md C).
enum class WeekSixRow {
    NotYet,            ///< fewer than six counted weeks, or an extension is running
    FreeFlat,          ///< pain-free, no longer improving, adherence >= 80: advance
    FreeImproving,     ///< pain-free, improving, >= 80: offer to advance, one extension by choice
    FreeIrregular,     ///< pain-free, 50-79: comfortable -> offer with a smaller plan
    FreeIrregularHard, ///< ... else two more weeks
    SomePain,          ///< pain 1-2, >= 80: two more weeks
    SomePainIrregular, ///< pain 1-2, 50-79: two more weeks with a smaller plan (our judgement)
    PainImproving,     ///< pain >= 3, improving: easier variant, -20 %, two weeks, recheck
    PainFlat,          ///< pain >= 3, not improving, >= 80: -20 %, step back, a professional
    PainFlatIrregular, ///< pain >= 3, not improving, < 80: easier variant, smaller plan, then a professional
};

[[nodiscard]] WeekSixRow weekSixRow(const Context& context);

/// The one extension that follows counted week six was taken; an earlier one is only "not yet".
[[nodiscard]] bool wasExtended(const StageClock& clock);

/// The latest day on which the table was due: after counted week six, or two, four ... counted weeks later.
[[nodiscard]] std::optional<Day> weekSixDay(const StageClock& clock);

/// The day of the decision when its row asks for 20 % less.
[[nodiscard]] std::optional<Day> weekSixCutDay(const Context& context);

/// The table found pain of 3 or more: nothing goes up until the next look.
[[nodiscard]] bool weekSixPainful(const Context& context);

/// The day of the decision when its row asks for an easier variant.
[[nodiscard]] std::optional<Day> weekSixEasierDay(const Context& context);

} // namespace limber
