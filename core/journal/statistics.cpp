#include "core/journal/statistics.h"

#include <algorithm>
#include <utility>

namespace limber {

std::optional<double> median(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2.0;
}

std::optional<double> theilSenSlope(std::span<const Point> points) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            const double run = points[j].x - points[i].x;
            if (run != 0.0)
                slopes.push_back((points[j].y - points[i].y) / run);
        }
    }
    return median(std::move(slopes));
}

} // namespace limber
