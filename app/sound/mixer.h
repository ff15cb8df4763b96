#pragma once

#include "app/sound/sample_clock.h"
#include "app/sound/synth.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace limber::sound {

enum class Channel { Cue, Voice };

/// Something to be heard at a moment of the monotonic clock.
struct Planned {
    std::shared_ptr<const Pcm> pcm;
    std::int64_t atMicroseconds = 0;
    Channel channel = Channel::Cue;
};

/// Mixes what is planned into a stream without end, each sound begun at its own sample. Knows no device:
/// whoever needs samples asks for them. All functions may be called from any thread.
class Mixer {
public:
    explicit Mixer(int sampleRate);

    [[nodiscard]] int sampleRate() const { return m_rate; }

    /// Replaces what is planned; what has begun goes on, except for voices when `cutVoices`. A sound of the
    /// new plan that has already begun by the old one is not begun again.
    void plan(std::vector<Planned> sounds, bool cutVoices = false);
    /// Adds to what is planned.
    void add(Planned sound);
    /// Begins with the next samples that are asked for.
    void playNow(std::shared_ptr<const Pcm> pcm, Channel channel);
    /// Nothing planned, and what sounds fades within 30 ms.
    void silence();
    /// 0 to 1 each.
    void setVolume(Channel channel, double volume);
    void setMuted(bool muted);

    /// The device has taken the samples before `taken`, of those that were rendered.
    void observe(std::int64_t taken, std::int64_t nowMicroseconds);
    /// The next `frames` mono samples; `nowMicroseconds` is the monotonic clock at the moment of asking.
    /// Before restart() what is rendered counts as taken.
    void render(float* out, int frames, std::int64_t nowMicroseconds);
    [[nodiscard]] std::int64_t position() const;
    /// A new stream begins: the old relation of samples to the clock is forgotten, observe() tells the new
    /// one. What the device has taken is heard `latency` microseconds later: sounds begin so much earlier in
    /// the stream that they are heard in time; one that is asked for too late for that begins at once.
    void restart(std::int64_t latencyMicroseconds);
    /// The device ran dry and went on: the relation of samples to the clock is found anew.
    void slipped();

private:
    struct Playing {
        std::shared_ptr<const Pcm> pcm;
        /// May lie ahead, within the block being rendered.
        std::int64_t start = 0;
        Channel channel = Channel::Cue;
        /// Falls to zero when it is cut.
        float gain = 1.0F;
        bool cut = false;
    };

    void beginDue(std::int64_t end);
    void mixIn(Playing& playing, float* out, int frames);

    const int m_rate;
    mutable std::mutex m_mutex;
    SampleClock m_clock;
    std::int64_t m_latency = 0;
    bool m_observed = false;
    std::int64_t m_position = 0;
    std::vector<Planned> m_planned;
    std::vector<Playing> m_playing;
    /// What began in the last second.
    std::vector<Planned> m_begun;
    double m_volume[2] = {1.0, 1.0};
    bool m_muted = false;
    float m_master = 1.0F;
    float m_duck = 1.0F;
    std::vector<float> m_voice;
};

} // namespace limber::sound
