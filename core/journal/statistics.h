#pragma once

#include <optional>
#include <span>
#include <vector>

namespace limber {

/// The middle value, or the mean of the two middle ones; nothing of nothing.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

struct Point {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Point&) const = default;
};

/// The Theil-Sen slope: the median of the slopes of all pairs, which one odd week cannot bend. Pairs with
/// equal x are left out; nothing when no pair remains.
[[nodiscard]] std::optional<double> theilSenSlope(std::span<const Point> points);

} // namespace limber
