#pragma once

#include "core/coach/dose_reasons.h"
#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"

#include <variant>

/// The one true sentence after a session: what the log says of it, as a type with its numbers. Words are made
/// in app/ui/check_in. None of it praises, and nothing is said that the log does not hold.
namespace limber {

namespace finding {

/// Nothing was done.
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

/// The exercise was done for the first time.
struct First {
    Amount done;

    bool operator==(const First&) const = default;
};

/// The first session after `days` days without one.
struct BackAgain {
    Amount done;
    int days;

    bool operator==(const BackAgain&) const = default;
};

/// Ended before its end: `done` of `planned`.
struct Part {
    Amount done;
    int planned;

    bool operator==(const Part&) const = default;
};

/// As much as planned, with a heavier weight than on `than`.
struct Heavier {
    Amount done;
    Kilograms load;
    Kilograms before;
    Day than;

    bool operator==(const Heavier&) const = default;
};

/// `more` than on `than`, the last session before that was smaller, at most two weeks ago.
struct More {
    Amount done;
    int more;
    Day than;

    bool operator==(const More&) const = default;
};

/// As much as the exercise asks for at its end.
struct AtCeiling {
    Amount done;

    bool operator==(const AtCeiling&) const = default;
};

/// The same as a week ago, in the first six weeks of the exercise, when that is usual.
struct NoChangeYet {
    Amount done;
    /// Week of the exercise, counted from 1.
    int week;

    bool operator==(const NoChangeYet&) const = default;
};

/// All that was planned; there is nothing to compare it with.
struct Whole {
    Amount done;

    bool operator==(const Whole&) const = default;
};

} // namespace finding

using SessionFinding =
    std::variant<finding::Nothing, finding::First, finding::BackAgain, finding::Part, finding::Heavier,
                 finding::More, finding::AtCeiling, finding::NoChangeYet, finding::Whole>;

/// Of the last session of `exercise` on `today`. Amounts are totals of a session, per side where the exercise
/// has sides.
[[nodiscard]] SessionFinding findingOf(const Exercise& exercise, const JournalView& view, Day today);

} // namespace limber
