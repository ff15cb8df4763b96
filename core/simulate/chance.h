#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace limber {

/// A small generator of our own (SplitMix64), so that a seed gives the same people on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// In [0, 1).
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool happens(double probability) { return unit() < probability; }
    /// In [from, until).
    double between(double from, double until) { return from + (until - from) * unit(); }
    /// In [from, until], whole.
    int whole(int from, int until) {
        const auto width = static_cast<std::uint64_t>(until - from) + 1;
        return from + static_cast<int>(next() % width);
    }
    /// About normal, from -3 to 3, standard deviation 1: the sum of twelve.
    double bell() {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum < -3.0 ? -3.0 : sum > 3.0 ? 3.0 : sum;
    }
    /// Looks like a UUID.
    std::string identifier() {
        static constexpr std::array<char, 17> digits{"0123456789abcdef"};
        std::string text;
        std::uint64_t bits = 0;
        for (int i = 0; i < 36; ++i) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                text.push_back('-');
                continue;
            }
            if (i == 0 || i == 19)
                bits = next();
            // The version and variant digits of a random UUID.
            text.push_back(i == 14 ? '4' : i == 19 ? '8' : digits[bits & 15U]);
            bits >>= 4U;
        }
        return text;
    }

private:
    std::uint64_t m_state;
};

} // namespace limber
