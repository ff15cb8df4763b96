#include "core/coach/answer.h"

#include <algorithm>

namespace limber {

std::optional<double> Reason::value(const std::string& name) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& pair) { return pair.first == name; });
    if (found == values.end())
        return std::nullopt;
    return found->second;
}

} // namespace limber
