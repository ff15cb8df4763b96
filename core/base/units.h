#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

/// Units are types: a mass cannot be passed where an angle is meant.
namespace limber {

using Seconds = std::chrono::seconds;
using Milliseconds = std::chrono::milliseconds;

/// A mass, kept in whole grams so that 0.1 kg steps add up exactly.
struct Kilograms {
    std::int32_t grams = 0;

    static constexpr Kilograms fromKg(double kg) {
        return {static_cast<std::int32_t>(kg * 1000.0 + (kg < 0 ? -0.5 : 0.5))};
    }
    [[nodiscard]] constexpr double kg() const { return grams / 1000.0; }
    auto operator<=>(const Kilograms&) const =
        default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads <=>
};

/// An angle in degrees.
struct Degrees {
    double value = 0.0;

    auto operator<=>(const Degrees&) const = default;
};

} // namespace limber
