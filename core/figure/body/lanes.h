#pragma once

#include <array>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Four numbers at once. The compiler makes SSE or NEON of it, or four plain steps where there is neither.
namespace limber::figure {

using Four = float __attribute__((vector_size(16)));
using FourInts = std::int32_t __attribute__((vector_size(16)));

/// One bit a lane of a comparison.
inline int bitsOf(FourInts mask) {
#ifdef __SSE2__
    return _mm_movemask_ps(reinterpret_cast<__m128>(mask));
#else
    return (mask[0] & 1) | (mask[1] & 2) | (mask[2] & 4) | (mask[3] & 8);
#endif
}

/// The lanes in which none of three numbers is negative.
inline FourInts allPositive(Four a, Four b, Four c) {
    return (reinterpret_cast<FourInts>(a) | reinterpret_cast<FourInts>(b) | reinterpret_cast<FourInts>(c)) >=
           FourInts{};
}

/// 1 in the lanes whose bits are set, else 0.
inline Four maskOf(std::uint32_t bits) {
    static constexpr auto table = [] {
        std::array<std::array<float, 4>, 16> t{};
        for (std::size_t i = 0; i < 16; ++i)
            for (std::size_t k = 0; k < 4; ++k)
                t[i][k] = (i >> k & 1) != 0 ? 1.0f : 0.0f;
        return t;
    }();
    const auto& row = table[bits];
    return Four{row[0], row[1], row[2], row[3]};
}

} // namespace limber::figure
