#include "app/sound/mixer.h"

#include <algorithm>
#include <cmath>

namespace limber::sound {

namespace {

// A sound that is later than this has lost its meaning (the machine slept, the device was away).
constexpr std::int64_t tooLateUs = 300'000;
// Two plans mean the same sound when they put it so close together.
constexpr std::int64_t sameUs = 50'000;
constexpr float duckTo = 0.35F;

/// Towards a target by at most `most` a sample, so that no change of gain clicks.
float towards(float value, float target, float most) {
    return value + std::clamp(target - value, -most, most);
}

} // namespace

Mixer::Mixer(int sampleRate) : m_rate(sampleRate), m_clock(sampleRate) {}

void Mixer::plan(std::vector<Planned> sounds, bool cutVoices) {
    const std::scoped_lock lock(m_mutex);
    const auto hasBegun = [&](const Planned& planned) {
        return std::any_of(m_begun.begin(), m_begun.end(), [&](const Planned& begun) {
            return begun.pcm == planned.pcm &&
                   std::abs(begun.atMicroseconds - planned.atMicroseconds) < sameUs;
        });
    };
    sounds.erase(std::remove_if(sounds.begin(), sounds.end(), hasBegun), sounds.end());
    m_planned = std::move(sounds);
    if (cutVoices)
        for (Playing& playing : m_playing)
            playing.cut = playing.cut || playing.channel == Channel::Voice;
}

void Mixer::add(Planned sound) {
    const std::scoped_lock lock(m_mutex);
    m_planned.push_back(std::move(sound));
}

void Mixer::playNow(std::shared_ptr<const Pcm> pcm, Channel channel) {
    const std::scoped_lock lock(m_mutex);
    m_playing.push_back({std::move(pcm), m_position, channel});
}

void Mixer::silence() {
    const std::scoped_lock lock(m_mutex);
    m_planned.clear();
    for (Playing& playing : m_playing)
        playing.cut = true;
}

void Mixer::setVolume(Channel channel, double volume) {
    const std::scoped_lock lock(m_mutex);
    m_volume[static_cast<std::size_t>(channel)] = std::clamp(volume, 0.0, 1.0);
}

void Mixer::setMuted(bool muted) {
    const std::scoped_lock lock(m_mutex);
    m_muted = muted;
}

std::int64_t Mixer::position() const {
    const std::scoped_lock lock(m_mutex);
    return m_position;
}

void Mixer::restart(std::int64_t latencyMicroseconds) {
    const std::scoped_lock lock(m_mutex);
    m_clock = SampleClock(m_rate);
    m_latency = latencyMicroseconds;
    m_observed = true;
    m_playing.clear();
}

void Mixer::observe(std::int64_t taken, std::int64_t nowMicroseconds) {
    const std::scoped_lock lock(m_mutex);
    m_clock.observe(taken, nowMicroseconds);
}

void Mixer::slipped() {
    const std::scoped_lock lock(m_mutex);
    m_clock.slipped();
}

void Mixer::beginDue(std::int64_t end) {
    const std::int64_t tooLate = (tooLateUs + m_latency) * m_rate / 1'000'000;
    const auto isDue = [&](const Planned& planned) {
        const std::int64_t start = m_clock.sampleAt(planned.atMicroseconds - m_latency);
        if (start >= end)
            return false;
        if (m_position - start <= tooLate) {
            m_playing.push_back({planned.pcm, std::max(start, m_position), planned.channel});
            m_begun.push_back(planned);
        }
        return true;
    };
    m_planned.erase(std::remove_if(m_planned.begin(), m_planned.end(), isDue), m_planned.end());
}

void Mixer::mixIn(Playing& playing, float* out, int frames) {
    const auto size = static_cast<std::int64_t>(playing.pcm->size());
    const std::int64_t first = std::max(playing.start, m_position);
    const std::int64_t last = std::min(playing.start + size, m_position + frames);
    const float fall = 1.0F / (0.03F * static_cast<float>(m_rate));
    for (std::int64_t sample = first; sample < last; ++sample) {
        if (playing.cut)
            playing.gain = std::max(0.0F, playing.gain - fall);
        out[sample - m_position] +=
            (*playing.pcm)[static_cast<std::size_t>(sample - playing.start)] * playing.gain;
    }
}

void Mixer::render(float* out, int frames, std::int64_t nowMicroseconds) {
    const std::scoped_lock lock(m_mutex);
    if (!m_observed)
        m_clock.observe(m_position, nowMicroseconds);
    m_begun.erase(std::remove_if(m_begun.begin(), m_begun.end(),
                                 [&](const Planned& begun) {
                                     return begun.atMicroseconds < nowMicroseconds - 1'000'000;
                                 }),
                  m_begun.end());
    beginDue(m_position + frames);
    std::fill(out, out + frames, 0.0F);
    m_voice.assign(static_cast<std::size_t>(frames), 0.0F);
    bool cueSounds = false;
    for (Playing& playing : m_playing) {
        const bool voice = playing.channel == Channel::Voice;
        mixIn(playing, voice ? m_voice.data() : out, frames);
        cueSounds = cueSounds || !voice;
    }
    const auto cueVolume = static_cast<float>(m_volume[0]);
    const auto voiceVolume = static_cast<float>(m_volume[1]);
    const float step = 1.0F / (0.02F * static_cast<float>(m_rate));
    for (int frame = 0; frame < frames; ++frame) {
        m_master = towards(m_master, m_muted ? 0.0F : 1.0F, step);
        m_duck = towards(m_duck, cueSounds ? duckTo : 1.0F, cueSounds ? step : step * 0.15F);
        const float mixed = m_master * (out[frame] * cueVolume +
                                        m_voice[static_cast<std::size_t>(frame)] * voiceVolume * m_duck);
        // Only what is too loud is bent; everything below passes as it is.
        const float loud = std::abs(mixed);
        out[frame] =
            loud <= 0.8F ? mixed : std::copysign(0.8F + 0.2F * std::tanh((loud - 0.8F) / 0.2F), mixed);
    }
    m_position += frames;
    const auto over = [&](const Playing& playing) {
        return playing.start + static_cast<std::int64_t>(playing.pcm->size()) <= m_position ||
               (playing.cut && playing.gain <= 0.0F);
    };
    m_playing.erase(std::remove_if(m_playing.begin(), m_playing.end(), over), m_playing.end());
}

} // namespace limber::sound
