#pragma once

#include "core/session/cue.h"

#include <memory>
#include <vector>

/// The sounds of Limber, made of sine waves: nothing sampled, nothing of unknown origin.
namespace limber::sound {

/// Mono samples, -1 to 1; the onset is at the first sample.
using Pcm = std::vector<float>;

/// The sound of a cue. Same input, same samples.
[[nodiscard]] Pcm synthesise(CueKind kind, int value, int sampleRate);

/// All cues at one sample rate, made once.
class SoundBank {
public:
    explicit SoundBank(int sampleRate);

    /// Never null.
    [[nodiscard]] std::shared_ptr<const Pcm> sound(CueKind kind, int value) const;

private:
    std::vector<std::shared_ptr<const Pcm>> m_sounds;
    std::shared_ptr<const Pcm> m_lastCount;
};

} // namespace limber::sound
