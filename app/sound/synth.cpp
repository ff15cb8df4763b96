#include "app/sound/synth.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace limber::sound {

namespace {

// Pitches in Hz: a pentatonic scale, so that cues that overlap still please.
constexpr double G3 = 196.00, A3 = 220.00, D4 = 293.66, E4 = 329.63, G4 = 392.00, A4 = 440.00, C5 = 523.25,
                 D5 = 587.33, E5 = 659.26, G5 = 783.99, C6 = 1046.50;

/// One stroke of a soft mallet on a wooden bar.
struct Note {
    double hz = 440;
    /// Seconds from the begin of the cue.
    double at = 0;
    /// Seconds until it has faded to a thousandth.
    double length = 0.5;
    double loudness = 0.5;
};

void strike(Pcm& out, const Note& note, int rate) {
    constexpr double attack = 0.003;
    // The overtones of a marimba bar, tuned as makers tune them: two octaves, and about three and a third.
    constexpr struct {
        double ratio, share, decay;
    } partials[] = {{1.0, 1.0, 1.0}, {3.98, 0.28, 2.8}, {9.7, 0.07, 6.0}};
    const auto start = static_cast<std::size_t>(note.at * rate);
    const auto count = static_cast<std::size_t>(note.length * rate);
    if (out.size() < start + count)
        out.resize(start + count, 0.0F);
    const double fade = std::log(1000.0) / note.length;
    for (std::size_t index = 0; index < count; ++index) {
        const double t = static_cast<double>(index) / rate;
        double value = 0;
        for (const auto& partial : partials) {
            const double hz = note.hz * partial.ratio;
            if (hz < rate * 0.45)
                value += partial.share * std::exp(-fade * partial.decay * t) *
                         std::sin(2.0 * std::numbers::pi * hz * t);
        }
        const double rise = t < attack ? 0.5 - 0.5 * std::cos(std::numbers::pi * t / attack) : 1.0;
        // The last hundredth closes to zero, so that no cue ends in a click.
        const double left = static_cast<double>(count - index) / (0.01 * rate);
        out[start + index] += static_cast<float>(note.loudness * rise * std::min(1.0, left) * value * 0.74);
    }
}

/// A breath: soft noise that swells and sinks; `rising` draws in.
Pcm breath(bool rising, int rate) {
    const auto count = static_cast<std::size_t>(rate * 0.9);
    Pcm out(count);
    std::uint32_t seed = 12'345;
    double low = 0;
    for (std::size_t index = 0; index < count; ++index) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        const double noise = static_cast<double>(seed >> 8U) / 8'388'608.0 - 1.0;
        const double along = static_cast<double>(index) / static_cast<double>(count);
        const double bright = 0.03 + 0.10 * (rising ? along : 1.0 - along);
        low += bright * (noise - low);
        const double swell = std::sin(std::numbers::pi * along);
        out[index] = static_cast<float>(low * swell * swell * 0.7);
    }
    return out;
}

std::vector<Note> notesOf(CueKind kind, int value) {
    switch (kind) {
    case CueKind::GetReady:
        return {{G4, 0, 0.6, 0.40}, {C5, 0.18, 0.9, 0.42}};
    case CueKind::Count:
        return {{value == 1 ? D5 : A4, 0, 0.22, 0.36}};
    case CueKind::Lower:
        return {{A4, 0, 0.5, 0.40}, {E4, 0.13, 0.8, 0.44}};
    case CueKind::Hold:
        return {{C5, 0, 1.1, 0.36}, {G4, 0, 1.1, 0.26}};
    case CueKind::Lift:
        return {{E4, 0, 0.5, 0.42}, {A4, 0.13, 0.8, 0.42}};
    case CueKind::Relax:
        return {{A3, 0, 0.8, 0.40}};
    case CueKind::HalfTime:
        return {{E5, 0, 0.35, 0.28}, {E5, 0.16, 0.5, 0.28}};
    case CueKind::LastRepetition:
        return {{G5, 0, 0.9, 0.26}, {C6, 0.09, 1.1, 0.20}};
    case CueKind::ChangeSides:
        return {{E5, 0, 0.4, 0.36}, {C5, 0.16, 0.4, 0.36}, {E5, 0.32, 0.8, 0.38}};
    case CueKind::Rest:
        return {{C5, 0, 0.5, 0.38}, {G4, 0.16, 0.5, 0.38}, {E4, 0.32, 1.0, 0.40}};
    case CueKind::RestOver:
        return {{E4, 0, 0.5, 0.38}, {G4, 0.16, 0.5, 0.38}, {C5, 0.32, 0.9, 0.40}};
    case CueKind::NextExercise:
        return {{C5, 0, 0.5, 0.36}, {E5, 0.14, 0.5, 0.36}, {G5, 0.28, 0.9, 0.36}};
    case CueKind::Finished:
        return {{C5, 0, 0.7, 0.34}, {E5, 0.15, 0.7, 0.34}, {G5, 0.30, 0.8, 0.34}, {C6, 0.45, 1.6, 0.36}};
    case CueKind::Paused:
        return {{D4, 0, 0.4, 0.42}, {D4, 0.18, 0.6, 0.40}};
    case CueKind::Stopped:
        return {{G4, 0, 0.4, 0.42}, {D4, 0.16, 0.5, 0.42}, {G3, 0.32, 1.2, 0.46}};
    case CueKind::BreatheIn:
    case CueKind::BreatheOut:
        break;
    }
    return {};
}

} // namespace

Pcm synthesise(CueKind kind, int value, int sampleRate) {
    if (kind == CueKind::BreatheIn || kind == CueKind::BreatheOut)
        return breath(kind == CueKind::BreatheIn, sampleRate);
    Pcm out;
    for (const Note& note : notesOf(kind, value))
        strike(out, note, sampleRate);
    return out;
}

SoundBank::SoundBank(int sampleRate)
    : m_lastCount(std::make_shared<const Pcm>(synthesise(CueKind::Count, 1, sampleRate))) {
    for (const CueKind kind : allCueKinds) {
        const auto index = static_cast<std::size_t>(kind);
        if (m_sounds.size() <= index)
            m_sounds.resize(index + 1);
        m_sounds[index] = std::make_shared<const Pcm>(synthesise(kind, 0, sampleRate));
    }
}

std::shared_ptr<const Pcm> SoundBank::sound(CueKind kind, int value) const {
    if (kind == CueKind::Count && value == 1)
        return m_lastCount;
    return m_sounds[static_cast<std::size_t>(kind)];
}

} // namespace limber::sound
