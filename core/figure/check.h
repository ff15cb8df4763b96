#pragma once

#include "core/figure/pose.h"

#include <optional>
#include <string>
#include <vector>

/// Is a pose one that a body can take, touching what it should? Used on loading and, at 60 samples a second,
/// by the tests.
namespace limber::figure {

struct Fault {
    std::string pose;
    /// "contacts", "joints.elbow", ...
    std::string field;
    std::string message;

    bool operator==(const Fault&) const = default;
};

/// A value as a fault names it.
[[nodiscard]] std::string written(double value);

/// Contacts may be off by three thousandths of the body's height.
inline constexpr double contactTolerance = 0.003;

/// The first thing wrong with a posed body of the clip, given what should touch. Joints, reach, contacts.
[[nodiscard]] std::optional<Fault> checkSkeleton(const Clip& clip, const Proportions& build,
                                                 const PoseValues& values, const Skeleton& skeleton,
                                                 const std::vector<Contact>& contacts);

/// The first thing wrong with any key pose.
[[nodiscard]] std::optional<Fault> checkKeys(const Clip& clip, const Proportions& build = {});

/// Nothing may sink into a thing by more than half a percent, nor into the own body by more than 1.5 %.
inline constexpr double bodyTolerance = 0.015;
/// No joint may move farther between two samples at 60 a second.
inline constexpr double jumpTolerance = 0.02;

/// The first place where flesh lies in the floor, the wall, a thing or other flesh.
[[nodiscard]] std::optional<Fault> checkSinking(const Clip& clip, const Proportions& build,
                                                const Skeleton& skeleton);
/// The first place where a held thing lies in the floor, the wall or flesh.
[[nodiscard]] std::optional<Fault> checkHeld(const Clip& clip, const Proportions& build,
                                             const Skeleton& skeleton);
/// Every bone as long as it should be.
[[nodiscard]] std::optional<Fault> checkLengths(const Proportions& build, const Skeleton& skeleton);
/// The farthest that any joint moved between two poses.
[[nodiscard]] double largestMove(const Skeleton& before, const Skeleton& after);

/// All faults over a whole repetition at 60 samples a second, the worst first of each kind and phase.
[[nodiscard]] std::vector<Fault> checkCycle(const Clip& clip, const Proportions& build, Side side,
                                            Seconds hold);

} // namespace limber::figure
