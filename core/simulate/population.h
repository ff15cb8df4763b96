#pragma once

#include "core/simulate/simulator.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Many synthetic people through the live engine, and what became of them (the proof by numbers).
namespace limber {

inline constexpr std::array allTempers{Temper::Responder, Temper::SlowResponder, Temper::FlareProne,
                                       Temper::Irregular, Temper::OverEager,     Temper::Injured,
                                       Temper::Quitter};

[[nodiscard]] std::string nameOf(Temper temper);

/// One life in numbers.
struct LifeSummary {
    Temper temper = Temper::Responder;
    /// Days spent in stages 1 to 5 until they were left for the next one; 0 when never left.
    std::array<int, 5> daysInStage{};
    bool finished = false;
    int raises = 0;
    /// Percent, of one raise against the session before.
    double largestRise = 0.0;
    int flares = 0;
    int sessions = 0;

    // What must never happen.
    int offersSoonAfterPain = 0;
    int dosesOutsideRange = 0;
    int decisionsWithoutReason = 0;
    int risesOverTenPercent = 0;
    bool stuckUntold = false;

    [[nodiscard]] int violations() const {
        return offersSoonAfterPain + dosesOutsideRange + decisionsWithoutReason + risesOverTenPercent +
               (stuckUntold ? 1 : 0);
    }
};

/// The `number`-th person of a seed: tempers by turns, each person a little different.
[[nodiscard]] PersonProfile personOf(std::uint64_t seed, int number);

/// Lives `weeks` weeks of that person.
[[nodiscard]] LifeSummary livePerson(const Catalogue& catalogue, std::uint64_t seed, int number, int weeks);

/// One row of the table: all people of a temper, or everybody.
struct PopulationRow {
    std::string name;
    int people = 0;
    /// Median weeks of those who left the stage; 0 when nobody did.
    std::array<double, 5> medianWeeks{};
    double finishedPercent = 0.0;
    double raisesPerPerson = 0.0;
    double largestRise = 0.0;
    int offersSoonAfterPain = 0;
    int dosesOutsideRange = 0;
    int decisionsWithoutReason = 0;
    int stuckUntold = 0;
};

[[nodiscard]] std::vector<PopulationRow> summarise(const std::vector<LifeSummary>& lives);

} // namespace limber
