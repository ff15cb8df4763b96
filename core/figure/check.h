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

/// Contacts may be off by half a percent of the body's height.
inline constexpr double contactTolerance = 0.005;

/// The first thing wrong with a posed body of the clip, given what should touch. Joints, reach, contacts.
[[nodiscard]] std::optional<Fault> checkSkeleton(const Clip& clip, const Proportions& build,
                                                 const PoseValues& values, const Skeleton& skeleton,
                                                 const std::vector<Contact>& contacts);

/// The first thing wrong with any key pose.
[[nodiscard]] std::optional<Fault> checkKeys(const Clip& clip, const Proportions& build = {});

} // namespace limber::figure
