#pragma once

#include <string>

namespace limber::json {

/// Members of two objects without their braces, each as it was written: ours, then those of theirs whose
/// names ours does not have. What is no list of members is left out.
[[nodiscard]] std::string unitedMembers(const std::string& ours, const std::string& theirs);

} // namespace limber::json
