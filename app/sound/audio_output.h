#pragma once

#include "app/sound/mixer.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QIODevice>
#include <QObject>
#include <QtMultimedia/QAudio>

#include <functional>
#include <memory>

class QAudioSink;
class QTimer;

namespace limber::sound {

/// The stream that the device pulls from: never at its end, never empty.
class MixerStream : public QIODevice {
    Q_OBJECT

public:
    using ClockMicroseconds = std::function<std::int64_t()>;

    MixerStream(std::shared_ptr<Mixer> mixer, const QAudioFormat& format, ClockMicroseconds clock);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    std::shared_ptr<Mixer> m_mixer;
    QAudioFormat m_format;
    ClockMicroseconds m_clock;
    std::vector<float> m_mono;
};

/// One always-running sink in pull mode. Lives in a thread of its own, so that a busy interface cannot starve
/// it. When the device goes away it looks for another, again and again.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    AudioOutput(std::shared_ptr<Mixer> mixer, MixerStream::ClockMicroseconds clock);
    ~AudioOutput() override;
    AudioOutput(const AudioOutput&) = delete;
    AudioOutput& operator=(const AudioOutput&) = delete;

public Q_SLOTS:
    /// Plays on this device; a null device counts as none.
    void open(const QAudioDevice& device);
    void close();

Q_SIGNALS:
    void opened();
    /// No device, or it failed. May come again after each attempt.
    void failed();

private:
    void stateChanged(QAudio::State state);
    void sample();

    std::shared_ptr<Mixer> m_mixer;
    MixerStream::ClockMicroseconds m_clock;
    std::unique_ptr<MixerStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer* m_sampling = nullptr;
};

} // namespace limber::sound
