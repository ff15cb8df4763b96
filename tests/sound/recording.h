#pragma once

#include "app/sound/mixer.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace limber::testing_sound {

/// Where `sound` begins in a recording, in samples, searched for within `reach` of `expected`: the place of
/// the highest normalised correlation with its first 150 ms. Nothing where it is not there.
inline std::optional<std::int64_t> findOnset(const std::vector<float>& recording, const sound::Pcm& sound,
                                             std::int64_t expected, std::int64_t reach, double least = 0.5) {
    const auto length = std::min<std::int64_t>(static_cast<std::int64_t>(sound.size()), 7'200);
    double best = 0;
    std::optional<std::int64_t> found;
    for (std::int64_t at = std::max<std::int64_t>(0, expected - reach); at <= expected + reach; ++at) {
        if (at + length > static_cast<std::int64_t>(recording.size()))
            break;
        double product = 0;
        double energy = 0;
        double own = 0;
        for (std::int64_t index = 0; index < length; index += 3) {
            const double heard = static_cast<double>(recording[static_cast<std::size_t>(at + index)]);
            const double meant = static_cast<double>(sound[static_cast<std::size_t>(index)]);
            product += heard * meant;
            energy += heard * heard;
            own += meant * meant;
        }
        if (energy <= 0 || own <= 0)
            continue;
        const double correlation = product / std::sqrt(energy * own);
        if (correlation > best) {
            best = correlation;
            found = at;
        }
    }
    if (best < least)
        return std::nullopt;
    return found;
}

/// The first sample that is not silent; -1 for none.
inline std::int64_t firstSound(const std::vector<float>& samples) {
    const auto loud =
        std::find_if(samples.begin(), samples.end(), [](float value) { return std::abs(value) > 1e-4F; });
    return loud == samples.end() ? -1 : loud - samples.begin();
}

} // namespace limber::testing_sound
