#pragma once

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <ostream>
#include <string_view>
#include <vector>

namespace limber::bench {

/// Seconds one call takes: the median of several, after one to warm up.
template <class Function> [[nodiscard]] double medianSeconds(int repeats, Function&& function) {
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int i = 0; i <= repeats; ++i) {
        const auto begin = Clock::now();
        function();
        if (i > 0)
            times.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

/// "  loading from the store                  182.3 ms   1.41 x parsing"
inline void printLine(std::ostream& out, std::string_view what, double value, std::string_view unit,
                      double ratio = 0.0, std::string_view against = {}) {
    out << "  " << std::left << std::setw(46) << what << std::right << std::fixed << std::setprecision(2)
        << std::setw(12) << value << ' ' << std::left << std::setw(6) << unit;
    if (!against.empty())
        out << std::right << std::setw(8) << ratio << " x " << against;
    out << '\n';
}

} // namespace limber::bench
