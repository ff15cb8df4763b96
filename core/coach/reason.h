#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace limber {

/// Why: a stable code ("raise-within-band") and the numbers behind it by name.
struct Reason {
    std::string code;
    std::vector<std::pair<std::string, double>> values;

    bool operator==(const Reason&) const = default;
    /// The number of that name, if the reason carries it.
    [[nodiscard]] std::optional<double> value(const std::string& name) const;
};

} // namespace limber
