#pragma once

/// What the rounding of a sum of fractions may amount to.
namespace limber {

/// Far above the error of a sum and far below any share, percentage or centimetre that decides something:
/// added to a limit so that "exactly at the limit" counts as reaching it.
inline constexpr double tiny = 1e-9;

} // namespace limber
