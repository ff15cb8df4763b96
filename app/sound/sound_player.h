#pragma once

#include "app/sound/mixer.h"
#include "app/sound/synth.h"
#include "core/session/plan.h"
#include "core/session/timeline.h"

#include <QByteArray>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QMediaDevices;

namespace limber::sound {

class AudioOutput;
class Voice;

/// What a session sounds like: takes timelines, keeps a device running. Without a device it says so once and
/// keeps looking; nobody waits for it.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::microseconds()>;

    /// `clock` is the one that timelines are made by; it is also read from the audio thread.
    explicit SoundPlayer(Clock clock, QObject* parent = nullptr);
    ~SoundPlayer() override;
    SoundPlayer(const SoundPlayer&) = delete;
    SoundPlayer& operator=(const SoundPlayer&) = delete;

    static constexpr int sampleRate = 48'000;

    /// For tests and recordings: the same samples that the device gets.
    [[nodiscard]] const std::shared_ptr<Mixer>& mixer() const { return m_mixer; }
    [[nodiscard]] bool hasDevice() const { return m_hasDevice; }

    /// Which sentences are spoken.
    struct Speech {
        bool on = false;
        /// Numbers of repetitions as well.
        bool counts = false;
        /// As of the interface: "de", "en-gb".
        QString language;
        /// A variant of espeak's voices, "f3"; empty for the language's own.
        QString variant;
        int wordsPerMinute = 150;

        bool operator==(const Speech&) const = default;
    };
    void setSpeech(const Speech& speech);
    /// What sentences speak of; before setTimeline().
    void setPlan(const SessionPlan& plan);

public Q_SLOTS:
    /// The device runs while a session does: after idle the first samples would come most of a second late.
    void setRunning(bool running);
    /// Replaces what was planned; `now` is the moment of the clock (milliseconds) that its times count from.
    void setTimeline(const limber::Timeline& timeline, qint64 now);
    void playNow(limber::CueKind kind);
    /// A few cues in a row, so that the volume can be set.
    void playTest();
    /// One sentence outside of a session, so that the voice can be chosen.
    void playVoice();
    /// One cue outside of a session; opens the device for it.
    void playSoon(limber::CueKind kind);
    /// 0 to 1.
    void setVolume(double volume);
    void setVoiceVolume(double volume);
    void setMuted(bool muted);

Q_SIGNALS:
    /// Sound cannot be played. Once for the life of the program, unless it worked in between.
    void unavailable();
    void availableAgain();
    /// The voice was asked for and there is none; once for the life of the program.
    void voiceUnavailable();

private:
    [[nodiscard]] SoundBank& bank();
    void openDefault();
    void playAlone(std::vector<Cue> cues);
    void askVoice();
    void setVoice();
    void placeAll(bool cutVoices);
    [[nodiscard]] std::string wordsOf(const Say& say) const;
    void watch();
    void outputOpened();
    void outputFailed();
    [[nodiscard]] bool wanted() const { return m_running || m_test.isActive(); }

    Clock m_clock;
    std::shared_ptr<Mixer> m_mixer;
    std::optional<SoundBank> m_bank;
    QThread m_thread;
    AudioOutput* m_output = nullptr;
    QMediaDevices* m_devices = nullptr;
    QByteArray m_deviceId;
    QTimer m_watch;
    std::int64_t m_watched = 0;
    int m_still = 0;
    QTimer m_retry;
    QTimer m_test;
    std::unique_ptr<Voice> m_voice;
    bool m_voiceFailed = false;
    Speech m_speech;
    SessionPlan m_plan;
    Timeline m_timeline;
    qint64 m_timelineBegin = 0;
    bool m_running = false;
    bool m_hasDevice = false;
    bool m_open = false;
    bool m_said = false;
};

} // namespace limber::sound
